import { isUtf8 } from 'node:buffer';
import { SourceError } from './source-error.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949';

/**
 * Encoding of a text file by its bytes: a byte order mark, else valid UTF-8, else CP949 (the WHATWG
 * name of its superset is `euc-kr`). Throws a SourceError naming the line that is neither.
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
  return new TextDecoder(encoding === 'cp949' ? 'euc-kr' : encoding).decode(bytes);
}

function firstUndecodableLine(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder('euc-kr', { fatal: true });
  try {
    decoder.decode(bytes);
    return null;
  } catch {
    let line = 1;
    let start = 0;
    // A line feed is never the second byte of a CP949 character, so lines can be tried one by one.
    while (start < bytes.length) {
      const feed = bytes.indexOf(0x0a, start);
      const end = feed === -1 ? bytes.length : feed;
      try {
        new TextDecoder('euc-kr', { fatal: true }).decode(bytes.subarray(start, end));
      } catch {
        return line;
      }
      line += 1;
      start = end + 1;
    }
    return line;
  }
}
