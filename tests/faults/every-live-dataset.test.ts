import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { discoverDatasets } from '../../scripts/ingest/dataset-folder.ts';
import { faultNamed } from '../support/replay/faults.ts';
import { dataRoot } from '../support/ingest.ts';
import { expectNoKey, expectWhole } from './support/expect-whole.ts';
import { wordsOf } from './support/expected.ts';
import { faultBench, type FaultBench } from './support/fault-bench.ts';

const folders = await discoverDatasets(dataRoot);
const ids = folders.filter(({ live }) => live !== null).map(({ id }) => id);

/** Faults that leave nothing to read, with words of the reason. */
const broken = [
  ['html-page', /a web page, not data/],
  ['json-null', /the answer/],
  ['json-object', /the answer/],
  ['empty-body', /the answer is empty/],
  ['reset-before', /broke before the answer/],
  ['gzip-broken', /cannot be unpacked/],
  ['status-403', /status 403/],
] as const;

/** Faults that pass, or are none. */
const passing = ['status-503-then-well', 'reset-once', 'gzip-well'] as const;

describe.each(ids)('%s', { timeout: 60_000 }, (id) => {
  let bench: FaultBench;
  beforeAll(async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-20T04:06:00Z') / 1000));
    bench = await faultBench(id);
  }, 60_000);
  afterAll(async () => {
    vi.unstubAllEnvs();
    await bench.close();
  });

  test.each(broken)(
    '%s: the last good version stays, and the reason is told',
    async (name, says) => {
      const run = await bench.run(faultNamed(name));
      expect(run.done.run.outcome).toBe('failed');
      expect(wordsOf(run.done)).toMatch(says);
      expectWhole(run);
      expectNoKey(run, bench.key);
    },
  );

  test.each(passing)('%s: goes on', async (name) => {
    const run = await bench.run(faultNamed(name));
    expect(run.done.run.outcome).toMatch(/^(published|unchanged)$/);
    expectWhole(run);
    expectNoKey(run, bench.key);
  });
});
