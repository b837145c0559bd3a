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

/** The rows in an order of all rows; of what is ranked, the highest totals first. */
function inOrder(order: Uint32Array, rows: Uint32Array, totals: Uint16Array | null): Uint32Array {
  // One more than its total for each row that is wanted. Loops go by number: they run at every letter.
  const ranks = new Uint32Array(order.length);
  let highest = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const total = totals?.[row] ?? 0;
    ranks[row] = total + 1;
    if (total > highest) highest = total;
  }
  // Places of the rows by their totals: a count of each total, then where each begins.
  const places = new Uint32Array(highest + 2);
  for (let at = 0; at < rows.length; at += 1) {
    const next = highest - (ranks[rows[at] ?? 0] ?? 0) + 2;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let at = 1; at < places.length; at += 1) {
    places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0);
  }
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < order.length; at += 1) {
    const row = order[at] ?? 0;
    const rank = ranks[row] ?? 0;
    if (rank === 0) continue;
    const bucket = highest - rank + 1;
    const place = places[bucket] ?? 0;
    sorted[place] = row;
    places[bucket] = place + 1;
  }
  return sorted;
}

/** Numbers of the rows that a query found; of all rows where it has no word. */
function rowsOf(totals: Uint16Array | null, count: number): Uint32Array {
  const rows = new Uint32Array(count);
  let size = 0;
  for (let row = 0; row < count; row += 1) {
    if (totals !== null && totals[row] === 0) continue;
    rows[size] = row;
    size += 1;
  }
  return rows.subarray(0, size);
}

/** Finds, filters, counts and sorts. The same request gives the same rows. */
export function search(
  index: SearchIndex,
  columns: SearchColumns,
  { text, filters, sort, isDescending }: SearchRequest,
): SearchResult {
  const { totals, terms, synonyms, corrections } = matchQuery(index, text);
  const found = rowsOf(totals, index.count);
  const { rows, counts } = filterAndCount(columns, filters, found);
  const isRanked = sort === 'relevance';
  const order = isRanked
    ? orderBy(columns, columns.popularity, true)
    : orderBy(columns, sort, isDescending);
  const sorted = inOrder(order, rows, isRanked ? totals : null);
  return { rows: sorted, counts, terms, synonyms, corrections };
}
