import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definition } from '../../../data/air-quality/dataset.ts';
import { isoDay, parseIsoDay } from '../time/civil-date.ts';
import {
  boundsOf,
  isWholeMonths,
  summariseDays,
  summariseMonths,
  type PeriodSummary,
} from './month-series.ts';
import { formatPeriod, parsePeriod, splitPeriod, type Period } from '../time/period.ts';
import type { DaysFile } from '../published.ts';
import { limitsOf } from './series-files.ts';
import { monthsOfDays } from '../../../tests/support/months-of-days.ts';

const area = '11110';

const daysOf = (start: string, values: (number | null)[], measure = 'pm25'): DaysFile => ({
  schemaVersion: 1,
  dataset: 'air-quality',
  measure,
  decimals: measure === 'pm25' ? 0 : 3,
  start,
  areas: { [area]: values },
});

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`"${text}" is no period.`);
  return parsed;
}

const measureOf = (file: DaysFile) =>
  definition.measures.find((measure) => measure.id === file.measure);
const limits = (file: DaysFile): number[] => {
  const measure = measureOf(file);
  return measure ? limitsOf(measure) : [];
};

const anyDays = fc
  .tuple(
    fc.integer({ min: 15_000, max: 20_000 }),
    fc.array(fc.option(fc.integer({ min: 0, max: 400 })), { minLength: 1, maxLength: 900 }),
    fc.constantFrom('pm25', 'no2'),
  )
  .map(([start, values, measure]) => daysOf(isoDay(start), values, measure));

function expectSame(months: PeriodSummary, days: PeriodSummary): void {
  expect(months.measuredDays).toBe(days.measuredDays);
  expect(months.totalDays).toBe(days.totalDays);
  if (days.value === null) expect(months.value).toBeNull();
  else expect(months.value).toBeCloseTo(days.value, 9);
  expect([...months.above]).toEqual([...days.above]);
}

describe('monthly sums tell what the daily values tell', () => {
  test('for every single month and for all of them', () => {
    fc.assert(
      fc.property(anyDays, (file) => {
        const months = monthsOfDays(definition, [file]);
        const bounds = boundsOf(months);
        for (const part of [...splitPeriod(bounds, 'month'), bounds]) {
          expectSame(
            summariseMonths(months, file.measure, area, part),
            summariseDays(file, area, part, limits(file)),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('for months outside the data, which count as not measured', () => {
    const file = daysOf('2022-01-01', [10, 20, null]);
    const months = monthsOfDays(definition, [file]);
    const wide = period('2021-12..2022-01');
    expectSame(
      summariseMonths(months, 'pm25', area, wide),
      summariseDays(file, area, wide, limits(file)),
    );
    expect(summariseMonths(months, 'pm25', area, wide)).toMatchObject({
      value: 15,
      measuredDays: 2,
      totalDays: 62,
    });
  });
});

describe('summariseMonths', () => {
  const months = monthsOfDays(definition, [daysOf('2022-01-01', [10, null, 40])]);

  test.each([
    ['a period after the data', 'pm25', area, '2023'],
    ['an area that it does not hold', 'pm25', '11140', '2022-01'],
    ['a measure that it does not hold', 'noise', area, '2022-01'],
  ])('knows nothing of %s', (_, measure, code, text) => {
    const summary = summariseMonths(months, measure, code, period(text));
    expect(summary.value).toBeNull();
    expect(summary.measuredDays).toBe(0);
    expect(summary.totalDays).toBeGreaterThan(0);
    expect(summary.above.size).toBe(0);
  });

  test('a month without a measured day has no mean', () => {
    const gap = monthsOfDays(definition, [
      daysOf('2022-01-31', [10, ...Array<null>(28).fill(null), 5]),
    ]);
    expect(summariseMonths(gap, 'pm25', area, period('2022-02')).value).toBeNull();
    expect(summariseMonths(gap, 'pm25', area, period('2022-01..2022-03')).value).toBe(7.5);
  });

  test('gives a gas in its unit', () => {
    const gas = monthsOfDays(definition, [daysOf('2022-01-01', [21, 22], 'no2')]);
    expect(summariseMonths(gas, 'no2', area, period('2022-01')).value).toBeCloseTo(0.0215, 12);
  });
});

test('summariseDays leaves out what lies before the first and after the last day', () => {
  const file = daysOf('2022-03-02', [16, 15]);
  const summary = summariseDays(file, area, period('2022-03-01..2022-03-04'), [15]);
  expect(summary).toMatchObject({
    value: 15.5,
    measuredDays: 2,
    totalDays: 4,
    above: new Map([[15, 1]]),
  });
  expect(summariseDays(file, area, period('2022-02-01'), [15]).value).toBeNull();
});

test('boundsOf are whole months', () => {
  const months = monthsOfDays(definition, [daysOf('2022-01-30', [1, 2, 3])]);
  expect(formatPeriod(boundsOf(months))).toBe('2022-01..2022-02');
});

test.each([
  ['2022', true],
  ['2020-02', true],
  ['2022-02-01..2022-02-28', true],
  ['2020-02-01..2020-02-28', false],
  ['2022-03-02..2022-04-30', false],
  ['2022-12-31', false],
])('isWholeMonths of %s is %s', (text, whole) => {
  expect(isWholeMonths(period(text), period('2014..2023'))).toBe(whole);
});

test.each([
  ['2022-01..2022-03-10', true],
  ['2022-03-01..2022-03-10', true],
  ['2022-03-02..2022-03-10', false],
  ['2022-03-01..2022-03-09', false],
])('a month that the data cuts off counts as whole: %s is %s', (text, whole) => {
  expect(isWholeMonths(period(text), period('2019..2022-03-10'))).toBe(whole);
});

test('a civil day is the same for both kinds of files', () => {
  expect(boundsOf(monthsOfDays(definition, [daysOf('2022-05-01', [1])])).first).toBe(
    parseIsoDay('2022-05-01'),
  );
});
