import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../tests/support/ingest.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { definition } from './dataset.ts';
import { analysis } from './analysis.ts';
import { pooledYears } from './district-facts.ts';
import { derive } from './transform.ts';

const codes = seoul.districts.map(({ code }) => code);
const years = [2018, ...pooledYears];

interface MadeDistrict {
  /** Accidents in each pooled year. */
  readonly accidents: number;
  readonly residents: number;
  readonly metres: number;
  readonly racks: number;
}

/** The tables of the three inputs for made districts; the city is their sum. */
function inputsOf(made: readonly MadeDistrict[]) {
  const total = (field: keyof MadeDistrict): number => made.reduce((sum, d) => sum + d[field], 0);
  const city: MadeDistrict = {
    accidents: total('accidents'),
    residents: total('residents'),
    metres: total('metres'),
    racks: total('racks'),
  };
  const all = [city, ...made].map((entry, i) => ({ code: ['11', ...codes][i] ?? '', ...entry }));
  const yearly = all.flatMap((entry) => years.map((year) => ({ ...entry, year })));
  const moment = (fields: Record<string, (entry: (typeof all)[number]) => number>): DataTable => ({
    fields: ['taken_on', 'area', ...Object.keys(fields)],
    columns: [
      all.map(() => '2023-08-25'),
      all.map(({ code }) => code),
      ...Object.values(fields).map((valueOf) => all.map(valueOf)),
    ],
  });
  const accidents: DataTable = {
    fields: ['year_start', 'area', 'accidents', 'deaths', 'injuries', 'residents'],
    columns: [
      yearly.map(({ year }) => `${year}-01-01`),
      yearly.map(({ code }) => code),
      // The year before the pooled ones must not count.
      yearly.map(({ accidents: count, year }) => (year === 2018 ? 9999 : count)),
      yearly.map(() => 1),
      yearly.map(({ accidents: count }) => count),
      yearly.map(({ residents }) => residents),
    ],
  };
  return {
    'bike-accidents': { tables: { yearly: accidents } },
    'bike-lanes': { tables: { by_district: moment({ metres: ({ metres }) => metres }) } },
    'bike-stations': {
      tables: {
        by_district: moment({ racks: ({ racks }) => racks, stations: ({ racks }) => racks / 10 }),
      },
    },
  };
}

/** Accidents follow residents and racks; the first has twice its due, the last few lanes. */
const districts = codes.map((_, i): MadeDistrict => {
  const residents = 200_000 + 10_000 * ((i * 7) % 25);
  const racks = 1000 + 60 * ((i * 11) % 25);
  const due = (residents / 4000) * Math.sqrt(racks / 1500);
  return {
    residents,
    racks,
    metres: i === 24 ? 5000 : 30_000 + 2000 * ((i * 3) % 25),
    accidents: Math.round(due * (i === 0 ? 2 : 1)),
  };
});
const { tables } = derive(null, inputsOf(districts));
const records = (name: string) => {
  const table = tables[name];
  if (!table) throw new Error(`No table "${name}".`);
  return recordsOf(table);
};
const rowOf = (code: string) => ({
  ...records('districts').find(({ area }) => area === code),
  ...records('details').find(({ area }) => area === code),
});
const results = new Map(records('results').map(({ key, value }) => [key, value]));

describe('a district', () => {
  test('is held against five years of its residents, lanes and racks', () => {
    const [first] = districts;
    if (!first) throw new Error('There are districts.');
    const { accidents, residents, metres, racks } = first;
    const row = rowOf('11110');
    expect(row).toMatchObject({ accidents: 5 * accidents, deaths: 5, residents });
    expect(row['rate']).toBeCloseTo((accidents / residents) * 100_000, 1);
    expect(row['per_km']).toBeCloseTo(accidents / (metres / 1000), 2);
    expect(row['per_rack']).toBeCloseTo((accidents / racks) * 1000, 0);
    expect(row['racks_per_10k']).toBeCloseTo((racks / residents) * 10_000, 1);
  });

  test('with twice its due is found: on top, every year, clearly above the expected', () => {
    expect(results.get('highest_ko')).toBe('종로구');
    expect(results.get('every_year_en')).toContain('Jongno-gu');
    expect(results.get('above_en')).toBe('Jongno-gu');
    expect(rowOf('11110')).toMatchObject({ standing: 'above', top_years: 5 });
  });

  test('lies within its intervals, smoothed between its own rate and the city’s', () => {
    const city = Number(results.get('city_rate'));
    for (const { area } of records('districts')) {
      const row = rowOf(String(area));
      const [rate, shrunken] = [Number(row['rate']), Number(row['shrunken'])];
      expect(Number(row['rate_low'])).toBeLessThan(rate);
      expect(Number(row['rate_high'])).toBeGreaterThan(rate);
      expect(shrunken).toBeGreaterThanOrEqual(Math.min(rate, city) - 0.1);
      expect(shrunken).toBeLessThanOrEqual(Math.max(rate, city) + 0.1);
    }
  });

  test('with few lanes is among the five lowest', () => {
    expect(['lanes', 'both']).toContain(rowOf('11740')['thin']);
    const thin = records('districts').filter((row) =>
      ['lanes', 'both'].includes(String(row['thin'])),
    );
    expect(thin).toHaveLength(5);
  });
});

describe('the tables', () => {
  test('hold every field that is declared', () => {
    for (const { name, fields } of definition.tables) {
      expect(tables[name]?.fields, name).toEqual(
        expect.arrayContaining(fields.map((field) => field.name)),
      );
    }
  });

  test('the series is the city and 25 districts, in whole numbers', () => {
    const series = records('by_district');
    expect(series.map(({ area }) => area)).toEqual(['11', ...codes]);
    for (const { id } of definition.measures) {
      for (const row of series) expect(Number.isInteger(row[id]), id).toBe(true);
    }
    expect(series[0]).toMatchObject({ of_expected: 100, pooled_to: '2023-12-31' });
  });

  test('districts are in order of their smoothed rate', () => {
    const rates = records('districts').map((row) => Number(row['shrunken']));
    expect(rates).toEqual(rates.toSorted((a, b) => b - a));
  });

  test('the sentences quote nothing that the results do not hold', () => {
    const texts = Object.values(analysis.verdicts).flat();
    const quoted = texts.flatMap(({ ko, en }) => [...`${ko}${en}`.matchAll(/\{(\w+)\}/g)]);
    expect(quoted.length).toBeGreaterThan(20);
    for (const [, key = ''] of quoted) expect([...results.keys()]).toContain(key);
  });
});

test('a district that an input does not know is named, not taken for 0', () => {
  expect(() => derive(null, inputsOf(districts.slice(0, 24)))).toThrow('11740');
});
