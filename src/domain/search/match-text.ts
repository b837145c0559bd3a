import { initialsOf, isInitial } from './hangul.ts';
import type { PackedText, SearchIndex } from './search-index.ts';

/** How a form of a word relates to what was typed. */
export const forms = { corrected: 0, synonym: 1, typed: 2 } as const;
export type Form = keyof typeof forms;

/** Best that a row can have: the whole title, as it was typed. */
export const bestRank = 16 * 3 + forms.typed;

const letters = (text: string): number[] => Array.from(text, (_, at) => text.charCodeAt(at));

/**
 * Notes in `ranks` the rows that hold a text, each with the best place that it stands at: title before
 * keywords before publisher before description; there the whole field, a whole word, the beginning of a
 * word, anywhere. Initials stand for the syllables that begin with them; descriptions are not searched
 * for them.
 */
export function matchText(index: SearchIndex, wanted: string, form: Form, ranks: Uint8Array): void {
  if (wanted === '') return;
  const codes = letters(wanted);
  const hasInitials = codes.some(isInitial);
  const { head, tail, keywordStarts, publisherStarts } = index;
  const haystack = hasInitials ? index.initials : head.text;
  const needle = hasInitials ? initialsOf(wanted) : wanted;
  // Where syllables and initials are mixed, the syllables must be those that were typed.
  const given = hasInitials ? codes.flatMap((code, at) => (isInitial(code) ? [] : [at])) : [];
  const fits = (at: number): boolean =>
    given.every((offset) => head.text.charCodeAt(at + offset) === codes[offset]);
  scan(haystack, needle, head, form, ranks, (row, at) => {
    if (given.length > 0 && !fits(at)) return -1;
    if (at < (keywordStarts[row] ?? 0)) return 3;
    return at < (publisherStarts[row] ?? 0) ? 2 : 1;
  });
  if (tail && !hasInitials) scan(tail.text, needle, tail, form, ranks, () => 0);
}

function scan(
  haystack: string,
  needle: string,
  { rowStarts, edges }: PackedText,
  form: Form,
  ranks: Uint8Array,
  /** 3 to 0 by the field that a place lies in, −1 where it is no match after all. */
  fieldAt: (row: number, at: number) => number,
): void {
  const { length } = needle;
  let row = 0;
  let at = haystack.indexOf(needle);
  while (at !== -1) {
    while ((rowStarts[row + 1] ?? 0) <= at) row += 1;
    const field = fieldAt(row, at);
    if (field === -1) {
      at = haystack.indexOf(needle, at + 1);
      continue;
    }
    const [before = 0, after = 0] = [edges[at], edges[at + length]];
    const place = before === 0 ? 0 : after === 0 ? 1 : before === 2 && after === 2 ? 3 : 2;
    const rank = (field * 4 + place + 1) * 3 + forms[form];
    const known = ranks[row] ?? 0;
    if (rank > known) ranks[row] = rank;
    // Later fields count less: only the same one can still hold a better place.
    const isBest = place === 3 || field * 4 * 3 + 3 * 4 + 2 < known;
    at = haystack.indexOf(needle, isBest ? (rowStarts[row + 1] ?? 0) : at + 1);
  }
}
