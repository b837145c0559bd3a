import { describe, expect, test } from 'vitest';
import {
  extractFrom,
  fixtures,
  recordsOf,
  rejectLines,
  tableOf,
} from '../../tests/support/ingest.ts';

const extract = await extractFrom('weather-daily', fixtures('weather-daily', 'messy'));
const daily = recordsOf(tableOf(extract, 'daily'));

describe('every row of a messy file is accounted for', () => {
  test('read = kept + missing + rejected', () => {
    expect(extract.report.rows).toEqual({ read: 32, kept: 26, missing: 1, rejected: 5 });
    expect(extract.report.files[0]?.ignoredColumns).toEqual(['비고']);
  });

  test('each reject has its line, column, value and reason', () => {
    expect(rejectLines(extract.report.rejects).toSorted()).toEqual(
      [
        '26 | 일시 | 2018-01-01 23:00 | duplicate | row',
        '27 | 기온(°C) | abc | not-a-number | value',
        '28 | 기온(°C) | 55 | implausible | value',
        '28 | 풍향(16방위) | 400 | implausible | value',
        '30 | 지점 | 119 | other-station | row',
        '31 | 일시 | 2018-01-02 24:00 | not-an-hour | row',
        '32 | 일시 | 2018-02-30 01:00 | not-an-hour | row',
        '33 | - | 108,2018-01-02 04:00,1,,1,90 | wrong-width | row',
      ].toSorted(),
    );
  });
});

describe('a day', () => {
  test('is the mean of its hours; numbers may lack their zero; rain adds up over empty cells', () => {
    expect(daily[0]).toMatchObject({
      measured_on: '2018-01-01',
      hours: 24,
      temperature: 0,
      rain: 1.5,
      wind: 1.1,
      humidity: 50,
    });
  });

  test('knows where its wind came from; calm hours count as none', () => {
    expect(daily[0]).toMatchObject({ wind_from_west: 1, wind_from_north: 0 });
  });

  test('with too few hours has no mean', () => {
    expect(daily[1]).toEqual({
      measured_on: '2018-01-02',
      hours: 0,
      temperature: null,
      rain: null,
      wind: null,
      wind_from_west: null,
      wind_from_north: null,
      humidity: null,
    });
  });
});
