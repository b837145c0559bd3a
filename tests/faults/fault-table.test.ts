import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { faultNamed, faults } from '../support/replay/faults.ts';
import { expectNoKey, expectPlausible, expectWhole } from './support/expect-whole.ts';
import { checksThatFailed, wordsOf, type Expected } from './support/expected.ts';
import { expectedOfAir } from './support/expected-of-air.ts';
import { expectedOfBikes } from './support/expected-of-bikes.ts';
import { expectedOfRefusals } from './support/expected-refusals.ts';
import { faultBench, type FaultBench } from './support/fault-bench.ts';

const tables: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  'air-now': { ...expectedOfRefusals, ...expectedOfAir },
  'bikes-now': expectedOfBikes,
};
const lines: string[][] = [];
const shown = (text: string): string => (text.length > 110 ? `${text.slice(0, 109)}…` : text);

describe.each(Object.keys(tables))('%s over real HTTP', { timeout: 60_000 }, (id) => {
  let bench: FaultBench;
  beforeAll(async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-20T04:06:00Z') / 1000));
    bench = await faultBench(id);
  }, 60_000);
  afterAll(async () => {
    vi.unstubAllEnvs();
    await bench.close();
  });

  test('publishes what is new where nothing is wrong', async () => {
    const run = await bench.run(null);
    expect(run.done.run.outcome).toBe('published');
    expect(checksThatFailed(run.done)).toEqual([]);
    expectWhole(run);
    expectNoKey(run, bench.key);
  });

  const table = Object.entries(tables[id] ?? {}).filter(([name]) =>
    faults.some((fault) => fault.name === name),
  );
  test.each(table)('%s', async (name, expected) => {
    const fault = faultNamed(name);
    const run = await bench.run(fault);
    const { done, before, after } = run;
    const isNew = after.version !== before.version;
    const words = wordsOf(done);
    lines.push([
      `${id}: ${fault.about}`,
      done.run.outcome,
      isNew ? 'the new version' : 'the last good version',
      shown(words),
    ]);
    expectWhole(run);
    expectNoKey(run, bench.key);
    expectPlausible(run);
    expect(done.run.outcome).toBe(expected.outcome);
    expect(checksThatFailed(done)).toEqual(expected.checks);
    expect(words).toMatch(expected.says ?? /^(?!.*×)/s);
  });
});

test('every fault stands in one of the tables', () => {
  const known = new Set(Object.values(tables).flatMap((table) => Object.keys(table)));
  const elsewhere = new Set(['filter-ignored']);
  const left = faults.filter(({ name }) => !known.has(name) && !elsewhere.has(name));
  expect(left.map(({ name }) => name)).toEqual([]);
  expect(faults.length).toBeGreaterThan(40);
});

afterAll(() => {
  const head = ['fault', 'outcome', 'what stays published', 'reason, or what is on record'];
  const rows = [head, ...lines].map(([fault = '', outcome = '', stays = '', words = '']) =>
    [fault.padEnd(70), outcome.padEnd(9), stays.padEnd(21), words].join(' | ').trimEnd(),
  );
  process.stdout.write(`\nWhat becomes of faults\n${rows.join('\n')}\n`);
});
