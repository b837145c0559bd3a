import { readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readManifest } from '../../scripts/ingest/publish.ts';
import { faultsIn } from '../support/made-version.ts';
import { manifestIn } from '../support/run-ingest.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { childRun, type ChildRun } from './support/child-run.ts';
import {
  generationIds,
  generationOf,
  generationTime,
  runGeneration,
} from './support/generations.ts';
import { faultsOf, leftoversIn, ledgerTimes } from './support/published-tree.ts';
import { randomNumbers } from './support/random.ts';

const kills = 200;
/** Side by side, each with a tree of its own: most of the time is spent waiting for a disk. */
const seeds = [20_261_122, 20_261_123];

const counts = { old: 0, new: 0, withLeftovers: 0, halfWritten: 0 };
const faults: string[] = [];

/** How long a process takes for the first two versions that it publishes; the first is the slowest. */
async function firstPublications(run: ChildRun): Promise<number> {
  await run.saying('ready');
  run.tell('1');
  await run.saying('begin 1');
  const started = performance.now();
  await run.saying('begin 3');
  const span = performance.now() - started;
  run.child.kill('SIGKILL');
  await run.ended;
  return span;
}

/** Kills one run after another on a tree and looks at it each time; says how it stands at the end. */
async function killAgain(root: string, times: number, seed: number): Promise<number> {
  const random = randomNumbers(seed);
  await runGeneration(root, 0);
  const next = (): ChildRun => childRun('publish-on.ts', [root]);
  let spanMs = await firstPublications(next());
  let before = await manifestIn(root);
  // One has begun already while another is killed: its start takes longer than what is tested here.
  let waiting = next();
  for (let kill = 0; kill < times; kill += 1) {
    const run = waiting;
    waiting = next();
    await run.saying('ready');
    const generation = generationOf(before.generatedAt) + 1;
    run.tell(String(generation));
    await run.saying(`begin ${generation}`);
    await pause(random() * spanMs);
    run.child.kill('SIGKILL');
    expect(await run.ended).toEqual({ status: null, signal: 'SIGKILL' });

    const manifest = await readManifest(root);
    if (manifest === null) throw new Error(`Kill ${kill}: the manifest cannot be read.`);
    faults.push(...(await faultsOf(root, manifest)).map((fault) => `kill ${kill}: ${fault}`));
    const steps = generationOf(manifest.generatedAt) - generationOf(before.generatedAt);
    // A page that was opened just before goes on with the version that it began with.
    const open = steps === 1 ? await faultsIn(root, before) : [];
    faults.push(...open.map((fault) => `kill ${kill}, in an open page: ${fault}`));
    counts[steps === 0 ? 'old' : 'new'] += 1;
    // Half of the kills shall hit before the first manifest, however busy the machine becomes.
    spanMs *= steps === 0 ? 1.05 : 0.95;
    const leftovers = await leftoversIn(root, manifest);
    counts.withLeftovers += Number(leftovers.length > 0);
    counts.halfWritten += Number(leftovers.some((name) => name.endsWith('.part')));
    before = manifest;
  }
  return generationOf(before.generatedAt);
}

test(`killed at ${kills} random moments, what is published is always whole`, async () => {
  const trees = await Promise.all(
    seeds.map(async (seed) => {
      const root = await tempFolder();
      return { root, last: await killAgain(root, kills / seeds.length, seed) };
    }),
  );
  process.stdout.write(
    `killed ${counts.old + counts.new} times while publishing: ${counts.old} old, ${counts.new} new, ` +
      `${counts.withLeftovers} with leftovers (${counts.halfWritten} half-written), ${faults.length} broken\n`,
  );
  expect(faults).toEqual([]);
  expect(counts.old + counts.new).toBe(kills);
  // The kills did hit: before the rename of a manifest, after it, and in the middle of a file.
  expect(counts.old).toBeGreaterThan(kills / 10);
  expect(counts.new).toBeGreaterThan(kills / 10);
  expect(counts.halfWritten).toBeGreaterThan(kills / 20);

  for (const { root, last } of trees) {
    await runGeneration(root, last + 1);
    expect(await leftoversIn(root, await manifestIn(root))).toEqual([]);
    expect((await readdir(root)).filter((name) => name.endsWith('.lock'))).toEqual([]);
    // Every version that was ever current has its line, once, also where the run was killed before it.
    const times = Array.from({ length: last + 2 }, (_, generation) => generationTime(generation));
    for (const id of generationIds) expect(await ledgerTimes(root, id)).toEqual(times);
  }
}, 180_000);
