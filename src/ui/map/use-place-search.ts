import { useEffect, useMemo, useRef, useState } from 'react';
import type { MapLayer } from '../../domain/layers/map-layer.ts';
import type { LayerSource } from './layer-map-model.ts';
import {
  findPlaces,
  namesIndex,
  placeIndex,
  type FoundPlace,
  type PlaceIndex,
} from './place-search.ts';

export type SearchState = 'idle' | 'loading' | 'fault' | 'ready';

const most = 8;
/** With fewer hits than this in the layers that are on, the others are asked too. */
const enough = 3;

interface Options {
  readonly source: LayerSource;
  readonly layers: readonly MapLayer[];
  readonly on: readonly string[];
  readonly districts: readonly FoundPlace[];
}

/** Names load when the reader first turns to the search, those of layers that are off last. */
export function usePlaceSearch({ source, layers, on, districts }: Options) {
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(false);
  const [names, setNames] = useState<ReadonlyMap<string, PlaceIndex | 'fault'>>(new Map());
  const asked = useRef(new Set<string>());
  const districtIndex = useMemo(() => placeIndex(districts), [districts]);

  const inLayers = (ids: readonly string[]): PlaceIndex =>
    ids.flatMap((id) => {
      const known = names.get(id);
      return known === undefined || known === 'fault' ? [] : known;
    });
  const others = layers.map(({ id }) => id).filter((id) => !on.includes(id));
  const first = query === '' ? [] : findPlaces([...districtIndex, ...inLayers(on)], query, most);
  const needsOthers = query.trim().length > 1 && first.length < enough;
  const results =
    first.length >= enough
      ? first
      : [...first, ...findPlaces(inLayers(others), query, most)].slice(0, most);

  useEffect(() => {
    if (!wanted) return;
    for (const layer of layers) {
      const { id } = layer;
      if (!(on.includes(id) || needsOthers) || names.has(id) || asked.current.has(id)) continue;
      asked.current.add(id);
      const load = async (): Promise<void> => {
        const index = await source.names(layer).then(
          (file) => namesIndex(id, file),
          () => 'fault' as const,
        );
        asked.current.delete(id);
        setNames((before) => new Map([...before, [id, index]]));
      };
      void load();
    }
  }, [wanted, layers, on, needsOthers, source, names]);

  const needed = needsOthers ? layers.map(({ id }) => id) : on;
  const isLoading = needed.some((id) => !names.has(id));
  const hasFault = needed.some((id) => names.get(id) === 'fault');
  const state: SearchState = !wanted
    ? 'idle'
    : hasFault
      ? 'fault'
      : isLoading
        ? 'loading'
        : 'ready';
  const change = (text: string): void => {
    setQuery(text);
    // A fault is asked again with the next letter, not at once.
    if (hasFault)
      setNames((before) => new Map([...before].filter(([, known]) => known !== 'fault')));
  };
  return { query, setQuery: change, results, state, start: () => setWanted(true) };
}
