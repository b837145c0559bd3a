import { describe, expect, test } from 'vitest';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { checks } from './checks.ts';
import { derive } from './transform.ts';

const header = '\uFEFF"기관명","소계","2013년도 이전","2014년","2015년","2016년"';
const guro = '"구로구","1561","1142","173","246","323"';
const gangseo = '"강서구","884","388","258","184","81"';

const ingest = async (...rows: string[]) =>
  extractFrom('cctv', await tempFolder({ '01. CCTV_in_Seoul.csv': [header, ...rows].join('\n') }));
const yearly = async (...rows: string[]) => recordsOf(tableOf(await ingest(...rows), 'yearly'));

describe('cameras', () => {
  test('are the subtotal of 2016; earlier years know only what was put up', async () => {
    expect(await yearly(guro)).toMatchObject([
      { year_start: '2014-01-01', area: '11', cameras: null, installed: 173 },
      { year_start: '2015-01-01', area: '11', cameras: null, installed: 246 },
      { year_start: '2016-01-01', area: '11', cameras: 1561, installed: 323 },
      { year_start: '2014-01-01', area: '11530', cameras: null, installed: 173 },
      { year_start: '2015-01-01', area: '11530', cameras: null, installed: 246 },
      { year_start: '2016-01-01', area: '11530', cameras: 1561, installed: 323 },
    ]);
  });

  test('of the city are the sum of the districts, unknown where one is', async () => {
    const city = async (...rows: string[]) =>
      (await yearly(...rows)).find((row) => row['year_start'] === '2016-01-01');
    expect(await city(guro, gangseo)).toMatchObject({ area: '11', cameras: 2445, installed: 404 });
    expect(await city(guro, gangseo.replace('"884"', '"-"'))).toMatchObject({
      cameras: null,
      installed: 404,
    });
  });

  test('are held against the residents at the end of their year', async () => {
    const quarterly = {
      fields: ['quarter_start', 'area', 'residents'],
      columns: [['2016-10-01'], ['11530'], [447_874]],
    };
    const { tables } = derive(await ingest(guro), {
      population: { tables: { quarterly }, documents: {} },
    });
    const rows = recordsOf(tables['yearly'] ?? { fields: [], columns: [] });
    expect(rows.map((row) => row['residents'])).toEqual([null, null, null, null, null, 447_874]);
  });
});

test('the surplus of the years over the subtotal is published', async () => {
  expect(recordsOf(tableOf(await ingest(guro), 'columns_compared'))).toMatchObject([
    { area: '11530', sum_of_years: 1884, surplus: 323 },
  ]);
  const note = checks.find(({ id }) => id === 'years-add-up');
  expect(note?.run(await ingest(guro, gangseo))).toMatchObject({
    ok: false,
    found: { en: expect.stringContaining('0 of 2') as string },
  });
});

describe('what cannot be', () => {
  test.each([
    ['"계","1","1","1","1","1"', 'unknown-district'],
    [guro, 'duplicate'],
    ['"중구","671","413"', 'wrong-width'],
  ])('the row %s is refused: %s', async (row, reason) => {
    const { report } = await ingest(guro, row);
    expect(report.rejects).toMatchObject([{ line: 3, reason, scope: 'row' }]);
    expect(report.rows).toEqual({ read: 2, kept: 1, missing: 0, rejected: 1 });
  });

  test('a count with a decimal point is refused, and the row stays', async () => {
    const { report } = await ingest(guro.replace('173', '17.3'));
    expect(rejectLines(report.rejects)).toEqual(['2 | 2014년 | 17.3 | not-a-count | value']);
    expect(report.values).toEqual({ expected: 5, measured: 4, blank: 0, rejected: 1 });
  });

  test('fewer cameras than three years before block', async () => {
    const block = checks.find(({ id }) => id === 'more-than-in-2013');
    expect(block?.run(await ingest(guro)).ok).toBe(true);
    expect(block?.run(await ingest(guro.replace('1561', '156'))).ok).toBe(false);
  });
});
