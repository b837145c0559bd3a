import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import type { FileSource } from '../connectors/file-source.ts';
import { matchColumns } from '../connectors/match-columns.ts';
import { stageFiles } from '../connectors/stage-file.ts';
import { openDuck, readColumns } from './duck.ts';
import { createRawView, createTypedView, hasBrokenLines } from './raw-view.ts';

const source: FileSource = {
  kind: 'files',
  files: /\.csv$/,
  columns: [
    { name: 'station', headers: ['측정소명'] },
    { name: 'pm25', headers: ['초미세먼지'], type: 'number' },
    { name: 'stamp', headers: ['측정일시'], type: 'integer' },
  ],
  missingValues: ['-'],
};

/** What a pass over `typed` finds, and then the rows that it could not read. */
async function read(text: string) {
  const folder = await tempFolder({ 'air.csv': text });
  const work = await tempFolder();
  const { connection, close } = await openDuck(work);
  onTestFinished(close);
  const staged = (await stageFiles(path.join(folder, 'air.csv'), work)).map((file) => ({
    file,
    matched: matchColumns(file.header, source, file.name),
  }));
  await createRawView(connection, staged, source);
  await createTypedView(connection, staged, source);
  const typed = await readColumns(connection, 'SELECT * FROM typed');
  const untyped = await readColumns(connection, 'SELECT * FROM untyped_row ORDER BY line');
  return { typed, untyped, isBroken: await hasBrokenLines(connection) };
}

const header = '측정일시,측정소명,초미세먼지';

describe.each([
  ['a plain file', (line: string) => line],
  // A quote anywhere makes the file be written again, with its lines.
  ['a file with quotes', (line: string) => line.replace('강남구', '"강남구"')],
])('%s', (_, shaped) => {
  const file = (...lines: string[]): string => [header, ...lines.map(shaped), ''].join('\n');

  test('gives numbers as numbers, and missing ones as missing', async () => {
    const { typed, untyped } = await read(
      file('2022030101,강남구,12.5', '2022030102,강남구,-', '2022030103,강남구,'),
    );
    expect(typed.columns).toEqual([
      ['강남구', '강남구', '강남구'],
      [12.5, null, null],
      [2_022_030_101, 2_022_030_102, 2_022_030_103],
    ]);
    expect(untyped.columns[0] ?? []).toEqual([]);
  });

  test('keeps a row that holds a word for a number apart, with its line and text', async () => {
    const { typed, untyped, isBroken } = await read(
      file(
        '2022030101,강남구,12',
        '2022030102,강남구,점검중',
        '어제,강남구,14',
        '2022030104,강남구,15',
      ),
    );
    expect(typed.columns[1]).toEqual([12, 15]);
    expect(untyped.fields).toEqual(['file', 'line', 'station', 'pm25', 'stamp']);
    expect(untyped.columns).toEqual([
      ['air.csv', 'air.csv'],
      [3, 4],
      ['강남구', '강남구'],
      ['점검중', '14'],
      ['2022030102', '어제'],
    ]);
    // A number that cannot be read is no line of the wrong width.
    expect(isBroken).toBe(false);
  });
});

test('a line of the wrong width is broken all the same', async () => {
  const { isBroken } = await read(`${header}\n2022030101,강남구,12\n2022030102,강남구\n`);
  expect(isBroken).toBe(true);
});
