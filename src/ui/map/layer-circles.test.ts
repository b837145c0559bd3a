import { expect, test } from 'vitest';
import type { LayerIndex } from '../../domain/layers/layer.ts';
import { circleShift, districtCircles } from './layer-circles.ts';

const part = (area: string, count: number, size: number | null): LayerIndex['parts'][number] => ({
  area,
  bbox: [0, 0, 0, 0],
  count,
  size,
  centre: [127, 37.5],
});
const index = (...parts: LayerIndex['parts']): LayerIndex => ({
  schemaVersion: 1,
  dataset: '',
  layer: '',
  count: 0,
  parts,
  overview: null,
});

test('a circle’s area follows the size, and the number in it is the count', () => {
  const [large, small] = districtCircles(index(part('1', 3, 400), part('2', 9, 100)));
  expect(large).toMatchObject({ count: 3, size: 400, radius: 26 });
  expect(small).toMatchObject({ count: 9, size: 100, radius: 13 });
});

test('without sizes the count is the size, and the smallest still holds its number', () => {
  const circles = districtCircles(index(part('1', 500, null), part('2', 1, null)));
  expect(circles.map(({ radius }) => radius)).toEqual([26, 9]);
});

test('circles of two layers stand left and right of the middle', () => {
  expect([circleShift(0, 1), circleShift(0, 2), circleShift(1, 2)]).toEqual([0, -15, 15]);
});
