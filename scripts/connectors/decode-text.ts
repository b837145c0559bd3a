import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { SourceError } from './source-error.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949';

/**
 * Encoding of a text file by its bytes: a byte order mark, else valid UTF-8, else CP949. Throws a
 * SourceError naming the line that is neither.
 */
export function detectEncoding(bytes: Uint8Array, file: string): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  if (isCp949(bytes)) return 'cp949';
  throw new SourceError({
    file,
    line: firstBrokenLine(bytes),
    found: 'the text is neither UTF-8 nor CP949',
    expected: 'one encoding for the whole file: UTF-8, UTF-16 with a byte order mark, or CP949',
    todo: 'open the file in the program that made it and save it as "CSV UTF-8", or download it again',
  });
}

/** Text of the file without a byte order mark. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  // Node's own "euc-kr" lacks the 8,822 syllables that CP949 adds, such as the one in 더샾.
  return encoding === 'cp949'
    ? iconv.decode(bytes, 'cp949')
    : new TextDecoder(encoding).decode(bytes);
}

/** What the decoder writes for bytes that are no character. */
const replacement = '\uFFFD';

const isCp949 = (bytes: Uint8Array): boolean => !decodeText(bytes, 'cp949').includes(replacement);

/** The first line that breaks the encoding which the most lines have. */
function firstBrokenLine(bytes: Uint8Array): number {
  // A line feed is never a part of another character, neither in UTF-8 nor in CP949.
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  const [asUtf8, asCp949] = [isUtf8, isCp949].map((isValid) => lines.map((line) => isValid(line)));
  const count = (valid: readonly boolean[] = []): number => valid.filter(Boolean).length;
  const likely = count(asUtf8) > count(asCp949) ? asUtf8 : asCp949;
  return (likely ?? []).indexOf(false) + 1;
}
