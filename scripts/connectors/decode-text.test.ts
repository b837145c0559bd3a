import { describe, expect, test } from 'vitest';
import { toCp949 } from '../../tests/support/cp949.ts';
import { decodeText, detectEncoding, type Encoding } from './decode-text.ts';
import { SourceError } from './source-error.ts';

const text = '측정일시,측정소명,미세먼지농도(㎍/㎥)\n20220301,종로구,31\n';
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

const utf16 = (littleEndian: boolean): Uint8Array => {
  const buffer = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return littleEndian ? buffer : buffer.swap16();
};

function problemOf(content: Uint8Array): SourceError['problem'] {
  try {
    detectEncoding(content, 'air.csv');
  } catch (error) {
    if (error instanceof SourceError) return error.problem;
  }
  throw new Error('Expected a SourceError.');
}

describe('a file says what it is by its bytes', () => {
  test.each<[string, Uint8Array, Encoding]>([
    ['UTF-8', bytes(text), 'utf-8'],
    ['UTF-8 with a byte order mark', bytes('\uFEFF', text), 'utf-8'],
    ['UTF-16LE with a byte order mark', utf16(true), 'utf-16le'],
    ['UTF-16BE with a byte order mark', utf16(false), 'utf-16be'],
    ['CP949', toCp949(text), 'cp949'],
  ])('%s', (_, content, encoding) => {
    expect(detectEncoding(content, 'air.csv')).toBe(encoding);
    expect(decodeText(content, encoding)).toBe(text);
  });

  test.each(['더샾', '똠방각하', '뷁'])('CP949 with "%s", which EUC-KR lacks', (word) => {
    const content = toCp949(`${text}20220302,${word},31\n`);
    expect(detectEncoding(content, 'air.csv')).toBe('cp949');
    expect(decodeText(content, 'cp949')).toContain(word);
  });

  test('plain ASCII is UTF-8', () => {
    expect(detectEncoding(bytes('a,b\n1,2\n'), 'a.csv')).toBe('utf-8');
  });
});

describe('a file in no one encoding', () => {
  test('is refused with the line that is broken', () => {
    const mixed = bytes(
      [...toCp949('측정일시,측정소명\n20220301,종로구\n')],
      [0xff, 0xff, 0x0a],
      [...toCp949('20220302,중구\n')],
    );
    expect(problemOf(mixed)).toMatchObject({ file: 'air.csv', line: 3 });
  });

  test('a UTF-8 line pasted into a CP949 file is found where its bytes make no CP949', () => {
    const mixed = bytes([...toCp949('측정소명\n종로구\n')], '각\n', [...toCp949('중구\n')]);
    expect(problemOf(mixed).line).toBe(3);
  });

  test('a broken line of a UTF-8 file is named, not the first line', () => {
    const mixed = bytes(
      '측정일시,측정소명\n20220301,종로구\n',
      [0xff, 0xff, 0x0a],
      '20220302,중구\n',
    );
    expect(problemOf(mixed).line).toBe(3);
  });

  test('a last line cut within a character is named, though it ends without a line feed', () => {
    const whole = toCp949('측정소명\n종로구\n강동구');
    expect(problemOf(whole.subarray(0, -1)).line).toBe(3);
  });

  test('the message says what to do', () => {
    const { expected, todo } = problemOf(bytes([0xff, 0xff]));
    expect(expected).toContain('UTF-8');
    expect(todo).toContain('CSV UTF-8');
  });
});
