import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LayerIndex, LayerPart } from '../../domain/layers/layer.ts';
import type { LoadedLayer } from './layer-in-view.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';
import type { LayerSource } from './layer-map-model.ts';
import { wantedParts, type Viewport } from './layer-parts.ts';

interface LayerData {
  readonly index: LayerIndex | null;
  readonly parts: ReadonlyMap<string, LayerPart>;
}

type Arrival =
  | { readonly layer: string; readonly index: LayerIndex }
  | { readonly layer: string; readonly area: string; readonly part: LayerPart };

interface Options {
  readonly source: LayerSource;
  /** Layers that are on. */
  readonly layers: readonly MapLayer[];
  readonly viewport: Viewport;
  readonly initial: Readonly<Record<string, LayerIndex>>;
  /** A part that is wanted although it may not be in view: where the chosen thing is. */
  readonly extra: { readonly layer: string; readonly area: string } | null;
}

export interface LayerDataResult {
  /** Everything that is known of the layers that are on. */
  readonly loaded: ReadonlyMap<string, LoadedLayer>;
  /** Layers of which nothing is known yet, by what became of them. */
  readonly pending: ReadonlyMap<string, 'loading' | 'fault'>;
  /** A part of the map could not be loaded. */
  readonly partFault: boolean;
  readonly loadingParts: boolean;
  readonly retry: () => void;
}

/** Parts that arrive within this time are drawn together. */
const gatherMs = 60;
const nothing: LayerData = { index: null, parts: new Map() };

function take(data: ReadonlyMap<string, LayerData>, arrivals: readonly Arrival[]) {
  const next = new Map(data);
  for (const arrival of arrivals) {
    const before = next.get(arrival.layer) ?? nothing;
    next.set(
      arrival.layer,
      'index' in arrival
        ? { ...before, index: arrival.index }
        : { ...before, parts: new Map([...before.parts, [arrival.area, arrival.part]]) },
    );
  }
  return next;
}

/** Loads the indexes of the layers that are on and the parts that are in view, each once. */
export function useLayerData(options: Options): LayerDataResult {
  const { source, layers, viewport, extra } = options;
  const [data, setData] = useState<ReadonlyMap<string, LayerData>>(
    () =>
      new Map(
        Object.entries(options.initial).map(([id, index]) => [id, { index, parts: new Map() }]),
      ),
  );
  const [faults, setFaults] = useState<ReadonlySet<string>>(new Set());
  const [waiting, setWaiting] = useState(0);
  const asked = useRef(new Set<string>());
  const arrivals = useRef<Arrival[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = useCallback((key: string, load: () => Promise<Arrival>): void => {
    if (asked.current.has(key)) return;
    asked.current.add(key);
    setWaiting((count) => count + 1);
    const run = async (): Promise<void> => {
      try {
        arrivals.current.push(await load());
        timer.current ??= setTimeout(() => {
          timer.current = undefined;
          const taken = arrivals.current.splice(0);
          setData((before) => take(before, taken));
        }, gatherMs);
      } catch {
        // The reader sees that a part is missing and can ask again.
        asked.current.delete(key);
        setFaults((before) => new Set([...before, key]));
      } finally {
        setWaiting((count) => count - 1);
      }
    };
    void run();
  }, []);

  useEffect(() => {
    for (const layer of layers) {
      const known = data.get(layer.id);
      if (!known?.index) {
        if (faults.has(layer.id)) continue;
        ask(layer.id, async () => ({ layer: layer.id, index: await source.index(layer) }));
        continue;
      }
      const areas = wantedParts(known.index, viewport);
      if (extra?.layer === layer.id) areas.push(extra.area);
      for (const area of areas) {
        const key = `${layer.id} ${area}`;
        if (known.parts.has(area) || faults.has(key)) continue;
        ask(key, async () => ({
          layer: layer.id,
          area,
          part: await source.part(layer, area),
        }));
      }
    }
  }, [ask, data, extra, faults, layers, source, viewport]);

  // Another source has newer figures of some layers: what is drawn stays until they are here.
  const drawnFrom = useRef(source);
  useEffect(() => {
    if (drawnFrom.current === source) return;
    drawnFrom.current = source;
    asked.current.clear();
    for (const layer of layers) {
      const known = data.get(layer.id);
      if (!known?.index) continue;
      ask(layer.id, async () => ({ layer: layer.id, index: await source.index(layer) }));
      for (const area of known.parts.keys()) {
        ask(`${layer.id} ${area}`, async () => ({
          layer: layer.id,
          area,
          part: await source.part(layer, area),
        }));
      }
    }
  }, [ask, data, layers, source]);

  const retry = useCallback(() => setFaults(new Set()), []);
  useEffect(() => {
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [retry]);

  const loaded = useMemo(() => {
    const known = new Map<string, LoadedLayer>();
    for (const { id } of layers) {
      const entry = data.get(id);
      if (entry?.index) known.set(id, { index: entry.index, parts: entry.parts });
    }
    return known;
  }, [data, layers]);
  const pending = useMemo(
    () =>
      new Map(
        layers
          .filter(({ id }) => !data.get(id)?.index)
          .map(({ id }) => [id, faults.has(id) ? ('fault' as const) : ('loading' as const)]),
      ),
    [data, faults, layers],
  );
  return {
    loaded,
    pending,
    partFault: [...faults].some((key) => key.includes(' ')),
    loadingParts: waiting > 0,
    retry,
  };
}
