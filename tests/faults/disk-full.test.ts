import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { appendLedger } from '../../scripts/ingest/ledger.ts';
import { publish } from '../../scripts/ingest/publish.ts';
import { faultsIn, madeVersion, type MadeVersion } from '../support/made-version.ts';
import { madeLine } from '../support/made-line.ts';
import { hashesIn, manifestIn } from '../support/run-ingest.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Room that is left for the files of ingestion, where no small disk can be had. */
const room = vi.hoisted(() => ({ bytes: Infinity }));

// What is written fills the room; the write that finds none puts down what fits, as a disk does.
vi.mock(import('node:fs/promises'), async (original) => {
  const real = await original();
  const open: typeof real.open = async (...given) => {
    const handle = await real.open(...given);
    const write = handle.writeFile.bind(handle);
    handle.writeFile = async (content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      if (!Buffer.isBuffer(bytes)) throw new Error('Only texts and buffers are written here.');
      const fits = bytes.subarray(0, Math.min(bytes.length, room.bytes));
      room.bytes -= fits.length;
      await write(fits);
      if (fits.length === bytes.length) return;
      const message = 'ENOSPC: no space left on device, write';
      throw Object.assign(new Error(message), { code: 'ENOSPC', syscall: 'write' });
    };
    return handle;
  };
  return { ...real, open };
});

beforeEach(() => {
  room.bytes = Infinity;
});

const now = '2026-11-22T05:00:00Z';
const first = madeVersion('air', { 'months.json': 'a'.repeat(20_000), 'days.csv': 'b' });
const second = madeVersion('air', {
  'months.json': 'c'.repeat(60_000),
  'days.csv': 'd'.repeat(30_000),
  'report.json': 'e'.repeat(10),
});

const put = (root: string, version: MadeVersion): Promise<unknown> =>
  publish(root, { upserts: [version], order: ['air'], removed: [], now });

interface Disk {
  readonly root: string;
  /** Leaves so much room for what comes. */
  readonly leave: (bytes: number) => Promise<void>;
}

const mostBytes = 400 * 1024;

/** A disk of its own, small enough to fill; only the superuser may mount one. */
async function smallDisk(): Promise<Disk> {
  const root = await tempFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mostBytes}`, 'tmpfs', root]);
  onTestFinished(() => {
    execFileSync('umount', ['-l', root]);
  });
  const out = path.join(root, 'out');
  await mkdir(out);
  const filler = path.join(root, 'filler');
  return {
    root: out,
    leave: async (bytes) => {
      await rm(filler, { force: true });
      const { bavail, bsize } = await statfs(root);
      await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
    },
  };
}

async function pretendedDisk(): Promise<Disk> {
  return {
    root: await tempFolder(),
    leave: async (bytes) => {
      room.bytes = bytes;
    },
  };
}

function canMount(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'mayor-test-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
}

const ways: [string, () => Promise<Disk>][] = [['with writes that fail', pretendedDisk]];
if (canMount()) ways.push(['on a small disk', smallDisk]);
else
  process.stdout.write(
    'disk full: no small disk can be mounted here, so writes were made to fail instead\n',
  );

describe.each(ways)('disk full, %s', (way, diskOf) => {
  test('the version before stays, nothing half stays, and it says what to do', async () => {
    const { root, leave } = await diskOf();
    await put(root, first);
    const before = await hashesIn(root);
    await leave(70_000);
    const fault = await put(root, second).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(SourceError);
    expect(String(fault)).toContain(`${root}: the disk is full (ENOSPC`);
    expect(String(fault)).toContain('to do: free some space');
    expect(await hashesIn(root)).toEqual(before);
    await leave(300_000);
    await put(root, second);
    expect((await manifestIn(root)).datasets).toEqual([second.entry]);
  });

  test('with any room between none and enough, the tree is the old one or the new one', async () => {
    const { root, leave } = await diskOf();
    const counts = { old: 0, new: 0 };
    for (let bytes = 0; bytes <= 120_000; bytes += 4096) {
      await rm(root, { recursive: true });
      await mkdir(root);
      await leave(300_000);
      await put(root, first);
      await leave(bytes);
      const fault = await put(root, second).catch((error: unknown) => error);
      if (fault !== undefined && fault instanceof Error) expect(fault).toBeInstanceOf(SourceError);
      const manifest = await manifestIn(root);
      const isNew = manifest.datasets[0]?.version === second.entry.version;
      expect(fault instanceof Error).toBe(!isNew);
      expect(await faultsIn(root, manifest)).toEqual([]);
      const names = await readdir(root, { recursive: true });
      expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
      counts[isNew ? 'new' : 'old'] += 1;
    }
    process.stdout.write(`disk full, ${way}: ${counts.old} old, ${counts.new} new, 0 broken\n`);
    expect(counts.old).toBeGreaterThan(10);
    expect(counts.new).toBeGreaterThan(1);
  });

  test('a ledger that finds no room tells so, and goes on later', async () => {
    const { root, leave } = await diskOf();
    const next = madeLine({ at: '2026-11-22T05:05:00Z', notices: ['x'.repeat(9000)] });
    await appendLedger(root, [madeLine({})]);
    await leave(0);
    await expect(appendLedger(root, [next])).rejects.toThrow('the disk is full');
    await leave(100_000);
    await appendLedger(root, [next]);
    const text = await readFile(path.join(root, 'ledger/air/2026-11.jsonl'), 'utf8');
    expect(text).toBe(`${JSON.stringify(madeLine({}))}\n${JSON.stringify(next)}\n`);
  });
});
