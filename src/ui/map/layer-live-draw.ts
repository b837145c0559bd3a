import { GeoJSONSource, type LayerSpecification, type Map as LibreMap } from 'maplibre-gl';
import type { LayerFeature, LayerIndex } from '../../domain/layers/layer.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';
import { anchors, type Color } from './layer-live-ground.ts';
import { strokeLayers } from './layer-live-lines.ts';
import {
  farFeatures,
  farSource,
  pointsLayers,
  pointsSource,
  type PointsInput,
  type PointsScale,
} from './layer-live-points.ts';
import type { LayerLook } from './layer-look.ts';

/** A layer with everything that is known of it so far. */
export interface ShownLayer {
  readonly layer: MapLayer;
  readonly look: LayerLook;
  readonly points: PointsInput | null;
  /** Changes when there is more to draw. */
  readonly features: readonly LayerFeature[];
}

/** Adds what is missing, repaints what is there, hides what is off. */
export function drawLayers(
  map: LibreMap,
  shown: readonly ShownLayer[],
  scale: PointsScale,
  color: Color,
  fonts: string[],
): void {
  const wanted = new Set<string>();
  for (const entry of shown) {
    addSources(map, entry);
    const layers = entry.points
      ? pointsLayers(entry.points, scale, color, fonts)
      : strokeLayers(entry.layer, entry.look, color, fonts);
    for (const layer of layers) {
      wanted.add(layer.id);
      if (map.getLayer(layer.id)) paintLayer(map, layer);
      else map.addLayer(layer, entry.points ? anchors.points : anchors.lines);
      map.setLayoutProperty(layer.id, 'visibility', 'visible');
    }
  }
  for (const id of map.getLayersOrder()) {
    if (isThings(id) && !wanted.has(id)) map.setLayoutProperty(id, 'visibility', 'none');
  }
}

/** Layers of things bear the id of their layer, which holds a slash. */
const isThings = (id: string): boolean => id.includes('/') && !id.startsWith('basemap-');

export function setData(map: LibreMap, id: string, features: readonly LayerFeature[]): void {
  const source = map.getSource(id);
  if (!(source instanceof GeoJSONSource)) return;
  // Our positions are lists of numbers; GeoJSON's types ask for no more.
  void source.setData({ type: 'FeatureCollection', features: features as never });
}

/** Whose counts the circles of districts show, by layer. */
const drawnIndex = new WeakMap<LibreMap, ReadonlyMap<string, LayerIndex>>();
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
  } else if (points && drawnIndex.get(map)?.get(layer.id) !== points.index) {
    const far = map.getSource(farSource(layer));
    if (far instanceof GeoJSONSource) void far.setData(farFeatures(points));
  }
  if (points) {
    drawnIndex.set(map, new Map([...(drawnIndex.get(map) ?? []), [layer.id, points.index]]));
  }
  if (drawn.get(layer.id) === features) return;
  drawn.set(layer.id, features);
  setData(map, layer.id, features);
}

const emptyCollection = () => ({ type: 'FeatureCollection' as const, features: [] });

/** Gives a layer that is already drawn its current colours, widths and filter. */
export function paintLayer(map: LibreMap, layer: LayerSpecification): void {
  for (const [name, value] of Object.entries(layer.paint ?? {})) {
    map.setPaintProperty(layer.id, name as 'line-color', value as string);
  }
  if ('filter' in layer && layer.filter !== undefined) map.setFilter(layer.id, layer.filter);
  if (layer.minzoom !== undefined || layer.maxzoom !== undefined)
    map.setLayerZoomRange(layer.id, layer.minzoom ?? 0, layer.maxzoom ?? 24);
}
