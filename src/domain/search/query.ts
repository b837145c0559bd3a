import { isInitial } from './hangul.ts';
import { wordsOf } from './normalise.ts';
import { synonymsOf } from './synonyms.ts';

/** Keyboards join two initials that can end a syllable: ㅂ and ㅅ, typed quickly, arrive as ㅄ. */
const joinedInitials: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};

/** What must be found of a query, in one form or another. */
export interface QueryUnit {
  readonly text: string;
  /** The words that it is made of, where the list of synonyms knows several as one: "air quality". */
  readonly words: readonly string[];
  readonly synonyms: readonly string[];
}

const mostJoined = 3;

const holdsInitials = (text: string): boolean =>
  [...text].some((letter) => isInitial(letter.charCodeAt(0)));

/** Words of a query; each must be found. */
export function parseQuery(text: string): QueryUnit[] {
  const words = wordsOf(
    text.replace(/[ㄳㄵㄶㄺ-ㅀㅄ]/g, (joined) => joinedInitials[joined] ?? joined),
  );
  const units: QueryUnit[] = [];
  let at = 0;
  while (at < words.length) {
    const unit = unitAt(words, at);
    units.push(unit);
    at += unit.words.length;
  }
  return units;
}

/** As many words as the list of synonyms knows as one, at least one. */
function unitAt(words: readonly string[], at: number): QueryUnit {
  for (let size = Math.min(mostJoined, words.length - at); size > 1; size -= 1) {
    const joined = words.slice(at, at + size);
    const synonyms = synonymsOf(joined.join(''));
    if (synonyms.length > 0) return { text: joined.join(''), words: joined, synonyms };
  }
  const word = words[at] ?? '';
  return { text: word, words: [word], synonyms: holdsInitials(word) ? [] : synonymsOf(word) };
}
