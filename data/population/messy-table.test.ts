import { describe, expect, test } from 'vitest';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';

const header = '\uFEFF"동별","구분별","항목","단위","2008. 1/4","2008. 2/4",""';
const line = (area: string, kind: string, ...cells: readonly string[]): string =>
  [area, kind, '주민등록인구(동별)', '명', ...cells].map((cell) => `"${cell}"`).join(',');

/** The twelve rows of an area: first and second quarter. */
const rowsOf = (area: string): string[] => [
  line(area, '세대', '4064117', '4075336', ''),
  line(area, '계', '10456095', '10450784', ''),
  line(area, '남자', '5189559', '5185567', ''),
  line(area, '여자', '5266536', '5265217', ''),
  line(area, '한국인', '10206136', '10196863', ''),
  line(area, '남자', '5068143', '5062784', ''),
  line(area, '여자', '5137993', '5134079', ''),
  line(area, '등록외국인', '249959', '253921', ''),
  line(area, '남자', '121416', '122783', ''),
  line(area, '여자', '128543', '131138', ''),
  line(area, '세대당인구', '2.5112801', '2.5', ''),
  line(area, '65세이상고령자', '871420', '869676', ''),
];

const ingest = async (rows: readonly string[], top = header) =>
  extractFrom(
    'population',
    await tempFolder({ 'Resident_population.csv': [top, ...rows].join('\n') }),
  );
const quarterly = (extract: Awaited<ReturnType<typeof ingest>>) =>
  recordsOf(tableOf(extract, 'quarterly'));

const controlOf = (extract: Awaited<ReturnType<typeof ingest>>) =>
  Object.fromEntries(
    recordsOf(tableOf(extract, 'control')).map((row) => [
      String(row['rule']),
      [row['compared'], row['differing']],
    ]),
  );

describe('the table of residents by quarter', () => {
  test('tells the three rows of men apart, and dates each quarter by its first day', async () => {
    const extract = await ingest([...rowsOf('합계'), ...rowsOf('종로구')]);
    expect(quarterly(extract)).toHaveLength(4);
    expect(quarterly(extract)[1]).toEqual({
      quarter_start: '2008-04-01',
      area: '11',
      residents: 10_450_784,
      households: 4_075_336,
      koreans: 10_196_863,
      foreign_residents: 253_921,
      men: 5_185_567,
      women: 5_265_217,
      elderly: 869_676,
    });
    expect(extract.report.rows).toEqual({ read: 24, kept: 24, missing: 0, rejected: 0 });
    expect(extract.report.values).toEqual({ expected: 48, measured: 48, blank: 0, rejected: 0 });
  });

  test('loses nothing where the last line is cut behind its last figure', async () => {
    const rows = rowsOf('합계');
    rows[11] = '"합계","65세이상고령자","주민등록인구(동별)","명","871420","869676';
    const extract = await ingest(rows);
    expect(extract.report.rows).toEqual({ read: 12, kept: 12, missing: 0, rejected: 0 });
    expect(quarterly(extract)[1]?.['elderly']).toBe(869_676);
  });

  test('accounts for odd rows and cells, and keeps the rest of the row', async () => {
    const extract = await ingest([
      ...rowsOf('합계'),
      line('경기도', '계', '1', '2', ''),
      line('합계', '계', '10456095', '10450784', ''),
      line('종로구', '학생', '1', '2', ''),
      line('중구', '계', '138,233', '-', ''),
      line('용산구', '세대', '100.5', '-7', ''),
      line('성동구', '계', '', '', ''),
    ]);
    expect(rejectLines(extract.report.rejects)).toEqual([
      '14 | 동별 | 경기도 | unknown-area | row',
      '15 | - | 합계 계 | duplicate | row',
      '16 | 구분별 | 학생 | unknown-kind | row',
      '17 | 2008. 1/4 | 138,233 | not-a-number | value',
      '18 | 2008. 1/4 | 100.5 | not-whole | value',
      '18 | 2008. 2/4 | -7 | negative | value',
    ]);
    expect(extract.report.rows).toEqual({ read: 18, kept: 14, missing: 1, rejected: 3 });
    expect(extract.report.values).toEqual({ expected: 30, measured: 24, blank: 3, rejected: 3 });
  });

  test.each(['2008. 5/4', '2008', '합계', '2099. 1/4'])('refuses a column "%s"', async (period) => {
    const extract = await ingest(rowsOf('합계'), header.replace('2008. 2/4', period));
    expect(quarterly(extract).map((row) => row['quarter_start'])).toEqual(['2008-01-01']);
    expect(extract.report.rejectCounts).toEqual([
      { reason: 'not-a-quarter', scope: 'value', count: 12 },
    ]);
    expect(extract.report.rejects[0]?.field).toBe(period);
  });

  test('takes the first of two columns of one quarter', async () => {
    const extract = await ingest(rowsOf('합계'), header.replace('2008. 2/4', '2008. 1/4'));
    expect(quarterly(extract)).toMatchObject([{ residents: 10_456_095 }]);
    expect(extract.report.rejectCounts[0]).toMatchObject({ reason: 'duplicate', count: 12 });
  });
});

describe('what the publisher’s cells say about each other', () => {
  test('agrees where districts, nationalities and sexes add up', async () => {
    const extract = await ingest([...rowsOf('합계'), ...rowsOf('종로구')]);
    expect(controlOf(extract)).toEqual({
      'districts-make-city': [22, 0],
      'groups-make-whole': [4, 0],
      // 2.5 in the second quarter of 2008; Koreans divided by households make 2.502.
      'household-size': [4, 0],
    });
  });

  test('differs where a single resident is missing', async () => {
    const rows = [...rowsOf('합계'), ...rowsOf('종로구')];
    rows[13] = line('종로구', '계', '10456094', '10450784', '');
    expect(controlOf(await ingest(rows))).toMatchObject({
      'districts-make-city': [22, 1],
      'groups-make-whole': [4, 1],
    });
  });
});
