import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import {
  ledgerSummarySchema,
  type LedgerLine,
  type LedgerSummary,
} from '../../src/domain/ledger/ledger.ts';
import { ledgerFolder, ledgerMonths, linesOfMonth } from './ledger-file.ts';
import { replaceIfOther } from './publish-files.ts';

const latestLines = 20;
const newestCorrections = 200;

const summaryFile = (root: string, dataset: string): string =>
  path.join(ledgerFolder(root, dataset), 'summary.json');

const emptySummary = (dataset: string): LedgerSummary => ({
  schemaVersion: 1,
  dataset,
  since: null,
  runs: { published: 0, unchanged: 0, blocked: 0, failed: 0 },
  onTime: { kept: 0, promised: 0 },
  corrections: [],
  months: [],
  latest: [],
});

/** The summary with one more line at the end of its ledger. */
export function withLine(summary: LedgerSummary, line: LedgerLine): LedgerSummary {
  const { runs, onTime } = summary;
  const isPromised = line.lateMinutes !== null;
  const isKept = line.lateMinutes !== null && line.lateMinutes <= 0;
  const values = line.changes?.valuesCorrected ?? 0;
  const correction = values > 0 ? [{ at: line.at, values }] : [];
  const month = `${line.at.slice(0, 7)}.jsonl`;
  return {
    ...summary,
    since: summary.since ?? line.at,
    runs: { ...runs, [line.outcome]: runs[line.outcome] + 1 },
    onTime: {
      kept: onTime.kept + Number(isKept),
      promised: onTime.promised + Number(isPromised),
    },
    corrections: [...correction, ...summary.corrections].slice(0, newestCorrections),
    months: [...new Set([month, ...summary.months])].toSorted((a, b) => (a < b ? 1 : -1)),
    standing: standingAfter(summary, line),
    latest: [line, ...summary.latest].slice(0, latestLines),
  };
}

/** Where the source was read, what it told stands until it is said to have ended. */
function standingAfter({ standing = [] }: LedgerSummary, line: LedgerLine): string[] {
  if (line.inputs.length === 0) return standing;
  return [...new Set([...standing.filter((text) => !line.ended?.includes(text)), ...line.notices])];
}

/** The line without what stands already, and with what no longer does. */
export function withNews({ standing = [] }: LedgerSummary, line: LedgerLine): LedgerLine {
  if (line.inputs.length === 0) return line;
  const ended = standing.filter((text) => !line.notices.includes(text));
  return {
    ...line,
    notices: line.notices.filter((text) => !standing.includes(text)),
    ...(ended.length > 0 ? { ended } : {}),
  };
}

/** The summary as it stands, or, where it is absent or broken, or behind its ledger, made anew. */
export async function ledgerSummary(
  root: string,
  dataset: string,
  last: LedgerLine | null,
): Promise<LedgerSummary> {
  if (last === null) return emptySummary(dataset);
  const known = await readSummary(root, dataset);
  // A run that was killed behind its line and before its summary leaves the summary behind.
  if (known && JSON.stringify(known.latest[0]) === JSON.stringify(last)) return known;
  const folder = ledgerFolder(root, dataset);
  let summary = emptySummary(dataset);
  for (const month of (await ledgerMonths(folder)).toReversed()) {
    for (const line of await linesOfMonth(folder, month)) summary = withLine(summary, line);
  }
  return summary;
}

async function readSummary(root: string, dataset: string): Promise<LedgerSummary | null> {
  try {
    const text = await readFile(summaryFile(root, dataset), 'utf8');
    return v.parse(ledgerSummarySchema, JSON.parse(text));
  } catch {
    return null;
  }
}

export const writeSummary = (root: string, summary: LedgerSummary): Promise<void> =>
  replaceIfOther(summaryFile(root, summary.dataset), summary);
