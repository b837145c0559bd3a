import { useEffect, useMemo, useState } from 'react';
import type { LayerFeature } from '../../domain/layer.ts';
import type { LoadedLayer } from './layer-in-view.ts';
import type { MapLayer } from '../../domain/map-layer.ts';
import type { LayerSource, ThingRef } from './layer-map-model.ts';

export interface ChosenThing {
  readonly layer: MapLayer;
  readonly feature: LayerFeature;
}

/** A chosen thing by its reference, from what is loaded. */
export function useChosenThing(
  layers: readonly MapLayer[],
  loaded: ReadonlyMap<string, LoadedLayer>,
  chosen: ThingRef | null,
): ChosenThing | null {
  return useMemo(() => {
    const layer = layers.find(({ id }) => id === chosen?.layer);
    if (!layer || !chosen) return null;
    for (const part of loaded.get(layer.id)?.parts.values() ?? []) {
      const feature = part.features.find(
        ({ properties }) => String(properties['id']) === chosen.id,
      );
      if (feature) return { layer, feature };
    }
    return null;
  }, [layers, loaded, chosen]);
}

/**
 * The part that holds a chosen thing. A link names only the thing, so its district comes from the
 * list of names, unless the one who chose it knew.
 */
export function useChosenPart(
  source: LayerSource,
  layers: readonly MapLayer[],
  chosen: ThingRef | null,
  known: { readonly chosen: ThingRef; readonly area: string } | null,
): { readonly layer: string; readonly area: string } | null {
  const [found, setFound] = useState<{ chosen: ThingRef; area: string } | null>(null);
  const isKnown = known !== null && known.chosen.id === chosen?.id;
  useEffect(() => {
    const layer = layers.find(({ id }) => id === chosen?.layer);
    if (!layer || !chosen || isKnown) return undefined;
    let isCurrent = true;
    source.names(layer).then(
      ({ ids, areas }) => {
        const area = areas[ids.indexOf(chosen.id)];
        if (isCurrent && area !== undefined) setFound({ chosen, area });
      },
      // The map works without; the reader can choose the thing again.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [source, layers, chosen, isKnown]);
  const area = isKnown ? known.area : found?.chosen.id === chosen?.id ? found?.area : undefined;
  return useMemo(
    () => (chosen && area !== undefined ? { layer: chosen.layer, area } : null),
    [chosen, area],
  );
}
