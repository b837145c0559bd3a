import { expect, test } from 'vitest';
import { catalogueEntry } from './fixtures/catalogue-entry.ts';
import { scoreBins } from './score-bins.ts';

const entries = [0, 9, 10, 99, 100].map((points) => catalogueEntry({ index: points }));

test('ranges of ten hold every dataset once, and the last holds the full score', () => {
  const bins = scoreBins('open-data-index', entries, [catalogueEntry({ index: 55 })]);
  expect(bins.map(({ from, to }) => `${from}-${to}`)).toEqual([
    ...[0, 10, 20, 30, 40, 50, 60, 70, 80].map((from) => `${from}-${from + 9}`),
    '90-100',
  ]);
  expect(bins.map(({ list }) => list)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
  expect(bins.map(({ own }) => own)).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
});

test('405 points and five stars have bins of their own', () => {
  const all = [0, 405, 360, 359].map((quality) => catalogueEntry({ quality }));
  const bins = scoreBins('metadata-quality', all, []);
  expect(bins.at(-1)).toEqual({ from: 360, to: 405, list: 2, own: 0 });
  expect(bins.reduce((sum, { list }) => sum + list, 0)).toBe(4);
  const stars = scoreBins('five-stars', [catalogueEntry({ stars: 5 })], []);
  expect(stars.map(({ from, to, list }) => [from, to, list])).toEqual([
    [0, 0, 0],
    [1, 1, 0],
    [2, 2, 0],
    [3, 3, 0],
    [4, 4, 0],
    [5, 5, 1],
  ]);
});
