import * as v from 'valibot';
import { citedSourceSchema, planSchema } from './commitment.ts';

const localText = v.object({ ko: v.string(), en: v.string() });
const nullableText = v.nullable(v.string());

/** What lists, counts, bars and feeds need of a commitment. */
const registerEntrySchema = v.object({
  id: v.string(),
  record: v.picklist(['full', 'register']),
  plan: v.string(),
  title: localText,
  /** The promise in one sentence; `null` where the details are not recorded. */
  promise: v.nullable(localText),
  institutions: v.array(localText),
  policyAreas: v.array(v.string()),
  /** OGP values that the reviewer or the page calls relevant. */
  values: v.array(v.string()),
  status: nullableText,
  /** Ratings of the whole commitment, the same as in its own document. */
  completion: v.array(v.object({ stage: nullableText, value: nullableText, absent: nullableText })),
  /** Milestones that have no steps of their own. The state does not depend on the day. */
  milestones: v.array(
    v.object({
      id: v.string(),
      title: localText,
      planned: nullableText,
      actual: nullableText,
      state: v.picklist(['done', 'late', 'open', 'unknown']),
    }),
  ),
  /** Questions that are answered differently in different places. */
  disagreements: v.array(v.string()),
  consultations: v.number(),
  datasets: v.array(v.string()),
  changed: v.string(),
  changes: v.array(v.object({ date: v.string(), kind: v.string(), text: localText })),
});
export type RegisterEntry = v.InferOutput<typeof registerEntrySchema>;

/** `register.json`: all commitments in the order of their ids, light. */
export const registerFileSchema = v.object({
  schemaVersion: v.literal(1),
  plans: v.array(planSchema),
  sources: v.array(citedSourceSchema),
  commitments: v.array(registerEntrySchema),
});
export type RegisterFile = v.InferOutput<typeof registerFileSchema>;
