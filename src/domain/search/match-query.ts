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

function isRare(ranks: Uint8Array): boolean {
  let count = 0;
  for (const rank of ranks) if (rank > 0) count += 1;
  return count < fewRows;
}

function matchUnit(index: SearchIndex, { text, words, synonyms }: QueryUnit): UnitMatch {
  const ranks = new Uint8Array(index.count);
  const others = synonyms.map(packed);
  matchText(index, text, 'typed', ranks);
  for (const other of others) matchText(index, other, 'synonym', ranks);
  if (words.length > 1) addApart(index, words, ranks);
  const terms = [text, ...words, ...others];
  if (!isRare(ranks)) return { ranks, corrections: [], terms };
  const corrections = correctionsOf(index, text);
  const corrected = corrections.flatMap((word) => [word, ...synonymsOf(word).map(packed)]);
  for (const word of corrected) matchText(index, word, 'corrected', ranks);
  return { ranks, corrections, terms: [...terms, ...corrected] };
}

/**
 * Words that the list knows as one may also stand apart in a row: all of them must be there. Such rows
 * come after those where they stand together.
 */
function addApart(index: SearchIndex, words: readonly string[], ranks: Uint8Array): void {
  const each = words.map((word) => {
    const own = new Uint8Array(index.count);
    matchText(index, word, 'typed', own);
    return own;
  });
  for (let row = 0; row < index.count; row += 1) {
    const together = ranks[row] ?? 0;
    let least = bestRank;
    for (const own of each) least = Math.min(least, own[row] ?? 0);
    ranks[row] = together > 0 ? together + bestRank : least;
  }
}

/** Ranks of the rows that hold every unit; 0 for all others. */
function combine(
  index: SearchIndex,
  units: readonly QueryUnit[],
  matches: readonly UnitMatch[],
): Uint16Array {
  const [first, ...others] = matches;
  const totals = Uint16Array.from(first?.ranks ?? []);
  if (others.length === 0) return totals;
  const together = new Uint8Array(index.count);
  // Words that stand together are meant above all; rows with the words apart come after those.
  matchText(index, units.map(({ text }) => text).join(''), 'typed', together);
  const boost = 2 * bestRank * matches.length;
  for (let row = 0; row < index.count; row += 1) {
    let total = totals[row] ?? 0;
    for (const { ranks } of others) {
      const rank = ranks[row] ?? 0;
      total = total === 0 || rank === 0 ? 0 : total + rank;
    }
    const joined = together[row] ?? 0;
    totals[row] = joined === 0 ? total : total + boost + joined;
  }
  return totals;
}

/** The rows that hold every word of a query, in one form or another. */
export function matchQuery(index: SearchIndex, text: string): QueryMatch {
  const units = parseQuery(text);
  const matches = units.map((unit) => matchUnit(index, unit));
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
