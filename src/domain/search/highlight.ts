import { initialOf, isInitial } from './hangul.ts';

/** First and last place, the last not included, in the text as it is shown. */
export type MarkedRange = readonly [start: number, end: number];

interface Flat {
  readonly codes: readonly number[];
  /** Where each normalised character came from. */
  readonly from: readonly number[];
  readonly until: readonly number[];
}

const kept = /[\p{L}\p{N}\p{M}]/u;

/** The text as it is searched, with the way back to the text as it is shown. */
function flatten(text: string): Flat {
  const codes: number[] = [];
  const from: number[] = [];
  const until: number[] = [];
  let at = 0;
  // Letters in pieces (decomposed syllables) belong to the letter before them.
  for (const piece of text.match(/\P{M}[\p{M}\u1160-\u11ff]*|[\s\S]/gu) ?? []) {
    const end = at + piece.length;
    for (const letter of piece.normalize('NFKC').toLowerCase()) {
      if (!kept.test(letter)) continue;
      for (let unit = 0; unit < letter.length; unit += 1) {
        codes.push(letter.charCodeAt(unit));
        from.push(at);
        until.push(end);
      }
    }
    at = end;
  }
  return { codes, from, until };
}

const isSame = (code: number, wanted: number): boolean =>
  code === wanted || (isInitial(wanted) && initialOf(code) === wanted);

/** Where the terms of a search stand in a text, in order and without overlaps. */
export function highlightRanges(text: string, terms: readonly string[]): MarkedRange[] {
  const { codes, from, until } = flatten(text);
  const ranges: [number, number][] = [];
  for (const term of terms) {
    const wanted = Array.from({ length: term.length }, (_, at) => term.charCodeAt(at));
    for (let at = 0; at + wanted.length <= codes.length; at += 1) {
      if (!wanted.every((code, i) => isSame(codes[at + i] ?? 0, code))) continue;
      ranges.push([from[at] ?? 0, until[at + wanted.length - 1] ?? 0]);
    }
  }
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
