import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { LayerDefinition } from '../dataset.ts';
import { layerDocuments, type LayerInput } from './layer-documents.ts';
import { layerIndexSchema, layerNamesSchema, layerPartSchema } from './layer.ts';

const text = { ko: '', en: '' };
const points: LayerDefinition = {
  id: 'stations',
  kind: 'points',
  title: text,
  itemName: text,
  table: 'stations',
  nameField: 'name',
  factFields: ['name', 'racks'],
  sizeField: 'racks',
  attribution: text,
};
const lines: LayerDefinition = {
  id: 'lanes',
  kind: 'lines',
  title: text,
  itemName: text,
  table: 'lanes',
  nameField: 'name',
  factFields: ['name'],
  colourField: 'type',
  attribution: text,
};

const square = (code: string, west: number) => ({
  code,
  polygons: [
    [
      [
        [west, 37.5],
        [west + 0.1, 37.5],
        [west + 0.1, 37.6],
        [west, 37.6],
        [west, 37.5],
      ] as const,
    ],
  ],
});
const districts = [square('11110', 126.9), square('11140', 127)];

const station = (id: string, longitude: number, racks: number | null): LayerInput => ({
  properties: { id, name: `역 ${id}`, racks, phone: '02' },
  geometry: { type: 'Point', coordinates: [longitude, 37.55] },
});
const make = (layer: LayerDefinition, features: readonly LayerInput[]) =>
  layerDocuments({ dataset: 'bikes', layer, features, districts });

describe('points', () => {
  const { documents, outside, areas } = make(points, [
    station('b', 126.9512345678, 10),
    station('a', 126.96, null),
    station('c', 127.05, 4),
    station('zero', 0, 4),
    // The outlines are simplified: forty metres beyond one is still at home.
    station('border', 127.1004, 1),
  ]);

  test('are counted and summed by district, and what is missing adds nothing', () => {
    const index = v.parse(layerIndexSchema, documents['layer-stations']);
    expect(index).toMatchObject({ dataset: 'bikes', count: 4, overview: null });
    expect(index.parts).toEqual([
      {
        area: '11110',
        bbox: [126.95123, 37.55, 126.96, 37.55],
        count: 2,
        size: 10,
        centre: [126.95562, 37.55],
      },
      {
        area: '11140',
        bbox: [127.05, 37.55, 127.1004, 37.55],
        count: 2,
        size: 5,
        centre: [127.0752, 37.55],
      },
    ]);
  });

  test('stand in the file of their district with the facts of the layer and nothing else', () => {
    const part = v.parse(layerPartSchema, documents['layer-stations-11110']);
    expect(part.features[0]).toEqual({
      type: 'Feature',
      properties: { id: 'b', name: '역 b', racks: 10 },
      geometry: { type: 'Point', coordinates: [126.95123, 37.55] },
    });
    expect(part.features[1]?.properties['racks']).toBeNull();
  });

  test('outside the city are named and left out everywhere', () => {
    expect(outside).toEqual(['zero']);
    expect([...areas.keys()]).toEqual(['b', 'a', 'c', 'border']);
    expect(JSON.stringify(documents)).not.toContain('zero');
  });

  test('can be searched by name', () => {
    const names = v.parse(layerNamesSchema, documents['names-stations']);
    expect(names.names).toEqual(['역 b', '역 a', '역 c', '역 border']);
    expect(names.longitudes[2]).toBe(127.05);
    expect(names.areas[2]).toBe('11140');
  });

  test('believe the publisher where it says the district, unless there is no such district', () => {
    const input = (id: string, area: string) => ({ ...station(id, 127.05, 1), area });
    const placed = make(points, [input('a', '11110'), input('b', '99999')]);
    expect(placed.areas.get('a')).toBe('11110');
    expect(placed.areas.get('b')).toBe('11140');
  });

  test('get the code of the district that was found, where the facts ask for it', () => {
    const { documents: made } = layerDocuments({
      dataset: 'bikes',
      layer: { ...points, factFields: ['name', 'district'] },
      areaField: 'district',
      features: [station('a', 126.95, 1)],
      districts,
    });
    const part = v.parse(layerPartSchema, made['layer-stations-11110']);
    expect(part.features[0]?.properties['district']).toBe('11110');
  });

  test('with an id that is missing or there twice are a mistake of the dataset', () => {
    expect(() => make(points, [station('a', 127, 1), station('a', 127, 1)])).toThrow('twice');
    expect(() => make(points, [station('', 127, 1)])).toThrow('missing');
  });
});

describe('lines', () => {
  const lane = (id: string, coordinates: number[][]): LayerInput => ({
    properties: { id, name: id, type: 'shared' },
    geometry: { type: 'LineString', coordinates },
  });
  const { documents, areas, outside } = make(lines, [
    // Two thirds in the east, the rest far out of the city.
    lane('border', [
      [126.98, 37.55],
      [127.0, 37.5500001],
      [127.04, 37.55],
    ]),
    lane('away', [
      [128, 37.5],
      [128.1, 37.5],
    ]),
  ]);

  test('belong to the district that holds most of them', () => {
    expect(areas.get('border')).toBe('11140');
    expect(outside).toEqual(['away']);
  });

  test('lose the positions that change nothing, and get a coarse stroke for the far view', () => {
    const part = v.parse(layerPartSchema, documents['layer-lanes-11140']);
    expect(part.features[0]?.geometry.coordinates).toEqual([
      [
        [126.98, 37.55],
        [127.04, 37.55],
      ],
    ]);
    const { overview, parts } = v.parse(layerIndexSchema, documents['layer-lanes']);
    expect(overview?.features[0]?.properties).toEqual({ id: 'border', type: 'shared' });
    expect(parts[0]).toMatchObject({ size: null, centre: [127.01, 37.55] });
  });
});

test('areas are only rounded, so that neighbours keep touching', () => {
  const ring = [
    [126.91, 37.51],
    [126.910001, 37.52],
    [126.91, 37.53],
    [126.94, 37.53],
    [126.94, 37.51],
    [126.91, 37.51],
  ];
  const { documents } = make({ ...lines, id: 'dong', kind: 'areas' }, [
    {
      properties: { id: '1', name: '동', type: null },
      geometry: { type: 'Polygon', coordinates: [ring] },
    },
  ]);
  const part = v.parse(layerPartSchema, documents['layer-dong-11110']);
  expect(part.features[0]?.geometry.coordinates.flat(2)).toHaveLength(6);
  const names = v.parse(layerNamesSchema, documents['names-dong']);
  expect([names.longitudes[0], names.latitudes[0]]).toEqual([126.925, 37.52]);
});
