import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { LedgerLine } from '../../src/domain/ledger/ledger.ts';
import type { DatasetEntry } from '../../src/domain/published.ts';
import { ledgerFolder, ledgerMonths, linesOfMonth } from '../ingest/ledger-file.ts';
import { readManifest } from '../ingest/publish.ts';
import { readWithdrawals } from '../ingest/withdrawals.ts';
import type { FollowedDataset } from './ledger-feeds.ts';

/** Months are read, from the newest on, until there are so many lines. */
const enoughLines = 500;

/** Every dataset that is published or was, with the newest lines of its ledger. */
export async function readLedgers(
  dataRoot: string,
  definitions: string,
): Promise<FollowedDataset[]> {
  const entries = (await readManifest(dataRoot))?.datasets ?? [];
  const withdrawals = await readWithdrawals(dataRoot);
  const folders = await readdir(path.join(dataRoot, 'ledger'), { withFileTypes: true }).catch(
    () => [],
  );
  const recorded = folders.filter((folder) => folder.isDirectory()).map(({ name }) => name);
  const followed: FollowedDataset[] = [];
  for (const id of new Set([...entries.map((entry) => entry.id), ...recorded.toSorted()])) {
    const lines = await newestLines(ledgerFolder(dataRoot, id));
    const entry = entries.find((dataset) => dataset.id === id);
    if (entry) {
      followed.push({ id, title: entry.title, lines: orOwn(lines, entry), withdrawnAt: null });
      continue;
    }
    const known = withdrawals.find(({ dataset }) => dataset === id);
    // One that has a folder only waits for its source, or for the operator's key.
    const isGone = !existsSync(path.join(definitions, id, 'dataset.ts'));
    const wasPublished = lines.some(({ version }) => version !== null);
    if (!isGone || !(known ?? wasPublished)) continue;
    followed.push({
      id,
      title: known?.title ?? { ko: id, en: id },
      lines,
      withdrawnAt: known?.at ?? lines.at(-1)?.at ?? null,
    });
  }
  return followed;
}

async function newestLines(folder: string): Promise<LedgerLine[]> {
  let lines: LedgerLine[] = [];
  for (const month of await ledgerMonths(folder)) {
    lines = [...(await linesOfMonth(folder, month)), ...lines];
    if (lines.length >= enoughLines) break;
  }
  return lines;
}

/** What was published before there was a ledger is at least told as it stands. */
const orOwn = (lines: readonly LedgerLine[], entry: DatasetEntry): readonly LedgerLine[] =>
  lines.some(({ outcome }) => outcome === 'published')
    ? lines
    : [
        {
          schemaVersion: 1,
          run: entry.ingestedAt,
          dataset: entry.id,
          at: entry.ingestedAt,
          source: 'snapshot',
          inputs: [],
          rows: entry.rows,
          columns: { added: [], removed: [], renamed: [] },
          changes: null,
          failedChecks: [],
          notices: [],
          outcome: 'published',
          reason: null,
          version: entry.version,
          observedAt: null,
          lateMinutes: null,
        },
        ...lines,
      ];
