import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { SourceError } from './source-error.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949';

/**
 * Encoding of a text file by its bytes: a byte order mark, else UTF-16 where every other byte of its
 * commas and figures is zero, else valid UTF-8, else CP949. Throws a SourceError naming the line that
 * is neither.
 */
export function detectEncoding(bytes: Uint8Array, file: string): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked === 'binary') {
    throw new SourceError({
      file,
      found: 'this is no text: it holds bytes of zero',
      expected: 'CSV, xlsx, JSON or XML, also packed with gzip or zip',
      todo: 'check whether it is the file that was meant, and whether its name has the right ending',
    });
  }
  if (unmarked) return unmarked;
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

/** No text has letters of zero; in UTF-16 they are halves of the letters that ASCII has. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | 'binary' | null {
  const head = bytes.subarray(0, 4096);
  if (!head.includes(0)) return bytes.includes(0) ? 'binary' : null;
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 === 1) return 'binary';
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : 'binary';
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
