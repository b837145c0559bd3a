import { describe, expect, test } from 'vitest';
import { recordsOfTable } from '../../src/domain/tables/table-records.ts';
import {
  extractLive,
  failedChecks,
  refused,
  settingsOf,
  type RawRow,
} from '../../tests/support/live-answers.ts';
import { ageOf } from './ages.ts';
import { checks } from './checks.ts';
import { live } from './source.ts';

const at = (instant: string) =>
  live(settingsOf({ SOURCE_DATE_EPOCH: String(Date.parse(instant) / 1000) }));
const source = at('2026-11-22T05:00:00Z');

const row = (station: number, age: string, trips: string, changes: RawRow = {}): RawRow => ({
  RENT_NM: '202610',
  STATION_NO: station,
  STATION_NAME: '108. 서교동 사거리',
  GENDER_CD: 'F',
  AGE_TYPE: age,
  USE_CNT: trips,
  CARBON_AMT: '1.2',
  MOVE_METER: '1500.00',
  MOVE_TIME: '19',
  ...changes,
});
const take = (rows: readonly RawRow[]) => extractLive(source, { last: rows });

test('the month asked for is the one that ended last in Seoul, and the one before it as a fallback', () => {
  const monthsAt = (instant: string) =>
    Object.values(at(instant).parts).map(({ request }) =>
      request.connector === 'seoul-open-api' ? request.calls?.[0]?.[0] : null,
    );
  expect(monthsAt('2026-11-22T05:00:00Z')).toEqual(['202610', '202609']);
  // New Year's Day in Seoul, still December in UTC.
  expect(monthsAt('2026-12-31T15:00:00Z')).toEqual(['202612', '202611']);
  expect(monthsAt('2027-01-31T15:00:00Z')).toEqual(['202701', '202612']);
});

describe('a month', () => {
  const extract = take([
    row(108, '~10대', '3'),
    row(108, '20대', '10'),
    row(109, '20대', '7', { GENDER_CD: 'M' }),
    row(109, '70대~', '1'),
    row(109, '기타', '2'),
  ]);

  test('is summed over stations and sexes, for the city and by age', () => {
    expect(recordsOfTable(extract.tables['now'])).toEqual([
      {
        area: '11',
        month_start: '2026-10-01',
        observed_at: '2026-10-31T15:00:00Z',
        trips: 23,
        kilometres: 8,
        stations: 2,
      },
    ]);
    expect(recordsOfTable(extract.tables['by_age']).map(({ age, trips }) => [age, trips])).toEqual([
      ['to-19', 3],
      ['20s', 17],
      ['from-70', 1],
      ['unknown', 2],
    ]);
  });

  test('holds neither a station nor a sex in any table', () => {
    const fields = Object.values(extract.tables).flatMap((table) => table.fields);
    expect(fields.filter((field) => /station$|sex|gender/.test(field))).toEqual([]);
    expect(JSON.stringify(extract.tables)).not.toMatch(/108|서교동|"F"/);
  });

  test('leaves out other months, and numbers that cannot be', () => {
    const odd = take([
      row(108, '20대', '10', { RENT_NM: '202609' }),
      row(109, '20대', '-3', { MOVE_METER: '많음' }),
      row(110, '20대', '5', { STATION_NO: null }),
      row(111, '20대', '4'),
    ]);
    expect(refused(odd)).toEqual([
      '2 | metres | 많음 | not-a-number',
      '2 | trips | -3 | negative',
      'row 1 | month | 202609 | other-month',
      'row 3 | station | - | no-id',
    ]);
    expect(recordsOfTable(odd.tables['now'])[0]).toMatchObject({ trips: 4, stations: 2 });
  });

  test('is that before where the last one is not there yet', () => {
    const before = extractLive(source, { before: [row(108, '20대', '10', { RENT_NM: '202609' })] });
    expect(recordsOfTable(before.tables['now'])[0]).toMatchObject({
      month_start: '2026-09-01',
      observed_at: '2026-09-30T15:00:00Z',
      trips: 10,
    });
  });
});

test.each([
  ['~10대', 'to-19'],
  ['10대', 'to-19'],
  ['60대', '60s'],
  ['70대~', 'from-70'],
  ['70대 이상', 'from-70'],
  ['80대', 'from-70'],
  ['AGE_008', 'unknown'],
  [null, 'unknown'],
])('the age %s is %s', (text, age) => {
  expect(ageOf(text)).toBe(age);
});

test('the checks block a few rows and sums that do not add up, and mark an ignored filter', () => {
  const many = Array.from({ length: 1200 }, (_, i) => row(i, '20대', '3'));
  const run = (rows: readonly RawRow[], trips?: number) => {
    const extract = take(rows);
    const { now, ...tables } = extract.tables;
    const changed = now && {
      ...now,
      columns: now.columns.map((column, i) =>
        now.fields[i] === 'trips' && trips !== undefined ? [trips] : column,
      ),
    };
    return failedChecks(checks, {
      tables: { ...tables, ...(changed ? { now: changed } : {}) },
      extract,
    });
  };
  expect(run(many)).toEqual({ block: [], warn: [], note: [] });
  expect(run(many.slice(0, 5)).block).toEqual(['enough-rows']);
  expect(run(many, 3601).block).toEqual(['ages-add-up']);
  expect(run([...many, row(1, '20대', '1', { RENT_NM: '202609' })]).warn).toEqual(['month-kept']);
});
