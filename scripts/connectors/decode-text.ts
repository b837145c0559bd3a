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
  const broken = firstUndecodableLine(bytes);
  if (broken === null) return 'cp949';
  throw new SourceError({
    file,
    line: broken,
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

function firstUndecodableLine(bytes: Uint8Array): number | null {
  if (!decodeText(bytes, 'cp949').includes(replacement)) return null;
  let line = 1;
  let start = 0;
  // A line feed is never the second byte of a CP949 character, so lines can be tried one by one.
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    if (decodeText(bytes.subarray(start, end), 'cp949').includes(replacement)) return line;
    line += 1;
    start = end + 1;
  }
  return line;
}
