import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';

const square = (west: number): number[][][] => [
  [
    [west, 37.5],
    [west, 37.6],
    [west + 0.1, 37.6],
    [west + 0.1, 37.5],
    [west, 37.5],
  ],
];

const areas: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    ['11110', 126.9],
    ['11140', 127],
  ].map(([id, west]) => ({
    type: 'Feature',
    id: String(id),
    properties: {},
    geometry: { type: 'Polygon', coordinates: square(Number(west)) },
  })),
};

/** The dataset of districts as two squares side by side: Jongno from 126.9° E, Jung from 127.0° E. */
export const squareDistricts = {
  districts: { tables: {}, documents: { topology: topology({ areas }) } },
};
