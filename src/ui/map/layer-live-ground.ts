import type {
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { LayerBox } from '../../domain/layers/layer-geometry.ts';
import type { AreaShapes } from '../../domain/layers/geometry.ts';
import type { MapFrame } from './area-map-live-frame.ts';
import type { LiveTopology } from './area-map-live-topology.ts';
import type { MapDistrict, MapGround } from './layer-map-model.ts';

/** Reads a CSS custom property as a colour that MapLibre knows. */
export type Color = (name: string) => string;

export interface GroundInput {
  readonly outlines: LiveTopology;
  readonly shapes: AreaShapes;
  readonly frame: MapFrame;
  readonly districts: readonly MapDistrict[];
  readonly fonts: string[];
}

export interface GroundState {
  readonly ground: MapGround | null;
  /** Code of the reader's district, outlined. */
  readonly district: string | null;
  /** A basemap lies below: the districts are outlines only. */
  readonly basemap: boolean;
}

/** Layers of things go below these, so that what is chosen stays on top. */
export const anchors = { lines: 'chosen-casing', points: 'chosen-ring' } as const;

const empty = { type: 'FeatureCollection', features: [] } as const;

export const emptySource = (): SourceSpecification => ({
  type: 'geojson',
  data: { ...empty, features: [] },
});

export function groundSources(input: GroundInput): Record<string, SourceSpecification> {
  const { outlines, shapes, frame, districts } = input;
  const names = new Map(districts.map(({ code, shortName }) => [code, shortName]));
  return {
    areas: {
      type: 'geojson',
      promoteId: 'code',
      data: { type: 'FeatureCollection', features: [...outlines.areas] },
    },
    water: { type: 'geojson', data: outlines.water },
    labels: {
      type: 'geojson',
      data: {
        type: 'FeatureCollection',
        features: shapes.areas.map(({ code, labelAt, labelRoom }) => ({
          type: 'Feature',
          properties: { label: names.get(code) ?? '', room: labelRoom },
          geometry: { type: 'Point', coordinates: frame.toLngLat(labelAt) },
        })),
      },
    },
    chosen: emptySource(),
    me: emptySource(),
  };
}

const onlyDistrict = (code: string | null): FilterSpecification => [
  '==',
  ['get', 'code'],
  code ?? '',
];

/** The ground of every map of layers, from the bottom up to the marks of what is chosen. */
export function groundLayers(
  { ground, district, basemap }: GroundState,
  color: Color,
  fonts: string[],
): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const fills = Object.entries(ground?.fills ?? {}).map(
    ([code, fill]) => [code, color(fill)] as const,
  );
  const unknown = color('--map-unknown');
  return [
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      paint: {
        'fill-color': ground
          ? ['to-color', ['get', ['get', 'code'], ['literal', Object.fromEntries(fills)]], unknown]
          : color('--map-ground'),
        'fill-opacity': basemap ? (ground ? 0.55 : 0) : 1,
      },
    },
    {
      id: 'water',
      type: 'fill',
      source: 'water',
      paint: { 'fill-color': color('--map-water'), 'fill-opacity': basemap ? 0 : 1 },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'areas',
      layout: round,
      paint: {
        'line-color': color('--layer-map-border'),
        'line-width': ['interpolate', ['linear'], ['zoom'], 9, 1, 14, 2],
      },
    },
    {
      id: 'own-district',
      type: 'line',
      source: 'areas',
      filter: onlyDistrict(district),
      layout: round,
      paint: { 'line-color': color('--text-strong'), 'line-width': 2.5 },
    },
    {
      id: 'chosen-casing',
      type: 'line',
      source: 'chosen',
      layout: round,
      paint: { 'line-color': color('--text-strong'), 'line-width': 10 },
    },
    {
      id: 'chosen-line',
      type: 'line',
      source: 'chosen',
      layout: round,
      paint: { 'line-color': color('--layer-map-chosen'), 'line-width': 5 },
    },
    {
      id: 'labels',
      type: 'symbol',
      source: 'labels',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': fonts,
        'text-size': 13,
        'text-max-width': 99,
        'symbol-sort-key': ['-', 0, ['get', 'room']],
      },
      paint: {
        'text-color': color('--text-subtle'),
        'text-halo-color': color('--map-ground'),
        'text-halo-width': 1.5,
      },
    },
    {
      id: 'me-range',
      type: 'fill',
      source: 'me',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': color('--accent'), 'fill-opacity': 0.12 },
    },
    {
      id: 'chosen-ring',
      type: 'circle',
      source: 'chosen',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 15,
        'circle-color': color('--layer-map-chosen'),
        'circle-opacity': 0.35,
        'circle-stroke-color': color('--text-strong'),
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'me-dot',
      type: 'circle',
      source: 'me',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 8,
        'circle-color': color('--accent'),
        'circle-stroke-color': color('--surface'),
        'circle-stroke-width': 3,
      },
    },
  ];
}

/** The whole style: no tiles, glyphs or sprites, so nothing is asked of any server. */
export function groundStyle(input: GroundInput, state: GroundState, color: Color) {
  const style: StyleSpecification = {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: groundSources(input),
    layers: [
      {
        id: 'ground',
        type: 'background',
        paint: { 'background-color': color('--layer-map-outside') },
      },
      ...groundLayers(state, color, input.fonts),
    ],
  };
  return style;
}

/** A circle of so many metres, drawn as a polygon. */
export function metreCircle(longitude: number, latitude: number, metres: number): number[][] {
  const up = metres / 111_320;
  const side = up / Math.cos((latitude * Math.PI) / 180);
  return Array.from({ length: 49 }, (_, step) => {
    const angle = (step / 48) * 2 * Math.PI;
    return [longitude + side * Math.cos(angle), latitude + up * Math.sin(angle)];
  });
}

export const boxAround = (box: LayerBox): [[number, number], [number, number]] => [
  [box[0], box[1]],
  [box[2], box[3]],
];
