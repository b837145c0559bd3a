import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
} from 'maplibre-gl';
import type { FeatureCollection, Point } from 'geojson';
import type { LayerIndex } from '../../domain/layers/layer.ts';
import { districtCircles } from './layer-circles.ts';
import type { Color } from './layer-live-ground.ts';
import type { LayerLook } from './layer-look.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';

export interface PointsInput {
  readonly layer: MapLayer;
  readonly look: LayerLook;
  readonly index: LayerIndex;
  /** Districts whose things are loaded. */
  readonly loaded: readonly string[];
  /** How far its district circles stand beside the middle, in pixels. */
  readonly shift: number;
  /** Short names of the districts, to stand under their circles; empty for further layers. */
  readonly districtNames: ReadonlyMap<string, string>;
}

/** How near the map must be for single things, and how large its circles are: smaller on a phone. */
export interface PointsScale {
  readonly near: number;
  readonly scale: number;
}

export const farSource = (layer: MapLayer): string => `${layer.id}:far`;

export const farFeatures = ({ index, districtNames }: PointsInput): FeatureCollection<Point> => ({
  type: 'FeatureCollection',
  features: districtCircles(index).map(({ area, at, count, radius }) => ({
    type: 'Feature',
    properties: { area, count, radius, name: districtNames.get(area) ?? '' },
    geometry: { type: 'Point', coordinates: [...at] },
  })),
});

/** Clusters carry the sum of the size field, so that their circles can follow it. */
export const pointsSource = ({ layer }: PointsInput): SourceSpecification => ({
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  cluster: true,
  clusterRadius: 44,
  clusterMaxZoom: 13,
  clusterProperties: {
    size: layer.size ? ['+', ['to-number', ['coalesce', ['get', layer.size.field], 0]]] : ['+', 1],
  },
});

const isCluster: ExpressionSpecification = ['has', 'point_count'];
const isSingle: ExpressionSpecification = ['!', isCluster];

/** A single thing's circle by its size, against the layer's mean: half of it to double. */
function singleRadius({ layer, index }: PointsInput, near: number): ExpressionSpecification {
  const total = index.parts.reduce((sum, { size }) => sum + (size ?? 0), 0);
  const mean = Math.max(total / Math.max(index.count, 1), 1e-9);
  const share: ExpressionSpecification = layer.size
    ? ['sqrt', ['/', ['to-number', ['coalesce', ['get', layer.size.field], 0]], mean]]
    : ['number', 1];
  const at = (pixels: number): ExpressionSpecification => [
    'max',
    3,
    ['min', pixels * 2.2, ['*', pixels, share]],
  ];
  return ['interpolate', ['linear'], ['zoom'], near, at(4.5), 14, at(7), 17, at(11)];
}

function clusterRadius({ index }: PointsInput, scale: number): ExpressionSpecification {
  const total = index.parts.reduce((sum, { size, count }) => sum + (size ?? count), 0);
  const mean = Math.max(total / Math.max(index.count, 1), 1e-9);
  const share: ExpressionSpecification = ['sqrt', ['/', ['get', 'size'], mean]];
  return ['*', scale, ['min', 30, ['+', 9, ['*', 2.1, share]]]];
}

interface Skin {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly ink: string;
}

function skinOf({ look }: PointsInput, color: Color): Skin {
  const [own, paper, ink] = [color(look.color), color('--surface'), color('--text-strong')];
  switch (look.shape) {
    case 'disc':
      return { fill: own, stroke: paper, strokeWidth: 1.5, ink: paper };
    case 'ring':
      return { fill: paper, stroke: own, strokeWidth: 3.5, ink };
    case 'target':
      return { fill: own, stroke: ink, strokeWidth: 1.5, ink: paper };
    case 'rimmed':
      return { fill: own, stroke: ink, strokeWidth: 3, ink: paper };
  }
}

/** From the bottom up: district circles, clusters, single things, their names. */
export function pointsLayers(
  input: PointsInput,
  { near, scale }: PointsScale,
  color: Color,
  fonts: string[],
): LayerSpecification[] {
  const { layer, loaded, shift, districtNames } = input;
  const bare = { source: layer.id, minzoom: near };
  const { id } = layer;
  const skin = skinOf(input, color);
  const circle = (radius: ExpressionSpecification) => ({
    'circle-radius': radius,
    'circle-color': skin.fill,
    'circle-stroke-color': skin.stroke,
    'circle-stroke-width': skin.strokeWidth,
  });
  const number = {
    'text-font': fonts,
    'text-size': scale < 1 ? 11 : 12,
    'text-allow-overlap': true,
  } as const;
  const farRadius: ExpressionSpecification = ['*', ['get', 'radius'], scale];
  const waiting: FilterSpecification = ['!', ['in', ['get', 'area'], ['literal', [...loaded]]]];
  const far = (part: string, zooms: object, filter?: FilterSpecification): LayerSpecification[] => [
    {
      id: `${id}:${part}`,
      type: 'circle',
      source: farSource(layer),
      ...zooms,
      ...(filter ? { filter } : {}),
      layout: { 'circle-sort-key': ['-', 0, ['get', 'radius']] },
      paint: { ...circle(farRadius), 'circle-translate': [shift * scale, 0] },
    },
    {
      id: `${id}:${part}-count`,
      type: 'symbol',
      source: farSource(layer),
      ...zooms,
      ...(filter ? { filter } : {}),
      layout: { ...number, 'text-field': ['to-string', ['get', 'count']], 'text-padding': 8 },
      paint: { 'text-color': skin.ink, 'text-translate': [shift * scale, 0] },
    },
  ];
  const farNames: LayerSpecification = {
    id: `${id}:far-names`,
    type: 'symbol',
    source: farSource(layer),
    maxzoom: near,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': fonts,
      'text-size': 12,
      'text-anchor': 'top',
      'text-offset': [
        'interpolate',
        ['linear'],
        ['get', 'radius'],
        0,
        ['literal', [0, 0.3]],
        30,
        ['literal', [0, 0.3 + (30 * scale) / 12]],
      ],
      'text-padding': 1,
    },
    paint: {
      'text-color': color('--text-subtle'),
      'text-halo-color': color('--map-ground'),
      'text-halo-width': 1.5,
    },
  };
  return [
    // Below the counts, which keep their places.
    ...(districtNames.size > 0 ? [farNames] : []),
    ...far('far', { maxzoom: near }),
    ...far('waiting', { minzoom: near }, waiting),
    {
      id: `${id}:single`,
      type: 'circle',
      ...bare,
      filter: isSingle,
      paint: circle(singleRadius(input, near)),
    },
    {
      id: `${id}:cluster`,
      type: 'circle',
      ...bare,
      filter: isCluster,
      paint: circle(clusterRadius(input, scale)),
    },
    {
      id: `${id}:cluster-count`,
      type: 'symbol',
      ...bare,
      filter: isCluster,
      layout: { ...number, 'text-field': ['to-string', ['get', 'point_count']] },
      paint: { 'text-color': skin.ink },
    },
    {
      id: `${id}:names`,
      type: 'symbol',
      source: id,
      minzoom: 13.6,
      filter: isSingle,
      layout: {
        'text-field': ['to-string', ['get', layer.nameField]],
        'text-font': fonts,
        'text-size': 12,
        'text-anchor': 'top',
        'text-offset': [0, 1.1],
        'text-max-width': 9,
        'text-padding': 4,
      },
      paint: {
        'text-color': color('--text'),
        'text-halo-color': color('--map-ground'),
        'text-halo-width': 1.5,
      },
    },
  ];
}
