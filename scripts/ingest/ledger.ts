import type { LedgerLine } from '../../src/domain/ledger/ledger.ts';
import type { DatasetEntry, Manifest, Run } from '../../src/domain/published.ts';
import { tellFaults } from './folder-fault.ts';
import { appendLine, ledgerEnd, ledgerFolder } from './ledger-file.ts';
import { ledgerSummary, withLine, withNews, writeSummary } from './ledger-summary.ts';

/** Records what became of datasets in a run, after the manifest says it too. */
export async function appendLedger(root: string, lines: readonly LedgerLine[]): Promise<void> {
  await tellFaults(root, async () => {
    for (const line of lines) {
      const { last } = await ledgerEnd(ledgerFolder(root, line.dataset));
      await addLine(root, line, last);
    }
  });
}

async function addLine(root: string, line: LedgerLine, last: LedgerLine | null): Promise<void> {
  const summary = await ledgerSummary(root, line.dataset, last);
  const news = withNews(summary, line);
  await appendLine(root, news);
  await writeSummary(root, withLine(summary, news));
}

export interface SettledLedger {
  /** Datasets of which a torn line was cut off. */
  readonly repaired: number;
  /** Lines that a run that was killed between manifest and ledger did not write. */
  readonly added: number;
}

/** Brings the ledger up to what the manifest says, before a run adds to it. */
export async function settleLedger(
  root: string,
  manifest: Manifest | null,
): Promise<SettledLedger> {
  let repaired = 0;
  let added = 0;
  await tellFaults(root, async () => {
    for (const entry of manifest?.datasets ?? []) {
      const { last, isRepaired } = await ledgerEnd(ledgerFolder(root, entry.id));
      repaired += Number(isRepaired);
      const run = entry.lastRun ?? null;
      if (run !== null && (last === null || Date.parse(last.at) < Date.parse(run.at))) {
        await addLine(root, missingLine(entry, run, last), last);
        added += 1;
      } else if (last !== null) await writeSummary(root, await ledgerSummary(root, entry.id, last));
    }
  });
  return { repaired, added };
}

/** What the manifest knows of a run that could not write its own line. */
const missingLine = (entry: DatasetEntry, run: Run, last: LedgerLine | null): LedgerLine => ({
  schemaVersion: 1,
  run: run.at,
  dataset: entry.id,
  at: run.at,
  // The manifest does not say; a dataset seldom changes its way.
  source: last?.source ?? 'snapshot',
  inputs: [],
  rows: run.outcome === 'published' ? entry.rows : null,
  columns: { added: [], removed: [], renamed: [] },
  changes: null,
  failedChecks: [],
  notices: [
    'The run ended before it could write this line; a later one added it from the manifest. What was read and which values changed is not known.',
  ],
  outcome: run.outcome,
  reason: run.reason,
  version: entry.version,
  observedAt: entry.observedAt ?? null,
  lateMinutes: null,
});
