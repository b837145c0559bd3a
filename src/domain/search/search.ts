import {
  filterAndCount,
  orderBy,
  type Counted,
  type Filters,
  type SearchColumns,
} from './facets.ts';
import { matchQuery, type OtherWords } from './match-query.ts';
import type { SearchIndex } from './search-index.ts';

export interface SearchRequest {
  readonly text: string;
  readonly filters: Filters;
  /** `relevance`, or the name of a sort column. */
  readonly sort: string;
  readonly isDescending: boolean;
}

export interface SearchResult {
  /** Numbers of all rows that were found, in order. */
  readonly rows: Uint32Array;
  readonly counts: Counted['counts'];
  /** Texts to mark in what is shown; see highlight.ts. */
  readonly terms: readonly string[];
  readonly synonyms: readonly OtherWords[];
  readonly corrections: readonly OtherWords[];
}

/** Rows by their totals, the highest first; among equal ones in the order given. */
function ranked(
  order: Uint32Array,
  passes: Uint8Array,
  totals: Uint16Array,
  count: number,
): Uint32Array {
  let highest = 0;
  for (const total of totals) highest = Math.max(highest, total);
  const places = new Uint32Array(highest + 2);
  for (const row of order) {
    if (passes[row] === 1) {
      const place = highest - (totals[row] ?? 0) + 1;
      places[place] = (places[place] ?? 0) + 1;
    }
  }
  for (let at = 1; at < places.length; at += 1)
    places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0);
  const rows = new Uint32Array(count);
  for (const row of order) {
    if (passes[row] !== 1) continue;
    const bucket = highest - (totals[row] ?? 0);
    const place = places[bucket] ?? 0;
    rows[place] = row;
    places[bucket] = place + 1;
  }
  return rows;
}

const inOrder = (order: Uint32Array, passes: Uint8Array): Uint32Array =>
  order.filter((row) => passes[row] === 1);

/** Finds, filters, counts and sorts. The same request gives the same rows. */
export function search(
  index: SearchIndex,
  columns: SearchColumns,
  { text, filters, sort, isDescending }: SearchRequest,
): SearchResult {
  const { totals, terms, synonyms, corrections } = matchQuery(index, text);
  const isFound = totals === null ? () => true : (row: number) => totals[row] !== 0;
  const { passes, counts, total } = filterAndCount(columns, filters, index.count, isFound);
  const rows =
    sort !== 'relevance'
      ? inOrder(orderBy(columns, sort, isDescending), passes)
      : ranked(
          orderBy(columns, columns.popularity, true),
          passes,
          totals ?? new Uint16Array(index.count),
          total,
        );
  return { rows, counts, terms, synonyms, corrections };
}
