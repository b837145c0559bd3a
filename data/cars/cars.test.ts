import { describe, expect, test } from 'vitest';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { checks } from './checks.ts';

const header = '기간,차종별,휘발유,경유,LPG,전기,CNG,하이브리드,기타,수소';
const january = [
  '2015-01,승용차,1612549,592911,282534,822,1043,28185,670,0',
  '2015-01,승합차,1425,104995,33803,10,8724,18,529,0',
  '2015-01,화물차,1666,301212,41653,0,483,0,2554,0',
  '2015-01,특수차,20,5730,85,0,3,0,64,0',
];
const ingest = async (rows: readonly string[]) =>
  extractFrom(
    'cars',
    await tempFolder({ 'seoul_car_by_fuel.csv': `${[header, ...rows].join('\r\n')}\r\n` }),
  );
const monthly = async (rows: readonly string[]) =>
  recordsOf(tableOf(await ingest(rows), 'monthly'));

describe('a month', () => {
  test('is the sum of four kinds of vehicle, fuel by fuel', async () => {
    expect(await monthly(january)).toEqual([
      {
        month: '2015-01-01',
        area: '11',
        cars: 3_021_688,
        petrol: 1_615_660,
        diesel: 1_004_848,
        lpg: 358_075,
        hybrid: 28_203,
        electric: 832,
        hydrogen: 0,
        cng: 10_253,
        other: 3_817,
      },
    ]);
  });

  test('without one kind has no sum: missing is not 0', async () => {
    expect((await monthly(january.slice(1)))[0]).toMatchObject({ cars: null, electric: null });
  });

  test('with one unknown fuel has no total, but the other fuels', async () => {
    const rows = [...january.slice(0, 3), january[3]?.replace(',20,', ',-,') ?? ''];
    expect((await monthly(rows))[0]).toMatchObject({ cars: null, petrol: null, electric: 832 });
  });

  test('given twice counts as it stood first', async () => {
    const { report } = await ingest([...january, january[0]?.replace(',822,', ',999,') ?? '']);
    expect(report.rows).toEqual({ read: 5, kept: 4, missing: 0, rejected: 1 });
    expect(rejectLines(report.rejects)).toEqual(['6 | 기간 | 2015-01 승용차 | duplicate | row']);
  });
});

describe('a row or cell that cannot be', () => {
  test.each([
    ['2015-13,승용차,1,1,1,1,1,1,1,1', 'not-a-month'],
    ['2915-01,승용차,1,1,1,1,1,1,1,1', 'not-a-month'],
    ['2015-02,합계,1,1,1,1,1,1,1,1', 'unknown-kind'],
    ['2015-02,승용차,1,1,1', 'wrong-width'],
  ])('%s is refused: %s', async (row, reason) => {
    const { report } = await ingest([...january, row]);
    expect(report.rejects).toMatchObject([{ line: 6, reason, scope: 'row' }]);
    expect(report.rows).toMatchObject({ read: 5, kept: 4, rejected: 1 });
  });

  test.each([
    ['12.5', 'not-a-count'],
    ['많음', 'not-a-count'],
    ['-3', 'negative'],
    ['99999999999', 'implausible'],
  ])('a count of "%s" is refused: %s', async (cell, reason) => {
    const { report } = await ingest([
      ...january.slice(0, 3),
      january[3]?.replace(',5730,', `,${cell},`) ?? '',
    ]);
    expect(rejectLines(report.rejects)).toEqual([`5 | 경유 | ${cell} | ${reason} | value`]);
    expect(report.values).toEqual({ expected: 32, measured: 31, blank: 0, rejected: 1 });
  });
});

test('a jump within a month blocks', async () => {
  const february = january.map((row) => row.replace('2015-01', '2015-02'));
  const jump = checks.find(({ id }) => id === 'no-jump');
  expect(jump?.run(await ingest([...january, ...february])).ok).toBe(true);
  const torn = february.map((row) => row.replace('1612549', '161254'));
  expect(jump?.run(await ingest([...january, ...torn])).ok).toBe(false);
});
