import { geoMercator, geoPath } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import type { AreaShapes } from '../../domain/layers/geometry.ts';
import { clearSide, frameOf, pathPoints } from './area-map-live-frame.ts';
import type { AreaFeature } from './area-map-live-topology.ts';

const square = (code: string, west: number, south: number): AreaFeature => ({
  type: 'Feature',
  properties: { code },
  // Clockwise, as d3-geo wants the inside of a polygon.
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, south + 0.1],
        [west + 0.1, south + 0.1],
        [west + 0.1, south],
        [west, south],
      ],
    ],
  },
});
const features = [square('11500', 126.8, 37.5), square('11320', 127.0, 37.65)];
const projection = geoMercator().fitExtent(
  [
    [40, 16],
    [784, 600],
  ],
  { type: 'FeatureCollection', features },
);
const shapes: AreaShapes = {
  schemaVersion: 1,
  size: [800, 640],
  water: '',
  areas: features.map((feature) => ({
    code: feature.properties.code,
    path: geoPath(projection)(feature) ?? '',
    labelAt: [0, 0],
    labelRoom: 40,
  })),
};

describe('frameOf', () => {
  it('finds where every point of the static drawing lies on the globe', () => {
    const frame = frameOf(shapes, features);
    const [lng, lat] = frame.toLngLat(projection([126.95, 37.61]) ?? [0, 0]);
    expect(lng).toBeCloseTo(126.95, 4);
    expect(lat).toBeCloseTo(37.61, 4);
    const [west, south] = projection.invert?.([0, 640]) ?? [0, 0];
    expect(frame.bounds[0]).toBeCloseTo(west, 3);
    expect(frame.bounds[1]).toBeCloseTo(south, 3);
  });

  it('ignores areas that only one of drawing and topology has', () => {
    const more = [...features, square('41480', 125, 38)];
    expect(frameOf(shapes, more).bounds).toEqual(frameOf(shapes, features).bounds);
  });

  it('centres the city when the paths are of a kind it cannot read', () => {
    const curved = {
      ...shapes,
      areas: shapes.areas.map((area) => ({ ...area, path: 'm0,0c1,1,2,2,3,3z' })),
    };
    const [west, south, east, north] = frameOf(curved, features).bounds;
    expect((west + east) / 2).toBeCloseTo(126.95, 2);
    expect((south + north) / 2).toBeCloseTo(37.625, 2);
    expect(west).toBeLessThanOrEqual(126.8001);
  });

  it('fails when drawing and topology share no area, as with KOSTAT codes', () => {
    expect(() => frameOf(shapes, [square('11160', 126.8, 37.5)])).toThrow('none of the areas');
  });
});

describe('pathPoints', () => {
  it('reads exponents and numbers that touch, and refuses relative commands', () => {
    expect(pathPoints('M1.5-2L1e-3,4Z')).toEqual([
      [1.5, -2],
      [0.001, 4],
    ]);
    expect(pathPoints('m1,2l3,4z')).toEqual([]);
  });
});

it('puts the buttons where the city leaves room', () => {
  expect(clearSide(shapes)).toBe('left');
});
