import * as v from 'valibot';
import { steps } from './time/step.ts';

/**
 * Shapes of the static API under `/data/`. Ingestion writes them, the site and anyone else reads
 * them. A change that an old reader cannot understand raises `schemaVersion`.
 */
export const schemaVersion = 1;

const version = v.literal(schemaVersion);
const isoDate = v.pipe(v.string(), v.isoDate());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const localText = v.object({ ko: v.string(), en: v.string() });
const scaled = v.nullable(v.pipe(v.number(), v.integer()));

/** What became of every row: `read = kept + missing + rejected`. */
export const rowCountSchema = v.object({
  read: count,
  kept: count,
  /** Rows that name a time and place but hold no value at all. */
  missing: count,
  rejected: count,
});

/** What became of every value in the rows that were not rejected. */
export const valueCountSchema = v.object({
  expected: count,
  measured: count,
  blank: count,
  rejected: count,
});

export const fileEntrySchema = v.object({
  /** Relative to the manifest. The name holds a hash of the content and never changes meaning. */
  path: v.string(),
  mediaType: v.string(),
  bytes: count,
});
export type FileEntry = v.InferOutput<typeof fileEntrySchema>;

export const runOutcomes = ['published', 'unchanged', 'blocked', 'failed'] as const;
export type RunOutcome = (typeof runOutcomes)[number];

export const runSchema = v.object({
  /** When the run began, an instant in UTC. */
  at: v.string(),
  outcome: v.picklist(runOutcomes),
  /** Why nothing new was published; `null` where something was, or where nothing had changed. */
  reason: v.nullable(localText),
});
export type Run = v.InferOutput<typeof runSchema>;

export const datasetEntrySchema = v.object({
  id: v.string(),
  title: localText,
  /** Hash over all files of the dataset but its report. */
  version: v.string(),
  ingestedAt: v.string(),
  period: v.nullable(v.object({ first: isoDate, last: isoDate })),
  rows: rowCountSchema,
  publisher: localText,
  licence: v.string(),
  licenceConfirmed: v.boolean(),
  accrualPeriodicity: v.string(),
  checks: v.object({ passed: count, noted: count, warned: v.optional(count), failed: count }),
  files: v.record(v.string(), fileEntrySchema),
  /** Newest observation that the figures hold, an instant in UTC; absent where only days are known. */
  observedAt: v.optional(v.nullable(v.string())),
  /** The last run over this dataset, also one that published nothing. */
  lastRun: v.optional(v.nullable(runSchema)),
});
export type DatasetEntry = v.InferOutput<typeof datasetEntrySchema>;

export const manifestSchema = v.object({
  schemaVersion: version,
  generatedAt: v.string(),
  datasets: v.array(datasetEntrySchema),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** One value a day for every area. Values are integers: divide by 10^decimals. `null` is missing. */
export const daysFileSchema = v.object({
  schemaVersion: version,
  dataset: v.string(),
  measure: v.string(),
  decimals: count,
  start: isoDate,
  areas: v.record(v.string(), v.array(scaled)),
});
export type DaysFile = v.InferOutput<typeof daysFileSchema>;

/**
 * Sums and counts by month, or by the series' own longer step, from which the figure of any run of
 * them follows exactly: by `aggregate`, the sum over the days, the sum, the last entry, or the sum
 * over the weights times `per`.
 */
export const monthsFileSchema = v.object({
  schemaVersion: version,
  dataset: v.string(),
  step: v.picklist(steps),
  /** First month, `YYYY-MM`. */
  start: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  measures: v.record(
    v.string(),
    v.object({
      decimals: count,
      aggregate: v.picklist(['mean', 'sum', 'last', 'rate']),
      /** Units of the weight that a rate is given for; 1 for everything else. */
      per: v.number(),
      /** Limits whose exceedances are counted, in the measure's unit. */
      limits: v.array(v.number()),
      areas: v.record(
        v.string(),
        v.object({
          sum: v.array(v.number()),
          days: v.array(count),
          /** For each limit, the days of each month above it. */
          above: v.array(v.array(count)),
          /** What a rate's sums are divided by. */
          weight: v.optional(v.array(v.number())),
        }),
      ),
    }),
  ),
});
export type MonthsFile = v.InferOutput<typeof monthsFileSchema>;

const cell = v.nullable(v.union([v.string(), v.number()]));

/** A table by columns: `columns[i]` holds the values of `fields[i]`. */
export const tableFileSchema = v.object({
  schemaVersion: version,
  dataset: v.string(),
  table: v.string(),
  fields: v.array(v.string()),
  columns: v.array(v.array(cell)),
});
export type TableFile = v.InferOutput<typeof tableFileSchema>;
export type Cell = v.InferOutput<typeof cell>;

export const rejectSchema = v.object({
  file: v.string(),
  line: v.nullable(v.number()),
  /** The column as the file calls it, or `null` where the whole row is at fault. */
  field: v.nullable(v.string()),
  value: v.nullable(v.string()),
  reason: v.string(),
  /** Whether the whole row was left out, or only this value. */
  scope: v.picklist(['row', 'value']),
});
export type Reject = v.InferOutput<typeof rejectSchema>;

export const checkResultSchema = v.object({
  id: v.string(),
  level: v.picklist(['block', 'warn', 'note']),
  ok: v.boolean(),
  title: localText,
  found: localText,
});
export type CheckResult = v.InferOutput<typeof checkResultSchema>;

/** What ingestion read, kept, left out and found. */
export const reportFileSchema = v.object({
  schemaVersion: version,
  dataset: v.string(),
  files: v.array(
    v.object({
      name: v.string(),
      rows: count,
      encoding: v.string(),
      sha256: v.string(),
      /** Columns that came under another name than the current one. */
      renamed: v.array(v.object({ from: v.string(), to: v.string() })),
      ignoredColumns: v.array(v.string()),
    }),
  ),
  rows: rowCountSchema,
  values: valueCountSchema,
  rejectCounts: v.array(
    v.object({ reason: v.string(), scope: v.picklist(['row', 'value']), count }),
  ),
  rejects: v.array(rejectSchema),
  checks: v.array(checkResultSchema),
  /** Oddities of a service that are no fault: a renamed field, a filter that it ignored. */
  notices: v.optional(v.array(v.string())),
  /** Counts of people that were hidden, and others with them so that no total gives them back. */
  suppressed: v.optional(
    v.array(v.object({ table: v.string(), field: v.string(), hidden: count })),
  ),
});
export type ReportFile = v.InferOutput<typeof reportFileSchema>;
