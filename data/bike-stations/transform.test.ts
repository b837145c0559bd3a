import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { layerIndexSchema, layerPartSchema } from '../../src/domain/layers/layer.ts';
import { recordsOf } from '../../tests/support/ingest.ts';
import { squareDistricts } from '../../tests/support/square-districts.ts';
import { checks } from './checks.ts';
import { derive } from './transform.ts';

const inputs = {
  ...squareDistricts,
  population: {
    documents: {},
    tables: {
      quarterly: {
        fields: ['quarter_start', 'area', 'residents'],
        columns: [
          ['2024-10-01', '2025-01-01', '2025-01-01'],
          ['11110', '11110', '11'],
          [1, 20_000, 30_000],
        ],
      },
    },
  },
};
const fields = ['id', 'name', 'district', 'racks', 'address', 'longitude', 'latitude'];
const stations = (rows: readonly (readonly (string | number | null)[])[]) => ({
  fields,
  columns: fields.map((_, at) => rows.map((row) => row[at] ?? null)),
});
const made = derive(
  {
    tables: {
      stations: stations([
        ['ST-1', '가', '11110', 10, null, 126.95, 37.55],
        ['ST-2', '나', '11110', null, null, 126.96, 37.55],
        // Stated in Jongno, but its point lies in Jung.
        ['ST-3', '다', '11110', 5, null, 127.05, 37.55],
        ['ST-4', '라', '11140', 0, null, 127.06, 37.55],
      ]),
    },
  },
  inputs,
);
const rows = recordsOf(made.tables['by_district'] ?? { fields: [], columns: [] });
const of = (area: string) => rows.find((row) => row['area'] === area);

describe('figures by district', () => {
  test('count by the stated district, and add only racks that are known', () => {
    expect(of('11110')).toMatchObject({ stations: 3, racks: 15, taken_on: '2025-05-20' });
    expect(of('11140')).toMatchObject({ stations: 1, racks: 0 });
    expect(of('11')).toMatchObject({ stations: 4, racks: 15 });
    expect(of('11740')).toMatchObject({ stations: 0, racks: 0 });
  });

  test('take the residents of the last quarter that had ended, and none where none are known', () => {
    expect(of('11110')?.['residents']).toBe(20_000);
    expect(of('11140')?.['residents']).toBeNull();
  });

  test('measure areas on the ground: a tenth of a degree at 37.5° is 8.8 by 11.1 km', () => {
    expect(Number(of('11110')?.['area_km2'])).toBeCloseTo(98.03, 1);
    expect(Number(of('11')?.['area_km2'])).toBeCloseTo(2 * 98.03, 1);
  });
});

test('the layer holds every station once, under its stated district', () => {
  const index = v.parse(layerIndexSchema, made.documents['layer-stations']);
  expect(index.parts.map(({ area, count, size }) => [area, count, size])).toEqual([
    ['11110', 3, 15],
    ['11140', 1, 0],
  ]);
  const part = v.parse(layerPartSchema, made.documents['layer-stations-11140']);
  expect(part.features[0]).toMatchObject({
    properties: { id: 'ST-4', name: '라', racks: 0, district: '11140', address: null },
    geometry: { type: 'Point', coordinates: [127.06, 37.55] },
  });
});

describe('the checks', () => {
  const context = (listed: readonly number[]) => ({
    tables: {
      ...made.tables,
      stations: stations([['ST-1', '가', '11110', null, null, 126.95, 37.55]]),
      pages: { fields: ['file', 'listed', 'rows'], columns: [['a', 'b'], listed, [3, 1]] },
    },
    report: {
      files: [],
      rows: { read: 4, kept: 4, missing: 0, rejected: 0 },
      values: { expected: 4, measured: 3, blank: 1, rejected: 0 },
      rejectCounts: [],
    },
  });
  const run = (id: string, listed: readonly number[] = [4, 4]) =>
    checks.find((check) => check.id === id)?.run(context(listed));

  test('block where pages are missing or disagree', () => {
    expect(run('all-pages')?.ok).toBe(true);
    expect(run('all-pages', [5, 5])?.ok).toBe(false);
    expect(run('all-pages', [4, 5])?.ok).toBe(false);
  });

  test('note the stations that lie in another district than they say', () => {
    expect(run('district-of-point')?.ok).toBe(false);
    expect(run('district-of-point')?.found.en).toContain('1 of 4');
    expect(run('district-of-point')?.found.en).toContain('ST-3');
  });

  test('block outlines of a wrong size', () => {
    expect(run('area-plausible')?.ok).toBe(false);
  });
});
