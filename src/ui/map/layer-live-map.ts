import 'maplibre-gl/dist/maplibre-gl.css';
import { GeoJSONSource, Map as LibreMap, setWorkerUrl, type LayerSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { LayerFeature } from '../../domain/layer.ts';
import type { LayerBox } from '../../domain/layer-geometry.ts';
import { readColors } from './area-map-live-colors.ts';
import { slackAround } from './area-map-live-frame.ts';
import { labelFonts } from './area-map-live-labels.ts';
import { addBasemap, basemapUrl, isBasemapSource } from './layer-basemap.ts';
import {
  anchors,
  boxAround,
  groundLayers,
  groundStyle,
  metreCircle,
  type Color,
  type GroundInput,
  type GroundState,
} from './layer-live-ground.ts';
import { strokeLayers } from './layer-live-lines.ts';
import {
  expansionZoom,
  followLayerPointer,
  type Hit,
  type LayerHover,
} from './layer-live-pointer.ts';
import { farFeatures, farSource, pointsLayers, pointsSource } from './layer-live-points.ts';
import type { PointsInput } from './layer-live-points.ts';
import type { LayerLook } from './layer-look.ts';
import type { MapLayer } from '../../domain/map-layer.ts';
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
  readonly onHover: (hover: LayerHover | null) => void;
  readonly onHit: (hit: Hit | null) => void;
  /** After each move; `byReader` is false where the code moved the map. */
  readonly onMove: (viewport: Viewport, camera: MapCamera, whole: boolean) => void;
}

/** A layer with everything that is known of it so far. */
export interface ShownLayer {
  readonly layer: MapLayer;
  readonly look: LayerLook;
  readonly points: PointsInput | null;
  /** Changes when there is more to draw. */
  readonly features: readonly LayerFeature[];
}

export interface LiveLayerMap {
  readonly show: (layers: readonly ShownLayer[], state: GroundState, name: string) => void;
  readonly choose: (feature: LayerFeature | null) => void;
  readonly showPosition: (at: readonly [number, number], metres: number) => void;
  readonly moveTo: (camera: MapCamera) => void;
  readonly fit: (box: LayerBox) => void;
  readonly reset: () => void;
  readonly zoomBy: (steps: number) => void;
  readonly openCluster: (hit: Hit & { kind: 'cluster' }) => void;
  /** Moves the map so far that a thing does not lie under the card at its lower edge. */
  readonly keepClear: (at: readonly [number, number], card: DOMRect) => void;
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
  /** Adds what is missing, repaints what is there, hides what is off. */
  const draw = (): void => {
    if (!styled) return;
    const color = readColor();
    map.setPaintProperty('ground', 'background-color', color('--layer-map-outside'));
    for (const layer of groundLayers(state, color, input.fonts)) paint(map, layer);
    const pointsOn = shown.some(({ points }) => points !== null);
    const near = nearZoomOf(fitZoom);
    const scale = container.clientWidth < 500 ? 0.75 : 1;
    map.setLayerZoomRange('labels', pointsOn ? near : 0, 24);
    const wanted = new Set<string>();
    for (const entry of shown) {
      addSources(map, entry);
      const isPoints = entry.points !== null;
      const layers = entry.points
        ? pointsLayers(entry.points, { near, scale }, color, input.fonts)
        : strokeLayers(entry.layer, entry.look, color, input.fonts);
      for (const layer of layers) {
        wanted.add(layer.id);
        if (!map.getLayer(layer.id)) {
          map.addLayer(layer, isPoints ? anchors.points : anchors.lines);
        } else paint(map, layer);
        map.setLayoutProperty(layer.id, 'visibility', 'visible');
      }
    }
    for (const id of map.getLayersOrder()) {
      if (!id.startsWith('basemap-') && id.includes('/') && !wanted.has(id))
        map.setLayoutProperty(id, 'visibility', 'none');
    }
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
  resize();
  if (options.camera) map.jumpTo(cameraOf(options.camera));
  followLayerPointer(map, options);
  map.on('style.load', () => {
    styled = true;
    draw();
    if (basemapUrl === '') return;
    addBasemap(map, basemapUrl, stop.signal).then(
      () => {
        state = { ...state, basemap: true };
        draw();
      },
      // The ground of the site itself stays.
      () => undefined,
    );
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
    choose: (feature) => setData(map, 'chosen', feature ? [feature] : []),
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
      const box = map.getContainer().getBoundingClientRect();
      const point = map.project([at[0], at[1]]);
      const [x, y] = [box.left + point.x, box.top + point.y];
      const covered = x < card.right + 24 && y > card.top - 24 && y < card.bottom + 24;
      if (covered) map.panBy([0, y - card.top + 40], { duration: 250 });
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

function setData(map: LibreMap, id: string, features: readonly LayerFeature[]): void {
  const source = map.getSource(id);
  if (!(source instanceof GeoJSONSource)) return;
  // Our positions are lists of numbers; GeoJSON's types ask for no more.
  void source.setData({ type: 'FeatureCollection', features: features as never });
}

const drawnFeatures = new WeakMap<LibreMap, Map<string, readonly LayerFeature[]>>();

/** Makes a layer's sources, and hands them new features only when there are any. */
function addSources(map: LibreMap, { layer, points, features }: ShownLayer): void {
  const drawn = drawnFeatures.get(map) ?? new Map<string, readonly LayerFeature[]>();
  drawnFeatures.set(map, drawn);
  if (!map.getSource(layer.id)) {
    map.addSource(
      layer.id,
      points ? pointsSource(points) : { type: 'geojson', data: emptyCollection(), tolerance: 0.6 },
    );
    if (points) map.addSource(farSource(layer), { type: 'geojson', data: farFeatures(points) });
  }
  if (drawn.get(layer.id) === features) return;
  drawn.set(layer.id, features);
  setData(map, layer.id, features);
}

const emptyCollection = () => ({ type: 'FeatureCollection' as const, features: [] });

/** Gives a layer that is already drawn its current colours, widths and filter. */
function paint(map: LibreMap, layer: LayerSpecification): void {
  for (const [name, value] of Object.entries(layer.paint ?? {})) {
    map.setPaintProperty(layer.id, name as 'line-color', value as string);
  }
  if ('filter' in layer && layer.filter !== undefined) map.setFilter(layer.id, layer.filter);
  if (layer.minzoom !== undefined || layer.maxzoom !== undefined)
    map.setLayerZoomRange(layer.id, layer.minzoom ?? 0, layer.maxzoom ?? 24);
}
