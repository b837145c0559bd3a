import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../tests/support/ingest.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { madeDays } from './fixtures/made-days.ts';
import { definition } from './dataset.ts';
import { analysis } from './analysis.ts';
import { derive } from './transform.ts';

const days = madeDays({ dustByTraffic: 0, gasByTraffic: 1.5, hidden: 1 });

/** The made days as the tables of the three inputs; the first day of the air is the day before. */
const inputs = {
  'daily-traffic': {
    tables: {
      daily: table(
        ['counted_on', 'area', 'vehicles'],
        [days.map((row) => row.isoDay), days.map(() => '11'), days.map((row) => row.vehicles)],
      ),
    },
  },
  'air-quality': {
    tables: {
      daily: table(
        ['measured_on', 'area', 'pm25', 'pm10', 'no2'],
        [
          ['2017-12-31', ...days.flatMap((row) => [row.isoDay, row.isoDay])],
          ['11', ...days.flatMap(() => ['11', '11110'])],
          [25, ...days.flatMap((row) => [row.air.pm25, 999])],
          [42, ...days.flatMap((row) => [row.air.pm10, 999])],
          [30, ...days.flatMap((row) => [row.air.no2, 999])],
        ],
      ),
    },
  },
  'weather-daily': {
    tables: {
      daily: table(
        ['measured_on', ...Object.keys(days[0]?.weather ?? {})],
        [
          days.map((row) => row.isoDay),
          ...Object.keys(days[0]?.weather ?? {}).map((field) =>
            days.map((row) => new Map(Object.entries(row.weather ?? {})).get(field) ?? null),
          ),
        ],
      ),
    },
  },
};

function table(fields: string[], columns: DataTable['columns']): DataTable {
  return { fields, columns };
}

const { tables } = derive(null, inputs);
const records = (name: string) => {
  const made = tables[name];
  if (!made) throw new Error(`No table "${name}".`);
  return recordsOf(made);
};
const results = new Map(records('results').map(({ key, value }) => [key, value]));

describe('the analysis', () => {
  test('makes every table that it declares, with its fields', () => {
    for (const { name, fields } of definition.tables) {
      expect(tables[name]?.fields, name).toEqual(
        expect.arrayContaining(fields.map((field) => field.name)),
      );
    }
  });

  test('uses the city’s air, never a district’s, and yesterday’s for the first day', () => {
    const [first] = records('daily');
    expect(first).toMatchObject({ counted_on: '2018-01-01', pm25: days[0]?.air.pm25, day_off: 1 });
    expect(results.get('days')).toBe(365);
  });

  test('shows every way to look, in words, for every pollutant', () => {
    const effects = records('effects');
    expect(effects).toHaveLength(45);
    const words = definition.tables
      .find(({ name }) => name === 'effects')
      ?.fields.find(({ name }) => name === 'look')?.categories;
    expect([...new Set(effects.map(({ look }) => look))]).toEqual(Object.keys(words ?? {}));
  });

  test('is not fooled by what moves traffic and dust alike', () => {
    expect(results.get('verdict')).toBe('together-unexplained');
  });

  test('quotes nothing that the results do not hold', () => {
    const texts = Object.values(analysis.verdicts).flat();
    const quoted = texts.flatMap(({ ko, en }) => [...`${ko}${en}`.matchAll(/\{(\w+)\}/g)]);
    expect(quoted.length).toBeGreaterThan(20);
    for (const [, key = ''] of quoted) expect([...results.keys()]).toContain(key);
  });
});

test('a missing input is named', () => {
  expect(() => derive(null, { ...inputs, 'air-quality': { tables: {} } })).toThrow('"air-quality"');
});
