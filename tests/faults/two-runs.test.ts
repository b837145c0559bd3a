import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { thisProcess } from '../../scripts/ingest/process-id.ts';
import { lockFolder } from '../../scripts/ingest/publish-lock.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { childRun, type ChildRun } from './support/child-run.ts';

// This machine came up half a minute ago.
vi.mock(import('node:os'), async (original) => ({ ...(await original()), uptime: () => 30 }));

const slow = { timeout: 30_000 };
const holder = (root: string, waitSeconds: number, holdMs: number): ChildRun =>
  childRun('hold-lock.ts', [root, String(waitSeconds), String(holdMs)]);

const claimsIn = async (root: string): Promise<string[]> =>
  (await readdir(root)).filter((name) => name.startsWith('.ingest-'));

async function outFolder(): Promise<string> {
  return path.join(await tempFolder(), 'out');
}

/** Comes and goes of all runs, in order. */
const log = async (root: string): Promise<string[]> =>
  (await readFile(`${root}.log`, 'utf8')).trim().split('\n');

const neverTwoInside = (lines: readonly string[]): boolean =>
  lines.every((line, index) => line.startsWith(index % 2 === 0 ? 'in ' : 'out '));

describe('two runs on one folder', slow, () => {
  test('the second says whom it waits for, and goes ahead when the first has ended', async () => {
    const root = await outFolder();
    const first = holder(root, 0, 1200);
    await first.saying('held');
    const second = holder(root, 20, 0);
    await second.saying('Another ingestion is writing to');
    expect(second.said().stderr).toMatch(
      new RegExp(`process ${first.pid} on ${hostname()}, since 20.*Z\\): waiting for it`),
    );
    expect((await second.ended).status).toBe(0);
    expect(await log(root)).toEqual([
      `in ${first.pid}`,
      `out ${first.pid}`,
      `in ${second.pid}`,
      `out ${second.pid}`,
    ]);
    expect(await claimsIn(root)).toEqual([]);
  });

  test('the second leaves with a clear word where it shall not wait', async () => {
    const root = await outFolder();
    const first = holder(root, 0, 60_000);
    await first.saying('held');
    const second = holder(root, 0, 0);
    expect((await second.ended).status).toBe(1);
    expect(second.said().stderr).toContain(
      `${root}: another ingestion is writing here (process ${first.pid} on `,
    );
    expect(second.said().stderr).toContain('to do: run again when it has ended');
    expect(await log(root)).toEqual([`in ${first.pid}`]);
  });

  test('six that begin at once go one after another', async () => {
    const root = await outFolder();
    const runs = Array.from({ length: 6 }, () => holder(root, 25, 30));
    const ends = await Promise.all(runs.map((run) => run.ended));
    expect(ends.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0, 0]);
    const lines = await log(root);
    expect(lines).toHaveLength(12);
    expect(neverTwoInside(lines)).toBe(true);
  });

  test('of six that find the lock of a dead one, one at a time takes it over', async () => {
    const root = await outFolder();
    const dead = holder(root, 0, 60_000);
    await dead.saying('held');
    dead.child.kill('SIGKILL');
    await dead.ended;
    const runs = Array.from({ length: 6 }, () => holder(root, 25, 30));
    const ends = await Promise.all(runs.map((run) => run.ended));
    expect(ends.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0, 0]);
    const [own, ...lines] = await log(root);
    expect(own).toBe(`in ${dead.pid}`);
    expect(neverTwoInside(lines)).toBe(true);
    expect(await claimsIn(root)).toEqual([]);
  });
});

test('of eight that ask at the very same moment, one is inside at a time', slow, async () => {
  const root = await outFolder();
  let inside = 0;
  const most: number[] = [];
  const askers = Array.from({ length: 8 }, async () => {
    const lock = await lockFolder(root, { waitSeconds: 25, say: () => undefined });
    inside += 1;
    most.push(inside);
    await pause(5);
    inside -= 1;
    await lock.release();
  });
  await Promise.all(askers);
  expect(most).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
});

describe('a lock is let go', slow, () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('at %s', async (signal) => {
    const root = await outFolder();
    const run = holder(root, 0, 60_000);
    await run.saying('held');
    expect(await claimsIn(root)).toHaveLength(1);
    run.child.kill(signal);
    expect(await run.ended).toEqual({ status: null, signal });
    expect(await claimsIn(root)).toEqual([]);
  });
});

describe('a lock that was left', () => {
  const minutes = 60_000;

  async function leftLock(claim: object, beatMsAgo: number): Promise<string> {
    const root = await tempFolder();
    const file = path.join(root, '.ingest-aaaaaaaaaaaa.lock');
    await writeFile(file, JSON.stringify({ ...thisProcess(), since: 'then', ...claim }));
    const beat = new Date(Date.now() - beatMsAgo);
    await utimes(file, beat, beat);
    return root;
  }

  const isFree = async (root: string): Promise<boolean> => {
    try {
      await (await lockFolder(root, { waitSeconds: 0, say: () => undefined })).release();
      return true;
    } catch {
      return false;
    }
  };

  test('half-written a minute ago is cleared away, and newer ones are not', async () => {
    const root = await tempFolder();
    const [old, fresh] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'].map((id) => `.ingest-${id}.lock.part`);
    for (const name of [old, fresh]) await writeFile(path.join(root, name ?? ''), '{"pid":');
    const then = new Date(Date.now() - 61_000);
    await utimes(path.join(root, old ?? ''), then, then);
    expect(await isFree(root)).toBe(true);
    expect(await claimsIn(root)).toEqual([fresh]);
  });

  test.each([
    ['by this very process', {}, 0, false],
    ['by a process whose number is another’s now', { started: '1' }, 0, true],
    ['by another host that gave a sign 9 minutes ago', { host: 'other' }, 9 * minutes, false],
    ['by another host that gave none for 11 minutes', { host: 'other' }, 11 * minutes, true],
    ['in another container, with a sign of life', { system: 'other' }, 1000, false],
    ['before this machine came up again', { system: 'other' }, 1 * minutes, true],
  ])('%s', async (_, claim, beatMsAgo, free) => {
    expect(await isFree(await leftLock(claim, beatMsAgo))).toBe(free);
  });
});
