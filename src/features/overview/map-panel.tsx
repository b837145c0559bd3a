import { RankingList } from '../../ui/figures/ranking-list.tsx';
import { AreaMapFrame } from '../../ui/map/area-map-frame.tsx';
import { AreaMapStatic } from '../../ui/map/area-map-static.tsx';
import { MapLegend } from '../../ui/map/map-legend.tsx';
import type { Language } from '../../domain/language.ts';
import { overviewWords } from '../../words/overview.ts';
import type { DistrictMapModel } from './district-map.ts';

interface Props {
  readonly model: DistrictMapModel;
  readonly unit: string;
  readonly language: Language;
  /** Without it, map and ranking are a picture and a list. */
  readonly onSelect?: (code: string) => void;
}

/** The districts as a map with their ranking beside it: one choice for both. */
export function MapPanel({ model, unit, language, onSelect }: Props) {
  const words = overviewWords(language);
  const answers = onSelect ? { onSelect } : {};
  return (
    <>
      <h3 className="view-finding" aria-live={onSelect ? 'polite' : undefined}>
        {model.finding}
      </h3>
      <p className="view-subtitle">{model.subtitle}</p>
      <div className="map-and-ranking">
        <div className="map-and-legend">
          <AreaMapFrame attribution={words.mapAttribution}>
            <AreaMapStatic model={model.map} {...answers} />
          </AreaMapFrame>
          <MapLegend bins={model.legend} title={unit} formatCount={words.mapCount} />
        </div>
        <RankingList
          rows={model.rows}
          selected={model.map.selected ?? ''}
          cityText={model.cityText}
          cityShare={model.cityShare}
          {...answers}
        />
      </div>
    </>
  );
}
