/** Particles that change with the sound before them: after a final consonant, and after a vowel. */
const pairs = {
  '은/는': ['은', '는'],
  '이/가': ['이', '가'],
  '을/를': ['을', '를'],
  '과/와': ['과', '와'],
  '으로/로': ['으로', '로'],
  '이었/였': ['이었', '였'],
} as const;

export type ParticlePair = keyof typeof pairs;

/** How a word ends when it is read aloud. ㄹ is a consonant of its own: 로 follows it, not 으로. */
type Ending = 'vowel' | 'rieul' | 'consonant';

/** 영 일 이 삼 사 오 육 칠 팔 구; after more digits 0 is 십, 백, 천 or 만: a consonant as well. */
const digitEndings: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

/** 엘, 엠, 엔; the names of all other letters end in a vowel: 에이, 시, 피, 아르, 에스 … */
const letterEndings: Readonly<Record<string, Ending>> = {
  l: 'rieul',
  m: 'consonant',
  n: 'consonant',
};

/** Units that are read as words, not as letters: 미터, 아워, 그램, 퍼센트, 도, 세제곱미터. */
const units: readonly (readonly [pattern: RegExp, ending: Ending])[] = [
  [/(?:^|[^a-z])(?:k|c|m|µ|μ)?m$/i, 'vowel'],
  [/\/h$/, 'vowel'],
  [/(?:^|[^a-z])(?:k|m|µ|μ)?g$/, 'consonant'],
  [/[%‰°℃㎍㎥㎡²³₂₃]$/, 'vowel'],
];

const hangulFirst = 0xac00;
const hangulLast = 0xd7a3;
const finals = 28;
const rieul = 8;

/** What is said of the word: notes in brackets and marks at its end are not read with a particle. */
const spoken = (word: string): string => {
  const bare = word.replace(/[\s"'“”‘’」』》.,!?]+$/u, '');
  const without = bare.replace(/\s*[([][^()[\]]*[)\]]$/u, '');
  if (without === '') return bare.slice(1, -1);
  return without === bare ? bare : spoken(without);
};

function endingOf(word: string): Ending {
  const text = spoken(word);
  const unit = units.find(([pattern]) => pattern.test(text));
  if (unit) return unit[1];
  const last = text.at(-1) ?? '';
  const code = last.codePointAt(0) ?? 0;
  if (code >= hangulFirst && code <= hangulLast) {
    const final = (code - hangulFirst) % finals;
    return final === 0 ? 'vowel' : final === rieul ? 'rieul' : 'consonant';
  }
  if (/\d/.test(last)) return digitEndings[Number(last)] ?? 'vowel';
  return letterEndings[last.toLowerCase()] ?? 'vowel';
}

/** The particle that follows a word: `particle('서울', '은/는')` is 은. */
export function particle(word: string, pair: ParticlePair): string {
  const ending = endingOf(word);
  const [afterConsonant, afterVowel] = pairs[pair];
  if (pair === '으로/로' && ending === 'rieul') return afterVowel;
  return ending === 'vowel' ? afterVowel : afterConsonant;
}

export const withParticle = (word: string, pair: ParticlePair): string =>
  `${word}${particle(word, pair)}`;
