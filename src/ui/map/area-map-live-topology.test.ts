import { describe, expect, it } from 'vitest';
import { parseTopology } from './area-map-live-topology.ts';

// Two districts that share a border, quantised as topojson-server writes them.
const twoAreas = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [126.9, 37.5] },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 11110, arcs: [[0, 1]] },
        {
          type: 'MultiPolygon',
          id: '11140',
          arcs: [[[2, -1]]],
          properties: { SIG_KOR_NM: '중구' },
        },
      ],
    },
  },
};

describe('parseTopology', () => {
  it('reads areas by code, also where a tool wrote the code as a number', () => {
    const { areas, water } = parseTopology(twoAreas);
    expect(areas.map(({ properties }) => properties.code)).toEqual(['11110', '11140']);
    expect(areas[0]?.geometry.coordinates[0]?.[0]).toEqual([127, 37.5]);
    expect(water.features).toEqual([]);
  });

  it('reads water as one shape or as a collection', () => {
    const river = { type: 'Polygon', arcs: [[0, 1]] };
    const withWater = (water: unknown) =>
      parseTopology({ ...twoAreas, objects: { ...twoAreas.objects, water } }).water.features.length;
    expect(withWater(river)).toBe(1);
    expect(withWater({ type: 'GeometryCollection', geometries: [river, river] })).toBe(2);
  });

  it.each([
    ['an error page parsed as JSON', { error: 'not found' }],
    ['GeoJSON instead of TopoJSON', { type: 'FeatureCollection', features: [] }],
    [
      'the source file before conversion',
      { ...twoAreas, objects: { seoul_municipalities_geo: twoAreas.objects.areas } },
    ],
    [
      'an area without a code',
      {
        ...twoAreas,
        objects: {
          areas: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0, 1]] }] },
        },
      },
    ],
    ['an arc that does not exist', { ...twoAreas, arcs: [] }],
  ])('refuses %s', (_, input) => {
    expect(() => parseTopology(input)).toThrow();
  });
});
