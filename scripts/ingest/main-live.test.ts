import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ledgerLineSchema } from '../../src/domain/ledger/ledger.ts';
import { projectRoot } from '../../tests/support/ingest.ts';
import { startReplay, type Replay } from '../../tests/support/replay/start-replay.ts';
import { manifestIn, runIngest } from '../../tests/support/run-ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';

const slow = { timeout: 60_000 };
const now = new Date('2026-11-20T03:05:00Z');
const clock = { SOURCE_DATE_EPOCH: String(now.getTime() / 1000) };
const secret = 'k3y/with+odd%signs';

let replay: Replay;
beforeAll(async () => {
  replay = await startReplay({ now: () => now, key: secret });
});
afterAll(() => replay.close());

const live = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  runIngest([...args, '--live'], { ...clock, ...replay.settings, ...env });

async function everyFileIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map((entry) => readFile(path.join(entry.parentPath, entry.name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

describe('asking a service', slow, () => {
  test('publishes what it gave, with the time of its newest figure and a line in the ledger', async () => {
    const out = await tempFolder();
    const run = await live(['air-now', '--out', out]);
    expect(run.stderr).toContain('air-now 1/');
    expect(run.status).toBe(0);
    const [entry] = (await manifestIn(out)).datasets;
    expect(entry).toMatchObject({
      id: 'air-now',
      observedAt: '2026-11-20T03:00:00Z',
      rows: { read: 25, kept: 25, missing: 0, rejected: 0 },
      lastRun: { at: '2026-11-20T03:05:00Z', outcome: 'published', reason: null },
    });
    const line = v.parse(
      ledgerLineSchema,
      JSON.parse(await readFile(path.join(out, 'ledger/air-now/2026-11.jsonl'), 'utf8')),
    );
    expect(line).toMatchObject({
      dataset: 'air-now',
      source: 'live',
      outcome: 'published',
      observedAt: '2026-11-20T03:00:00Z',
    });
    expect(line.inputs[0]?.name).toContain('/***/json/RealtimeCityAir/1/1000');
    expect(line.inputs[0]?.bytes).toBeGreaterThan(1000);
  });

  test('asks nothing more with a key that was refused, for any dataset', async () => {
    const own = await startReplay({ now: () => now, key: secret });
    try {
      const ids = ['air-now', 'bike-use', 'bikes-now', 'city-places', 'road-speeds'];
      const run = await runIngest([...ids, '--live', '--out', await tempFolder()], {
        ...clock,
        ...own.settings,
        SEOUL_API_KEY: 'wrong',
      });
      expect(run.status).toBe(1);
      expect(run.stderr).toContain(`\n${ids.join(', ')}: `);
      expect(run.stderr.match(/SEOUL_API_KEY with the key under/g)).toHaveLength(1);
      expect(own.requests).toHaveLength(1);
    } finally {
      await own.close();
    }
  });

  test('tells the key nowhere: not in what it says, publishes or keeps', async () => {
    const out = await tempFolder();
    const run = await live(['air-now', 'bikes-now', '--out', out]);
    for (const form of [secret, encodeURIComponent(secret), 'odd%25signs', 'odd%signs']) {
      expect(`${run.stdout}${run.stderr}`).not.toContain(form);
      expect(await everyFileIn(out)).not.toContain(form);
    }
  });

  test('a second time with nothing new changes no figure, and says when it looked', async () => {
    const out = await tempFolder();
    await live(['air-now', '--out', out]);
    const before = await manifestIn(out);
    const run = await live(['air-now', '--out', out, '--json'], {
      SOURCE_DATE_EPOCH: String(now.getTime() / 1000 + 600),
    });
    const after = await manifestIn(out);
    expect(after.datasets[0]?.version).toBe(before.datasets[0]?.version);
    expect(after.datasets[0]?.lastRun).toEqual({
      at: '2026-11-20T03:15:00Z',
      outcome: 'unchanged',
      reason: null,
    });
    expect(JSON.parse(run.stdout)).toMatchObject({
      exitCode: 0,
      filesWritten: 0,
      datasets: [{ id: 'air-now', source: 'live', outcome: 'unchanged' }],
    });
  });

  test('without a key it says which, where to get it, and that nothing was lost', async () => {
    const out = await tempFolder();
    await live(['air-now', '--out', out]);
    const run = await live(['air-now', '--out', out], { SEOUL_API_KEY: '' });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('SEOUL_API_KEY');
    expect(run.stderr).toContain('data.seoul.go.kr');
    expect(run.stderr).toContain('the last good version stays published');
    const [entry] = (await manifestIn(out)).datasets;
    expect(entry?.observedAt).toBe('2026-11-20T03:00:00Z');
    expect(entry?.lastRun?.outcome).toBe('failed');
  });

  test('asked for all, it leaves out what has no key, and says so once', async () => {
    const out = await tempFolder();
    const run = await live(['--out', out], { DATA_GO_KR_KEY: '', CKAN_URL: '' });
    expect(run.stderr).toMatch(/left out: air-korea\nDATA_GO_KR_KEY: no key for /);
    expect(run.stderr).toMatch(/left out: open-datasets\nCKAN_URL: /);
    expect(run.status).toBe(0);
    const ids = (await manifestIn(out)).datasets.map(({ id }) => id);
    expect(ids).toContain('bikes-now');
    expect(ids).not.toContain('air-korea');
    expect(await readdir(path.join(out, 'ledger'))).not.toContain('air-korea');
  });

  test('without any key it ends with words and an exit code, and publishes nothing', async () => {
    const out = await tempFolder();
    const none = {
      SEOUL_API_KEY: '',
      DATA_GO_KR_KEY: '',
      YOUTH_API_KEY: '',
      CKAN_URL: '',
      OPEN311_URL: '',
    };
    const run = await live(['--out', out], none);
    expect(run.stderr).toMatch(/left out: .*air-now.*bikes-now.*\nSEOUL_API_KEY: no key for /);
    expect(run.status).toBe(1);
  });

  test('a dataset without a service is told so', async () => {
    const run = await live(['crime', '--out', await tempFolder()]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('crime: the dataset names no live service');
  });
});

describe('--watch', slow, () => {
  test('publishes what is due and stops cleanly when it is asked to', async () => {
    const out = await tempFolder();
    const child = spawn(
      process.execPath,
      ['scripts/ingest/main.ts', 'air-now', '--live', '--watch', '1s', '--out', out],
      { cwd: projectRoot, env: { ...process.env, ...clock, ...replay.settings } },
    );
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    const ended = once(child, 'close');
    await expect
      .poll(async () => (await manifestIn(out).catch(() => null))?.datasets[0]?.id, {
        timeout: 20_000,
      })
      .toBe('air-now');
    child.kill('SIGTERM');
    const [code] = await ended;
    expect(code).toBe(0);
    expect(errors).toContain('Stopped.');
    const names = await readdir(out);
    expect(names.filter((name) => /lock|part/.test(name))).toEqual([]);
  });
});
