import * as v from 'valibot';

/** What the comparison shows; the address carries all of it. */
export interface CompareState {
  readonly a: string;
  readonly b: string;
  /** `null`: the latest year of each measure. */
  readonly year: number | null;
}

const searchSchema = v.object({
  a: v.fallback(v.optional(v.string()), undefined),
  b: v.fallback(v.optional(v.string()), undefined),
  year: v.fallback(
    v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/), v.transform(Number))),
    undefined,
  ),
});

/** Reads an address. What it does not name, or names wrongly, is the first view's. */
export function parseCompareState(
  search: string,
  codes: readonly string[],
  years: readonly number[],
  initial: CompareState,
): CompareState {
  const given = v.parse(searchSchema, Object.fromEntries(new URLSearchParams(search)));
  const known = (code: string | undefined): string | null =>
    code !== undefined && codes.includes(code) ? code : null;
  const a = known(given.a) ?? initial.a;
  const b = known(given.b) ?? initial.b;
  // A place beside itself tells nothing: the other of the first view stands in for it.
  const other = a === initial.a ? initial.b : initial.a;
  return {
    a,
    b: a === b ? other : b,
    year: given.year !== undefined && years.includes(given.year) ? given.year : initial.year,
  };
}

/** Both places always stand in the address, so that a copied link is the same for everybody. */
export const formatCompareState = ({ a, b, year }: CompareState): string =>
  `a=${a}&b=${b}${year === null ? '' : `&year=${year}`}`;
