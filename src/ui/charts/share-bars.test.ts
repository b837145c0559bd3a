import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { partFill } from './fill-patterns.ts';
import { ShareBars } from './share-bars.tsx';

const parts = ['Deaths', 'Badly hurt', 'Hurt'].map((label) => ({ id: label, label }));
const formatShare = (share: number): string => `${Math.round(share * 100)} %`;

const markupOf = (shares: readonly number[] | null, total = '100'): string =>
  renderToStaticMarkup(
    createElement(ShareBars, {
      parts,
      rows: [{ id: '11110', label: 'Jongno-gu', shares, total }],
      description: 'Accidents by harm',
      formatShare,
    }),
  );

test('every share is said in words, also one too small for its digits', () => {
  const html = markupOf([0.01, 0.29, 0.7]);
  expect(html).toContain('Deaths 1 %, Badly hurt 29 %, Hurt 70 %');
  expect([...html.matchAll(/<b>([^<]*)<\/b>/g)].map(([, text]) => text)).toEqual(['29 %', '70 %']);
});

test('a part that is nothing takes no room', () => {
  const html = markupOf([0, 0.5, 0.5]);
  expect(html.match(/width:/g)).toHaveLength(2);
});

test('a whole that is not known is hatched, not empty and not zero', () => {
  const html = markupOf(null, 'not known');
  expect(html).toContain('data-pattern="unknown"');
  expect(html).not.toContain('0 %');
  expect(html).toContain('not known');
});

test('parts differ by colour and by pattern, up to the sixth', () => {
  const fills = [0, 1, 2, 3, 4, 5].map(partFill);
  expect(new Set(fills.map(({ colour }) => colour)).size).toBe(6);
  expect(new Set(fills.map(({ pattern }) => pattern)).size).toBe(6);
});

test('no two of the first thirty-six parts look the same', () => {
  const looks = Array.from({ length: 36 }, (_, index) => JSON.stringify(partFill(index)));
  expect(new Set(looks).size).toBe(36);
});
