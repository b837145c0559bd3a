import { geoMercator } from 'd3-geo';
import { expect, test } from 'vitest';
import { compactPath, projectionOf } from './layer-projection.ts';

test('places lie where d3-geo would draw them', () => {
  const d3 = geoMercator().scale(80_000).center([126.95, 37.6]).translate([360, 300]);
  const [west, north] = d3.invert?.([0, 0]) ?? [0, 0];
  const [east, south] = d3.invert?.([720, 600]) ?? [0, 0];
  const project = projectionOf([west, south, east, north], [720, 600]);
  const [x, y] = project([126.81, 37.51]);
  const [wantedX = 0, wantedY = 0] = d3([126.81, 37.51]) ?? [];
  expect(x).toBeCloseTo(wantedX, 6);
  expect(y).toBeCloseTo(wantedY, 6);
});

test('paths go in half units by steps, without positions that fall together', () => {
  const project = ([x, y]: readonly [number, number]) => [x, y] as const;
  const lines = [
    [
      [1, 1],
      [1.1, 1.1],
      [3, 0],
      [4.5, 2],
    ],
    [
      [9, 9],
      [9.1, 9],
    ],
  ] as const;
  // The second line is shorter than a quarter of a unit: nothing to see.
  expect(compactPath(lines, project)).toBe('M2 2l4-2 3 4');
});
