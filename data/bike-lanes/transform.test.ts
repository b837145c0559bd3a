import { topology } from 'topojson-server';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../src/domain/layers/layer-geometry.ts';
import type { Cell } from '../../src/domain/published.ts';
import { recordsOf } from '../../tests/support/ingest.ts';
import { checks } from './checks.ts';
import { laneShares } from './lane-shares.ts';
import { encodeLines } from './line-text.ts';
import { derive } from './transform.ts';

const square = (west: number): Position[][] => [
  [
    [west, 37.5],
    [west, 37.6],
    [west + 0.1, 37.6],
    [west + 0.1, 37.5],
    [west, 37.5],
  ],
];
const outlines = [
  { code: '11110', polygons: [square(126.9)] },
  { code: '11140', polygons: [square(127)] },
];

test('a lane across a border is shared out by its drawn length', () => {
  const sharesOf = laneShares(outlines);
  const shares = sharesOf([
    [
      [126.97, 37.55],
      [127.01, 37.55],
    ],
  ]);
  expect(shares.get('11110')).toBeCloseTo(0.75, 2);
  expect(shares.get('11140')).toBeCloseTo(0.25, 2);
});

test('what lies beyond the city is in no district; shares still add up', () => {
  const shares = laneShares(outlines)([
    [
      [127.08, 37.55],
      [127.14, 37.55],
    ],
  ]);
  // 200 m beyond a simplified outline still count as inside.
  expect(shares.get('11140')).toBeCloseTo(0.37, 1);
  expect([...shares.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  expect(shares.has(null)).toBe(true);
});

const areas: FeatureCollection = {
  type: 'FeatureCollection',
  features: outlines.map(({ code, polygons }) => ({
    type: 'Feature',
    id: code,
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: polygons as unknown as number[][][][] },
  })),
};
const inputs = {
  districts: { tables: {}, documents: { topology: topology({ areas }) } },
  population: {
    documents: {},
    tables: {
      quarterly: {
        fields: ['quarter_start', 'area', 'residents'],
        columns: [['2023-04-01'], ['11110'], [1000]],
      },
    },
  },
};
const fields = ['id', 'name', 'kind', 'form', 'start', 'end', 'km', 'drawn_km', 'office', 'lines'];
const lane = (id: string, kind: string, km: number | null, from: number, to: number): Cell[] => [
  id,
  id,
  kind,
  kind,
  null,
  null,
  km,
  3.5,
  null,
  encodeLines([
    [
      [from, 37.55],
      [to, 37.55],
    ],
  ]),
];
const rows = [
  lane('across', 'path', 4, 126.97, 127.01),
  lane('inside', 'shared', 2, 127.02, 127.04),
  lane('unknown', 'priority', null, 127.02, 127.04),
];
const lanes = { fields, columns: fields.map((_, at) => rows.map((row) => row[at] ?? null)) };
const made = derive({ tables: { lanes } }, inputs);
const tableOf = (name: string) => recordsOf(made.tables[name] ?? { fields: [], columns: [] });
const of = (area: string) => tableOf('by_district').find((row) => row['area'] === area);

describe('lengths by district', () => {
  test('keep the stated length, not the drawn one', () => {
    expect(of('11')).toMatchObject({ lane_km: 6000, path_km: 4000, shared_km: 2000, metres: 6000 });
    expect(Number(of('11110')?.['path_km'])).toBeCloseTo(3000, -2);
    expect(Number(of('11140')?.['metres'])).toBeCloseTo(3000, -2);
  });

  test('add up to the city, and a lane without length adds nothing', () => {
    const kinds = tableOf('by_district')
      .slice(1)
      .map((row) => Number(row['metres']));
    expect(kinds.reduce((a, b) => a + b, 0)).toBe(6000);
    expect(of('11')?.['priority_km']).toBe(0);
  });

  test('have the residents of June 2023, or none', () => {
    expect(of('11110')?.['residents']).toBe(1000);
    expect(of('11140')?.['residents']).toBeNull();
  });
});

test('each lane is listed with the district that most of it lies in, and without its line', () => {
  expect(tableOf('lanes').map((row) => [row['id'], row['district']])).toEqual([
    ['across', '11110'],
    ['inside', '11140'],
    ['unknown', '11140'],
  ]);
  expect(Object.keys(tableOf('lanes')[0] ?? {})).not.toContain('lines');
});

describe('the checks', () => {
  const run = (id: string, control: readonly number[]) =>
    checks
      .find((check) => check.id === id)
      ?.run({
        tables: {
          ...made.tables,
          control: {
            fields: ['city', 'districts', 'outside'],
            columns: control.map((metres) => [metres]),
          },
        },
        report: {
          files: [],
          rows: { read: 3, kept: 3, missing: 0, rejected: 0 },
          values: { expected: 3, measured: 2, blank: 1, rejected: 0 },
          rejectCounts: [],
        },
      });

  test('block where districts and the rest do not make the city', () => {
    expect(run('districts-make-city', [6000, 5900, 99])?.ok).toBe(true);
    expect(run('districts-make-city', [6000, 5800, 0])?.ok).toBe(false);
    expect(run('districts-make-city', [0, 0, 0])?.ok).toBe(false);
  });

  test('note lanes that are drawn much longer than stated', () => {
    // 3.5 km drawn, 4 and 2 stated, and one without a stated length.
    expect(run('drawn-as-stated', [0, 0, 0])?.found.en).toContain('1 lanes differ');
  });
});
