import * as v from 'valibot';

/** What the ledger shows; the address carries it. `null` shows all. */
export interface LedgerFilter {
  readonly commitment: string | null;
  readonly kind: string | null;
  readonly record: string | null;
}

export const filterIds = ['commitment', 'kind', 'record'] as const;
export type FilterId = (typeof filterIds)[number];

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** What the filters look at. */
export interface MeetingMarks {
  readonly key: string;
  readonly commitment: string | null;
  readonly kind: string;
  /** Parts of the record that are public. */
  readonly published: readonly string[];
}

export interface LedgerFilterFacts {
  readonly meetings: readonly MeetingMarks[];
  readonly options: Readonly<Record<FilterId, readonly FilterOption[]>>;
}

const choice = v.optional(v.string());
const searchSchema = v.object({ commitment: choice, kind: choice, record: choice });

/** Reads an address. A choice that the list does not have shows all. */
export function parseLedgerFilter(
  search: string,
  options: LedgerFilterFacts['options'],
): LedgerFilter {
  const given = v.parse(searchSchema, Object.fromEntries(new URLSearchParams(search)));
  const known = (id: FilterId): string | null =>
    options[id].find(({ value }) => value === given[id])?.value ?? null;
  return { commitment: known('commitment'), kind: known('kind'), record: known('record') };
}

/** Only what is chosen stands in the address. */
export function formatLedgerFilter(filter: LedgerFilter): string {
  const search = new URLSearchParams();
  for (const id of filterIds) {
    const value = filter[id];
    if (value !== null) search.set(id, value);
  }
  return search.toString();
}

export function fitsFilter(
  { commitment, kind, record }: LedgerFilter,
  meeting: MeetingMarks,
): boolean {
  const { published } = meeting;
  return (
    (commitment === null || commitment === meeting.commitment) &&
    (kind === null || kind === meeting.kind) &&
    (record === null ||
      (record === 'nothing' ? published.length === 0 : published.includes(record)))
  );
}
