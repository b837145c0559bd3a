import { describe, expect, test } from 'vitest';
import {
  extractFrom,
  fixtures,
  recordsOf,
  rejectLines,
  tableOf,
} from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';

const extract = await extractFrom('air-hourly', fixtures('air-hourly', 'messy'));
const { report } = extract;
const hourly = recordsOf(tableOf(extract, 'hourly'));
const at = (stamp: string) => hourly.find((row) => row['measured_at'] === `${stamp}:00+09:00`);

describe('every row of a messy file is accounted for', () => {
  test('read = kept + missing + rejected', () => {
    expect(report.rows).toEqual({ read: 17, kept: 6, missing: 1, rejected: 10 });
    expect(report.files).toMatchObject([
      {
        name: 'seoul-air-hourly-average.csv',
        rows: 17,
        encoding: 'utf-8',
        renamed: [{ from: '이산화탄소', to: '이산화질소' }],
        ignoredColumns: [],
      },
    ]);
  });

  test('expected = measured + blank + rejected', () => {
    expect(report.values).toEqual({ expected: 42, measured: 30, blank: 9, rejected: 3 });
  });

  test('each reject has its line, column, value and reason', () => {
    expect(rejectLines(report.rejects).toSorted()).toEqual(
      [
        '3 | 일시 | 2019-12-01 01:00 | duplicate | row',
        '5 | 일시 | 2019-12-01 02:00 | duplicate | row',
        '7 | 일시 | 2019-12-01 25:00 | not-an-hour | row',
        '8 | 일시 | 2019-12-02 00:00 | not-an-hour | row',
        '9 | 일시 | 2019-02-30 05:00 | not-an-hour | row',
        '12 | 초미세먼지 | 0 | zero | value',
        '12 | 미세먼지 | -3 | negative | value',
        '12 | 오존 | n/a | not-a-number | value',
        '14 | - | 12,2020-02-29 16:00,17 | wrong-width | row',
        '15 | - | 13,2020-02-29 17:00,17,30,0.02,0.019,0.4,0.003,9 | wrong-width | row',
        '16 | 일시 | - | not-an-hour | row',
        '17 | 일시 | 2020-02-29 18:30 | not-an-hour | row',
        '18 | 일시 | 2020-02-29 9:00 | not-an-hour | row',
      ].toSorted(),
    );
  });
});

describe('hours', () => {
  test('24:00 is the end of its own day and the start of the next in the clock', () => {
    expect(at('2019-12-02T00:00')).toMatchObject({ measured_on: '2019-12-01', hour: 24, pm25: 23 });
    expect(at('2020-01-01T00:00')).toMatchObject({ measured_on: '2019-12-31', hour: 24, pm25: 19 });
  });

  test('given twice count as they stood first, whether the values agree or not', () => {
    expect(at('2019-12-01T01:00')).toMatchObject({ pm25: 21, pm10: 38 });
    expect(at('2019-12-01T02:00')).toMatchObject({ pm25: 22, pm10: 39 });
  });

  test('are in order, each once', () => {
    const stamps = hourly.map((row) => String(row['measured_at']));
    expect(stamps).toEqual([...new Set(stamps)].toSorted());
  });

  test('the column called carbon dioxide is nitrogen dioxide', () => {
    expect(at('2019-12-01T01:00')).toMatchObject({ no2: 31, o3: 13, co: 5, so2: 4 });
  });
});

describe('missing values', () => {
  test('a dash is blank, not a fault', () => {
    expect(at('2020-02-29T13:00')).toMatchObject({ pm25: null, pm10: null, co: null, o3: 21 });
  });

  test('an hour of blanks is missing, and a refused value is null', () => {
    expect(at('2020-02-29T15:00')).toMatchObject({ pm25: null, so2: null });
    expect(at('2020-02-29T14:00')).toMatchObject({ pm25: null, pm10: null, o3: null, no2: 19 });
  });
});

const header = ',일시,초미세먼지,미세먼지,오존,이산화탄소,일산화탄소,아황산가스';
const ingest = async (...rows: string[]) => {
  const text = `${[header, ...rows].join('\n')}\n`;
  return extractFrom('air-hourly', await tempFolder({ 'seoul-air-hourly-average.csv': text }));
};

describe('counts', () => {
  test('a row whose every value is refused is not a row without values', async () => {
    const { report: counts } = await ingest(
      '0,2019-12-01 01:00,0,0,0,0,0,0',
      '1,2019-12-01 02:00,21,38,0.013,0.031,0.5,0.004',
    );
    expect(counts.rows).toEqual({ read: 2, kept: 2, missing: 0, rejected: 0 });
  });

  test.each(['nan', 'inf', '99999999999'])('a cell of "%s" is refused', async (cell) => {
    const { report: counts } = await ingest(`0,2019-12-01 01:00,${cell},38,0.013,0.031,0.5,0.004`);
    expect(counts.values).toMatchObject({ measured: 5, rejected: 1 });
  });

  test('a column that nobody knows is reported', async () => {
    const folder = await tempFolder({
      'seoul-air-hourly-average.csv': `${header},비고\n0,2019-12-01 01:00,21,38,0.013,0.031,0.5,0.004,맑음\n`,
    });
    const { report: counts } = await extractFrom('air-hourly', folder);
    expect(counts.files[0]?.ignoredColumns).toEqual(['비고']);
    expect(counts.rows.kept).toBe(1);
  });
});
