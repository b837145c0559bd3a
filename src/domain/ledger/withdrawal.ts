import * as v from 'valibot';

/**
 * Datasets that were published once and have no folder any more, in `ledger/withdrawn.json`. A dataset
 * that came back stays listed with its date; it counts as withdrawn while the manifest lacks it.
 */
export const withdrawalSchema = v.object({
  dataset: v.string(),
  title: v.object({ ko: v.string(), en: v.string() }),
  /** When it left the manifest, an instant in UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
});
export type Withdrawal = v.InferOutput<typeof withdrawalSchema>;

export const withdrawalsFileSchema = v.object({
  schemaVersion: v.literal(1),
  withdrawn: v.array(withdrawalSchema),
});
