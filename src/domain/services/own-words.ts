import { plainLine, withoutPersonal } from '../text/public-text.ts';

const longest = 240;

/**
 * A text of a national list as one line without telephone numbers, and no longer than a phone needs;
 * `null` where it says nothing. What is cut ends in "…".
 */
export function ownWords(text: string | null): string | null {
  const line = withoutPersonal(plainLine((text ?? '').replaceAll('||', ', '))).trim();
  if (line === '' || line === '-' || line === '해당없음') return null;
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}

/** Values joined by `||`, or by commas, each by itself. */
export const partsOf = (text: string | null, separator: '||' | ','): readonly string[] =>
  (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
