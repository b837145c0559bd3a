import type { LayerIndex } from '../../domain/layers/layer.ts';
import { LayerCounts } from '../../ui/map/layer-counts.tsx';
import { LayerMap, type LayerMapProps } from '../../ui/map/layer-map.tsx';

/** The map with its explanation and its table; the build draws the same tree without its script. */
export function CityMapContent(props: LayerMapProps) {
  const { layers, initial, districts, words, language } = props;
  const counted = layers.flatMap((layer) => {
    const index: LayerIndex | undefined = initial[layer.id];
    return index ? [{ layer, index }] : [];
  });
  return (
    <>
      <LayerMap {...props} />
      <p className="view-hint script-only">{words.mapKeys}</p>
      <LayerCounts layers={counted} {...{ districts, words, language }} />
    </>
  );
}
