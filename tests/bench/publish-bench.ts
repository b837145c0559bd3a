import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publish, type Published } from '../../scripts/ingest/publish.ts';
import { madeVersion, type MadeVersion } from '../support/made-version.ts';
import { median, medianRatio } from './statistics.ts';
import { textTable } from './text-table.ts';

const datasets = 60;
const changed = 30;
/** A dataset of today has about so many files, of this size in the mean. */
const files = 18;
const fileBytes = 60_000;

const idOf = (index: number): string => `dataset-${String(index).padStart(2, '0')}`;

const versionOf = (index: number, edition: string): MadeVersion =>
  madeVersion(
    idOf(index),
    Object.fromEntries(
      Array.from({ length: files }, (_, file) => {
        const line = `${idOf(index)},${file},${edition}\n`;
        const content = line.repeat(Math.ceil(fileBytes / line.length));
        return [`table-${file}.csv`, content];
      }),
    ),
  );

interface Timed {
  readonly ms: number;
  readonly done: Published;
}

async function timedPublish(
  root: string,
  upserts: readonly MadeVersion[],
  now: string,
): Promise<Timed> {
  const started = performance.now();
  const order = upserts.map(({ entry }) => entry.id);
  const done = await publish(root, { upserts, order, removed: [], now });
  return { ms: performance.now() - started, done };
}

/** What stands on the disk, told apart by its inode: a file that is written again has another. */
async function inodesIn(root: string): Promise<Map<string, number>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const inodes = new Map<string, number>();
  for (const entry of entries.filter((found) => found.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    inodes.set(path.relative(root, file), (await stat(file)).ino);
  }
  return inodes;
}

interface Round {
  readonly all: Timed;
  readonly one: Timed;
  readonly none: Timed;
  /** Folders in which a file is new or was written again when one dataset had changed. */
  readonly touched: readonly string[];
}

async function measureRound(): Promise<Round> {
  const root = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const first = Array.from({ length: datasets }, (_, index) => versionOf(index, 'first'));
    const second = first.with(changed, versionOf(changed, 'second'));
    const all = await timedPublish(root, first, '2026-01-01T00:00:00Z');
    const before = await inodesIn(root);
    const one = await timedPublish(root, second, '2026-01-01T01:00:00Z');
    const after = await inodesIn(root);
    const touched = [...after].flatMap(([file, inode]) =>
      before.get(file) === inode || !file.includes(path.sep) ? [] : [path.dirname(file)],
    );
    const none = await timedPublish(root, second, '2026-01-01T02:00:00Z');
    return { all, one, none, touched: [...new Set(touched)] };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Publishes 60 datasets, then the same with one changed, and returns a table. */
export async function benchPublishing(rounds: number): Promise<string> {
  const measured: Round[] = [];
  // The first round warms the file cache and the compiled modules and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    process.stderr.write(
      round === 0 ? 'publish: warming up\n' : `publish: round ${round} of ${rounds}\n`,
    );
    const result = await measureRound();
    if (round > 0) measured.push(result);
  }
  const all = measured.map((round) => round.all.ms);
  const line = (name: string, pick: (round: Round) => Timed): string[] => {
    const timed = measured.map(pick);
    const ms = timed.map((entry) => entry.ms);
    const done = timed[0]?.done;
    return [
      name,
      (done?.filesWritten ?? 0).toLocaleString('en'),
      ((done?.bytesWritten ?? 0) / 1e6).toFixed(1),
      median(ms).toFixed(0),
      medianRatio(ms, all).toFixed(3),
    ];
  };
  const touched = new Set(measured.flatMap((round) => round.touched));
  const isOnlyOne = touched.size === 1 && touched.has(idOf(changed));
  const table = textTable(
    `Publishing: ${datasets} datasets of ${files} files, medians of ${rounds} rounds`,
    [
      ['', 'files', 'MB', 'ms', 'time : all'],
      line('all are new', (round) => round.all),
      line('one has changed', (round) => round.one),
      line('none has changed', (round) => round.none),
    ],
  );
  const verdict = isOnlyOne ? 'met' : `missed: ${[...touched].join(', ')}`;
  return `${table}\nWhere one has changed, only its folder is written to: ${verdict}`;
}
