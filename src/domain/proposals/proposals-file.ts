import * as v from 'valibot';

const amount = v.pipe(v.number(), v.integer(), v.minValue(0));
const counted = v.array(v.strictObject({ id: v.string(), count: amount }));

/** `call.json`: a call for proposals by field, month and status; counts only. */
export const proposalsFileSchema = v.strictObject({
  schemaVersion: v.literal(1),
  /** When the list was read, with its zone. */
  capturedAt: v.string(),
  listPage: v.string(),
  crawledRows: amount,
  proposals: amount,
  byField: counted,
  byStatus: counted,
  /** `YYYY-MM`; a month without a proposal is missing. */
  byMonth: counted,
  byFieldAndStatus: v.array(
    v.strictObject({ field: v.string(), status: v.string(), count: amount }),
  ),
});
export type ProposalsFile = v.InferOutput<typeof proposalsFileSchema>;
