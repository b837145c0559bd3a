import { isInitial, lettersOf } from './hangul.ts';
import type { SearchIndex } from './search-index.ts';
import { synonymWords } from './synonyms.ts';

interface KnownWord {
  readonly text: string;
  readonly letters: string;
  /** Where each character begins in the letters, and where the last ends. */
  readonly starts: readonly number[];
  readonly count: number;
}

const known = new WeakMap<SearchIndex, readonly KnownWord[]>();

/** The words of titles, keywords and publishers, each once. */
function wordsIn({ head: { edges }, headText: text }: SearchIndex): Map<string, number> {
  const counts = new Map<string, number>();
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const isMark = text.charCodeAt(at) < 0x20;
    if (start !== -1 && (isMark || edges[at] !== 0)) {
      const word = text.slice(start, at);
      if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
      start = -1;
    }
    if (!isMark && start === -1) start = at;
  }
  return counts;
}

/** Made at the first slip, or before it where the page has time: it takes longer than a search. */
export function knownWords(index: SearchIndex): readonly KnownWord[] {
  const ready = known.get(index);
  if (ready) return ready;
  const counts = wordsIn(index);
  // English words stand in few datasets, and a slip in them is meant for the list of synonyms.
  for (const word of synonymWords) if (!counts.has(word)) counts.set(word, 0);
  const words = [...counts].map(([text, count]): KnownWord => {
    const { letters, starts } = lettersOf(text);
    return { text, letters, starts: [...starts, letters.length], count };
  });
  known.set(index, words);
  return words;
}

/** Fewer letters than this, and one slip makes anything of a word. */
const fewestLetters = 3;
/** Below this a word must begin like one that is known: "강ㅇ" is near to too much. */
const shortLetters = 6;
const mostCorrections = 4;

/**
 * Where a text that begins like the wanted one, but for one letter too many, too few, wrong or changed
 * with its neighbour, ends in `letters`; −1 where there is none. `rests[i]` is the wanted one from its
 * letter i on.
 */
function endOfNear(letters: string, start: number, rests: readonly string[]): number {
  const size = rests.length - 1;
  const wanted = rests[0] ?? '';
  let same = 0;
  while (same < size && letters.charCodeAt(start + same) === wanted.charCodeAt(same)) same += 1;
  if (same === size) return start + size;
  const at = start + same;
  const rest = rests[same + 1] ?? '';
  if (at < letters.length && letters.startsWith(rest, at + 1)) return start + size;
  const isTurned =
    letters.charCodeAt(at) === wanted.charCodeAt(same + 1) &&
    letters.charCodeAt(at + 1) === wanted.charCodeAt(same);
  if (isTurned && letters.startsWith(rests[same + 2] ?? '', at + 2)) return start + size;
  if (letters.startsWith(rests[same] ?? '', at + 1)) return start + size + 1;
  return letters.startsWith(rest, at) ? start + size - 1 : -1;
}

/** Whether anything near can begin here: one of its first two letters must be there. */
function mayBegin(letters: string, start: number, first: number, second: number): boolean {
  const here = letters.charCodeAt(start);
  const next = letters.charCodeAt(start + 1);
  return here === first || next === second || here === second || next === first;
}

/**
 * What may have been meant by a word: texts that stand in the catalogue, the commonest first. Where the
 * word is only not yet whole, such as 자저 for 자전거, it holds no slip.
 */
export function correctionsOf(index: SearchIndex, word: string): string[] {
  const { letters: wanted } = lettersOf(word);
  const isTooShort = wanted.length < fewestLetters || word.length < 2;
  if (isTooShort || [...word].some((letter) => isInitial(letter.charCodeAt(0)))) return [];
  const rests = Array.from({ length: wanted.length + 1 }, (_, at) => wanted.slice(at));
  const [first, second] = [wanted.charCodeAt(0), wanted.charCodeAt(1)];
  const begun = new Map<string, number>();
  const near = new Map<string, number>();
  for (const { text, letters, starts, count } of knownWords(index)) {
    const last = wanted.length < shortLetters ? 1 : text.length;
    for (let at = 0; at < last; at += 1) {
      const start = starts[at] ?? 0;
      if (!mayBegin(letters, start, first, second)) continue;
      const end = endOfNear(letters, start, rests);
      if (end === -1) continue;
      // To the end of the syllable that it ends in.
      const meant = text.slice(
        at,
        starts.findIndex((place) => place >= end),
      );
      const found = letters.startsWith(wanted, start) ? begun : near;
      if (meant !== word && meant.length > 1) found.set(meant, (found.get(meant) ?? 0) + count);
    }
  }
  return [...(begun.size > 0 ? begun : near)]
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, mostCorrections)
    .map(([text]) => text);
}
