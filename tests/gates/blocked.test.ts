import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestIn, runIngest, type CliRun } from '../support/run-ingest.ts';
import { tempFolder } from '../support/temp-folder.ts';

const data = path.join(import.meta.dirname, 'data');
const files = path.join(import.meta.dirname, 'files');

const ingest = (id: string, out: string, from = files): Promise<CliRun> =>
  runIngest(['--data', data, id, '--from', from, '--out', out, '--write-snapshot']);

/** Everything that anybody may read after the run: what was published and what was said. */
async function allText(out: string, { stdout, stderr }: CliRun): Promise<string> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const texts = entries
    .filter((entry) => entry.isFile())
    .map((entry) => readFile(path.join(entry.parentPath, entry.name), 'utf8'));
  return [stdout, stderr, ...(await Promise.all(texts))].join('\n');
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

describe('a dataset with resident numbers', () => {
  test('is not published, and nothing that is said or kept holds a number', async () => {
    const out = path.join(await tempFolder(), 'out');
    const run = await ingest('residents-file', out);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(
      'No personal data: table places, column attendee: 2 values that may be a resident number; table places, column attendee: 1 value that may be a foreigner number; table places, column note: 1 value that may be a mobile number. Leave these columns out in data/residents-file',
    );
    expect(run.stderr).toContain('NOT PUBLISHED');
    expect((await manifestIn(out)).datasets).toEqual([]);
    expect(await isThere(path.join(data, 'residents-file/snapshot'))).toBe(false);
    expect(await allText(out, run)).not.toMatch(
      /900101|000101|850101|1234568|3234560|5234567|0000-1234/,
    );
  });

  test('is published once the numbers are gone', async () => {
    const out = path.join(await tempFolder(), 'out');
    const text = await readFile(path.join(files, 'course-places.csv'), 'utf8');
    const clean = text.replaceAll(/\d{6}-\d{7}/g, '1').replace(/,010-0000-1234.*/, ',');
    const from = await tempFolder({ 'course-places.csv': clean });
    const run = await runIngest(['--data', data, 'residents-file', '--from', from, '--out', out]);
    expect(run.stderr).not.toContain('NOT PUBLISHED');
    expect(run.status).toBe(0);
    expect((await manifestIn(out)).datasets.map(({ id }) => id)).toEqual(['residents-file']);
  });
});

test('a mean of data that may only be passed on unchanged is not published', async () => {
  const out = path.join(await tempFolder(), 'out');
  const run = await ingest('no-derivatives', out);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(
    'the licence of “Noise by spot” (KOGL type 3: no change) forbids changed and derived works, and data/no-derivatives changes it: sums and means of periods are computed',
  );
  expect(run.stderr).toMatch(/publishes: 'unchanged'.*permission.*licenceDecision/);
  expect((await manifestIn(out)).datasets).toEqual([]);
});
