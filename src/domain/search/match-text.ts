import { initialByte, isInitial } from './hangul.ts';
import { rowsThatMayHold, worthwhile, type RowFilter } from './row-filter.ts';
import type { SearchIndex } from './search-index.ts';

/** How a form of a word relates to what was typed. */
export const forms = { corrected: 0, synonym: 1, typed: 2 } as const;
export type Form = keyof typeof forms;

/** Best that a row can have: the whole title, as it was typed. */
export const bestRank = 16 * 3 + forms.typed;

const keywordField = 2;

const codesOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** Where one form of a word is looked for. */
interface Search {
  readonly haystack: string;
  readonly needle: string;
  readonly filter: RowFilter;
  readonly rowStarts: Uint32Array;
  readonly edges: Uint8Array;
  readonly form: Form;
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
  const codes = codesOf(wanted);
  const hasInitials = codes.some(isInitial);
  const { head, tail, keywordStarts, publisherStarts } = index;
  const fieldOf = (row: number, at: number): number => {
    if (at < (keywordStarts[row] ?? 0)) return 3;
    return at < (publisherStarts[row] ?? 0) ? keywordField : 1;
  };
  if (!hasInitials) {
    lookFor({ ...head, haystack: head.text, needle: wanted, form, fieldAt: fieldOf }, ranks, among);
    if (!tail) return;
    lookFor({ ...tail, haystack: tail.text, needle: wanted, form, fieldAt: () => 0 }, ranks, among);
    return;
  }
  // Where syllables and initials are mixed, the syllables must be those that were typed.
  const given = codes.flatMap((code, at) => (isInitial(code) ? [] : [at]));
  const fits = (at: number): boolean =>
    given.every((offset) => head.text.charCodeAt(at + offset) === codes[offset]);
  const search: Search = {
    ...head,
    haystack: index.initials,
    filter: index.initialsFilter,
    needle: String.fromCharCode(...codes.map(initialByte)),
    form,
    fieldAt: (row, at) => (fits(at) ? fieldOf(row, at) : -1),
  };
  lookFor(search, ranks, among);
}

function lookFor(search: Search, ranks: Uint8Array, among: readonly number[] | null): void {
  const isFew = among !== null && among.length < ranks.length * worthwhile;
  const rows = isFew ? among : rowsThatMayHold(search.filter, search.needle);
  if (rows === null) lookThrough(search, ranks);
  else for (const row of rows) lookIn(search, row, ranks);
}

/** From end to end, row after row. */
function lookThrough(search: Search, ranks: Uint8Array): void {
  const { haystack, needle, rowStarts } = search;
  let row = 0;
  let at = haystack.indexOf(needle);
  while (at !== -1) {
    while ((rowStarts[row + 1] ?? 0) <= at) row += 1;
    const isSettled = note(search, row, at, ranks);
    at = haystack.indexOf(needle, isSettled ? (rowStarts[row + 1] ?? 0) : at + 1);
  }
}

function lookIn(search: Search, row: number, ranks: Uint8Array): void {
  const { haystack, needle, rowStarts } = search;
  const start = rowStarts[row] ?? 0;
  const text = haystack.slice(start, rowStarts[row + 1]);
  let at = text.indexOf(needle);
  while (at !== -1 && !note(search, row, start + at, ranks)) at = text.indexOf(needle, at + 1);
}

/** Notes a place. True where the rest of the row can hold no better one. */
function note(
  { needle, edges, form, fieldAt }: Search,
  row: number,
  at: number,
  ranks: Uint8Array,
): boolean {
  const field = fieldAt(row, at);
  if (field === -1) return false;
  const [before = 0, after = 0] = [edges[at], edges[at + needle.length]];
  const place = before === 0 ? 0 : after === 0 ? 1 : before === 2 && after === 2 ? 3 : 2;
  const known = ranks[row] ?? 0;
  const rank = (field * 4 + place + 1) * 3 + forms[form];
  if (rank > known) ranks[row] = rank;
  // Later fields count less: only the same one can still hold a better place, and only keywords, of
  // which there are many, can hold a whole one behind a whole word.
  const isBest = place === 3 || (place === 2 && field !== keywordField);
  return isBest || (field * 4 + 4) * 3 + forms.typed < known;
}
