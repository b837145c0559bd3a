const initials = [
  'g',
  'kk',
  'n',
  'd',
  'tt',
  'r',
  'm',
  'b',
  'pp',
  's',
  'ss',
  '',
  'j',
  'jj',
  'ch',
  'k',
  't',
  'p',
  'h',
];
const vowels = [
  'a',
  'ae',
  'ya',
  'yae',
  'eo',
  'e',
  'yeo',
  'ye',
  'o',
  'wa',
  'wae',
  'oe',
  'yo',
  'u',
  'wo',
  'we',
  'wi',
  'yu',
  'eu',
  'ui',
  'i',
];
const finals = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'k',
  'm',
  'l',
  'l',
  'l',
  'p',
  'l',
  'm',
  'p',
  'p',
  't',
  't',
  'ng',
  't',
  't',
  'k',
  't',
  'p',
  't',
];

/** Korean letters by the Revised Romanization, syllable by syllable; sounds do not change each other. */
export const romanise = (text: string): string =>
  text.normalize('NFC').replaceAll(/[가-힣]/g, (syllable) => {
    const code = (syllable.codePointAt(0) ?? 0) - 0xac00;
    const initial = initials[Math.floor(code / 588)] ?? '';
    return `${initial}${vowels[Math.floor((code % 588) / 28)] ?? ''}${finals[code % 28] ?? ''}`;
  });

export const hasKorean = (text: string): boolean => /[가-힣]/.test(text);

/** Text without Korean letters, for English words that nobody has given. */
export function romanised(text: string): string {
  if (!hasKorean(text)) return text;
  const plain = romanise(text).replaceAll(/[ㄱ-ㆎ]/g, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
