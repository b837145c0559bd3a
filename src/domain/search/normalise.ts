/**
 * One form for text and query: compatibility letters made plain, lower case, marks gone. NFKC turns the
 * initials that people type (ㅈ, U+3148) into the letters that syllables begin with (U+110C), so initials
 * are compared without a table of their own.
 */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const separators = /[^\p{L}\p{N}\p{M}]+/gu;

/** Words of a text, each normalised: "(재)서울 대기_오염" is 재, 서울, 대기, 오염. */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .split(separators)
    .filter((word) => word !== '');

/** All words of a text without what stands between them. */
export const packed = (text: string): string => wordsOf(text).join('');
