import { describe, expect, test } from 'vitest';
import type { Measure, SeriesDefinition } from '../dataset.ts';
import { definition as air } from '../../../data/air-quality/dataset.ts';
import { boundsOf, measuredSteps, summariseMonths } from './month-series.ts';
import { formatPeriod, parsePeriod, type Period } from '../time/period.ts';
import type { Cell, MonthsFile } from '../published.ts';
import { monthsFile } from './series-files.ts';

const plain = { ko: '가', en: 'a' };
const measure = (id: string, aggregate: Measure['aggregate'], rate?: Measure['rate']): Measure => ({
  id,
  aggregate,
  ...(rate ? { rate } : {}),
  name: plain,
  shortName: plain,
  unit: '',
  decimals: 0,
  meanDecimals: 1,
  better: 'lower',
  plain,
  dayBands: null,
  guideline: null,
});
const perResidents = (annual: boolean): Measure['rate'] => ({
  numerator: 'accidents',
  denominator: 'residents',
  per: 100_000,
  annual,
  note: plain,
});
const measures = [
  measure('accidents', 'sum'),
  measure('residents', 'last'),
  measure('speed', 'mean'),
  measure('risk', 'rate', perResidents(true)),
  measure('share', 'rate', perResidents(false)),
];

type Row = readonly [day: string, accidents: Cell, residents: Cell, speed: Cell];

function monthsOf(step: SeriesDefinition['step'], rows: readonly Row[]): MonthsFile {
  return monthsFile(
    { ...air, measures },
    { table: 't', step, dayField: 'day', areaField: 'area' },
    {
      fields: ['day', 'area', 'accidents', 'residents', 'speed'],
      columns: [
        rows.map(([day]) => day),
        rows.map(() => '11110'),
        ...[1, 2, 3].map((at) => rows.map((row) => row[at] ?? null)),
      ],
    },
  );
}

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`"${text}" is no period.`);
  return parsed;
};
const valueOf = (months: MonthsFile, id: string, text: string): number | null =>
  summariseMonths(months, id, '11110', period(text)).value;

const year2024: readonly Row[] = Array.from({ length: 12 }, (_, i) => [
  `2024-${String(i + 1).padStart(2, '0')}-01`,
  100,
  i < 6 ? 150_000 : 160_000,
  i === 1 ? 40 : 20,
]);

describe('a year of months', () => {
  const months = monthsOf('month', year2024);

  test('counts are summed, a stock is its last value', () => {
    expect(valueOf(months, 'accidents', '2024')).toBe(1200);
    expect(valueOf(months, 'residents', '2024')).toBe(160_000);
    expect(valueOf(months, 'residents', '2024-01..2024-06')).toBe(150_000);
  });

  test('a mean of months weighs each by its days', () => {
    // February 2024 has 29 of the 366 days.
    expect(valueOf(months, 'speed', '2024')).toBeCloseTo(20 + (20 * 29) / 366, 9);
  });

  test('a yearly rate is the year’s count over the year’s mean denominator', () => {
    const days = 31 + 29 + 31 + 30 + 31 + 30;
    const mean = (150_000 * days + 160_000 * (366 - days)) / 366;
    expect(valueOf(months, 'risk', '2024')).toBeCloseTo((1200 / mean) * 100_000, 3);
  });

  test('a yearly rate of one month is what the year would have at that pace', () => {
    const risk = valueOf(months, 'risk', '2024-01') ?? 0;
    expect(risk).toBeCloseTo((100 / ((150_000 * 31) / 366)) * 100_000, 1);
  });

  test('a share is not stretched to a year', () => {
    expect(valueOf(months, 'share', '2024-01')).toBeCloseTo((100 / 150_000) * 100_000, 6);
  });
});

describe('a missing month', () => {
  const months = monthsOf(
    'month',
    year2024.map((row, i) => (i === 3 ? [row[0], null, row[2], null] : row)),
  );

  test('makes a sum incomplete, for it is not the year’s', () => {
    const summary = summariseMonths(months, 'accidents', '11110', period('2024'));
    expect(summary).toMatchObject({ value: 1100, complete: false });
    expect(measuredSteps(months, 'accidents', '11110', period('2024'))).toBe(11);
  });

  test('leaves a mean complete, which 11 of 12 months can stand for', () => {
    expect(summariseMonths(months, 'speed', '11110', period('2024')).complete).toBe(true);
  });

  test('takes its denominator out of a rate, too', () => {
    const whole = valueOf(monthsOf('month', year2024), 'risk', '2024') ?? 0;
    expect(Math.abs((valueOf(months, 'risk', '2024') ?? 0) - whole) / whole).toBeLessThan(0.01);
  });
});

test('a stock without its last value does not stand for the period', () => {
  const months = monthsOf('month', [
    ['2024-01-01', 1, 10, 1],
    ['2024-02-01', 1, null, 1],
  ]);
  const summary = summariseMonths(months, 'residents', '11110', period('2024-01..2024-02'));
  expect(summary).toMatchObject({ value: 10, complete: false });
});

test('quarters and years know the days that they cover', () => {
  const quarters = monthsOf('quarter', [
    ['2008-01-01', 1, 10, 1],
    ['2008-10-01', 1, 12, 1],
  ]);
  expect(formatPeriod(boundsOf(quarters))).toBe('2008');
  expect(valueOf(quarters, 'residents', '2008')).toBe(12);
  expect(valueOf(quarters, 'residents', '2008-04..2008-06')).toBeNull();
  const years = monthsOf('year', [
    ['2015-01-01', 5, 10, 1],
    ['2017-01-01', 7, 12, 1],
  ]);
  expect(formatPeriod(boundsOf(years))).toBe('2015..2017');
  expect(valueOf(years, 'accidents', '2015..2017')).toBe(12);
  expect(valueOf(years, 'accidents', '2016')).toBeNull();
});

test('a single look is complete with one day, whatever month it lies in', () => {
  const months = monthsOf('moment', [['2025-05-20', 3, 10, 1]]);
  const summary = summariseMonths(months, 'accidents', '11110', period('2025-05-20'));
  expect(summary).toMatchObject({ value: 3, measuredDays: 1, totalDays: 1, complete: true });
});
