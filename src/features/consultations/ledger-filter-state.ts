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

export interface LedgerFilterFacts {
  readonly meetings: number;
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

/** What an element of the list says of its meeting. */
export interface MeetingMarks {
  readonly commitment: string;
  readonly kind: string;
  /** Parts of the record that are public, with a space between them. */
  readonly published: string;
}

export function fitsFilter(
  { commitment, kind, record }: LedgerFilter,
  marks: MeetingMarks,
): boolean {
  const parts = marks.published.split(' ').filter((part) => part !== '');
  return (
    (commitment === null || commitment === marks.commitment) &&
    (kind === null || kind === marks.kind) &&
    (record === null || (record === 'nothing' ? parts.length === 0 : parts.includes(record)))
  );
}
