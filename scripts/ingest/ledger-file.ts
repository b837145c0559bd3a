import { mkdir, open, readdir, readFile, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { ledgerLineSchema, type LedgerLine } from '../../src/domain/ledger/ledger.ts';
import { syncFolder } from './write-whole.ts';

const monthFile = /^\d{4}-\d{2}\.jsonl$/;

export const ledgerFolder = (root: string, dataset: string): string =>
  path.join(root, 'ledger', dataset);

/** Names of the files of months, the newest first. */
export async function ledgerMonths(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => monthFile.test(name)).toSorted((a, b) => (a < b ? 1 : -1));
}

const lineOf = (text: string): LedgerLine | null => {
  try {
    return v.parse(ledgerLineSchema, JSON.parse(text));
  } catch {
    return null;
  }
};

/** Lines of a month in their order. A line that nobody can read any more is passed over. */
export async function linesOfMonth(folder: string, month: string): Promise<LedgerLine[]> {
  const text = await readFile(path.join(folder, month), 'utf8');
  return text.split('\n').flatMap((line) => lineOf(line) ?? []);
}

/** Adds a line by a single write and brings it to the disk. The month is that of UTC. */
export async function appendLine(root: string, line: LedgerLine): Promise<void> {
  const folder = ledgerFolder(root, line.dataset);
  await mkdir(folder, { recursive: true });
  const file = await open(path.join(folder, `${line.at.slice(0, 7)}.jsonl`), 'a');
  try {
    await file.writeFile(`${JSON.stringify(line)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(folder);
}

export interface LedgerEnd {
  readonly last: LedgerLine | null;
  /** The last line was cut off by the end of a run, and removed. */
  readonly isRepaired: boolean;
}

/** The newest line of a dataset. A last line that a killed run left unfinished is cut off. */
export async function ledgerEnd(folder: string): Promise<LedgerEnd> {
  let isRepaired = false;
  for (const month of await ledgerMonths(folder)) {
    const file = await open(path.join(folder, month), 'r+');
    try {
      isRepaired = (await repairEnd(file)) || isRepaired;
      const last = lineOf(await textOfLast(file, (await file.stat()).size));
      if (last) return { last, isRepaired };
    } finally {
      await file.close();
    }
  }
  return { last: null, isRepaired };
}

/** True where a torn line was cut off. One that lacks nothing but its line feed gets it. */
async function repairEnd(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  const torn = await textAfterLast(file, size);
  if (torn.length === 0) return false;
  const isWhole = lineOf(torn.toString('utf8')) !== null;
  if (isWhole) await file.write('\n', size);
  else await file.truncate(size - torn.length);
  await file.sync();
  return !isWhole;
}

const lineFeed = 0x0a;

/** Bytes behind the last line feed before `end`. */
async function textAfterLast(file: FileHandle, end: number): Promise<Buffer> {
  for (let length = 65_536; ; length *= 2) {
    const from = Math.max(0, end - length);
    const bytes = Buffer.alloc(end - from);
    await file.read(bytes, 0, bytes.length, from);
    const at = bytes.lastIndexOf(lineFeed);
    if (at >= 0 || from === 0) return bytes.subarray(at + 1);
  }
}

/** The last line of a file that ends with a line feed. */
const textOfLast = async (file: FileHandle, size: number): Promise<string> =>
  (await textAfterLast(file, Math.max(0, size - 1))).toString('utf8');
