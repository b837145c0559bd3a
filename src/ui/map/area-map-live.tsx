import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Language } from '../../domain/language.ts';
import { watchTheme } from './area-map-live-colors.ts';
import './area-map-live.css';
import { clearSide } from './area-map-live-frame.ts';
import { createLiveMap, type LiveMap, type ZoomLimits } from './area-map-live-map.ts';
import type { Hover } from './area-map-live-pointer.ts';
import { AreaMapLiveTooltip } from './area-map-live-tooltip.tsx';
import { loadTopology } from './area-map-live-topology.ts';
import type { AreaMapProps } from './area-map-model.ts';

export interface AreaMapLiveProps extends AreaMapProps {
  /** TopoJSON whose object `areas` bears the codes of the model, and which may have `water`. */
  readonly topologyUrl: string;
  readonly language: Language;
  readonly words: {
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly reset: string;
    readonly attribution: string;
  };
  /** The live map cannot be: keep or bring back the static one. */
  readonly onFailure: (reason: string) => void;
  /** The first picture is complete: the static map may go. */
  readonly onReady: () => void;
}

/** Invisible until its first picture is complete, so that it can lie over the static map. */
export default function AreaMapLive({
  model,
  onSelect,
  topologyUrl,
  language,
  words,
  onFailure,
  onReady,
}: AreaMapLiveProps) {
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LiveMap | null>(null);
  const [ready, setReady] = useState(false);
  const [hover, setHover] = useState<Hover | null>(null);
  const [limits, setLimits] = useState<ZoomLimits>({ atMin: true, atMax: false });

  const select = useEffectEvent(onSelect);
  const fail = useEffectEvent((reason: string) => {
    setReady(false);
    onFailure(reason);
  });
  const finish = useEffectEvent(() => {
    setReady(true);
    onReady();
  });
  const currentModel = useEffectEvent(() => model);

  useEffect(() => {
    const stop = new AbortController();
    let live: LiveMap | null = null;
    const start = async () => {
      const topology = await loadTopology(topologyUrl, stop.signal);
      if (stop.signal.aborted || !container.current) return;
      live = createLiveMap({
        container: container.current,
        topology,
        model: currentModel(),
        language,
        onReady: () => finish(),
        onFailure: (reason) => fail(reason),
        onSelect: (code) => select(code),
        onHover: setHover,
        onZoom: setLimits,
      });
      setMap(live);
    };
    start().catch((error: unknown) => {
      if (!stop.signal.aborted) fail(error instanceof Error ? error.message : String(error));
    });
    return () => {
      stop.abort();
      live?.remove();
      setMap(null);
      setHover(null);
      setReady(false);
    };
  }, [topologyUrl, language]);

  useEffect(() => {
    map?.show(model);
    return map ? watchTheme(() => map.show(model)) : undefined;
  }, [map, model]);

  const side = useMemo(() => clearSide(model.shapes), [model.shapes]);
  const hovered = hover && model.areas.find(({ code }) => code === hover.code);
  return (
    <div className="area-map-live" data-ready={ready} lang={language}>
      <div className="area-map-live-canvas" ref={container} />
      <div className="area-map-live-buttons" data-side={side}>
        <button
          type="button"
          aria-label={words.zoomIn}
          title={words.zoomIn}
          aria-disabled={limits.atMax}
          onClick={map?.zoomIn}
        >
          <Icon path="M10 3v14M3 10h14" />
        </button>
        <button
          type="button"
          aria-label={words.zoomOut}
          title={words.zoomOut}
          aria-disabled={limits.atMin}
          onClick={map?.zoomOut}
        >
          <Icon path="M3 10h14" />
        </button>
        <button type="button" aria-label={words.reset} title={words.reset} onClick={map?.reset}>
          <Icon path="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" />
        </button>
      </div>
      <small className="area-map-live-attribution">{words.attribution}</small>
      {hover && hovered && <AreaMapLiveTooltip area={hovered} hover={hover} />}
    </div>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
