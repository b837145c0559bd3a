import { useEffect, useMemo, useState } from 'react';
import type { LayerFeature } from '../../domain/layers/layer.ts';
import type { LoadedLayer } from './layer-in-view.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';
import type { LayerSource, ThingRef } from './layer-map-model.ts';

export interface ChosenThing {
  readonly layer: MapLayer;
  readonly feature: LayerFeature;
}

function findThing(
  layers: readonly MapLayer[],
  loaded: ReadonlyMap<string, LoadedLayer>,
  chosen: ThingRef | null,
): ChosenThing | null {
  const layer = layers.find(({ id }) => id === chosen?.layer);
  if (!layer || !chosen) return null;
  for (const part of loaded.get(layer.id)?.parts.values() ?? []) {
    const feature = part.features.find(({ properties }) => String(properties['id']) === chosen.id);
    if (feature) return { layer, feature };
  }
  return null;
}

/** A chosen thing by its reference, from what is loaded. */
export const useChosenThing = (
  layers: readonly MapLayer[],
  loaded: ReadonlyMap<string, LoadedLayer>,
  chosen: ThingRef | null,
): ChosenThing | null => useMemo(() => findThing(layers, loaded, chosen), [layers, loaded, chosen]);

/** The district under which a thing is loaded; `null` while it is not. */
export function loadedArea(
  loaded: ReadonlyMap<string, LoadedLayer>,
  { layer, id }: ThingRef,
): string | null {
  for (const [area, part] of loaded.get(layer)?.parts ?? []) {
    if (part.features.some(({ properties }) => String(properties['id']) === id)) return area;
  }
  return null;
}

/**
 * The part that holds a chosen thing. A link names only the thing, so its district comes from the
 * list of names, unless the one who chose it knew.
 */
export function useChosenPart(
  source: LayerSource,
  layers: readonly MapLayer[],
  chosen: ThingRef | null,
  known: { readonly chosen: ThingRef; readonly area: string | null } | null,
): { readonly layer: string; readonly area: string } | null {
  const [found, setFound] = useState<{ chosen: ThingRef; area: string } | null>(null);
  const knownArea = known !== null && known.chosen.id === chosen?.id ? known.area : null;
  const isKnown = knownArea !== null;
  useEffect(() => {
    const layer = layers.find(({ id }) => id === chosen?.layer);
    if (!layer || !chosen || isKnown) return undefined;
    let isCurrent = true;
    const load = async (): Promise<void> => {
      // Without the names the map works; the reader can choose the thing again.
      const names = await source.names(layer).catch(() => null);
      const area = names?.areas[names.ids.indexOf(chosen.id)];
      if (isCurrent && area !== undefined) setFound({ chosen, area });
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [source, layers, chosen, isKnown]);
  const area = isKnown ? knownArea : found?.chosen.id === chosen?.id ? found?.area : undefined;
  return useMemo(
    () => (chosen && area !== undefined ? { layer: chosen.layer, area } : null),
    [chosen, area],
  );
}
