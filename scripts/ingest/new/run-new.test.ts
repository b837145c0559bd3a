import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { proposalRoot } from '../../../tests/support/proposal-root.ts';
import { manifestIn, runIngest } from '../../../tests/support/run-ingest.ts';
import { tempFolder } from '../../../tests/support/temp-folder.ts';
import { seoulDistricts } from '../../../src/domain/places/seoul.ts';

const table = [
  '자치구,연도,도서관 수(개소)',
  ...seoulDistricts.map(({ name }, at) => `${name.ko},2022,${at + 3}`),
];
const file = 'library_2022.csv';
const said = ['--url', 'https://data.example.org/set/1', '--decided-by', '데이터 담당'];
const slow = { timeout: 60_000 };

async function place() {
  const [folder, data] = await Promise.all([
    tempFolder({ [file]: table.join('\n') }),
    proposalRoot(),
  ]);
  const run = (...more: readonly string[]) =>
    runIngest(['new', 'libraries', '--from', path.join(folder, file), '--data', data, ...more]);
  return { folder, data, run };
}

describe('npm run ingest -- new', slow, () => {
  test('writes a folder that a run then reads without another edit, and never writes over it', async () => {
    const { folder, data, run } = await place();
    const first = await run(...said, '--title-ko', '도서관', '--title-en', 'Libraries');
    expect(first.stderr).toBe('');
    expect(first.stdout).toContain('Tried: 25 rows = 25 kept + 0 missing + 0 rejected');
    expect(first.stdout).toContain('who published it: --publisher-ko');
    expect(first.status).toBe(0);
    const names = (await readdir(path.join(data, 'libraries'))).toSorted();
    expect(names).toEqual([
      'checks.ts',
      'dataset.ts',
      'libraries.test.ts',
      'source.ts',
      'transform.sql',
    ]);

    const out = await tempFolder();
    const published = await runIngest([
      'libraries',
      '--from',
      folder,
      '--data',
      data,
      '--out',
      out,
      '--write-snapshot',
    ]);
    expect(published.status, published.stderr).toBe(0);
    const [entry] = (await manifestIn(out)).datasets;
    expect(entry).toMatchObject({
      id: 'libraries',
      period: { first: '2022-01-01', last: '2022-12-31' },
    });
    expect(entry?.rows).toEqual({ read: 25, kept: 25, missing: 0, rejected: 0 });
    expect(await readdir(path.join(data, 'libraries/snapshot'))).toContain('ATTRIBUTION.md');

    const before = await readFile(path.join(data, 'libraries/dataset.ts'), 'utf8');
    const again = await run(...said);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('nothing of it is overwritten');
    expect(await readFile(path.join(data, 'libraries/dataset.ts'), 'utf8')).toBe(before);
  });

  test('asks for what nobody but a person can say, all at once, and writes nothing', async () => {
    const { data, run } = await place();
    const { status, stderr } = await run('--licence', 'free', '--date', '2022-02-30');
    expect(status).toBe(1);
    for (const text of [
      '--licence: "free" is not known',
      '--date: "2022-02-30" is no day',
      '--url: no address',
    ]) {
      expect(stderr).toContain(text);
    }
    const undecided = await run('--url', 'https://data.example.org/set/1');
    expect(undecided.stderr).toContain('nobody has said whether the data may be published');
    expect(await readdir(data)).toEqual([]);
  });

  test('only looks where it is asked to', async () => {
    const { data, run } = await place();
    const { status, stdout } = await run(...said, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('25 of the 25 districts by name');
    expect(stdout).not.toContain('Written');
    expect(await readdir(data)).toEqual([]);
  });

  test('says what a file is that it cannot read', async () => {
    const { folder, data } = await place();
    const { status, stderr } = await runIngest([
      'new',
      'x',
      '--from',
      path.join(folder, 'no.csv'),
      '--data',
      data,
      ...said,
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('there is no such file');
  });
});
