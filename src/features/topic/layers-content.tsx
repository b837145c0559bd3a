import type { LayerIndex } from '../../domain/layers/layer.ts';
import { LayerCounts } from '../../ui/map/layer-counts.tsx';
import { layerDescription } from '../../ui/map/layer-description.ts';
import { LayerMap, type LayerMapProps } from '../../ui/map/layer-map.tsx';

interface Props extends Omit<LayerMapProps, 'initial' | 'ground'> {
  /** Indexes of the layers that are on at first. */
  readonly indexes: Readonly<Record<string, LayerIndex>>;
}

/** A panel with a map of layers: what there is in a sentence, the map, the counts as a table. */
export function LayersContent({ indexes, ...props }: Props) {
  const { layers, words, language, districts } = props;
  const counted = layers.flatMap((layer) => {
    const index = indexes[layer.id];
    return index ? [{ layer, index }] : [];
  });
  return (
    <>
      <h3 className="view-finding">{words.finding(layerDescription(counted, words, language))}</h3>
      <p className="view-subtitle">{words.subtitle}</p>
      <LayerMap {...props} initial={indexes} ground={null} />
      <p className="view-hint script-only">{words.mapKeys}</p>
      <LayerCounts layers={counted} {...{ districts, words, language }} />
    </>
  );
}
