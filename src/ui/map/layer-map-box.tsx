import { useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { AreaShapes } from '../../domain/layers/geometry.ts';
import type { Language } from '../../domain/language.ts';
import type { MapWords } from '../../words/map.ts';
import type { MapFrame } from './area-map-live-frame.ts';
import { layerDescription } from './layer-description.ts';
import { HoverTip } from './layer-hover-tip.tsx';
import type { LoadedLayer } from './layer-in-view.ts';
import type { LiveLayerMap } from './layer-live-map.ts';
import type { LayerHover } from './layer-live-pointer.ts';
import type { LayerLook } from './layer-look.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';
import type { MapDistrict, MapGround } from './layer-map-model.ts';
import { LayerMapStatic, type DrawnLayer } from './layer-map-static.tsx';
import { useFullScreen } from './use-full-screen.ts';
import type { LivePhase } from './use-live-layer-map.ts';
import { useOffline } from './use-offline.ts';

interface Props {
  readonly shapes: AreaShapes;
  readonly frame: MapFrame;
  readonly districts: readonly MapDistrict[];
  readonly layers: readonly MapLayer[];
  readonly on: readonly MapLayer[];
  readonly looks: ReadonlyMap<string, LayerLook>;
  readonly loaded: ReadonlyMap<string, LoadedLayer>;
  readonly ground: MapGround | null;
  readonly phase: LivePhase;
  readonly hover: LayerHover | null;
  readonly map: LiveLayerMap | null;
  readonly canvas: RefObject<HTMLDivElement | null>;
  readonly card: ReactNode;
  /** Everybody whose data is on the map. */
  readonly attribution: string;
  readonly partFault: boolean;
  readonly words: MapWords;
  readonly language: Language;
  readonly onRetry: () => void;
}

/** The box that the drawn and the moving map share, with everything that floats over them. */
export function LayerMapBox(props: Props) {
  const { shapes, frame, districts, layers, on, looks, loaded, ground } = props;
  const { phase, hover, map, canvas, card, partFault, words, language, onRetry } = props;
  const box = useRef<HTMLDivElement>(null);
  const { isFull, toggle } = useFullScreen(box, map);
  const isOffline = useOffline();
  const drawn = useMemo(
    () =>
      on.flatMap((layer): DrawnLayer[] => {
        const [look, data] = [looks.get(layer.id), loaded.get(layer.id)];
        return look && data ? [{ layer, look, index: data.index }] : [];
      }),
    [on, looks, loaded],
  );
  const notice =
    phase === 'failed'
      ? words.mapFault
      : isOffline
        ? words.offline
        : on.length === 0
          ? words.nothingOn
          : null;
  return (
    <div
      ref={box}
      className="layer-map-box"
      data-moving={phase === 'ready'}
      data-full={isFull}
      aria-busy={phase === 'loading'}
    >
      <LayerMapStatic
        {...{ shapes, districts: districts, ground, language }}
        bounds={frame.bounds}
        layers={drawn}
        description={words.drawing(layerDescription(drawn, words, language))}
      />
      <div className="layer-map-canvas" ref={canvas} data-ready={phase === 'ready'} />
      <div className="layer-map-buttons script-only">
        <MapButton label={words.zoomIn} path="M10 3v14M3 10h14" onPress={() => map?.zoomBy(1)} />
        <MapButton label={words.zoomOut} path="M3 10h14" onPress={() => map?.zoomBy(-1)} />
        <MapButton
          label={words.wholeCity}
          path="M3 10 10 3l7 7M5.5 8v8h9V8"
          onPress={() => map?.reset()}
        />
        <MapButton
          label={isFull ? words.leaveFullScreen : words.fullScreen}
          path={
            isFull
              ? 'M7 3v4H3M13 3v4h4M17 13h-4v4M3 13h4v4'
              : 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4'
          }
          onPress={toggle}
        />
      </div>
      {hover && (
        <HoverTip
          hover={hover}
          layers={layers}
          loaded={loaded}
          {...{ words, language }}
          districts={districts}
        />
      )}
      <div className="layer-map-notices">
        {partFault && (
          <p role="alert">
            {words.partFault}{' '}
            <button type="button" onClick={onRetry}>
              {words.retry}
            </button>
          </p>
        )}
        {notice !== null && <p role="status">{notice}</p>}
      </div>
      {card}
      <small className="layer-map-attribution">{props.attribution}</small>
    </div>
  );
}

/** Everybody whose data is on the map, each once. */
export const attributionOf = (on: readonly MapLayer[], words: MapWords, basemap: string): string =>
  [...new Set([...on.map(({ attribution }) => attribution), words.groundAttribution, basemap])]
    .filter((text) => text !== '')
    .join(' · ');

interface MapButtonProps {
  readonly label: string;
  readonly path: string;
  readonly onPress: () => void;
}

function MapButton({ label, path, onPress }: MapButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  );
}
