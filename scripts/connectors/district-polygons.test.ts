import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { districtPolygons } from './district-polygons.ts';

const ring = [
  [126.9, 37.5],
  [126.9, 37.6],
  [127, 37.6],
  [127, 37.5],
  [126.9, 37.5],
];

test('outlines come with their codes, one polygon or several', () => {
  const areas: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: '11110',
        properties: {},
        geometry: { type: 'Polygon', coordinates: [ring] },
      },
      {
        type: 'Feature',
        id: '11140',
        properties: {},
        geometry: { type: 'MultiPolygon', coordinates: [[ring], [ring]] },
      },
    ],
  };
  const districts = districtPolygons(topology({ areas }));
  expect(districts.map(({ code, polygons }) => [code, polygons.length])).toEqual([
    ['11110', 1],
    ['11140', 2],
  ]);
  expect(districts[0]?.polygons[0]?.[0]).toHaveLength(5);
});

test('another document is refused', () => {
  expect(() => districtPolygons({ type: 'Topology', objects: {} })).toThrow('areas');
});
