import { describe, expect, test } from 'vitest';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';

/** 2004 has no total; 2005 has one and no level crossings; 2007 has both. */
const columns: readonly (readonly [year: string, kind: string])[] = [
  ...['차대사람', '차대차', '차량단독', '건널목'].map((kind) => ['2004', kind] as const),
  ...['합계', '차대사람', '차대차', '차량단독'].map((kind) => ['2005', kind] as const),
  ...['합계', '차대사람', '차대차', '차량단독', '건널목'].map((kind) => ['2007', kind] as const),
];
const keys = '"자치구별(1)","자치구별(2)",구분별(1)';
const headers = [
  `\uFEFF${keys},${columns.map(([year]) => year).join(',')}`,
  `${keys},${columns.map(([, kind]) => kind).join(',')}`,
  `${keys},${columns.map(() => '소계').join(',')}`,
];
const row = (area: string, item: string, ...years: readonly string[]): string =>
  `"합계","${area}",${item},${years.join(',')}`;

const ingest = async (rows: readonly string[]) =>
  extractFrom(
    'accident-types',
    await tempFolder({ 'Traffic_accident_type.csv': [...headers, ...rows].join('\n') }),
  );
const good = [
  row('소계', '발생건수 (건)', '9564,28510,639,1', '200,50,140,10', '103,30,70,2,1'),
  row('소계', '사망자수 (명)', '-,-,-,-', '2,1,1,-', '1,1,-,-,-'),
  row('종로구', '발생건수 (건)', '-,-,-,-', '200,50,140,10', '103,30,70,2,1'),
  row('종로구', '사망자수 (명)', '-,-,-,-', '2,1,1,-', '1,1,-,-,-'),
];

describe('the table of accidents by kind', () => {
  test('keeps apart what was not collected and what did not happen', async () => {
    const extract = await ingest(good);
    const counts = recordsOf(tableOf(extract, 'yearly_counts'));
    expect(counts.map((found) => [found['year_start'], found['area']])).toEqual([
      ['2004-01-01', '11'],
      ['2005-01-01', '11'],
      ['2007-01-01', '11'],
      ['2005-01-01', '11110'],
      ['2007-01-01', '11110'],
    ]);
    expect(counts[0]).toMatchObject({
      accidents: null,
      person_accidents: 9564,
      person_deaths: null,
    });
    expect(counts[1]).toMatchObject({ single_deaths: 0, crossing_accidents: 0 });
    expect(counts[2]).toMatchObject({ crossing_accidents: 1, vehicle_deaths: 0 });
    expect(extract.report.rows).toEqual({ read: 4, kept: 4, missing: 0, rejected: 0 });
    // 52 cells; of 2004, eight of the districts and four of the city's deaths were not collected.
    expect(extract.report.values).toEqual({ expected: 52, measured: 40, blank: 12, rejected: 0 });
  });

  test('proves by its sums that nothing is left out', async () => {
    const control = recordsOf(tableOf(await ingest(good), 'control'));
    expect(control).toEqual([
      { rule: 'districts-make-city', compared: 18, differing: 0 },
      { rule: 'types-make-total', compared: 8, differing: 0 },
    ]);
  });

  test('does not invent a level crossing where the kinds do not make the total', async () => {
    const extract = await ingest([
      row('소계', '발생건수 (건)', '9564,28510,639,1', '201,50,140,10', '103,30,70,2,1'),
    ]);
    const counts = recordsOf(tableOf(extract, 'yearly_counts'));
    expect(counts[1]?.['crossing_accidents']).toBeNull();
    expect(recordsOf(tableOf(extract, 'control'))[1]).toMatchObject({ compared: 2, differing: 1 });
  });

  test('accounts for odd rows and cells', async () => {
    const { report } = await ingest([
      row('소계', '발생건수 (건)', '"9,564",28510,639,1', '-200,5.5,140,10', '103,30,70,2,1'),
      row('소계', '중상자수 (명)', '-,-,-,-', '2,1,1,-', '1,1,-,-,-'),
      row('소계', '발생건수 (건)', '1,1,1,1', '1,1,1,1', '1,1,1,1,1'),
      row('수원시', '발생건수 (건)', '1,1,1,1', '1,1,1,1', '1,1,1,1,1'),
    ]);
    expect(rejectLines(report.rejects)).toEqual([
      '4 | 2004 차대사람 | 9,564 | not-a-number | value',
      '4 | 2005 차대사람 | 5.5 | not-whole | value',
      '4 | 2005 합계 | -200 | negative | value',
      '5 | 구분별(1) | 중상자수 (명) | unknown-item | row',
      '6 | - | 소계 발생건수 (건) | duplicate | row',
      '7 | 자치구별(2) | 수원시 | unknown-area | row',
    ]);
    expect(report.rows).toEqual({ read: 4, kept: 1, missing: 0, rejected: 3 });
  });
});
