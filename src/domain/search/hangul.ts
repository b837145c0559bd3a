const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const firstInitial = 0x1100;
const lastInitial = 0x1112;
const firstVowel = 0x1161;
const firstFinal = 0x11a7;
const vowels = 21;
const finals = 28;

const isSyllable = (code: number): boolean => code >= firstSyllable && code <= lastSyllable;
export const isInitial = (code: number): boolean => code >= firstInitial && code <= lastInitial;

/** The letter that a syllable begins with; any other character stays as it is. */
export const initialOf = (code: number): number =>
  isSyllable(code) ? firstInitial + Math.floor((code - firstSyllable) / (vowels * finals)) : code;

/** Letters of a text as they are typed: 전 is ㅈ, ㅓ, ㄴ. `starts[i]` is where character i begins. */
export function lettersOf(text: string): { readonly letters: string; readonly starts: number[] } {
  const codes: number[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    starts.push(codes.length);
    const code = text.charCodeAt(at);
    codes.push(initialOf(code));
    if (!isSyllable(code)) continue;
    const index = code - firstSyllable;
    const final = index % finals;
    codes.push(firstVowel + (Math.floor(index / finals) % vowels));
    if (final > 0) codes.push(firstFinal + final);
  }
  return { letters: String.fromCharCode(...codes), starts };
}
