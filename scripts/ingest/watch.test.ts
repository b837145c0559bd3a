import { expect, test } from 'vitest';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { readOptions } from './run-options.ts';
import { watch } from './watch.ts';

/** Runs rounds of a watch over the given datasets until `isOver`; gives what each round was asked for. */
async function rounds(
  args: readonly string[],
  isOver: (asked: readonly (readonly string[])[]) => boolean,
  runOnce: () => void = () => undefined,
) {
  const options = readOptions([...args, '--watch', '1s']);
  if (!options) throw new Error('Help was not asked for.');
  const stop = new AbortController();
  const asked: (readonly string[])[] = [];
  const said: string[] = [];
  let minutes = 0;
  await watch({
    options: { ...options, watchMs: 1 },
    signal: stop.signal,
    now: () => new Date(Date.UTC(2026, 10, 22, 5, minutes++)),
    runOnce: (ids) => {
      asked.push(ids);
      if (isOver(asked)) stop.abort();
      runOnce();
      return Promise.resolve();
    },
    say: (text) => said.push(text),
  });
  return { asked, said };
}

test('what was never published is due; of all datasets only those with a service', async () => {
  const out = await tempFolder();
  const { asked } = await rounds(['--live', '--out', out], () => true);
  expect(asked[0]).toContain('air-now');
  expect(asked[0]).not.toContain('air-quality');
});

test('a round that breaks is told, and the next one comes', async () => {
  const out = await tempFolder();
  const { asked, said } = await rounds(
    ['air-now', '--live', '--out', out],
    (all) => all.length === 3,
    () => {
      throw new Error('the disk is full');
    },
  );
  expect(asked).toEqual([['air-now'], ['air-now'], ['air-now']]);
  expect(said.slice(1)).toEqual([
    'the disk is full\n',
    'the disk is full\n',
    'the disk is full\n',
    'Stopped.\n',
  ]);
});

test('a wrong name is refused at once, with the one that is near', async () => {
  const watched = rounds(['air-nwo', '--live', '--out', await tempFolder()], () => true);
  await expect(watched).rejects.toThrow(/no such dataset[^]*is "air-now" meant\?/);
});

test('a dataset is left alone until its time has come', async () => {
  const out = await tempFolder();
  const looked = { id: 'air-now', ingestedAt: '2026-11-22T05:00:00Z' };
  const entry = {
    ...looked,
    title: { ko: '가', en: 'a' },
    version: 'x',
    period: null,
    rows: { read: 0, kept: 0, missing: 0, rejected: 0 },
    publisher: { ko: '가', en: 'a' },
    licence: 'kogl-1',
    licenceConfirmed: true,
    accrualPeriodicity: 'HOURLY',
    checks: { passed: 0, noted: 0, failed: 0 },
    files: {},
    lastRun: { at: '2026-11-22T05:00:00Z', outcome: 'published', reason: null },
  };
  const manifest = { schemaVersion: 1, generatedAt: '2026-11-22T05:00:00Z', datasets: [entry] };
  await writeFile(path.join(out, 'manifest.json'), JSON.stringify(manifest));
  let looks = 0;
  const options = readOptions(['air-now', '--live', '--out', out, '--watch', '1s']);
  if (!options) throw new Error('Help was not asked for.');
  const stop = new AbortController();
  const times: number[] = [];
  await watch({
    options: { ...options, watchMs: 1 },
    signal: stop.signal,
    now: () => new Date(Date.UTC(2026, 10, 22, 5, (looks += 10))),
    runOnce: () => {
      times.push(looks);
      stop.abort();
      return Promise.resolve();
    },
    say: () => undefined,
  });
  // air-now is looked at again after its `everyMinutes`, not at each of the rounds before.
  expect(times).toHaveLength(1);
  expect(times[0]).toBeGreaterThan(10);
});
