import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { DatasetEntry } from '../../src/domain/published.ts';
import { withdrawalsFileSchema, type Withdrawal } from '../../src/domain/ledger/withdrawal.ts';
import { replaceIfOther } from './publish-files.ts';

const nameIn = (root: string): string => path.join(root, 'ledger', 'withdrawn.json');

/** Datasets that were withdrawn at some time; none where nothing is known. */
export async function readWithdrawals(root: string): Promise<Withdrawal[]> {
  try {
    const text = await readFile(nameIn(root), 'utf8');
    return v.parse(withdrawalsFileSchema, JSON.parse(text)).withdrawn;
  } catch {
    return [];
  }
}

/** Remembers under which name a dataset was published that is published no more. */
export async function recordWithdrawals(
  root: string,
  removed: readonly DatasetEntry[],
  now: string,
): Promise<void> {
  if (removed.length === 0) return;
  const ids = new Set(removed.map(({ id }) => id));
  const known = (await readWithdrawals(root)).filter(({ dataset }) => !ids.has(dataset));
  const added = removed.map(({ id, title }) => ({ dataset: id, title, at: now }));
  const withdrawn = [...known, ...added].toSorted((a, b) => (a.dataset < b.dataset ? -1 : 1));
  await mkdir(path.dirname(nameIn(root)), { recursive: true });
  await replaceIfOther(nameIn(root), { schemaVersion: 1, withdrawn });
}
