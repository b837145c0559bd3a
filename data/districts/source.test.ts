import { topology } from 'topojson-server';
import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { recordsOf } from '../../tests/support/ingest.ts';
import { areaShapesSchema } from '../../src/domain/layers/geometry.ts';
import { seoulDistricts } from '../../src/domain/places/seoul.ts';
import { checks } from './checks.ts';
import { source } from './source.ts';
import { derive } from './transform.ts';

const corner = (place: number): readonly [number, number] => [
  126.8 + 0.05 * (place % 5),
  37.45 + 0.05 * Math.floor(place / 5),
];

/** A square for each district, and one for a town that is not in Seoul. */
function boundaries(codes: readonly string[]): unknown {
  const areas: FeatureCollection = {
    type: 'FeatureCollection',
    features: codes.map((code, place) => {
      const [x, y] = corner(place);
      const ring = [
        [x, y],
        [x, y + 0.04],
        [x + 0.04, y + 0.04],
        [x + 0.04, y],
        [x, y],
      ];
      return {
        type: 'Feature',
        properties: { SIG_CD: code, SIG_KOR_NM: '구' },
        geometry: { type: 'Polygon', coordinates: [ring] },
      };
    }),
  };
  return topology({ seoul_municipalities_geo: areas });
}

const river: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [126.8, 37.53],
            [127.1, 37.53],
            [127.1, 37.54],
            [126.8, 37.54],
            [126.8, 37.53],
          ],
        ],
      },
    },
  ],
};

const codes = seoulDistricts.map(({ code }) => code);
const extract = (content: unknown, water: unknown = river) =>
  source.extract({
    boundaries: [{ file: 'boundaries.json', content }],
    river: [{ file: 'river.geojson', content: water }],
  });

describe('boundaries', () => {
  test('are kept for the 25 districts, and a town next door is counted as left out', () => {
    const result = extract(boundaries([...codes, '41135']));
    expect(result).toMatchObject({ rows: { read: 26, kept: 25, rejected: 1 } });
  });

  test('become one outline a district, in order of the codes, inside the drawing', () => {
    const { documents } = derive(extract(boundaries(codes.toReversed())));
    const shapes = v.parse(areaShapesSchema, documents['shapes']);
    expect(shapes.areas.map(({ code }) => code)).toEqual(codes);
    const [width, height] = shapes.size;
    for (const { path, labelAt, labelRoom } of shapes.areas) {
      expect(path).toMatch(/^M[\d.]+/);
      expect(labelAt[0]).toBeGreaterThan(0);
      expect(labelAt[0]).toBeLessThan(width);
      expect(labelAt[1]).toBeLessThan(height);
      expect(labelRoom).toBeGreaterThan(0);
    }
    expect(shapes.water).toMatch(/^M/);
  });

  test('give the same drawing twice', () => {
    const once = JSON.stringify(derive(extract(boundaries(codes))));
    expect(JSON.stringify(derive(extract(boundaries(codes))))).toBe(once);
  });

  test('place each district where it lies', () => {
    const table = derive(extract(boundaries(codes))).tables['districts'];
    if (!table) throw new Error('The table is there.');
    const jongno = recordsOf(table).find((row) => row['code'] === '11110');
    expect(jongno).toMatchObject({ name_ko: '종로구', name_en: 'Jongno-gu', kostat_code: '11010' });
    expect(jongno?.['longitude']).toBeCloseTo(126.82, 2);
    expect(jongno?.['latitude']).toBeCloseTo(37.47, 2);
  });
});

describe('a file of another kind', () => {
  test.each<[string, unknown, unknown, string]>([
    ['boundaries that are GeoJSON', river, river, 'boundaries.json'],
    ['boundaries without the districts', topology({ other: river }), river, 'boundaries.json'],
    ['a river that is a list', boundaries(codes), [], 'river.geojson'],
  ])('%s is refused by name', (_, content, water, file) => {
    const attempt = () => extract(content, water);
    expect(attempt).toThrow(SourceError);
    expect(attempt).toThrow(file);
  });

  test('boundaries without codes are refused in words', () => {
    const areas: FeatureCollection = { ...river };
    expect(() => extract(topology({ seoul_municipalities_geo: areas }))).toThrow(SourceError);
  });
});

test('the check blocks boundaries that are displaced or incomplete', () => {
  const report = {
    files: [],
    rows: { read: 0, kept: 0, missing: 0, rejected: 0 },
    values: { expected: 0, measured: 0, blank: 0, rejected: 0 },
    rejectCounts: [],
  };
  const ok = (longitudes: number[]) =>
    checks[0]?.run({
      report,
      tables: {
        districts: {
          fields: ['longitude', 'latitude'],
          columns: [longitudes, longitudes.map(() => 37.55)],
        },
      },
    }).ok;
  expect(ok(Array<number>(25).fill(127))).toBe(true);
  expect(ok(Array<number>(24).fill(127))).toBe(false);
  expect(ok([...Array<number>(24).fill(127), 129])).toBe(false);
});
