import { describe, expect, test } from 'vitest';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { checks } from './checks.ts';
import { derive } from './transform.ts';

const header =
  '연도,자치구,가해_발생건수,피해_발생건수,가해_사망자수,피해_사망자수,가해_부상자수,피해_부상자수';

const ingest = async (...lines: readonly string[]) =>
  extractFrom(
    'bike-accidents',
    await tempFolder({ 'bike.csv': `\uFEFF${[header, ...lines].join('\r\n')}\r\n` }),
  );

/** A year in which every district has these counts, and the city the sum of them. */
const wholeYear = (year: number, counts: readonly number[], total = counts.map((n) => n * 25)) => [
  `${year},소계,${total.join(',')}`,
  ...seoul.districts.map(({ name }) => `${year},${name.ko},${counts.join(',')}`),
];

describe('a file with a byte order mark and rows that are odd', () => {
  const lines = [
    '2005,소계,210,1343,8,22,224,1387',
    '2005,종로구,4,24,0,0,4,25',
    '2005,종로구,5,24,0,0,4,25',
    '05년,중구,3,16,0,0,3,16',
    '2005,고양시,3,16,0,0,3,16',
    '2005,용산구,3,-,0,0,3,19',
    '2005,성동구,8,"1,054",0,2,11,-1',
    '2005,광진구,,,,,,',
    '2999,강동구,7,94,0,5,7,92',
    '2005,강동구,7,94',
  ];

  test('accounts for each row and value', async () => {
    const { report } = await ingest(...lines);
    expect(report.rows).toEqual({ read: 10, kept: 4, missing: 1, rejected: 5 });
    expect(report.values).toEqual({ expected: 30, measured: 21, blank: 7, rejected: 2 });
  });

  test('says where each fault stands', async () => {
    const { report } = await ingest(...lines);
    expect(rejectLines(report.rejects).toSorted()).toEqual(
      [
        '4 | - | 2005 종로구 | duplicate | row',
        '5 | 연도 | 05년 | not-a-year | row',
        '6 | 자치구 | 고양시 | unknown-district | row',
        '8 | 피해_발생건수 | 1,054 | not-a-count | value',
        '8 | 피해_부상자수 | -1 | not-a-count | value',
        '10 | 연도 | 2999 | not-a-year | row',
        '11 | - | 2005,강동구,7,94 | wrong-width | row',
      ].toSorted(),
    );
  });

  test('keeps what is missing apart from zero', async () => {
    const rows = recordsOf(tableOf(await ingest(...lines), 'counts'));
    const of = (area: string) => rows.find((row) => row['area'] === area);
    expect(of('11110')).toMatchObject({ at_fault: 4, struck: 24, deaths: 0, injuries: 29 });
    expect(of('11170')).toMatchObject({ at_fault: 3, struck: null, deaths: 0 });
    expect(of('11200')).toMatchObject({ struck: null, deaths: 2, injuries: null });
    expect(of('11')).toMatchObject({ year_start: '2005-01-01', deaths: 30, injuries: 1611 });
  });
});

const made = async (lines: readonly string[], population: DataTable) => {
  const extract = await ingest(...lines);
  const { tables } = derive(extract, {
    population: { tables: { quarterly: population }, documents: {} },
  });
  return { extract, tables: { ...extract.tables, ...tables } };
};

describe('years with residents', () => {
  const population: DataTable = {
    fields: ['quarter_start', 'area', 'residents'],
    columns: [
      ['2008-07-01', '2008-10-01', '2008-10-01'],
      ['11110', '11110', '11'],
      [1, 170_000, 10_456_034],
    ],
  };
  const lines = [...wholeYear(2007, [1, 2, 0, 0, 1, 2]), ...wholeYear(2008, [3, 4, 1, 0, 3, 4])];

  test('take those of the last quarter; a year before the register has none', async () => {
    const { tables } = await made(lines, population);
    const rows = recordsOf(tables['yearly'] ?? { fields: [], columns: [] });
    const of = (area: string, year: number) =>
      rows.find((row) => row['area'] === area && row['year_start'] === `${year}-01-01`);
    expect(of('11110', 2008)).toMatchObject({ accidents: 7, residents: 170_000 });
    expect(of('11', 2008)).toMatchObject({ accidents: 175, residents: 10_456_034 });
    expect(of('11110', 2007)).toMatchObject({ accidents: 3, residents: null });
  });

  test.each<[string, readonly string[], string[]]>([
    ['agree', lines, ['residents-known']],
    [
      'do not make the total',
      wholeYear(2008, [3, 4, 1, 0, 3, 4], [75, 100, 25, 0, 75, 99]),
      ['districts-make-city', 'residents-known'],
    ],
    [
      'lack one',
      wholeYear(2008, [3, 4, 1, 0, 3, 4]).slice(0, -1),
      ['all-districts', 'districts-make-city', 'residents-known'],
    ],
  ])('districts that %s are told by the checks', async (_, given, failing) => {
    const { extract, tables } = await made(given, population);
    const failed = checks.filter((check) => !check.run({ tables, report: extract.report }).ok);
    expect(failed.map(({ id }) => id)).toEqual(failing);
  });
});
