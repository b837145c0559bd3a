import { describe, expect, test } from 'vitest';
import type { LayerFeature, LayerIndex, LayerPart } from '../../domain/layers/layer.ts';
import { inView } from './layer-in-view.ts';
import { knownFeatures, nearZoomOf, wantedParts } from './layer-parts.ts';

const station = (id: string, longitude: number): LayerFeature => ({
  type: 'Feature',
  properties: { id },
  geometry: { type: 'Point', coordinates: [longitude, 37.55] },
});
const lane = (id: string, ...longitudes: number[]): LayerFeature => ({
  type: 'Feature',
  properties: { id },
  geometry: { type: 'MultiLineString', coordinates: [longitudes.map((x) => [x, 37.55])] },
});
const partOf = (...features: LayerFeature[]): LayerPart => ({
  type: 'FeatureCollection',
  features,
});
const index = (overview: LayerPart | null): LayerIndex => ({
  schemaVersion: 1,
  dataset: 'bikes',
  layer: 'things',
  count: 5,
  parts: [
    {
      area: '11110',
      bbox: [126.9, 37.5, 127, 37.6],
      count: 2,
      size: null,
      centre: [126.95, 37.55],
    },
    {
      area: '11140',
      bbox: [127, 37.5, 127.1, 37.6],
      count: 3,
      size: null,
      centre: [127.05, 37.55],
    },
  ],
  overview,
});
const west = {
  bounds: [126.9, 37.5, 126.98, 37.6] as [number, number, number, number],
  near: true,
};
const all = { bounds: [126.8, 37.4, 127.2, 37.7] as [number, number, number, number], near: false };

describe('parts', () => {
  test('load only where the map is, and not before it is near', () => {
    expect(wantedParts(index(null), west)).toEqual(['11110']);
    expect(wantedParts(index(null), all)).toEqual([]);
  });

  test('near comes sooner on a phone, whose whole city stands at a lower zoom', () => {
    expect(nearZoomOf(10.5)).toBe(11.5);
    expect(nearZoomOf(9)).toBeCloseTo(10.1);
  });

  test('replace the coarse strokes of their own things and leave the others', () => {
    const coarse = partOf(lane('a', 126.9, 126.95), lane('b', 127, 127.05));
    const fine = new Map([['11110', partOf(lane('a', 126.9, 126.92, 126.95))]]);
    const known = knownFeatures(index(coarse), fine);
    expect(known.map(({ properties }) => properties['id'])).toEqual(['b', 'a']);
    expect(known[1]?.geometry.coordinates[0]).toHaveLength(3);
  });
});

describe('what is in view', () => {
  const parts = new Map([['11110', partOf(station('far', 126.91), station('near', 126.941))]]);

  test('far out it is districts, those with the most first, with the counts of every layer', () => {
    const seen = inView(
      new Map([
        ['bikes/things', { index: index(null), parts: new Map() }],
        ['bikes/others', { index: index(null), parts: new Map() }],
      ]),
      all,
    );
    expect(seen).toMatchObject({
      kind: 'districts',
      districts: [
        {
          area: '11140',
          counts: [
            ['bikes/things', 3],
            ['bikes/others', 3],
          ],
        },
        { area: '11110' },
      ],
    });
  });

  test('near it is single things, those closest to the middle first', () => {
    const seen = inView(new Map([['bikes/things', { index: index(null), parts }]]), west);
    if (seen.kind !== 'things') throw new Error('The map is near.');
    expect(seen.things.map(({ feature }) => feature.properties['id'])).toEqual(['near', 'far']);
    expect(seen.complete).toBe(true);
  });

  test('a line is in view when it only passes through', () => {
    const passing = new Map([
      ['11110', partOf(lane('through', 126.8, 126.97, 127.3), lane('off', 127, 127.1))],
    ]);
    const seen = inView(new Map([['bikes/lanes', { index: index(null), parts: passing }]]), west);
    if (seen.kind !== 'things') throw new Error('The map is near.');
    expect(seen.things.map(({ feature }) => feature.properties['id'])).toEqual(['through']);
  });

  test('it says when a part is still missing', () => {
    const seen = inView(new Map([['bikes/things', { index: index(null), parts }]]), {
      bounds: [126.9, 37.5, 127.05, 37.6],
      near: true,
    });
    expect(seen).toMatchObject({ kind: 'things', complete: false });
  });
});
