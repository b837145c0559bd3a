import * as v from 'valibot';
import { rowCountSchema, runOutcomes } from '../published.ts';

/**
 * The public record of ingestion: one line a dataset and run, only ever added to. Lines of a month stand
 * in `ledger/<dataset>/<YYYY-MM>.jsonl`, and what a page shows of them in `ledger/<dataset>/summary.json`.
 */
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const instant = v.pipe(v.string(), v.isoTimestamp());
const localText = v.object({ ko: v.string(), en: v.string() });

export const sourceKinds = ['live', 'files', 'snapshot', 'derived', 'authored'] as const;

export const ledgerLineSchema = v.object({
  schemaVersion: v.literal(1),
  /** The same for all datasets of a run. */
  run: v.string(),
  dataset: v.string(),
  at: instant,
  source: v.picklist(sourceKinds),
  /** What was read: files, or addresses with the key left out. */
  inputs: v.array(v.object({ name: v.string(), bytes: v.nullable(count), sha256: v.string() })),
  /** `null` where the source could not be read. */
  rows: v.nullable(rowCountSchema),
  columns: v.object({
    added: v.array(v.string()),
    removed: v.array(v.string()),
    renamed: v.array(v.object({ from: v.string(), to: v.string() })),
  }),
  /** Against the version before, by primary key; `null` at the first publication. */
  changes: v.nullable(
    v.object({
      rowsAdded: count,
      rowsRemoved: count,
      /** Values that had been published and are different now. */
      valuesCorrected: count,
      /** A few of them: table, key, field, before, after. */
      examples: v.array(
        v.object({
          table: v.string(),
          key: v.string(),
          field: v.string(),
          before: v.nullable(v.union([v.string(), v.number()])),
          after: v.nullable(v.union([v.string(), v.number()])),
        }),
      ),
    }),
  ),
  /** Checks that did not pass. */
  failedChecks: v.array(v.object({ id: v.string(), level: v.picklist(['block', 'warn', 'note']) })),
  /** Oddities of the source that are no fault, told when they begin; and why a run failed. */
  notices: v.array(v.string()),
  /** Oddities told earlier that this run no longer met. */
  ended: v.optional(v.array(v.string())),
  outcome: v.picklist(runOutcomes),
  reason: v.nullable(localText),
  /** Published after the run, new or not. */
  version: v.nullable(v.string()),
  observedAt: v.nullable(instant),
  /** Minutes after the promised time; negative or 0 on time, `null` where nothing is promised. */
  lateMinutes: v.nullable(v.number()),
});
export type LedgerLine = v.InferOutput<typeof ledgerLineSchema>;

export const ledgerSummarySchema = v.object({
  schemaVersion: v.literal(1),
  dataset: v.string(),
  /** First line of the ledger; `null` where it has none. */
  since: v.nullable(instant),
  runs: v.object({ published: count, unchanged: count, blocked: count, failed: count }),
  /** Runs with a promised time that kept it, of all with one. */
  onTime: v.object({ kept: count, promised: count }),
  corrections: v.array(v.object({ at: instant, values: count })),
  /** Names of the months' files, the newest first. */
  months: v.array(v.string()),
  /** Oddities of the source that were told and have not ended. */
  standing: v.optional(v.array(v.string())),
  /** The newest lines, the newest first. */
  latest: v.array(ledgerLineSchema),
});
export type LedgerSummary = v.InferOutput<typeof ledgerSummarySchema>;
