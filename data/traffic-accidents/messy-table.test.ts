import { describe, expect, test } from 'vitest';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';

const items = ['발생건수 (건)', '사망자수 (명)', '부상자수 (명)'];
const keys = '"자치구별(1)",자치구별(2)';

/** The two header rows: every period three times over accidents, deaths and injuries. */
const headers = (periods: readonly string[]): string[] => [
  `\uFEFF${keys},${periods.flatMap((period) => [period, period, period]).join(',')}`,
  `${keys},${periods.flatMap(() => items).join(',')}`,
];

const monthFile = (periods: readonly string[], rows: readonly string[]): string =>
  [...headers(periods), ...rows].join('\n');

const ingest = async (files: Record<string, string>) =>
  extractFrom('traffic-accidents', await tempFolder(files));
const months = async (periods: readonly string[], rows: readonly string[]) =>
  ingest({ 'Traffic_accident_month_2005.csv': monthFile(periods, rows) });

const twelve = Array.from({ length: 12 }, (_, i) => `2024. ${String(i + 1).padStart(2, '0')}`);
const repeated = (cells: string): string => Array<string>(12).fill(cells).join(',');

describe('the table of months', () => {
  test('reads "-" as no deaths', async () => {
    const extract = await months(
      ['2005. 01', '2005. 02'],
      [
        '"합계",소계,190,2,294,167,4,244',
        '"합계",종로구,93,2,138,84,3,125',
        '"합계",중구,97,-,156,83,1,119',
      ],
    );
    const counts = recordsOf(tableOf(extract, 'monthly_counts'));
    expect(counts).toHaveLength(6);
    expect(counts.at(-2)).toEqual({
      month_start: '2005-01-01',
      area: '11140',
      accidents: 97,
      deaths: 0,
      injuries: 156,
    });
    expect(extract.report.values).toEqual({ expected: 18, measured: 18, blank: 0, rejected: 0 });
  });

  test('does not take the year at its end for a month, and checks the months by it', async () => {
    const extract = await months(
      [...twelve, '2024'],
      [
        `"합계",소계,${repeated('119,-,160')},1428,9,1921`,
        `"합계",강동구,${repeated('119,-,160')},1428,-,1920`,
      ],
    );
    const counts = recordsOf(tableOf(extract, 'monthly_counts'));
    expect(counts).toHaveLength(24);
    expect(Math.max(...counts.map((row) => Number(row['accidents'])))).toBe(119);
    expect(recordsOf(tableOf(extract, 'yearly'))).toMatchObject([
      { year: 2024, area: '11', accidents: 1428, deaths: 9, injuries: 1921 },
      { year: 2024, area: '11740', accidents: 1428, deaths: 0, injuries: 1920 },
    ]);
    // Six sums of twelve months: 9 deaths and 1,921 injuries are not what the city's months make.
    expect(recordsOf(tableOf(extract, 'control'))[1]).toEqual({
      rule: 'months-make-year',
      compared: 6,
      differing: 2,
    });
  });

  test('accounts for odd rows, columns and cells', async () => {
    const extract = await months(
      ['2005. 01', '2005. 13', '2099. 01'],
      [
        '"합계",소계,93,2,138,1,1,1,1,1,1',
        '"합계",종로구,"1,093",-1,138.5,1,1,1,,-,1',
        '"합계",종로구,93,2,138,1,1,1,1,1,1',
        '"합계",분당구,93,2,138,1,1,1,1,1,1',
        '"합계",중구,93,2,138,1,1',
      ],
    );
    expect(rejectLines(extract.report.rejects).filter((line) => !line.startsWith('3 '))).toEqual([
      '7 | - | "합계",중구,93,2,138,1,1 | wrong-width | row',
      '4 | 2005. 01 발생건수 (건) | 1,093 | not-a-number | value',
      '4 | 2005. 01 부상자수 (명) | 138.5 | not-whole | value',
      '4 | 2005. 01 사망자수 (명) | -1 | negative | value',
      '4 | 2005. 13 발생건수 (건) | 1 | not-a-period | value',
      '4 | 2005. 13 부상자수 (명) | 1 | not-a-period | value',
      '4 | 2005. 13 사망자수 (명) | 1 | not-a-period | value',
      '4 | 2099. 01 부상자수 (명) | 1 | not-a-period | value',
      '4 | 2099. 01 사망자수 (명) | - | not-a-period | value',
      '5 | - | 종로구 | duplicate | row',
      '6 | 자치구별(2) | 분당구 | unknown-area | row',
    ]);
    expect(extract.report.rows).toEqual({ read: 5, kept: 2, missing: 0, rejected: 3 });
    expect(extract.report.values).toEqual({ expected: 18, measured: 3, blank: 1, rejected: 14 });
  });
});

describe('the table of years', () => {
  const yearItems = [
    '발생건수 (건)',
    '자동차 1만대당 발생건수 (건)',
    '사망자수 (명)',
    '인구 10만명당 사망자수 (명)',
    '부상자수 (명)',
    '인구 10만명당 부상자수 (명)',
  ];
  const yearFile = [
    `${keys},${Array<string>(6).fill('1999').join(',')}`,
    `${keys},${yearItems.join(',')}`,
    '"합계",소계,50047,184.4,566,5.5,69456,672.9',
    '"합계",종로구,-,-,-,-,-,-',
  ].join('\n');

  test('keeps districts that were not collected blank, not 0', async () => {
    const extract = await ingest({ 'Traffic_accident_year_2005.csv': yearFile });
    expect(recordsOf(tableOf(extract, 'yearly'))).toEqual([
      {
        year: 1999,
        area: '11',
        accidents: 50_047,
        deaths: 566,
        injuries: 69_456,
        accidents_per_10000_cars: 184.4,
        deaths_per_100000: 5.5,
        injuries_per_100000: 672.9,
      },
    ]);
    expect(extract.report.rows).toEqual({ read: 2, kept: 1, missing: 1, rejected: 0 });
    expect(extract.report.values).toEqual({ expected: 12, measured: 6, blank: 6, rejected: 0 });
  });

  test('and the table of months lie side by side: no row counts as a repetition', async () => {
    const extract = await ingest({
      'Traffic_accident_year_2005.csv': yearFile,
      'Traffic_accident_month_2005.csv': monthFile(['2005. 01'], ['"합계",소계,2836,31,4411']),
    });
    expect(extract.report.rows).toEqual({ read: 3, kept: 2, missing: 1, rejected: 0 });
  });
});
