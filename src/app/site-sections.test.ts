import { describe, expect, test } from 'vitest';
import { navigationWords } from '../words/navigation.ts';
import { pathOf } from './pages.ts';
import { menuPageOf, siteSections } from './site-sections.ts';

const pages = siteSections.flatMap(({ pages: own }) => own);

test('every page of the menus stands in one section and leads to an address of its own', () => {
  const paths = pages.map((page) => pathOf({ page, language: 'en' }));
  expect(new Set(paths).size).toBe(paths.length);
  expect(new Set(siteSections.map(({ id }) => id)).size).toBe(siteSections.length);
});

test('every name is used, and is short enough for a row on a phone', () => {
  for (const language of ['ko', 'en'] as const) {
    const words = navigationWords(language);
    expect(Object.keys(words.pages).toSorted()).toEqual(pages.map(({ kind }) => kind).toSorted());
    for (const { id } of siteSections) {
      expect(words.sections[id].length).toBeLessThanOrEqual(language === 'ko' ? 4 : 9);
    }
  }
});

describe('a page that is one of many belongs to the page that lists them', () => {
  test.each([
    [{ kind: 'topic', dataset: 'air-quality' }, 'topics'],
    [{ kind: 'dataset', dataset: 'air-quality' }, 'datasets'],
    [{ kind: 'commitment', id: 'KR0041' }, 'commitments'],
    [{ kind: 'consultations' }, 'consultations'],
  ] as const)('%o', (page, kind) => {
    expect(menuPageOf(page)).toBe(kind);
  });
});
