import * as v from 'valibot';
import { recordSchema } from './record-schema.ts';

/**
 * Files of the catalogue, as columns: `rows` holds what a list of results shows, `details-<n>` the
 * records of a chunk, from which every score follows again with its evidence.
 */
const whole = v.pipe(v.number(), v.integer());
const isoDay = v.pipe(v.string(), v.isoDate());

/** A text of every row by its number in `values`. */
const codedSchema = v.object({ values: v.array(v.string()), codes: v.array(whole) });
export type Coded = v.InferOutput<typeof codedSchema>;

/** Days since 1970-01-01. */
const days = v.array(v.nullable(whole));

/** Points of every row, and the weights of what nobody knows. */
const points = v.object({ points: v.array(whole), unknown: v.array(whole) });

export const catalogueRowsSchema = v.object({
  schemaVersion: v.literal(1),
  catalogue: v.object({
    kind: v.picklist(['list', 'ckan']),
    /** Address of a CKAN portal; `null` for data.go.kr. */
    url: v.nullable(v.string()),
    /** Day that overdue is counted from: that of asking, or the newest change in a list. */
    day: isoDay,
  }),
  /** Rows in each `details` file. */
  chunk: whole,
  ids: v.array(v.string()),
  titles: v.array(v.string()),
  /** Rows with a description; 0 where the catalogue was read without them. */
  described: whole,
  /** Values may be empty where the catalogue leaves them out. */
  publisher: codedSchema,
  theme: codedSchema,
  licence: codedSchema,
  format: codedSchema,
  cycle: codedSchema,
  state: codedSchema,
  registered: days,
  modified: days,
  due: days,
  downloads: v.array(v.nullable(whole)),
  views: v.array(v.nullable(whole)),
  scores: v.object({
    'open-data-index': points,
    'metadata-quality': points,
    'five-stars': points,
  }),
});
export type CatalogueRows = v.InferOutput<typeof catalogueRowsSchema>;

export const catalogueDetailsSchema = v.object({
  schemaVersion: v.literal(1),
  /** Number of its first row. */
  first: whole,
  records: v.array(recordSchema),
});
export type CatalogueDetails = v.InferOutput<typeof catalogueDetailsSchema>;
