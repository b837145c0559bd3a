import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { recordsOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import type { FileSource } from '../connectors/file-source.ts';
import { matchColumns } from '../connectors/match-columns.ts';
import { stageFiles } from '../connectors/stage-file.ts';
import { openDuck, readColumns } from './duck.ts';
import { createLookup, createRawView } from './raw-view.ts';

const source: FileSource = {
  kind: 'files',
  files: /csv$/,
  columns: [
    { name: 'day', headers: ['일시'] },
    { name: 'value', headers: ['값', '수치'] },
  ],
  missingValues: ['-', '점검중'],
};

async function duck() {
  const { connection, close } = await openDuck(await tempFolder());
  onTestFinished(close);
  return connection;
}

async function rawRows(files: Readonly<Record<string, string>>) {
  const folder = await tempFolder(files);
  const work = await tempFolder();
  const connection = await duck();
  const tables = await Promise.all(
    Object.keys(files).map(async (name) => {
      const [file] = await stageFiles(path.join(folder, name), work);
      if (!file) throw new Error('A CSV file gives one table.');
      return { file, matched: matchColumns(file.header, source, name) };
    }),
  );
  await createRawView(connection, tables, source);
  return recordsOf(await readColumns(connection, 'SELECT * FROM raw ORDER BY file, line'));
}

describe('raw rows', () => {
  test('are text as it stands in the file, with file and line', async () => {
    const rows = await rawRows({ 'a.csv': '일시,값\n20220301,007\n20220302,1e3\n' });
    expect(rows).toEqual([
      { file: 'a.csv', line: 2, day: '20220301', value: '007' },
      { file: 'a.csv', line: 3, day: '20220302', value: '1e3' },
    ]);
  });

  test('find their columns in each file by itself, whatever their order and name', async () => {
    const rows = await rawRows({
      'a.csv': '값,비고,일시\n1,x,20220301\n',
      "b's.csv": '일시,수치\n20220302,2\n',
    });
    expect(rows.map((row) => [row['file'], row['day'], row['value']])).toEqual([
      ['a.csv', '20220301', '1'],
      ["b's.csv", '20220302', '2'],
    ]);
  });

  test('have null for an empty cell and for the words that mean missing', async () => {
    const rows = await rawRows({ 'a.csv': '일시,값\n1,\n2,-\n3, 점검중 \n4,""\n5,0\n6,--\n' });
    expect(rows.map((row) => row['value'])).toEqual([null, null, null, null, '0', '--']);
  });

  test('have no spaces around their cells', async () => {
    const rows = await rawRows({ 'a.csv': '일시,값\n 20220301 , 7 \n' });
    expect(rows[0]).toMatchObject({ day: '20220301', value: '7' });
  });

  test('keep commas and quotes within quotes', async () => {
    const rows = await rawRows({ 'a.csv': '일시,값\n1,"1,234"\n2,"이른바 ""먼지"""\n' });
    expect(rows.map((row) => row['value'])).toEqual(['1,234', '이른바 "먼지"']);
  });
});

describe('readColumns', () => {
  test('gives dates as ISO days and whole numbers as numbers', async () => {
    const connection = await duck();
    const sql = `SELECT DATE '2020-02-29' AS day, 9007199254740991::BIGINT AS n, NULL AS none, 0.5::DOUBLE AS half`;
    expect(recordsOf(await readColumns(connection, sql))).toEqual([
      { day: '2020-02-29', n: 9_007_199_254_740_991, none: null, half: 0.5 },
    ]);
  });

  test('refuses what JSON has no form for', async () => {
    const connection = await duck();
    await expect(readColumns(connection, 'SELECT [1, 2] AS list')).rejects.toThrow(TypeError);
  });

  test('gives every column of a table without rows', async () => {
    const connection = await duck();
    expect(await readColumns(connection, 'SELECT 1 AS a, 2 AS b WHERE false')).toEqual({
      fields: ['a', 'b'],
      columns: [[], []],
    });
  });
});

test('a lookup holds names with quotes, and null where it has none', async () => {
  const connection = await duck();
  await createLookup(connection, 'known', {
    columns: ['name', 'area'],
    rows: [
      ["O'Hara", null],
      ['종로구', '11110'],
    ],
  });
  expect(recordsOf(await readColumns(connection, 'SELECT * FROM known ORDER BY area'))).toEqual([
    { name: '종로구', area: '11110' },
    { name: "O'Hara", area: null },
  ]);
});
