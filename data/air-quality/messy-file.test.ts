import { describe, expect, test } from 'vitest';
import {
  extractFrom,
  fixtures,
  recordsOf,
  rejectLines,
  tableOf,
} from '../../tests/support/ingest.ts';

const extract = await extractFrom('air-quality', fixtures('air-quality', 'messy'));
const { report } = extract;
const daily = recordsOf(tableOf(extract, 'daily'));
const of = (area: string, day = '2022-03-01') =>
  daily.find((row) => row['area'] === area && row['measured_on'] === day);

describe('every row of a messy file is accounted for', () => {
  test('read = kept + missing + rejected', () => {
    expect(report.rows).toEqual({ read: 17, kept: 7, missing: 1, rejected: 9 });
    expect(report.files).toMatchObject([
      { name: 'seoul-air-daily-2022.csv', rows: 17, encoding: 'cp949', renamed: [] },
    ]);
  });

  test('expected = measured + blank + rejected', () => {
    expect(report.values).toEqual({ expected: 48, measured: 37, blank: 7, rejected: 4 });
  });

  test('each reject has its line, column, value and reason', () => {
    expect(rejectLines(report.rejects).toSorted()).toEqual(
      [
        '4 | - | 20220301 강남구 | duplicate | row',
        '5 | - | 20220301 강남구 | duplicate | row',
        '6 | 측정일시 | 20150230 | not-a-day | row',
        '7 | 측정일시 | 2022-03-01 | not-a-day | row',
        '8 | 측정소명 | 강남역 | unknown-station | row',
        '9 | 이산화질소농도(ppm) | 0 | zero | value',
        '9 | 일산화탄소농도(ppm) | -0.4 | negative | value',
        '9 | 미세먼지농도(㎍/㎥) | 점검중 | not-a-number | value',
        '9 | 초미세먼지농도(㎍/㎥) | 1,234 | not-a-number | value',
        '10 | - | 20220301,중구,0.021,0.028 | wrong-width | row',
        '11 | - | 20220301,용산구,0.021,0.028,0.4,0.003,41,22,9 | wrong-width | row',
        '14 | 측정일시 | - | not-a-day | row',
        '15 | 측정소명 | - | unknown-station | row',
      ].toSorted(),
    );
    for (const { file } of report.rejects) expect(file).toBe('seoul-air-daily-2022.csv');
  });

  test('the counts by reason cover all of them', () => {
    expect(report.rejectCounts.filter(({ scope }) => scope === 'row')).toEqual(
      expect.arrayContaining([
        { reason: 'not-a-day', scope: 'row', count: 3 },
        { reason: 'duplicate', scope: 'row', count: 2 },
        { reason: 'unknown-station', scope: 'row', count: 2 },
        { reason: 'wrong-width', scope: 'row', count: 2 },
      ]),
    );
    const total = report.rejectCounts.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(report.rejects.length);
  });
});

describe('what remains', () => {
  test('of a station and day given three times is the first row', () => {
    expect(of('11680')).toMatchObject({ no2: 33, o3: 12, co: 7, so2: 4, pm10: 31, pm25: 19 });
  });

  test('of a row with bad values is its good ones; a bad one is missing, not 0', () => {
    expect(of('11110')).toMatchObject({
      no2: null,
      o3: 24,
      co: null,
      so2: 3,
      pm10: null,
      pm25: null,
    });
  });

  test('of a row of blanks is a day without values', () => {
    expect(of('11440')).toMatchObject({ no2: null, o3: null, co: null, so2: null, pm10: null });
  });

  test('is found though its station is written with spaces around', () => {
    expect(of('11650')).toMatchObject({ pm10: 36, pm25: 18 });
  });

  test('is whole where only empty cells are too many, as a spreadsheet leaves them', () => {
    expect(of('11170', '2022-03-02')).toMatchObject({ pm10: 39, pm25: 21 });
  });

  test('has no row for a day or station that was refused', () => {
    expect(of('11140')).toBeUndefined();
    expect(of('11170')).toBeUndefined();
    expect(of('11200')).toBeUndefined();
    expect(new Set(daily.map((row) => row['measured_on']))).toEqual(
      new Set(['2022-03-01', '2022-03-02']),
    );
  });

  test('tells the roadside station 종로 from the district 종로구', () => {
    const stations = recordsOf(tableOf(extract, 'stations'));
    const road = stations.find((row) => row['station'] === '종로');
    expect(road).toMatchObject({ kind: 'roadside', year: 2022, days: 1, pm25: 30, pm25_days: 1 });
    expect(daily.some((row) => row['pm25'] === 30)).toBe(false);
  });
});
