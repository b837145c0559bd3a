import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { watchTheme } from './area-map-live-colors.ts';
import type { Hit, LayerHover } from './layer-live-pointer.ts';
import type { LayerMapOptions, LiveLayerMap } from './layer-live-map.ts';

type Created = Pick<
  LayerMapOptions,
  'outlines' | 'shapes' | 'frame' | 'districts' | 'locale' | 'camera' | 'onMove'
> & { readonly onHit: (hit: Hit | null) => void };

export type LivePhase = 'drawn' | 'loading' | 'ready' | 'failed';

interface LiveMapState {
  readonly map: LiveLayerMap | null;
  readonly phase: LivePhase;
  readonly hover: LayerHover | null;
  /** Whom a basemap names; empty without one. */
  readonly attribution: string;
}

/** Loads MapLibre when it is wanted and keeps one map in the box; its script is the page's heaviest. */
export function useLiveLayerMap(
  box: RefObject<HTMLElement | null>,
  wanted: boolean,
  options: Created,
): LiveMapState {
  const [map, setMap] = useState<LiveLayerMap | null>(null);
  const [phase, setPhase] = useState<LivePhase>('drawn');
  const [hover, setHover] = useState<LayerHover | null>(null);
  const [attribution, setAttribution] = useState('');
  const current = useEffectEvent(() => options);

  useEffect(() => {
    if (!wanted) return undefined;
    let live: LiveLayerMap | null = null;
    let isCurrent = true;
    const fail = (): void => {
      if (!isCurrent) return;
      setMap(null);
      setPhase('failed');
    };
    const start = async (): Promise<void> => {
      const { createLayerMap } = await import('./layer-live-map.ts');
      if (!isCurrent || !box.current) return;
      live = createLayerMap({
        ...current(),
        container: box.current,
        onMove: (...moved) => current().onMove(...moved),
        onHit: (hit) => current().onHit(hit),
        onHover: setHover,
        onAttribution: setAttribution,
        onReady: () => setPhase('ready'),
        onFailure: () => {
          live?.remove();
          live = null;
          fail();
        },
      });
      setMap(live);
    };
    start().catch(fail);
    return () => {
      isCurrent = false;
      live?.remove();
      setMap(null);
      setHover(null);
    };
  }, [box, wanted]);

  useEffect(() => (map ? watchTheme(map.repaint) : undefined), [map]);
  return { map, phase: wanted && phase === 'drawn' ? 'loading' : phase, hover, attribution };
}
