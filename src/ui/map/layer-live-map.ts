import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as LibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { LayerFeature } from '../../domain/layers/layer.ts';
import type { LayerBox } from '../../domain/layers/layer-geometry.ts';
import { readColors } from './area-map-live-colors.ts';
import { slackAround } from './area-map-live-frame.ts';
import { labelFonts } from './area-map-live-labels.ts';
import { addBasemap, basemapAttribution, basemapUrl, isBasemapSource } from './layer-basemap.ts';
import {
  boxAround,
  groundLayers,
  groundStyle,
  metreCircle,
  type Color,
  type GroundInput,
  type GroundState,
} from './layer-live-ground.ts';
import {
  expansionZoom,
  followLayerPointer,
  type Hit,
  type LayerHover,
} from './layer-live-pointer.ts';
import { drawLayers, paintLayer, setData, type ShownLayer } from './layer-live-draw.ts';
import type { MapCamera } from './layer-map-model.ts';
import { nearZoomOf, type Viewport } from './layer-parts.ts';

setWorkerUrl(workerUrl);

export const mostZoom = 17.5;

export interface LayerMapOptions extends Omit<GroundInput, 'fonts'> {
  readonly container: HTMLElement;
  readonly locale: Record<string, string>;
  readonly camera: MapCamera | null;
  readonly onReady: () => void;
  readonly onFailure: (reason: string) => void;
  /** Whom a basemap names; empty without one. */
  readonly onAttribution: (text: string) => void;
  readonly onHover: (hover: LayerHover | null) => void;
  readonly onHit: (hit: Hit | null) => void;
  /** After each move; `byReader` is false where the code moved the map. */
  readonly onMove: (viewport: Viewport, camera: MapCamera, whole: boolean) => void;
}

export interface LiveLayerMap {
  readonly show: (layers: readonly ShownLayer[], state: GroundState, name: string) => void;
  /** Takes the colours of a new theme. */
  readonly repaint: () => void;
  readonly choose: (feature: LayerFeature | null) => void;
  readonly showPosition: (at: readonly [number, number], metres: number) => void;
  readonly moveTo: (camera: MapCamera) => void;
  readonly fit: (box: LayerBox) => void;
  readonly reset: () => void;
  readonly zoomBy: (steps: number) => void;
  readonly openCluster: (hit: Hit & { kind: 'cluster' }) => void;
  /** Moves the map so far that a thing does not lie under the card at its lower edge. */
  readonly keepClear: (at: readonly [number, number], card: Element) => void;
  readonly setCooperative: (on: boolean) => void;
  readonly remove: () => void;
}

/** Throws where the browser has no WebGL2. */
export function createLayerMap(options: LayerMapOptions): LiveLayerMap {
  const { container, frame } = options;
  const input: GroundInput = {
    ...options,
    fonts: labelFonts(getComputedStyle(container).fontFamily),
  };
  let shown: readonly ShownLayer[] = [];
  let state: GroundState = { ground: null, district: null, basemap: false };
  let chosen: LayerFeature[] = [];
  let styled = false;

  const readColor = (): Color => {
    const read = new Map<string, string>();
    return (name) => {
      const known = read.get(name) ?? readColors(container, [name]).get(name) ?? 'transparent';
      read.set(name, known);
      return known;
    };
  };
  const map = new LibreMap({
    container,
    style: groundStyle(input, state, readColor()),
    bounds: frame.bounds,
    maxBounds: slackAround(frame.bounds, 0.25),
    maxZoom: mostZoom,
    locale: options.locale,
    attributionControl: false,
    cooperativeGestures: true,
    renderWorldCopies: false,
    fadeDuration: 0,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
    // More pixels than two to one cost frames and show nothing.
    pixelRatio: Math.min(devicePixelRatio, 2),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();

  let fitZoom = map.getZoom();
  const fitted = () => map.cameraForBounds(frame.bounds, { maxZoom: mostZoom });
  const isWhole = (): boolean => map.getZoom() <= fitZoom + 0.01;
  const draw = (): void => {
    if (!styled) return;
    const color = readColor();
    map.setPaintProperty('ground', 'background-color', color('--layer-map-outside'));
    for (const layer of groundLayers(state, color, input.fonts)) paintLayer(map, layer);
    const pointsOn = shown.some(({ points }) => points !== null);
    const near = nearZoomOf(fitZoom);
    const scale = container.clientWidth < 500 ? 0.75 : 1;
    map.setLayerZoomRange('labels', pointsOn ? near : 0, 24);
    drawLayers(map, shown, { near, scale }, color, input.fonts);
  };

  const resize = (): void => {
    const wasWhole = isWhole();
    const camera = fitted();
    fitZoom = camera?.zoom ?? fitZoom;
    map.setMinZoom(null).setMinZoom(fitZoom - 0.3);
    if (wasWhole && camera) map.jumpTo(camera);
    draw();
  };

  const report = (): void => {
    const bounds = map.getBounds();
    const { lng, lat } = map.getCenter();
    const zoom = map.getZoom();
    options.onMove(
      {
        bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
        near: zoom >= nearZoomOf(fitZoom),
      },
      { longitude: lng, latitude: lat, zoom },
      isWhole(),
    );
  };

  const stop = new AbortController();
  const showBasemap = async (): Promise<void> => {
    try {
      await addBasemap(map, basemapUrl, stop.signal);
      state = { ...state, basemap: true };
      draw();
      // Some sources tell it only with their first tiles.
      map.once('idle', () => options.onAttribution(basemapAttribution(map)));
    } catch {
      // The ground of the site itself stays.
    }
  };
  resize();
  if (options.camera) map.jumpTo(cameraOf(options.camera));
  followLayerPointer(map, options);
  map.on('style.load', () => {
    styled = true;
    draw();
    setData(map, 'chosen', chosen);
    if (basemapUrl !== '') void showBasemap();
  });
  map.on('moveend', report);
  map.on('resize', resize);
  map.on('error', (event) => {
    const source = 'sourceId' in event ? String(event.sourceId) : undefined;
    if (!isBasemapSource(source)) options.onFailure(event.error.message);
  });
  map.once('idle', () => {
    options.onReady();
    report();
  });

  return {
    show: (layers, next, name) => {
      shown = layers;
      state = { ...next, basemap: state.basemap };
      map.getCanvas().setAttribute('aria-label', name);
      draw();
    },
    repaint: draw,
    choose: (feature) => {
      chosen = feature ? [feature] : [];
      setData(map, 'chosen', chosen);
    },
    showPosition: ([longitude, latitude], metres) => {
      const range = metreCircle(longitude, latitude, metres);
      setData(map, 'me', [
        {
          type: 'Feature',
          properties: {},
          geometry: { type: 'MultiPolygon', coordinates: [[range]] },
        },
        {
          type: 'Feature',
          properties: {},
          geometry: { type: 'Point', coordinates: [longitude, latitude] },
        },
      ]);
    },
    moveTo: (camera) => map.easeTo({ ...cameraOf(camera), duration: 500 }),
    fit: (box) => {
      const camera = map.cameraForBounds(boxAround(box), { padding: 24, maxZoom: 16 });
      if (!camera) return;
      // Somebody who goes to a place wants its things one by one.
      const zoom = Math.max(camera.zoom ?? 0, nearZoomOf(fitZoom) + 0.05);
      map.easeTo({ ...camera, zoom, duration: 500 });
    },
    reset: () => map.fitBounds(frame.bounds, { duration: 400, linear: true }),
    zoomBy: (steps) => map.zoomTo(map.getZoom() + steps, { duration: 250 }),
    openCluster: (hit) => {
      void expansionZoom(map, hit).then((zoom) =>
        map.easeTo({ center: hit.at, zoom: Math.min(zoom + 0.2, mostZoom), duration: 400 }),
      );
    },
    keepClear: (at, card) => {
      const move = (): void => {
        const [box, cover] = [container, card].map((element) => element.getBoundingClientRect());
        if (!box || !cover || cover.height === 0) return;
        const point = map.project([at[0], at[1]]);
        const [x, y] = [box.left + point.x, box.top + point.y];
        if (x > cover.right + 24 || y < cover.top - 24) return;
        map.panBy([0, y - (box.top + cover.top) / 2], { duration: 250 });
      };
      if (map.isMoving()) void map.once('moveend', move);
      else move();
    },
    setCooperative: (on) => {
      if (on) map.cooperativeGestures.enable();
      else map.cooperativeGestures.disable();
    },
    remove: () => {
      stop.abort();
      map.remove();
    },
  };
}

const cameraOf = ({ longitude, latitude, zoom }: MapCamera) => ({
  center: [longitude, latitude] as [number, number],
  zoom,
});
