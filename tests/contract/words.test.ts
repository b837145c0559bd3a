import { describe, expect, test } from 'vitest';
import { askWords } from '../../src/words/ask.ts';
import { commitmentListWords } from '../../src/words/commitment-list.ts';
import { commitmentWords } from '../../src/words/commitments.ts';
import { contentWords } from '../../src/words/content.ts';
import { pageWords } from '../../src/words/pages.ts';
import { shellEn } from '../../src/words/shell.en.ts';
import { shellKo } from '../../src/words/shell.ko.ts';

const sets: readonly (readonly [name: string, ko: unknown, en: unknown])[] = [
  ['shell', shellKo, shellEn],
  ['content', contentWords('ko'), contentWords('en')],
  ['asking', askWords('ko'), askWords('en')],
  ['pages', pageWords('ko'), pageWords('en')],
  ['promises', commitmentWords('ko'), commitmentWords('en')],
  ['list of promises', commitmentListWords('ko'), commitmentListWords('en')],
];

/** What stands in for a figure or name, so that it can be found in the text. */
const placeholders = ['‹1›', '‹2›', '‹3›', '‹4›', '‹5›'];

type Said = (...figures: unknown[]) => string;
const isSaid = (value: unknown): value is Said => typeof value === 'function';

const quantity = contentWords('en').quantity.level;

/** The text with placeholders; one of them may have to be words for high and low. */
function said(text: Said): string {
  const attempts = [placeholders, ...placeholders.map((_, at) => placeholders.with(at, ''))];
  for (const [i, attempt] of attempts.entries()) {
    try {
      return text(...attempt.map((figure, at) => (at === i - 1 ? quantity : figure)));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new Error('No placeholders fit this text.');
}

/** Every text by its key; texts that take figures are said with placeholders. */
function textsOf(value: unknown, key = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[key, value]]);
  if (isSaid(value)) return new Map([[key, said(value)]]);
  if (typeof value !== 'object' || value === null) return new Map([[key, String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([name, part]) => [...textsOf(part, `${key}.${name}`)]),
  );
}

const placeholdersIn = (text: string): string[] =>
  placeholders.filter((placeholder) => text.includes(placeholder));

describe.each(sets)('the words of the %s', (_, ko, en) => {
  const korean = textsOf(ko);
  const english = textsOf(en);

  test('have the same keys in both languages', () => {
    expect([...english.keys()]).toEqual([...korean.keys()]);
  });

  test('are all there', () => {
    for (const texts of [korean, english]) {
      for (const [key, text] of texts) {
        expect(text.trim(), key).not.toBe('');
        expect(text, key).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });

  test('are English in English, but for the other language’s own name', () => {
    const foreign = [...english].filter(([, text]) => /[가-힣]/.test(text));
    expect(foreign.filter(([key]) => key !== '.otherLanguage')).toEqual([]);
  });

  test('hold the same figures and names in both languages', () => {
    for (const [key, text] of korean) {
      expect(placeholdersIn(english.get(key) ?? ''), key).toEqual(placeholdersIn(text));
    }
  });

  test('are not the same in both languages, but for names and what is a figure only', () => {
    const same = [...korean].filter(
      ([key, text]) =>
        english.get(key) === text && /[\p{L}]{3,}/u.test(text.replaceAll(/‹\d›/g, '')),
    );
    expect(same).toEqual([]);
  });
});
