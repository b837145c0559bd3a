import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { faultNamed, faults } from '../support/replay/faults.ts';
import { expectNoKey, expectPlausible, expectWhole } from './support/expect-whole.ts';
import { checksThatFailed, wordsOf, type Expected } from './support/expected.ts';
import { expectedOfAir } from './support/expected-of-air.ts';
import {
  expectedOfCatalogues,
  expectedOfFeeds,
  expectedOfRoads,
} from './support/expected-elsewhere.ts';
import { expectedOfBikes } from './support/expected-of-bikes.ts';
import { expectedOfRefusals } from './support/expected-refusals.ts';
import { faultBench, type FaultBench } from './support/fault-bench.ts';

interface Table {
  readonly title: string;
  readonly id: string;
  readonly byGbfs?: boolean;
  /** Checks that warn also where nothing is wrong. */
  readonly warns?: readonly string[];
  readonly expected: Readonly<Record<string, Expected>>;
}

const tables: readonly Table[] = [
  { title: 'air-now', id: 'air-now', expected: { ...expectedOfRefusals, ...expectedOfAir } },
  { title: 'bikes-now', id: 'bikes-now', expected: expectedOfBikes },
  { title: 'bikes by GBFS', id: 'bikes-now', byGbfs: true, expected: expectedOfFeeds },
  { title: 'road-speeds', id: 'road-speeds', expected: expectedOfRoads },
  {
    title: 'a CKAN',
    id: 'open-datasets',
    warns: ['licences-known'],
    expected: expectedOfCatalogues,
  },
];
const lines: string[][] = [];
const shown = (text: string): string => (text.length > 110 ? `${text.slice(0, 109)}…` : text);

describe.each(tables)('$title over real HTTP', { timeout: 60_000 }, (table) => {
  let bench: FaultBench;
  beforeAll(async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-20T04:06:00Z') / 1000));
    bench = await faultBench(table.id, table.byGbfs);
  }, 60_000);
  afterAll(async () => {
    vi.unstubAllEnvs();
    await bench.close();
  });

  test('publishes what is new where nothing is wrong', async () => {
    const run = await bench.run(null);
    expect(run.done.run.outcome).toMatch(/^(published|unchanged)$/);
    expect(checksThatFailed(run.done)).toEqual(table.warns ?? []);
    expectWhole(run);
    expectNoKey(run, bench.key);
  });

  test.each(Object.entries(table.expected))('%s', async (name, expected) => {
    const fault = faultNamed(name);
    const run = await bench.run(fault);
    const { done, before, after } = run;
    const words = wordsOf(done);
    lines.push([
      `${table.title}: ${fault.about}`,
      done.run.outcome,
      after.version === before.version ? 'the last good version' : 'the new version',
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
  const known = new Set(tables.flatMap(({ expected }) => Object.keys(expected)));
  // Those of Air Korea have a file of their own.
  const isElsewhere = (name: string): boolean => /^(gateway|airkorea)-/.test(name);
  const left = faults.filter(({ name }) => !known.has(name) && !isElsewhere(name));
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
