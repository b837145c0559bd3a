import { topology } from 'topojson-server';
import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { layerIndexSchema, layerPartSchema } from '../../src/domain/layers/layer.ts';
import { recordsOf, rejectLines } from '../../tests/support/ingest.ts';
import { checks } from './checks.ts';
import { source } from './source.ts';
import { derive } from './transform.ts';

/** A cell of a grid whose right border bends, so that there is a corner to leave out. */
const cell = (column: number): number[][][][] => {
  const [west, east] = [126.95 + 0.01 * column, 126.96 + 0.01 * column];
  return [
    [
      [
        [west, 37.57],
        [west + 0.00001, 37.575],
        [west, 37.58],
        [east, 37.58],
        [east + 0.00001, 37.575],
        [east, 37.57],
        [west, 37.57],
      ],
    ],
  ];
};
const dong = (code: string, district: string, name: string, column: number) => ({
  type: 'Feature',
  properties: { code, district, dong: name, name: `${district} ${name}` },
  geometry: { type: 'MultiPolygon', coordinates: cell(column) },
});
const read = (...features: readonly unknown[]) =>
  source.extract({
    dong: [{ file: 'dong.geojson', content: { type: 'FeatureCollection', features } }],
  });

const features = [
  dong('1111053000', '종로구', '사직동', 0),
  dong('1111061500', '종로구', '종로1·2·3·4가동', 1),
  dong('1114052000', '중구', '소공동', 2),
];

describe('codes', () => {
  test('of KOSTAT, which look legal but name another district, are refused', () => {
    const result = read(
      ...features,
      // 11110 is Nowon to KOSTAT and Jongno in law.
      dong('1111051000', '노원구', '월계1동', 3),
      dong('1101053', '종로구', '사직동', 4),
      dong('4113553000', '성남시', '분당동', 5),
      dong('1114052000', '중구', '소공동', 6),
    );
    expect(result.rows).toEqual({ read: 7, kept: 3, missing: 0, rejected: 4 });
    expect(rejectLines(result.rejects)).toEqual([
      '4 | code | 1111051000 노원구 | not-a-legal-code | row',
      '5 | code | 1101053 종로구 | not-a-legal-code | row',
      '6 | district | 4113553000 성남시 | unknown-district | row',
      '7 | code | 1114052000 | duplicate | row',
    ]);
  });

  test('without an area are refused, too', () => {
    const result = read({ ...dong('1111053000', '종로구', '사직동', 0), geometry: null });
    expect(rejectLines(result.rejects)).toEqual(['1 | geometry | 1111053000 | no-area | row']);
  });

  test('a file of another kind is refused by name', () => {
    expect(() => read({ type: 'Feature', properties: { adm_cd: '1' }, geometry: null })).toThrow(
      SourceError,
    );
  });
});

const square: FeatureCollection = {
  type: 'FeatureCollection',
  features: ['11110', '11140'].map((id, i) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: cell(2 * i) },
  })),
};
const made = derive(read(...features), {
  districts: { tables: {}, documents: { topology: topology({ areas: square }) } },
});

describe('the layer', () => {
  test('holds each dong under its district, by name and code', () => {
    const index = v.parse(layerIndexSchema, made.documents['layer-dong']);
    expect(index.parts.map(({ area, count }) => [area, count])).toEqual([
      ['11110', 2],
      ['11140', 1],
    ]);
    expect(index.overview?.features).toHaveLength(3);
    const part = v.parse(layerPartSchema, made.documents['layer-dong-11110']);
    expect(part.features[1]?.properties).toEqual({
      id: '1111061500',
      name: '종로1·2·3·4가동',
      district: '11110',
      code: '1111061500',
    });
  });

  test('has neighbours that still meet: they share the corners of their border', () => {
    const part = v.parse(layerPartSchema, made.documents['layer-dong-11110']);
    const corners = part.features.map(
      ({ geometry }) =>
        new Set((geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : []).map(String)),
    );
    const shared = [...(corners[0] ?? [])].filter((corner) => corners[1]?.has(corner));
    expect(shared.length).toBeGreaterThanOrEqual(2);
  });

  test('gives the same documents twice', () => {
    const again = derive(read(...features), {
      districts: { tables: {}, documents: { topology: topology({ areas: square }) } },
    });
    expect(JSON.stringify(again)).toBe(JSON.stringify(made));
  });
});

test('the table lists them with a place each, and the checks want all of Seoul', () => {
  const rows = recordsOf(made.tables['dong'] ?? { fields: [], columns: [] });
  expect(rows[0]).toMatchObject({ code: '1111053000', name: '사직동', district: '11110' });
  expect(Number(rows[0]?.['longitude'])).toBeCloseTo(126.955, 3);
  const report = {
    files: [],
    rows: { read: 3, kept: 3, missing: 0, rejected: 0 },
    values: { expected: 0, measured: 0, blank: 0, rejected: 0 },
    rejectCounts: [],
  };
  const failing = checks.filter((check) => !check.run({ tables: made.tables, report }).ok);
  expect(failing.map(({ id }) => id)).toEqual(['all-districts', 'all-inside']);
});
