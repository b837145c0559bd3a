import { describe, expect, test } from 'vitest';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { checks } from './checks.ts';

const header = [
  '\uFEFF"시점",기온 (℃),기온 (℃),기온 (℃),기온 (℃),기온 (℃),강수량 (mm),상대습도 (%),상대습도 (%),평균해면기압 (hpa),이슬점온도 (℃),평균운량 (10%),일조시간 (hr),최심신적설 (㎝),바람 (m/s),바람 (m/s),바람 (m/s)',
  '"시점",평균,평균최고,극점최고,평균최저,극점최저,소계,평균,최소,소계,소계,소계,소계,소계,평균풍속,최대풍속,최대순간풍속',
];
const ingest = async (...rows: string[]) =>
  extractFrom(
    'weather',
    await tempFolder({ 'weather.csv': `${[...header, ...rows].join('\n')}\n` }),
  );
const months = async (...rows: string[]) => recordsOf(tableOf(await ingest(...rows), 'monthly'));

const january =
  '"2019. 01",-0.9,4.1,8.5,-5.1,-10.1,-,46.0,11.0,1026.4,-12.0,3.1,215.0,-,1.8,6.8,12.0';

describe('a month', () => {
  test('keeps its place, and tenths stand as whole numbers', async () => {
    expect(await months(january)).toMatchObject([
      { month: '2019-01-01', area: '11', temperature: -9, wind: 18, hottest: 8.5, gust: 12 },
    ]);
  });

  test('without rain or snow is dry, not unknown', async () => {
    expect((await months(january))[0]).toMatchObject({ rain: 0, snow: 0 });
  });

  test('given twice counts as it stood first', async () => {
    const { report } = await ingest(january, january.replace('-0.9', '9.9'));
    expect(report.rows).toEqual({ read: 2, kept: 1, missing: 0, rejected: 1 });
    expect(rejectLines(report.rejects)).toEqual(['4 | 시점 | 2019. 01 | duplicate | row']);
  });

  test.each(['2019. 13', '2019', '합계', '3019. 01'])('called "%s" is no month', async (label) => {
    const { report } = await ingest(january, january.replace('2019. 01', label));
    expect(report.rejects[0]).toMatchObject({ line: 4, value: label, reason: 'not-a-month' });
  });

  test('of empty cells is missing', async () => {
    const { report } = await ingest(january, `"2019. 02"${','.repeat(16)}`);
    expect(report.rows).toEqual({ read: 2, kept: 1, missing: 1, rejected: 0 });
    expect(report.values).toEqual({ expected: 32, measured: 16, blank: 16, rejected: 0 });
  });
});

describe('a cell', () => {
  test.each([
    ['고장', 'not-a-number'],
    ['-', 'unlikely-zero'],
    ['-99.9', 'implausible'],
  ])('of "%s" as mean temperature is refused, and the month stays', async (cell, reason) => {
    const { report, tables } = await ingest(january.replace('-0.9', cell));
    expect(rejectLines(report.rejects)).toEqual([
      `3 | 기온 (℃) 평균 | ${cell} | ${reason} | value`,
    ]);
    expect(report.values).toEqual({ expected: 16, measured: 15, blank: 0, rejected: 1 });
    expect(recordsOf(tables['monthly'] ?? { fields: [], columns: [] })[0]).toMatchObject({
      temperature: null,
      humidity: 460,
    });
  });

  test('more than the header has makes the line no row', async () => {
    const { report } = await ingest(january, `${january},7`);
    expect(report.rejects[0]).toMatchObject({ line: 4, reason: 'wrong-width', scope: 'row' });
  });
});

test('a year has its records only where all of its months are there', async () => {
  const year = Array.from({ length: 13 }, (_, i) =>
    january.replace(
      '2019. 01',
      `20${18 + Math.floor(i / 12)}. ${String((i % 12) + 1).padStart(2, '0')}`,
    ),
  );
  const { tables } = await ingest(...year);
  expect(recordsOf(tables['years'] ?? { fields: [], columns: [] })).toEqual([
    { year: 2018, hottest: 8.5, coldest: -10.1, rain: 0, deepest_snow: 0, gust: 12 },
  ]);
});

test('a gap between months is noted', async () => {
  const extract = await ingest(january, january.replace('2019. 01', '2019. 03'));
  const check = checks.find(({ id }) => id === 'every-month-present');
  expect(check?.run(extract).ok).toBe(false);
});
