import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from './redact.ts';

const key = 'aB+/c9=%2F-x"y&z';
const lower = (text: string): string =>
  text.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
const once = encodeURIComponent(key);

describe('a key is found in every form in which it comes back', () => {
  test.each([
    ['raw', key],
    ['percent-encoded', once],
    ['percent-encoded in lower case', lower(once)],
    ['encoded twice', encodeURIComponent(once)],
    ['encoded three times', encodeURIComponent(encodeURIComponent(once))],
    ['within JSON', JSON.stringify(key).slice(1, -1)],
    ['within JSON that escapes slashes', key.replaceAll('/', '\\/').replaceAll('"', '\\"')],
    ['within JSON within JSON', JSON.stringify(JSON.stringify(key)).slice(3, -3)],
    ['within XML', key.replaceAll('&', '&amp;').replaceAll('"', '&quot;')],
    ['in numbered entities', key.replaceAll('+', '&#43;').replaceAll('/', '&#x2F;')],
    ['in small letters', key.toLowerCase()],
    ['half encoded', `${key.slice(0, 3)}${encodeURIComponent(key.slice(3))}`],
  ])('%s', (_, form) => {
    expect(redact(`before ${form} after`, [key])).toBe('before *** after');
  });

  test('also where the key itself is given encoded', () => {
    expect(redact('serviceKey=ab+c/d&x', ['ab%2Bc%2Fd'])).toBe('serviceKey=***&x');
    expect(redact('serviceKey=ab%2Bc%2Fd&x', ['ab%2Bc%2Fd'])).toBe('serviceKey=***&x');
  });

  test('whatever letters it is made of', () => {
    const secret = fc
      .string({ minLength: 6, unit: 'grapheme' })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(secret, (text) => {
        expect(redact(`<${text}>`, [text])).toBe('<***>');
        fc.pre(text.isWellFormed());
        expect(redact(`<${encodeURIComponent(text)}>`, [text])).toBe('<***>');
        expect(redact(JSON.stringify({ text }), [text])).toBe('{"text":"***"}');
      }),
    );
  });
});

test('of two keys the longer goes first', () => {
  expect(redact('abcdef abc', ['abc', 'abcdef'])).toBe('*** ***');
});

test('all else stays, and an empty key is none', () => {
  expect(redact('nothing to hide', ['', ' ', 'key'])).toBe('nothing to hide');
});
