import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { surveyText } from './plain-text.ts';

const survey = async (content: string | Uint8Array) =>
  surveyText(path.join(await tempFolder({ 'a.csv': content }), 'a.csv'));
const isPlain = async (content: string | Uint8Array) => (await survey(content)).isPlain;

/** A letter of three bytes that lies across the border of two chunks, by `cut` bytes. */
const acrossChunks = (cut: number, letter: string) => {
  const line = `${'a'.repeat(99)}\n`;
  const filler = line.repeat(Math.ceil(2 ** 20 / line.length)).slice(0, 2 ** 20 - cut);
  return `${filler}${letter},1\n`;
};

describe('a text is plain', () => {
  test.each([
    ['in UTF-8', '일시,값\n1,2\n', true],
    ['without a last line feed', 'a,b\n1,2', true],
    ['not with a byte order mark', '\uFEFFa,b\n', false],
    ['not with an empty line', 'a,b\n\n1,2\n', false],
    ['not with an empty first line', '\na,b\n1,2\n', false],
    ['not with quotes', 'a,b\n"1",2\n', false],
    ['not with carriage returns', 'a,b\r\n1,2\r\n', false],
    ['not with zeros', 'a,b\n1,\u00002\n', false],
  ])('%s', async (_, text, expected) => {
    expect(await isPlain(text)).toBe(expected);
  });

  test('though letters and line feeds lie across two chunks', async () => {
    for (const letter of ['é', '가', '😀'])
      for (const cut of [0, 1, 2, 3]) expect(await isPlain(acrossChunks(cut, letter))).toBe(true);
    expect(await isPlain(acrossChunks(1, '\n\n'))).toBe(false);
  });

  test('and not where a letter is cut off at the end or in the middle', async () => {
    const letter = Buffer.from('가');
    expect(await isPlain(Buffer.concat([Buffer.from('a\n'), letter.subarray(0, 2)]))).toBe(false);
    const whole = Buffer.from(acrossChunks(1, '가'));
    expect(await isPlain(whole.subarray(0, 2 ** 20 + 1))).toBe(false);
    whole[2 ** 20] = 0x2c;
    expect(await isPlain(whole)).toBe(false);
  });

  test('as a whole text is, whatever its letters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 12 }), async (bytes) => {
        const buffer = Buffer.from(bytes);
        const text = buffer.toString('utf8');
        const isUtf8 = Buffer.from(text).equals(buffer);
        const odd = /["\r]|\n\n|^\n/.test(text) || text.includes('\0') || buffer[0] === 0xef;
        expect(await isPlain(bytes)).toBe(isUtf8 && !odd);
      }),
      { numRuns: 150 },
    );
  });
});

test('what is said of the file fits it', async () => {
  const text = `a, b\n${'1,2\n'.repeat(400_000)}`;
  const { bytes, hasSpaces, head, sha256 } = await survey(text);
  expect({ bytes, hasSpaces, head: head.length }).toEqual({
    bytes: text.length,
    hasSpaces: true,
    head: 65_536,
  });
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect((await survey('a,b\n')).hasSpaces).toBe(false);
});
