import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { airFile, tenDays } from '../../tests/support/air-files.ts';
import { dataRoot, fixtures } from '../../tests/support/ingest.ts';
import {
  figuresIn,
  hashesIn,
  manifestIn,
  runIngest,
  type CliRun,
} from '../../tests/support/run-ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { discoverDatasets } from './dataset-folder.ts';
import { hasFigures } from './ingest-dataset.ts';

const slow = { timeout: 180_000 };
let built = '';
let build: CliRun;

beforeAll(async () => {
  built = await mkdtemp(path.join(tmpdir(), 'mayor-test-'));
  build = await runIngest(['--out', built], { TZ: 'Asia/Seoul' });
}, 180_000);
afterAll(() => rm(built, { recursive: true, force: true }));

/** A folder in which all datasets are published from their snapshots. */
async function published(): Promise<string> {
  const out = await tempFolder();
  await cp(built, out, { recursive: true });
  return out;
}

const goodFiles = () => tempFolder({ 'seoul-air-daily-2022.csv': airFile(tenDays(2022)) });

describe('without a dataset', slow, () => {
  test('the embedded snapshots of all datasets are published', async () => {
    expect(build.status).toBe(0);
    const { datasets } = await manifestIn(built);
    const folders = await discoverDatasets(dataRoot);
    const publishable = await Promise.all(
      folders.map(async (folder) => ((await hasFigures(folder)) ? [folder.id] : [])),
    );
    expect(datasets.map((entry) => entry.id)).toEqual(publishable.flat());
    expect(build.stdout).toMatch(/air-quality +144,612 +143,401 +1,211 +0 /);
    expect(build.stdout).toContain('air-quality: rejected 30 values: zero');
  });

  test('each step is a line where there is no terminal', () => {
    expect(build.stderr).toMatch(/^air-quality 1\/1 embedded snapshot read$/m);
    expect(build.stderr).not.toContain('\u001B');
  });

  test('the same input gives the same bytes, in any time zone', async () => {
    const out = await tempFolder();
    await runIngest(['--out', out], { TZ: 'America/New_York', LANG: 'de_DE.UTF-8' });
    expect(await hashesIn(out)).toEqual(await hashesIn(built));
  });

  test('at another time the figures are the same, and the manifest and the ledger say the time', async () => {
    const out = await tempFolder();
    await runIngest(['--out', out], { SOURCE_DATE_EPOCH: '1600000000' });
    expect((await manifestIn(out)).generatedAt).toBe('2020-09-13T12:26:40Z');
    expect(await figuresIn(out)).toEqual(await figuresIn(built));
    const names = Object.keys(await hashesIn(out));
    expect(names).toContain('ledger/air-quality/2020-09.jsonl');
  });
});

describe('with the publisher’s files', slow, () => {
  test('one dataset is taken from them, and the others stay', async () => {
    const out = await published();
    const before = await manifestIn(out);
    const run = await runIngest([
      'air-quality',
      '--from',
      await goodFiles(),
      '--fewer-rows',
      '--out',
      out,
    ]);
    // Ten days of air are air enough, but not for the analysis that derives from them.
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/\ndust-and-traffic: .*\n {2}the last good version stays published/);
    expect(run.stderr).toContain('air-quality 1/3 read seoul-air-daily-2022.csv (utf-8)');
    expect(run.stderr).toContain('air-quality 3/3 250 rows read');
    const { datasets } = await manifestIn(out);
    expect(datasets.find((entry) => entry.id === 'air-quality')).toMatchObject({
      period: { first: '2022-03-01', last: '2022-03-10' },
      rows: { read: 250, kept: 250, missing: 0, rejected: 0 },
    });
    for (const id of ['air-hourly', 'districts', 'dust-and-traffic']) {
      const now = datasets.find((entry) => entry.id === id);
      const old = before.datasets.find((entry) => entry.id === id);
      expect({ ...now, lastRun: null }).toEqual({ ...old, lastRun: null });
    }
  });

  test('twice gives the same bytes', async () => {
    const from = await goodFiles();
    const [one, two] = [await published(), await published()];
    await runIngest(['air-quality', '--from', from, '--fewer-rows', '--out', one], {
      TZ: 'Pacific/Kiritimati',
    });
    await runIngest(['air-quality', '--from', from, '--fewer-rows', '--out', two], {
      TZ: 'America/Los_Angeles',
    });
    expect(await hashesIn(one)).toEqual(await hashesIn(two));
  });

  test('the snapshot takes back no figures that reach further, nor what derives from them', async () => {
    const out = await published();
    const from = await tempFolder({ 'seoul-air-daily-2023.csv': airFile(tenDays(2023)) });
    await runIngest(['air-quality', '--from', from, '--fewer-rows', '--out', out]);
    const before = await figuresIn(out);
    const run = await runIngest(['air-quality', 'dust-and-traffic', '--out', out]);
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(
      /air-quality: the published figures go on to 2023-03-10, those of the embedded snapshot only to 2022-12-31\n {2}to do: .*--from FOLDER/,
    );
    expect(run.stderr).toContain('dust-and-traffic: it derives from air-quality, of which newer');
    expect(await figuresIn(out)).toEqual(before);
  });

  test('a failed check keeps the last version, with the reason and exit code 1', async () => {
    const out = await published();
    const before = await figuresIn(out);
    const from = fixtures('air-quality', 'messy');
    const run = await runIngest(['air-quality', '--from', from, '--fewer-rows', '--out', out]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('All 25 districts present: absent: ');
    expect(run.stderr).toContain('NOT PUBLISHED, the last good version stays');
    // Nothing is derived from what a check keeps back.
    expect(run.stderr).toContain(
      'dust-and-traffic: it derives from air-quality, which could not be made',
    );
    expect(run.stdout).toMatch(/air-quality +17 +7 +1 +9 /);
    expect(await figuresIn(out)).toEqual(before);
    const { datasets } = await manifestIn(out);
    const lastRun = datasets.find((entry) => entry.id === 'air-quality')?.lastRun;
    expect(lastRun?.outcome).toBe('blocked');
    expect(lastRun?.reason?.en).toContain('All 25 districts present: absent: ');
    expect(lastRun?.reason?.ko).toContain('검사를 통과하지 못했습니다');
  });
});

describe('asked about what is published', slow, () => {
  test('check goes through definitions and files, and finds a file that was changed', async () => {
    const out = await published();
    const good = await runIngest(['check', '--out', out]);
    expect(good.stdout).toMatch(
      /^\d+ definitions and [\d,]+ published files checked, 0 problems\.$/m,
    );
    expect(good.status).toBe(0);
    const { datasets } = await manifestIn(out);
    const file = datasets.find(({ id }) => id === 'crime')?.files['months.json']?.path ?? '';
    await appendFile(path.join(out, file), ' ');
    const bad = await runIngest(['check', '--out', out]);
    expect(bad.stdout).toContain(`crime: ${file} does not hold what its name says`);
    expect(bad.status).toBe(1);
  });

  test('explain leads from a figure back to the lines of the publisher’s files', async () => {
    const out = await published();
    const from = await goodFiles();
    await runIngest(['air-quality', '--from', from, '--fewer-rows', '--out', out]);
    const run = await runIngest([
      'explain',
      'air-quality',
      '2022-03-05',
      '11680',
      '--from',
      from,
      '--out',
      out,
    ]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('seoul-air-daily-2022.csv: 250 rows, utf-8, sha256 ');
    expect(run.stdout).toContain('  pm25 = 20 µg/m³');
    expect(run.stdout).toMatch(
      /Rows of the source that name it \(1; .*\n {2}seoul-air-daily-2022\.csv, line \d+: measured_on=20220305 {2}station=강남구 /,
    );
    const city = await runIngest([
      'explain',
      'air-quality',
      '2022-03-05',
      '11',
      '--from',
      from,
      '--out',
      out,
    ]);
    expect(city.stdout).toContain('Rows of the source that name it (25; ');
  });

  test('explain says which keys there are where a row is not there', async () => {
    const run = await runIngest(['explain', 'crime', 'nowhere', '1', '--out', built]);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(
      /no table has a row with this key\n {2}expected: .*yearly: \w+ \w+[^;]*, such as \d{4}/,
    );
  });
});

describe('asked for what it does not have', slow, () => {
  test('an unknown dataset is named, beside those that there are', async () => {
    const run = await runIngest(['air-qualty', '--out', await tempFolder()]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('value "air-qualty": there is no such dataset');
    expect(run.stderr).toMatch(/expected: .*\bair-hourly, .*\bair-quality\b.*\bdistricts\b/);
  });

  test('a folder without the dataset that its files belong to', async () => {
    const run = await runIngest(['--from', await goodFiles(), '--out', await tempFolder()]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('0 datasets are named');
  });

  test('an option that it does not know, or help, shows how it is used', async () => {
    const unknown = await runIngest(['--form', 'x']);
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toContain('Usage: npm run ingest');
    const help = await runIngest(['--help']);
    expect(help.status).toBe(0);
    expect(help.stdout).toContain('--from FOLDER');
  });
});
