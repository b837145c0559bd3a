import { expect, test } from 'vitest';
import { isFramed, pathOf, placeOf, type Page } from './pages.ts';

const pages: readonly (readonly [path: string, page: Page])[] = [
  ['/commitments/', { kind: 'commitments' }],
  ['/commitments/SEO0002/', { kind: 'commitment', id: 'SEO0002' }],
  ['/commitments/check/', { kind: 'commitment-check' }],
  ['/embed/commitments/plan-kr-2018/', { kind: 'commitment-embed', part: 'plan-kr-2018' }],
  ['/embed/air-quality/map/', { kind: 'embed', dataset: 'air-quality', view: 'map' }],
  ['/datasets/commitments/', { kind: 'dataset', dataset: 'commitments' }],
  ['/datasets/agreements/', { kind: 'agreements' }],
  ['/catalogue/', { kind: 'catalogue' }],
  ['/openness/', { kind: 'openness' }],
  ['/openness/report/', { kind: 'openness-report' }],
  ['/not-released/', { kind: 'not-released' }],
  ['/privacy/', { kind: 'privacy' }],
  ['/ask/', { kind: 'ask' }],
  ['/answers/', { kind: 'answers' }],
  ['/consultations/', { kind: 'consultations' }],
  ['/ideas/', { kind: 'ideas' }],
  ['/forums/', { kind: 'forums' }],
  ['/surveys/', { kind: 'surveys' }],
];

test.each(pages)('%s is a page in both languages', (path, page) => {
  expect(pathOf({ language: 'ko', page })).toBe(path);
  expect(placeOf(path)).toEqual({ language: 'ko', page });
  expect(placeOf(`/en${path}`)).toEqual({ language: 'en', page });
  expect(isFramed(page)).toBe(path.startsWith('/embed/'));
});

test('there is nothing below a promise', () => {
  expect(placeOf('/commitments/SEO0002/more/').page).toEqual({ kind: 'not-found' });
});
