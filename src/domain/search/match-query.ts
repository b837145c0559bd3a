import { correctionsOf } from './corrections.ts';
import { bestRank, matchText } from './match-text.ts';
import { packed } from './normalise.ts';
import { parseQuery, type QueryUnit } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { synonymsOf } from './synonyms.ts';

/** What was searched instead of, or besides, a word, as people write it. */
export interface OtherWords {
  readonly from: string;
  readonly to: readonly string[];
}

export interface QueryMatch {
  /** 0 for rows that lack a word; the higher, the better. `null` where the query has no word. */
  readonly totals: Uint16Array | null;
  /** Normalised texts to mark in what is shown; see highlight.ts. */
  readonly terms: readonly string[];
  readonly synonyms: readonly OtherWords[];
  readonly corrections: readonly OtherWords[];
}

/** A word that finds fewer rows than this may hold a slip. */
const fewRows = 3;

interface UnitMatch {
  readonly ranks: Uint8Array;
  readonly corrections: readonly string[];
  readonly terms: readonly string[];
}

const rowsIn = (ranks: Uint8Array): number[] => {
  const rows: number[] = [];
  for (let row = 0; row < ranks.length; row += 1) if (ranks[row] !== 0) rows.push(row);
  return rows;
};

function isFew(ranks: Uint8Array): boolean {
  let found = 0;
  for (let row = 0; row < ranks.length && found < fewRows; row += 1)
    if (ranks[row] !== 0) found += 1;
  return found < fewRows;
}

/** Matches a unit, among some rows or all. */
function matchUnit(
  index: SearchIndex,
  unit: QueryUnit,
  among: readonly number[] | null,
): UnitMatch {
  const { text, words, synonyms } = unit;
  const ranks = new Uint8Array(index.count);
  const others = synonyms.map(packed);
  matchText(index, text, 'typed', ranks, among);
  for (const other of others) matchText(index, other, 'synonym', ranks, among);
  if (words.length > 1) addApart(index, words, ranks, among);
  const terms = [text, ...words, ...others];
  if (!isFew(ranks)) return { ranks, corrections: [], terms };
  // Few among some says nothing of how many there are among all.
  if (among !== null) return matchUnit(index, unit, null);
  const corrections = correctionsOf(index, text);
  const corrected = corrections.flatMap((word) => [word, ...synonymsOf(word).map(packed)]);
  for (const word of corrected) matchText(index, word, 'corrected', ranks);
  return { ranks, corrections, terms: [...terms, ...corrected] };
}

/** The longest word first: it is mostly the rarest, and the others are then looked for in its rows. */
function matchUnits(index: SearchIndex, units: readonly QueryUnit[]): UnitMatch[] {
  const order = [...units.keys()].toSorted(
    (a, b) => (units[b]?.text.length ?? 0) - (units[a]?.text.length ?? 0),
  );
  const matches = new Map<number, UnitMatch>();
  let among: readonly number[] | null = null;
  for (const at of order) {
    const unit = units[at];
    if (!unit) continue;
    const match = matchUnit(index, unit, among);
    matches.set(at, match);
    if (matches.size === units.length) break;
    // A unit that was looked for among all rows may hold others, too.
    among =
      among === null ? rowsIn(match.ranks) : among.filter((row: number) => match.ranks[row] !== 0);
  }
  return units.flatMap((_, at) => matches.get(at) ?? []);
}

/**
 * Words that the list knows as one may also stand apart in a row: all of them must be there. Such rows
 * come after those where they stand together.
 */
function addApart(
  index: SearchIndex,
  words: readonly string[],
  ranks: Uint8Array,
  among: readonly number[] | null,
): void {
  const each = words.map((word) => {
    const own = new Uint8Array(index.count);
    matchText(index, word, 'typed', own, among);
    return own;
  });
  for (let row = 0; row < index.count; row += 1) {
    const together = ranks[row] ?? 0;
    let least = bestRank;
    for (const own of each) least = Math.min(least, own[row] ?? 0);
    ranks[row] = together > 0 ? together + bestRank : least;
  }
}

/** Ranks of the rows that hold every unit, added up; 0 for all others. */
function combine(
  index: SearchIndex,
  units: readonly QueryUnit[],
  [first, ...others]: readonly UnitMatch[],
): Uint16Array {
  const totals = new Uint16Array(first?.ranks ?? []);
  if (others.length === 0) return totals;
  const found: number[] = [];
  for (let row = 0; row < index.count; row += 1) {
    let total = totals[row] ?? 0;
    for (const { ranks } of others) {
      const rank = ranks[row] ?? 0;
      total = total === 0 || rank === 0 ? 0 : total + rank;
    }
    totals[row] = total;
    if (total > 0) found.push(row);
  }
  // Words that stand together are meant above all; rows with the words apart come after those.
  const together = new Uint8Array(index.count);
  matchText(index, units.map(({ text }) => text).join(''), 'typed', together, found);
  const boost = 2 * bestRank * units.length;
  for (const row of found) {
    const rank = together[row] ?? 0;
    if (rank > 0) totals[row] = (totals[row] ?? 0) + boost + rank;
  }
  return totals;
}

/** The rows that hold every word of a query, in one form or another. */
export function matchQuery(index: SearchIndex, text: string): QueryMatch {
  const units = parseQuery(text);
  const matches = matchUnits(index, units);
  const others = (lists: readonly (readonly string[])[]): OtherWords[] =>
    units.flatMap(({ words }, at) => {
      const to = lists[at] ?? [];
      return to.length === 0 ? [] : [{ from: words.join(' '), to }];
    });
  return {
    totals: units.length === 0 ? null : combine(index, units, matches),
    terms: [...new Set(matches.flatMap(({ terms }) => terms))],
    synonyms: others(units.map(({ synonyms }) => synonyms)),
    corrections: others(matches.map(({ corrections }) => corrections)),
  };
}
