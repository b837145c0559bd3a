import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { airFile, airHeader, airRow, tenDays } from '../../tests/support/air-files.ts';
import { toCp949 } from '../../tests/support/cp949.ts';
import { datasetFolder, extractFrom } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { workbook } from '../../tests/support/workbook.ts';
import { SourceError } from '../connectors/source-error.ts';
import { takeExtract } from './ingest-dataset.ts';
import type { Progress } from './progress.ts';

const name = 'seoul-air-daily-2022.csv';
const row = airRow('20220301', '강남구');

async function problemOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const error: unknown = await extractFrom('air-quality', await tempFolder(files)).catch(
    (reason: unknown) => reason,
  );
  if (error instanceof SourceError) return error;
  throw new Error(`Expected a SourceError, got ${String(error)}.`);
}

describe('files that cannot be read are refused in words', () => {
  test.each<[string, Readonly<Record<string, string | Uint8Array>>, RegExp[]]>([
    ['an empty file', { [name]: '' }, [/seoul-air-daily-2022\.csv: the file is empty/]],
    ['a header without rows', { [name]: `${airHeader}\n` }, [/there is a header, but no row/]],
    ['a header without its line end', { [name]: airHeader }, [/there is a header, but no row/]],
    [
      'a column that is missing',
      { [name]: `${airHeader.replace(',오존농도(ppm)', '')}\n20220301,강남구,1,1,1,1,1\n` },
      [/column "오존농도\(ppm\)": the column is missing; the file has "측정일시", "측정소명"/],
    ],
    [
      'a column that was renamed to something unknown',
      { [name]: airFile([row]).replace('초미세먼지농도(㎍/㎥)', 'PM2.5') },
      [/column "초미세먼지농도\(㎍\/㎥\)"/, /"PM2\.5"/, /source\.ts/],
    ],
    [
      'bytes that are no text',
      { [name]: Buffer.concat([toCp949(airFile([row])), Buffer.from([0xff, 0xff, 0x0a])]) },
      [/line 3: the text is neither UTF-8 nor CP949/],
    ],
    [
      'a workbook cut off half-way',
      { 'seoul-air-daily-2016.xlsx': workbook([airHeader.split(',')]).subarray(0, 500) },
      [/seoul-air-daily-2016\.xlsx: the workbook cannot be read/],
    ],
    [
      'a workbook without rows',
      { 'seoul-air-daily-2016.xlsx': workbook([]) },
      [/column "측정일시"/],
    ],
    ['a folder without the files', { 'other.csv': 'a,b\n1,2\n' }, [/no file of this dataset/]],
    ['an error message of an API', { [name]: '{"RESULT":{"CODE":"INFO-200"}}' }, [/INFO-200/]],
  ])('%s', async (_, files, messages) => {
    const error = await problemOf(files);
    for (const message of messages) expect(error.message).toMatch(message);
    expect(error.message).toMatch(/\n {2}expected: .+\n {2}to do: .+/);
  });
});

test('several folders are read together', async () => {
  const folder = await datasetFolder('air-quality');
  const one = await tempFolder({ 'seoul-air-daily-2021.csv': airFile(tenDays(2021)) });
  const two = await tempFolder({ [name]: airFile(tenDays(2022)) });
  const { report } = await takeExtract(folder, [two, one]);
  expect(report.files.map((file) => file.name)).toEqual(['seoul-air-daily-2021.csv', name]);
  expect(report.rows.read).toBe(500);
});

test('files of one name in two folders are both read', async () => {
  const [one, two] = [tenDays(2021), tenDays(2022)].map((rows) =>
    tempFolder({ [name]: toCp949(airFile(rows)) }),
  );
  const { report } = await takeExtract(await datasetFolder('air-quality'), [
    (await one) ?? '',
    (await two) ?? '',
  ]);
  expect(report.rows).toEqual({ read: 500, kept: 500, missing: 0, rejected: 0 });
});

test('progress has as many steps as it announced', async () => {
  const steps: string[] = [];
  let announced = 0;
  const progress: Progress = {
    start: (count) => {
      announced = count;
    },
    step: (done) => steps.push(done),
    end: () => undefined,
  };
  const from = await tempFolder({ [name]: airFile(tenDays(2022)) });
  await takeExtract(await datasetFolder('air-quality'), [from], progress);
  expect(steps).toHaveLength(announced);
  expect(steps.at(-1)).toBe('250 rows read');
});

test('a dataset without a snapshot says how to make one', async () => {
  const folder = { ...(await datasetFolder('air-quality')), path: await tempFolder() };
  await expect(takeExtract(folder, null)).rejects.toThrow(/no embedded snapshot yet/);
  await expect(takeExtract(folder, null)).rejects.toThrow(/--write-snapshot/);
});

test('SQL that cannot be run is told with its line', async () => {
  const broken = await tempFolder({ 'transform.sql': 'CREATE TABLE a AS SELECT 1;\nSELEC 2;' });
  const folder = { ...(await datasetFolder('air-quality')), path: broken };
  const from = await tempFolder({ [name]: airFile(tenDays(2022)) });
  await expect(takeExtract(folder, [from])).rejects.toThrow(
    /transform\.sql, line 2, value "SELEC 2;": syntax error at or near "SELEC"\n {2}expected/,
  );
});

test('nothing stays behind in the folder for temporary files', async () => {
  const ours = async () => (await readdir(tmpdir())).filter((entry) => entry.startsWith('ingest-'));
  const before = new Set(await ours());
  await extractFrom('air-quality', await tempFolder({ [name]: toCp949(airFile([row])) }));
  await problemOf({ [name]: toCp949(`${airHeader}\n`) });
  const left = new Set((await ours()).filter((entry) => !before.has(entry)));
  // Other tests ingest at the same time; what stays behind of this one would not go away.
  await expect.poll(async () => (await ours()).filter((entry) => left.has(entry))).toEqual([]);
});

describe('a large file that is other than its beginning', () => {
  /** Filled up by a column that nobody needs, to be read while it is looked through. */
  const large = (last: string): string => {
    const [header = '', ...rows] = `${airFile(tenDays(2022))}${last}`.trimEnd().split('\n');
    const filler = 'x'.repeat(20_000);
    return [`${header},비고`, ...rows.map((line) => `${line},${filler}`), ''].join('\n');
  };

  test.each([
    ['has nothing odd', '20220311,강남구,0.02,0.02,0.4,0.003,30,20', 'utf-8'],
    ['has a quote in its last line', '20220311,"강남구",0.02,0.02,0.4,0.003,30,20', 'utf-8'],
    ['has a space in its last line', '20220311, 강남구,0.02,0.02,0.4,0.003,30,20', 'utf-8'],
    ['has a line of other width', '20220311,강남구,0.02,0.02,0.4,0.003,30,20,,,', 'utf-8'],
  ])('%s', async (_, last, encoding) => {
    const text = large(last);
    const { report } = await extractFrom('air-quality', await tempFolder({ [name]: text }));
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(report.files).toMatchObject([{ rows: 251, encoding, sha256 }]);
    const rejected = last.endsWith(',,,') ? 1 : 0;
    expect(report.rows).toEqual({ read: 251, kept: 251 - rejected, missing: 0, rejected });
    expect(report.rejects).toMatchObject(rejected ? [{ line: 252, reason: 'wrong-width' }] : []);
  });
});
