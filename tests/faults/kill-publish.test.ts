import { readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { publish, readManifest } from '../../scripts/ingest/publish.ts';
import { readRetired } from '../../scripts/ingest/retired-files.ts';
import type { Manifest } from '../../src/domain/published.ts';
import { faultsIn } from '../support/made-version.ts';
import { hashesIn, manifestIn } from '../support/run-ingest.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { childRun, type ChildRun } from './support/child-run.ts';
import { generationOf, generationTime, generationVersions } from './support/generations.ts';
import { randomNumbers } from './support/random.ts';

const kills = 200;
const seed = 20_261_122;

async function publishHere(root: string, generation: number): Promise<void> {
  const upserts = generationVersions(generation);
  const order = upserts.map(({ entry }) => entry.id);
  await publish(root, { upserts, order, removed: [], now: generationTime(generation) });
}

/** Faults of the tree: files lost or half, or datasets of different versions beside each other. */
async function faultsOf(root: string, manifest: Manifest): Promise<string[]> {
  const generation = generationOf(manifest.generatedAt);
  const expected = generationVersions(generation).map(({ entry }) => entry);
  const isOne = JSON.stringify(manifest.datasets) === JSON.stringify(expected);
  return [
    ...(await faultsIn(root, manifest)),
    ...(isOne ? [] : [`the manifest mixes generation ${generation} with another`]),
  ];
}

/** Files that neither the manifest names nor the list of old ones: only a killed run leaves them. */
async function leftoversIn(root: string, { datasets }: Manifest): Promise<string[]> {
  const known = new Set([
    ...datasets.flatMap((entry) => Object.values(entry.files).map((file) => file.path)),
    ...(await readRetired(root)).files.map((file) => file.path),
    'manifest.json',
    'retired.json',
  ]);
  const names = await readdir(root, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(root.length + 1)}/${entry.name}`.replace(/^\//, ''))
    .filter((name) => !known.has(name));
}

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

test(`killed at ${kills} random moments, what is published is always whole`, async () => {
  const root = await tempFolder();
  const random = randomNumbers(seed);
  await publishHere(root, 0);
  const next = (): ChildRun => childRun('publish-on.ts', [root]);
  let spanMs = await firstPublications(next());
  const counts = { old: 0, new: 0, withLeftovers: 0, halfWritten: 0 };
  const faults: string[] = [];
  let before = await manifestIn(root);
  // Two that have begun already: a start takes longer than what is tested here.
  const ready = [next(), next()];
  for (let kill = 0; kill < kills; kill += 1) {
    const run = ready.shift() ?? next();
    ready.push(next());
    await run.saying('ready');
    const generation = generationOf(before.generatedAt) + 1;
    run.tell(String(generation));
    await run.saying(`begin ${generation}`);
    await pause(random() * spanMs);
    run.child.kill('SIGKILL');
    expect(await run.ended).toEqual({ status: null, signal: 'SIGKILL' });

    const manifest = await readManifest(root);
    if (manifest === null) {
      faults.push(`kill ${kill}: the manifest cannot be read`);
      break;
    }
    faults.push(...(await faultsOf(root, manifest)).map((fault) => `kill ${kill}: ${fault}`));
    // A page that was opened before the newest publication goes on with the version before.
    const steps = generationOf(manifest.generatedAt) - generationOf(before.generatedAt);
    if (steps === 1) {
      const open = await faultsIn(root, before);
      faults.push(...open.map((fault) => `kill ${kill}, in an open page: ${fault}`));
    }
    counts[steps === 0 ? 'old' : 'new'] += 1;
    // Half of the kills shall hit before the first manifest, however busy the machine becomes.
    spanMs *= steps === 0 ? 1.02 : 0.98;
    const leftovers = await leftoversIn(root, manifest);
    counts.withLeftovers += Number(leftovers.length > 0);
    counts.halfWritten += Number(leftovers.some((name) => name.endsWith('.part')));
    before = manifest;
  }
  process.stdout.write(
    `killed ${counts.old + counts.new} times within the first ${spanMs.toFixed(0)} ms of publishing: ${counts.old} old, ${counts.new} new, ` +
      `${counts.withLeftovers} with leftovers (${counts.halfWritten} half-written), ${faults.length} broken\n`,
  );
  expect(faults).toEqual([]);
  // The kills did hit: before the rename of a manifest, after it, and in the middle of a file.
  expect(counts.old).toBeGreaterThan(kills / 10);
  expect(counts.new).toBeGreaterThan(kills / 10);
  expect(counts.halfWritten).toBeGreaterThan(kills / 20);

  const last = generationOf(before.generatedAt) + 1;
  await publishHere(root, last);
  const names = Object.keys(await hashesIn(root));
  expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
  expect(await leftoversIn(root, await manifestIn(root))).toEqual([]);
}, 120_000);
