import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { airFile, airHeader, airRow, tenDays } from '../../tests/support/air-files.ts';
import { figuresIn, manifestIn, runIngest } from '../../tests/support/run-ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';

const slow = { timeout: 180_000 };
const name = 'seoul-air-daily-2022.csv';
const stackTrace = /^\s+at .*:\d+:\d+\)?$/m;

/** Where everything is published from the snapshots; a source that fails must change nothing here. */
let out = '';
beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'mayor-test-'));
  await runIngest(['--out', out]);
}, 180_000);
afterAll(() => rm(out, { recursive: true, force: true }));

async function ingest(files: Readonly<Record<string, string | Uint8Array>>) {
  const before = await figuresIn(out);
  const run = await runIngest(['air-quality', '--from', await tempFolder(files), '--out', out]);
  return { ...run, before, after: await figuresIn(out) };
}

describe('a source that cannot be read keeps the last version', slow, () => {
  test('a web page instead of a CSV file', async () => {
    const run = await ingest({ [name]: '<!DOCTYPE html><html><body>점검 중입니다</body></html>' });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/seoul-air-daily-2022\.csv, line 1: this is a web page/);
    expect(run.stderr).toMatch(/expected: .*\n {2}to do: /);
    expect(run.stderr).toContain('the last good version stays published');
    expect(run.stderr).not.toMatch(stackTrace);
    expect(run.after).toEqual(run.before);
  });

  test('one bad file among good ones', async () => {
    const run = await ingest({ [name]: airFile(tenDays(2022)), 'seoul-air-daily-2021.csv': '' });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('seoul-air-daily-2021.csv: the file is empty');
    // What the operator is told names his folders; what the public reads does not.
    const ledger = await readFile(path.join(out, 'ledger/air-quality/2023-11.jsonl'), 'utf8');
    expect(ledger).toContain('the file is empty');
    expect(ledger).not.toContain(tmpdir());
    expect(run.after).toEqual(run.before);
  });

  test('a file that was cut off, or only one year of nine', async () => {
    const run = await ingest({ [name]: airFile(tenDays(2022)) });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(
      /the files hold [\d,]+ usable rows, the published version 143,401\n {2}expected: all files[^]*--fewer-rows/,
    );
    expect(run.after).toEqual(run.before);
  });

  test('a folder that is not there', async () => {
    const missing = path.join(await tempFolder(), 'nowhere');
    const run = await runIngest(['air-quality', '--from', missing, '--out', out]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('the folder cannot be opened');
    expect(run.stderr).not.toMatch(stackTrace);
  });

  test('a folder without one of two documents', async () => {
    const run = await runIngest(['districts', '--from', await tempFolder(), '--out', out]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('the file is in none of the folders given');
    expect(run.stderr).not.toMatch(stackTrace);
  });
});

describe('where nothing was published yet', slow, () => {
  test('the other datasets are published from their snapshots', async () => {
    const empty = await tempFolder();
    const from = await tempFolder({ [name]: '<html></html>' });
    const run = await runIngest(['air-quality', '--from', from, '--out', empty]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('nothing was published for this dataset');
    const { datasets } = await manifestIn(empty);
    const ids = datasets.map((entry) => entry.id);
    expect(ids).toEqual(expect.arrayContaining(['air-hourly', 'districts', 'bike-safety']));
    expect(ids).not.toContain('air-quality');
    expect(ids).not.toContain('dust-and-traffic');
  });
});

describe('a file with rows, none of which can be used', slow, () => {
  test('is not published, and no stack trace is printed', async () => {
    const run = await ingest({ [name]: airFile([airRow('20220301', '강남역')]) });
    expect(run.status).toBe(1);
    expect(run.stderr).not.toMatch(stackTrace);
    expect(run.stderr).toContain('NOT PUBLISHED');
  });
});

describe('a file that is a header only among others', slow, () => {
  test('is reported by its name', async () => {
    const run = await ingest({
      [name]: airFile(tenDays(2022)),
      'seoul-air-daily-2021.csv': `${airHeader}\n`,
    });
    expect(run.stderr).toContain('seoul-air-daily-2021.csv');
    expect(run.stderr).toContain('no row');
  });
});
