import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { commitmentSchema, type Commitment } from './commitment.ts';
import { languages } from '../language.ts';
import { wordingSpecificity, type Specificity } from '../promises/promise-specificity.ts';
import { checklistOf, promiseText } from './promise-text.ts';

const folder = path.join(import.meta.dirname, '../../../data/commitments/entries');
const recorded = readdirSync(folder)
  .map((name) =>
    v.parse(commitmentSchema, JSON.parse(readFileSync(path.join(folder, name), 'utf8'))),
  )
  .filter(({ record }) => record === 'full');

const commitment = (id: string): Commitment => {
  const found = recorded.find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no commitment ${id}.`);
  return found;
};

/** What the words of the recorded promises lead to; the reviewer judged SEO0002 low, SEO0001 medium. */
const expected: Readonly<Record<string, Specificity>> = {
  KR0018: 'high',
  KR0040: 'medium',
  KR0041: 'medium',
  SEO0001: 'none',
  SEO0002: 'medium',
};

describe('the text of a recorded promise', () => {
  test('says who, what and by when, and nothing of what became of it', () => {
    const text = promiseText(commitment('SEO0002'), 'ko');
    expect(text).toContain('서울시 모든 부서');
    expect(text).toContain('2017년 7월까지');
    expect(text).not.toContain('11월');
  });

  test('is checked with the same outcome in both languages', () => {
    for (const language of languages) {
      const found = recorded.map((entry) => [
        entry.id,
        wordingSpecificity(checklistOf(entry, language)),
      ]);
      expect(Object.fromEntries(found)).toEqual(expected);
    }
  });
});
