import { TimeSeriesStatic } from '../../ui/charts/time-series-static.tsx';
import { AreaMapFrame } from '../../ui/map/area-map-frame.tsx';
import { AreaMapStatic } from '../../ui/map/area-map-static.tsx';
import type { Drawings } from './view-content.tsx';

/** Drawings that need no script: on embedded pages and in pictures of a panel. */
export const panelDrawings: Drawings = {
  Chart: TimeSeriesStatic,
  Map: ({ model, attribution }) => (
    <AreaMapFrame attribution={attribution}>
      <AreaMapStatic model={model} />
    </AreaMapFrame>
  ),
};
