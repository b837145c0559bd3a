import { describe, expect, test } from 'vitest';
import { definition } from '../../../data/air-quality/dataset.ts';
import type { SeriesDefinition } from '../dataset.ts';
import type { Cell } from '../published.ts';
import { daysFiles, limitsOf } from './series-files.ts';
import { monthsOfDays } from '../../../tests/support/months-of-days.ts';
import type { DataTable } from '../tables/table.ts';

const series: SeriesDefinition = {
  step: 'day',
  table: 'daily',
  dayField: 'measured_on',
  areaField: 'area',
};

type Row = readonly [day: string, area: string, pm25: Cell];

/** A table of PM2.5; the other measures are missing. */
function tableOf(rows: readonly Row[]): DataTable {
  const measures = definition.measures.map((measure) => measure.id);
  return {
    fields: ['measured_on', 'area', ...measures],
    columns: [
      rows.map(([day]) => day),
      rows.map(([, area]) => area),
      ...measures.map((id) => rows.map(([, , pm25]) => (id === 'pm25' ? pm25 : null))),
    ],
  };
}

const filesOf = (...rows: Row[]) => daysFiles(definition, series, tableOf(rows));
const dust = (...rows: Row[]) => filesOf(...rows).find((file) => file.measure === 'pm25');

describe('daysFiles', () => {
  test('make one file a measure, on the same days', () => {
    const files = filesOf(['2022-03-01', '11110', 20], ['2022-03-03', '11110', 30]);
    expect(files.map((file) => file.measure)).toEqual(['pm25', 'pm10', 'o3', 'no2', 'co', 'so2']);
    expect(new Set(files.map((file) => file.start))).toEqual(new Set(['2022-03-01']));
    expect(files[1]?.areas['11110']).toEqual([null, null, null]);
  });

  test('a day without a row and a day without a value are both null', () => {
    const file = dust(
      ['2022-03-01', '11110', 20],
      ['2022-03-02', '11110', null],
      ['2022-03-04', '11110', 30],
    );
    expect(file?.areas['11110']).toEqual([20, null, null, 30]);
  });

  test('every area covers all days, whatever the order of the rows', () => {
    const file = dust(
      ['2020-03-01', '11140', 3],
      ['2020-02-28', '11110', 1],
      ['2020-02-29', '11', 2],
    );
    expect(file?.start).toBe('2020-02-28');
    expect(file?.areas).toEqual({
      '11': [null, 2, null],
      '11110': [1, null, null],
      '11140': [null, null, 3],
    });
  });

  test('a measured 0 stays 0', () => {
    expect(dust(['2022-03-01', '11110', 0])?.areas['11110']).toEqual([0]);
  });

  test.each(['20220301', '2022-02-30', ''])('refuse "%s" as a day', (day) => {
    expect(() => filesOf([day, '11110', 1])).toThrow(/is not a day/);
  });

  test('name a missing column', () => {
    expect(() => daysFiles(definition, { ...series, dayField: 'day' }, tableOf([]))).toThrow(
      /"day"/,
    );
  });

  test('a table without rows makes files without days', () => {
    expect(() => filesOf()).not.toThrow();
  });
});

describe('monthsFile', () => {
  const months = (...rows: Row[]) =>
    monthsOfDays(definition, filesOf(...rows)).measures['pm25']?.areas['11110'];

  test('cuts the first and the last month at the ends of the data', () => {
    const file = monthsOfDays(
      definition,
      filesOf(
        ['2022-01-30', '11110', 10],
        ['2022-01-31', '11110', 20],
        ['2022-02-10', '11110', 40],
        ['2022-03-01', '11110', 80],
      ),
    );
    expect(file.start).toBe('2022-01');
    expect(file.measures['pm25']?.areas['11110']).toMatchObject({
      sum: [30, 40, 80],
      days: [2, 1, 1],
    });
  });

  test('a month without a measured day has none, not a 0 that would lower a mean', () => {
    expect(months(['2022-01-01', '11110', 7], ['2022-03-01', '11110', 9])).toMatchObject({
      sum: [7, 0, 9],
      days: [1, 0, 1],
    });
  });

  test('counts the days above each limit, and a day at the limit is not above', () => {
    const file = monthsOfDays(
      definition,
      filesOf(
        ['2022-01-01', '11110', 35],
        ['2022-01-02', '11110', 36],
        ['2022-01-03', '11110', 76],
      ),
    );
    expect(file.measures['pm25']?.limits).toEqual([15, 35, 75]);
    expect(file.measures['pm25']?.areas['11110']?.above).toEqual([[3], [2], [1]]);
  });

  test('goes on over a year end and a leap day', () => {
    const sums = months(['2019-12-31', '11110', 1], ['2020-02-29', '11110', 2]);
    expect(sums?.days).toEqual([1, 0, 1]);
  });
});

describe('limitsOf', () => {
  test('are the ends of the grades and the guideline, each once and rising', () => {
    const limits = definition.measures.map((measure) => [measure.id, limitsOf(measure)]);
    expect(Object.fromEntries(limits)).toEqual({
      pm25: [15, 35, 75],
      pm10: [30, 45, 80, 150],
      o3: [],
      no2: [],
      co: [],
      so2: [],
    });
  });
});
