import * as v from 'valibot';

/** Prepared texts of all rows, in the order of the catalogue's rows. */
export const searchFileSchema = v.object({
  schemaVersion: v.literal(1),
  /** `head`: titles, keywords and publishers. `tail`: descriptions, which may come later. */
  part: v.picklist(['head', 'tail']),
  rows: v.array(v.string()),
});
export type SearchFile = v.InferOutput<typeof searchFileSchema>;
