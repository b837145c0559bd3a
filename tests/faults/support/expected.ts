import type { RunOutcome } from '../../../src/domain/published.ts';
import type { DatasetRun } from '../../../scripts/ingest/run-dataset.ts';

/** What must become of a dataset when its service breaks. */
export interface Expected {
  readonly outcome: RunOutcome;
  /** Words of the reason that the manifest gives, or of what the run noticed where it published. */
  readonly says: RegExp | null;
  /** Checks of the levels `block` and `warn` that did not pass. */
  readonly checks: readonly string[];
}

/** Nothing could be read; the last good version stays. */
export const failed = (says: RegExp): Expected => ({ outcome: 'failed', says, checks: [] });

/** Read, and kept back by its checks; the last good version stays. */
export const blocked = (...checks: readonly string[]): Expected => ({
  outcome: 'blocked',
  says: /did not pass its checks/,
  checks,
});

/** Published; what was odd is on record, in a notice or with the rejected rows and values. */
export const published = (says: RegExp | null = null, ...checks: readonly string[]): Expected => ({
  outcome: 'published',
  says,
  checks,
});

export const checksThatFailed = ({ result }: DatasetRun): string[] =>
  (result?.checks ?? []).filter(({ ok, level }) => !ok && level !== 'note').map(({ id }) => id);

/** Reason, notices and rejects of a run, in one text. */
export function wordsOf({ run, result }: DatasetRun): string {
  const report = result?.extract.report;
  const rejects = (report?.rejectCounts ?? []).map(({ reason, count }) => `${count} × ${reason}`);
  return [run.reason?.en ?? '', ...(report?.notices ?? []), ...rejects]
    .filter((text) => text !== '')
    .join('; ');
}
