import { initialOf, isInitial } from './hangul.ts';
import { rowsThatMayHold, worthwhile, type RowFilter } from './row-filter.ts';
import type { SearchIndex } from './search-index.ts';

/** How a form of a word relates to what was typed. */
export const forms = { corrected: 0, synonym: 1, typed: 2 } as const;
export type Form = keyof typeof forms;

const titleField = 3;
const keywordField = 2;

/** Best that a row can have by a field: that it is nothing but the text. */
const bestOf = (field: number, form: Form): number => (field * 4 + 4) * 3 + forms[form];
export const bestRank = bestOf(titleField, 'typed');

const codesOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** Where one form of a word is looked for. */
interface Search {
  /** The same letters as one text, which is quicker where most rows may hold what is wanted. */
  readonly text: string | null;
  readonly codes: Uint16Array;
  readonly wanted: readonly number[];
  readonly filter: RowFilter;
  readonly rowStarts: Uint32Array;
  readonly edges: Uint8Array;
  readonly form: Form;
  /** A row of this rank can gain nothing by a place in this text. */
  readonly best: number;
  /** 3 to 0 by the field that a place lies in, −1 where it is no match after all. */
  readonly fieldAt: (row: number, at: number) => number;
}

/**
 * Notes in `ranks` the rows that hold a text, each with the best place that it stands at: title before
 * keywords before publisher before description; there the whole field, a whole word, the beginning of a
 * word, anywhere. Initials stand for the syllables that begin with them; descriptions are not searched
 * for them. Where `among` is given, other rows need not be looked at.
 */
export function matchText(
  index: SearchIndex,
  wanted: string,
  form: Form,
  ranks: Uint8Array,
  among: readonly number[] | null = null,
): void {
  if (wanted === '') return;
  const letters = codesOf(wanted);
  const hasInitials = letters.some(isInitial);
  const { head, headText, tail, keywordStarts, publisherStarts } = index;
  const best = bestOf(titleField, form);
  const fieldOf = (row: number, at: number): number => {
    if (at < (keywordStarts[row] ?? 0)) return 3;
    return at < (publisherStarts[row] ?? 0) ? keywordField : 1;
  };
  if (!hasInitials) {
    lookFor(
      { ...head, text: headText, wanted: letters, form, best, fieldAt: fieldOf },
      ranks,
      among,
    );
    if (!tail) return;
    const inTail = {
      ...tail,
      text: null,
      wanted: letters,
      form,
      best: bestOf(0, form),
      fieldAt: () => 0,
    };
    lookFor(inTail, ranks, among);
    return;
  }
  // Where syllables and initials are mixed, the syllables must be those that were typed.
  const given = letters.flatMap((code, at) => (isInitial(code) ? [] : [at]));
  const fits = (at: number): boolean =>
    given.every((offset) => head.codes[at + offset] === letters[offset]);
  const search: Search = {
    ...head,
    text: null,
    codes: index.initials,
    filter: index.initialsFilter,
    wanted: letters.map(initialOf),
    form,
    best,
    fieldAt: (row, at) => (fits(at) ? fieldOf(row, at) : -1),
  };
  lookFor(search, ranks, among);
}

function lookFor(search: Search, ranks: Uint8Array, among: readonly number[] | null): void {
  const { text, filter, wanted } = search;
  const most = ranks.length * (text === null ? 1 : worthwhile);
  const rows =
    among !== null && among.length < most ? among : rowsThatMayHold(filter, wanted, most);
  if (rows !== null) for (const row of rows) lookIn(search, row, ranks);
  else if (text !== null) lookThrough(search, text, ranks);
  else for (let row = 0; row < ranks.length; row += 1) lookIn(search, row, ranks);
}

/** From end to end, row after row. */
function lookThrough(search: Search, text: string, ranks: Uint8Array): void {
  const { wanted, rowStarts, best } = search;
  const needle = String.fromCharCode(...wanted);
  let row = 0;
  let at = text.indexOf(needle);
  while (at !== -1) {
    while ((rowStarts[row + 1] ?? 0) <= at) row += 1;
    let next = at + 1;
    if (note(search, row, at, ranks)) {
      row += 1;
      while ((ranks[row] ?? 0) >= best) row += 1;
      next = rowStarts[row] ?? text.length;
    }
    at = text.indexOf(needle, next);
  }
}

function lookIn(search: Search, row: number, ranks: Uint8Array): void {
  const { codes, wanted, rowStarts, best } = search;
  if ((ranks[row] ?? 0) >= best) return;
  const end = rowStarts[row + 1] ?? 0;
  let at = placeOf(codes, wanted, rowStarts[row] ?? 0, end);
  while (at !== -1 && !note(search, row, at, ranks)) at = placeOf(codes, wanted, at + 1, end);
}

/**
 * The first place of the letters between two others, or -1. The engine's own search has to be begun
 * anew for every row, which takes longer than looking through the row.
 */
function placeOf(codes: Uint16Array, wanted: readonly number[], from: number, end: number): number {
  const [first] = wanted;
  const last = end - wanted.length;
  for (let at = from; at <= last; at += 1) {
    if (codes[at] !== first) continue;
    let same = 1;
    while (same < wanted.length && codes[at + same] === wanted[same]) same += 1;
    if (same === wanted.length) return at;
  }
  return -1;
}

/** Notes a place. True where the rest of the row can hold no better one. */
function note(
  { wanted, edges, form, fieldAt }: Search,
  row: number,
  at: number,
  ranks: Uint8Array,
): boolean {
  const field = fieldAt(row, at);
  if (field === -1) return false;
  const before = edges[at] ?? 0;
  const after = edges[at + wanted.length] ?? 0;
  const place = before === 0 ? 0 : after === 0 ? 1 : before === 2 && after === 2 ? 3 : 2;
  const known = ranks[row] ?? 0;
  const rank = (field * 4 + place + 1) * 3 + forms[form];
  if (rank > known) ranks[row] = rank;
  // Later fields count less: only the same one can still hold a better place, and only keywords, of
  // which there are many, can hold a whole one behind a whole word.
  const isBest = place === 3 || (place === 2 && field !== keywordField);
  return isBest || bestOf(field, 'typed') < known;
}
