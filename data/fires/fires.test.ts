import { describe, expect, test } from 'vitest';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { checks } from './checks.ts';
import { derive } from './transform.ts';

/** The columns of one year, as they stand in the three header rows. */
const groups = [
  ...['소계', '실화', '방화', '기타'].map((item) => ['발생 (건)', item]),
  ...['동수 (동)', '이재세대수 (가구)', '면적 (m²)'].map((item) => ['소실', item]),
  ...['소계', '부동산', '동산'].map((item) => ['피해액 (천원)', item]),
  ['사망 (명)', '소계'],
  ['부상 (명)', '소계'],
];
const headerRows = (years: readonly string[]): string[] => {
  const columns = years.flatMap((year) => groups.map((column) => [year, ...column]));
  return [0, 1, 2].map((row) =>
    ['"동별(1)"', '동별(2)', ...columns.map((column) => column[row] ?? '')].join(','),
  );
};
const header = headerRows(['2019']);

const city = '합계,소계,480,413,22,45,20,35,1042.5,74878191,2200000,72678191,3,90';
const jung = '합계,중구,200,170,7,23,14,-,500,74077097,2000000,72077097,-,55';
const jongno = '합계,종로구,280,243,15,22,6,35,541.5,801094,200000,601094,3,35';

const ingest = async (rows: readonly string[], head = header) =>
  extractFrom(
    'fires',
    await tempFolder({ 'fire_data.csv': `\uFEFF${[...head, ...rows].join('\n')}\n` }),
  );
const yearly = async (rows: readonly string[]) => recordsOf(tableOf(await ingest(rows), 'yearly'));

describe('a district and year', () => {
  test('has its causes, people and damage, in won or tenths of 100 million', async () => {
    expect(await yearly([jung])).toMatchObject([
      {
        year_start: '2019-01-01',
        area: '11140',
        fires: 200,
        accidental: 170,
        arson: 7,
        other: 23,
        damage: 7408,
        damage_property: 2_000_000_000,
        burnt_area: 500,
        injuries: 55,
      },
    ]);
  });

  test('with a dash had none; with an empty cell it is not known', async () => {
    expect((await yearly([jung]))[0]).toMatchObject({ deaths: 0, households: 0 });
    expect((await yearly([jung.replace(/-,55$/, ',55')]))[0]).toMatchObject({ deaths: null });
  });

  test('the row "소계" is the city', async () => {
    expect((await yearly([city, jung])).map((row) => row['area'])).toEqual(['11', '11140']);
  });

  test('is held against the residents at its end, if they are on record', async () => {
    const quarterly = {
      fields: ['quarter_start', 'area', 'residents'],
      columns: [
        ['2019-07-01', '2019-10-01'],
        ['11140', '11140'],
        [1, 135_633],
      ],
    };
    const { tables } = derive(await ingest([jung, jongno]), {
      population: { tables: { quarterly }, documents: {} },
    });
    const rows = recordsOf(tables['yearly'] ?? { fields: [], columns: [] });
    expect(rows.map((row) => [row['area'], row['residents']])).toEqual([
      ['11110', null],
      ['11140', 135_633],
    ]);
  });
});

test('2006 stands apart: since 2007 small fires count, too', async () => {
  const { tables, report } = await ingest([jung], headerRows(['2006']));
  expect(recordsOf(tables['yearly'] ?? { fields: [], columns: [] })).toEqual([]);
  expect(recordsOf(tables['before_2007'] ?? { fields: [], columns: [] })).toMatchObject([
    { year_start: '2006-01-01', area: '11140', fires: 200, arson: 7 },
  ]);
  expect(report.values).toEqual({ expected: 12, measured: 12, blank: 0, rejected: 0 });
});

describe('a cell', () => {
  test.each([
    ['많음', 'not-a-number'],
    ['-3', 'negative'],
    ['7.5', 'not-whole'],
  ])('of "%s" is refused with its year and item', async (cell, reason) => {
    const { report } = await ingest([jung.replace(',7,', `,${cell},`)]);
    expect(rejectLines(report.rejects)).toEqual([
      `4 | 2019 발생 (건) 방화 | ${cell} | ${reason} | value`,
    ]);
    expect(report.values).toEqual({ expected: 12, measured: 11, blank: 0, rejected: 1 });
  });

  test('below a year that is none, or still to come, is refused', async () => {
    const { report } = await ingest([jung], headerRows(['평균']));
    expect(report.rejectCounts).toEqual([{ reason: 'not-a-year', scope: 'value', count: 12 }]);
  });

  test('below a header that comes twice counts once', async () => {
    const twice = `${jung},${jung.split(',').slice(2).join(',')}`;
    const { report, tables } = await ingest([twice], headerRows(['2019', '2019']));
    expect(report.rejectCounts).toEqual([{ reason: 'repeated-column', scope: 'value', count: 12 }]);
    expect(recordsOf(tables['yearly'] ?? { fields: [], columns: [] })).toHaveLength(1);
  });
});

describe('a row', () => {
  test.each([
    [jung, 'duplicate'],
    [jung.replace('중구', '분당구'), 'unknown-district'],
    ['합계,종로구,1,2', 'wrong-width'],
  ])('%s is refused: %s', async (row, reason) => {
    const { report } = await ingest([jung, row]);
    expect(report.rejects).toMatchObject([{ line: 5, reason, scope: 'row' }]);
    expect(report.rows).toEqual({ read: 2, kept: 1, missing: 0, rejected: 1 });
  });
});

describe('checks', () => {
  const run = async (id: string, rows: readonly string[]) =>
    checks.find((check) => check.id === id)?.run(await ingest(rows));

  test('districts that add up with dashes as 0 pass', async () => {
    expect((await run('districts-make-city', [city, jung, jongno]))?.ok).toBe(true);
    expect((await run('districts-make-city', [city, jung]))?.ok).toBe(false);
  });

  test('causes that do not make the fires block', async () => {
    expect((await run('causes-make-fires', [jung]))?.ok).toBe(true);
    expect((await run('causes-make-fires', [jung.replace(',7,', ',8,')]))?.ok).toBe(false);
  });
});
