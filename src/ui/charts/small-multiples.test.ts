import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SmallMultiples, type SmallMultiple } from './small-multiples.tsx';

const item = (values: readonly (number | null)[], more: Partial<SmallMultiple> = {}) => ({
  id: '11110',
  name: 'Jongno-gu',
  values,
  firstText: '2014 24.0',
  lastText: '2022 18.1',
  ...more,
});

const markupOf = (items: readonly SmallMultiple[], onSelect?: (id: string) => void): string =>
  renderToStaticMarkup(
    createElement(SmallMultiples, {
      items,
      scale: [0, 40] as const,
      description: 'Fine dust by district',
      notMeasured: 'not measured',
      ...(onSelect ? { onSelect } : {}),
    }),
  );

const lineOf = (html: string): string => /class="multiples-line" d="([^"]*)"/.exec(html)?.[1] ?? '';

test('a gap breaks the line, and a value between gaps is a dot', () => {
  const d = lineOf(markupOf([item([20, null, 30, null, 10, 12])]));
  expect(d.match(/M/g)).toHaveLength(3);
  expect(d.match(/Z/g)).toHaveLength(2);
  expect(d.match(/L/g)).toHaveLength(1);
});

test('all lines share one scale', () => {
  const [low, high] = [lineOf(markupOf([item([10, 10])])), lineOf(markupOf([item([20, 20])]))];
  const top = (d: string): number => Number(/,([\d.]+)/.exec(d)?.[1]);
  expect(top(high)).toBeLessThan(top(low));
});

test('a place without any value says so instead of numbers', () => {
  const html = markupOf([item([null, null], { firstText: null, lastText: null })]);
  expect(html).toContain('not measured');
  expect(lineOf(html)).toBe('');
});

test('names are links, buttons or plain words', () => {
  expect(markupOf([item([1], { href: '/x' })])).toContain('<a href="/x">Jongno-gu</a>');
  expect(markupOf([item([1])], () => undefined)).toContain('<button type="button">Jongno-gu');
  expect(markupOf([item([1])])).not.toMatch(/<a |<button/);
});
