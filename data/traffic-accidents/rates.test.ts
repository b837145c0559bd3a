import { describe, expect, test } from 'vitest';
import type { CheckContext } from '../../src/domain/checks/check.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';
import { checks } from './checks.ts';
import { derive } from './transform.ts';

const counts: DataTable = {
  fields: ['month_start', 'area', 'accidents', 'deaths', 'injuries'],
  columns: [
    ['2007-12-01', '2008-03-01', '2008-04-01', '2023-12-01'],
    ['11', '11', '11', '11'],
    [3686, 3578, 3576, 2900],
    [44, 41, 34, 15],
    [5234, 5131, 5047, 3800],
  ],
};
const quarterly: DataTable = {
  fields: ['quarter_start', 'area', 'residents'],
  columns: [
    ['2008-01-01', '2008-04-01', '2023-10-01'],
    ['11', '11', '11'],
    [10_456_095, 10_450_784, 9_638_799],
  ],
};
const derived = derive(
  { tables: { monthly_counts: counts } },
  { population: { tables: { quarterly } } },
);

test('a month is held against the residents of its own quarter, and nothing before 2008', () => {
  const { monthly } = derived.tables;
  if (!monthly) throw new Error('The table is there.');
  expect(columnOf(monthly, 'residents')).toEqual([null, 10_456_095, 10_450_784, 9_638_799]);
  expect(columnOf(monthly, 'accidents')).toEqual([3686, 3578, 3576, 2900]);
});

describe('the published rate', () => {
  const check = checks.find(({ id }) => id === 'same-denominator');
  const run = (injured: number) => {
    const context: CheckContext = {
      tables: {
        ...derived.tables,
        yearly: {
          fields: ['year', 'area', 'injuries', 'injuries_per_100000'],
          columns: [
            [2005, 2023],
            ['11', '11'],
            [57_434, 45_414],
            [557.8, injured],
          ],
        },
      },
      report: {
        files: [],
        rows: { read: 0, kept: 0, missing: 0, rejected: 0 },
        values: { expected: 0, measured: 0, blank: 0, rejected: 0 },
        rejectCounts: [],
      },
    };
    return check?.run(context);
  };

  test('agrees with residents at the end of the year; years without them are passed over', () => {
    expect(run(471.2)?.ok).toBe(true);
    expect(run(471.2)?.found.en).toMatch(/^1 of 1 /);
  });

  test('is noted, not blocked, where it has another denominator', () => {
    expect(run(483.8)?.ok).toBe(false);
    expect(check?.level).toBe('note');
  });
});
