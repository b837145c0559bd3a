import { describe, expect, test } from 'vitest';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { roads } from './roads.ts';

const header = '\uFEFFYEAR,MONTH,LINE,TRAFFIC,DAY';
const weekdays = ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'];

/** A week of a road: on Sundays `sunday`, on other days `other`. */
const week = (month: string, road: string, sunday: string, other: string): string[] =>
  weekdays.map((day) => `${month},${road},${day === '일요일' ? sunday : other},${day}`);

const ingest = async (rows: readonly string[]) =>
  extractFrom(
    'expressways',
    await tempFolder({
      '서울도시고속도로 노선별 요일별 교통량(통합).csv': [header, ...rows].join('\n'),
    }),
  );
const monthly = async (rows: readonly string[]) =>
  recordsOf(tableOf(await ingest(rows), 'monthly'));

describe('a month of a road', () => {
  test('weighs each weekday by how often it came in that month', async () => {
    // December 2023 has five Sundays among its 31 days.
    const [month] = await monthly(week('2023,12', '강남순환로', '"100,000"', '"131,000"'));
    expect(month).toEqual({ month_start: '2023-12-01', area: 'gangnam', vehicles: 126_000 });
  });

  test('needs all seven weekdays', async () => {
    expect(await monthly(week('2023,12', '강남순환로', '100000', '131000').slice(1))).toEqual([]);
  });

  test('of the road that was called otherwise in 2013 is of the same road', async () => {
    const rows = await monthly([
      ...week('2013,12', '분당수서고속화도로', '100000', '100000'),
      ...week('2014,1', '분당수서로', '"100,000"', '"100,000"'),
    ]);
    expect(rows.map((row) => [row['month_start'], row['area']])).toEqual([
      ['2013-12-01', 'bundang-suseo'],
      ['2014-01-01', 'bundang-suseo'],
    ]);
  });
});

describe('the mean of the seven roads', () => {
  const always = roads.filter(({ isAlwaysCounted }) => isAlwaysCounted);
  const rowsOf = (names: readonly string[]) =>
    names.flatMap((name, place) => {
      const vehicles = String(100_000 + 10_000 * place);
      return week('2017,2', name, vehicles, vehicles);
    });
  const names = always.map(({ name }) => name.ko);

  test('is over the roads counted throughout, whatever others are there', async () => {
    expect(always).toHaveLength(7);
    const rows = await monthly(rowsOf([...names, '강남순환로']));
    expect(rows.find((row) => row['area'] === '11')?.['vehicles']).toBe(130_000);
  });

  test('is not given where one of them is missing', async () => {
    const rows = await monthly(rowsOf(names.slice(1)));
    expect(rows.some((row) => row['area'] === '11')).toBe(false);
  });
});

test('every odd row and value is accounted for', async () => {
  const { report } = await ingest([
    '2017,2,서부간선도로,99877.5,일요일',
    '2017,2,서부간선도로,99877.5,일요일',
    '2017,13,강변북로,230850,일요일',
    '2099,1,강변북로,230850,일요일',
    '2017,2,남부순환로,230850,일요일',
    '2017,2,강변북로,230850,공휴일',
    '2017,2,강변북로,"23,0850",월요일',
    '2017,2,강변북로,0,화요일',
    '2017,2,강변북로,2308500,수요일',
    '2017,2,강변북로,,목요일',
    '2017,2,강변북로,230850',
  ]);
  expect(rejectLines(report.rejects)).toEqual([
    '12 | - | 2017,2,강변북로,230850 | wrong-width | row',
    '3 | - | 2017-2 서부간선도로 일요일 | duplicate | row',
    '4 | MONTH | 2017-13 | not-a-month | row',
    '5 | MONTH | 2099-1 | not-a-month | row',
    '6 | LINE | 남부순환로 | unknown-road | row',
    '7 | DAY | 공휴일 | unknown-weekday | row',
    '8 | TRAFFIC | 23,0850 | not-a-number | value',
    '9 | TRAFFIC | 0 | zero | value',
    '10 | TRAFFIC | 2308500 | implausible | value',
  ]);
  expect(report.rows).toEqual({ read: 11, kept: 4, missing: 1, rejected: 6 });
  expect(report.values).toEqual({ expected: 5, measured: 1, blank: 1, rejected: 3 });
});
