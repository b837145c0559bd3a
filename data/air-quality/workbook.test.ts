import { describe, expect, test } from 'vitest';
import { airDay, airFile } from '../../tests/support/air-files.ts';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { workbook, type SheetCell } from '../../tests/support/workbook.ts';

/** The header of 2014 to 2017: carbon monoxide is called dioxide, three names lack 농도. */
const oldHeader = [
  '측정일시',
  '측정소명',
  '이산화질소농도(ppm)',
  '오존농도(ppm)',
  '이산화탄소농도(ppm)',
  '아황산가스(ppm)',
  '미세먼지(㎍/㎥)',
  '초미세먼지(㎍/㎥)',
];

const ingest = async (...sheets: readonly (readonly SheetCell[])[][]) =>
  extractFrom(
    'air-quality',
    await tempFolder({ 'seoul-air-daily-2016.xlsx': workbook(...sheets) }),
  );

describe('a workbook of the old years', () => {
  const rows: (readonly SheetCell[])[] = [
    oldHeader,
    [20160229, '강남구', 0.037, 0.011, 0.7, 0.006, 58, 31],
    [20160229, '강남대로', 0.048, 0.007, 0.9, 0.006, 61],
    [20160229, '종로구', 0, 0.012, 0.6, 0.005, 52, null],
    [20150230, '중구', 0.03, 0.012, 0.6, 0.005, 52, 27],
    [20160229, '마포구'],
  ];

  test('is read with dates as numbers, short rows and empty sheets behind', async () => {
    const { report } = await ingest(rows, [], []);
    expect(report.rows).toEqual({ read: 5, kept: 3, missing: 1, rejected: 1 });
    expect(report.values).toEqual({ expected: 24, measured: 15, blank: 8, rejected: 1 });
    expect(report.files).toMatchObject([{ encoding: 'xlsx', rows: 5, ignoredColumns: [] }]);
  });

  test('reports the columns that came under an older name', async () => {
    const { report } = await ingest(rows);
    expect(report.files[0]?.renamed).toEqual([
      { from: '이산화탄소농도(ppm)', to: '일산화탄소농도(ppm)' },
      { from: '아황산가스(ppm)', to: '아황산가스농도(ppm)' },
      { from: '미세먼지(㎍/㎥)', to: '미세먼지농도(㎍/㎥)' },
      { from: '초미세먼지(㎍/㎥)', to: '초미세먼지농도(㎍/㎥)' },
    ]);
  });

  test('gives the mislabelled column as carbon monoxide', async () => {
    const daily = recordsOf(tableOf(await ingest(rows), 'daily'));
    expect(daily.find((row) => row['area'] === '11680')).toMatchObject({
      measured_on: '2016-02-29',
      co: 7,
      so2: 6,
      pm10: 58,
      pm25: 31,
    });
  });

  test('numbers its rejects by the rows of the sheet', async () => {
    const { report } = await ingest(rows);
    expect(rejectLines(report.rejects)).toEqual([
      '4 | 이산화질소농도(ppm) | 0 | zero | value',
      '5 | 측정일시 | 20150230 | not-a-day | row',
    ]);
  });

  test('names a reject’s column as the file does', async () => {
    const { report } = await ingest([
      oldHeader,
      [20160229, '강남구', 0.037, 0.011, 0, 0.006, 58, 31],
    ]);
    expect(report.rejects[0]?.field).toBe('이산화탄소농도(ppm)');
  });
});

test('a workbook gives the same tables as a CSV file with the same rows', async () => {
  const lines = airDay('20160229', (place) => ({ pm25: place + 10, co: 0.5 }));
  const cells = lines.map((line) =>
    line.split(',').map((cell, i): SheetCell => (i === 1 ? cell : Number(cell))),
  );
  const csv = await extractFrom(
    'air-quality',
    await tempFolder({ 'seoul-air-daily-2016.csv': airFile(lines) }),
  );
  expect((await ingest([oldHeader, ...cells])).tables).toEqual(csv.tables);
});

test('files of several years are one series', async () => {
  const folder = await tempFolder({
    'seoul-air-daily-2016.xlsx': workbook([
      oldHeader,
      [20161231, '강남구', 0.037, 0.011, 0.7, 0.006, 58, 31],
    ]),
    'seoul-air-daily-2022.csv': airFile(airDay('20220101')),
    'readme.txt': 'not a file of the dataset',
    'seoul-air-daily-2022.csv.bak': 'nor is this',
  });
  const { report } = await extractFrom('air-quality', folder);
  expect(report.files.map((file) => [file.name, file.rows])).toEqual([
    ['seoul-air-daily-2016.xlsx', 1],
    ['seoul-air-daily-2022.csv', 25],
  ]);
});
