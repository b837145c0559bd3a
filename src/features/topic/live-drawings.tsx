import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { topologyPath } from '../../data-access/queries.ts';
import type { TimeSeriesModel } from '../../ui/charts/time-series-model.ts';
import type { AreaMapModel } from '../../ui/map/area-map-model.ts';
import { TimeSeriesStatic } from '../../ui/charts/time-series-static.tsx';
import { AreaMapFrame } from '../../ui/map/area-map-frame.tsx';
import { AreaMapStatic } from '../../ui/map/area-map-static.tsx';
import { contentWords } from '../../words/content.ts';
import { useWords } from '../../words/words-context.ts';
import { useTopic } from './topic-context.ts';
import type { Drawings } from './view-content.tsx';

const TimeSeriesLive = lazy(() => import('../../ui/charts/time-series-live.tsx'));
const AreaMapLive = lazy(() => import('../../ui/map/area-map-live.tsx'));

function MovingChart({ model, selectable }: { model: TimeSeriesModel; selectable: boolean }) {
  const { change } = useTopic();
  return (
    <Suspense fallback={<TimeSeriesStatic model={model} selectable={selectable} />}>
      <TimeSeriesLive
        model={model}
        {...(selectable
          ? {
              onSelectPeriod: (period) => change({ period }),
              onScale: (scale) => change({ scale }),
            }
          : {})}
      />
    </Suspense>
  );
}

interface MapProps {
  readonly model: AreaMapModel;
  readonly attribution: string;
}

/** The SVG map answers by itself; the moving map lies over it once it is ready. */
function SvgMap({ model, attribution }: MapProps) {
  const { change } = useTopic();
  return (
    <AreaMapFrame attribution={attribution}>
      <AreaMapStatic model={model} onSelect={(area) => change({ area })} />
    </AreaMapFrame>
  );
}

function MovingMap({ model, attribution }: MapProps) {
  const { change } = useTopic();
  const { language } = useWords();
  const words = contentWords(language);
  const client = useQueryClient();
  const topology = useQuery({
    queryKey: ['topology-path'],
    queryFn: () => topologyPath(client),
    staleTime: Infinity,
  });
  const [phase, setPhase] = useState<'loading' | 'ready' | 'failed'>('loading');
  return (
    <AreaMapFrame attribution={attribution} moving={phase === 'ready'}>
      <AreaMapStatic model={model} onSelect={(area) => change({ area })} />
      {topology.data !== undefined && phase !== 'failed' && (
        <Suspense fallback={null}>
          <AreaMapLive
            model={model}
            topologyUrl={topology.data}
            language={language}
            words={{
              zoomIn: words.mapZoomIn,
              zoomOut: words.mapZoomOut,
              reset: words.mapReset,
              attribution,
            }}
            onSelect={(area) => change({ area })}
            onReady={() => setPhase('ready')}
            onFailure={() => setPhase('failed')}
          />
        </Suspense>
      )}
    </AreaMapFrame>
  );
}

const touchedDrawings: Drawings = { Chart: MovingChart, Map: MovingMap };
const untouchedDrawings: Drawings = { Chart: TimeSeriesStatic, Map: SvgMap };

/** The heavy drawings load only for a reader who pointed at, focused or tapped their own panel. */
export const liveDrawings = (touched: boolean): Drawings =>
  touched ? touchedDrawings : untouchedDrawings;
