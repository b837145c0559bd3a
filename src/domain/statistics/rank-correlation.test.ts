import { expect, test } from 'vitest';
import { rankCorrelation } from './rank-correlation.ts';

test('the textbook pairs of intelligence and television give −29/165', () => {
  const intelligence = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
  expect(rankCorrelation(intelligence, hours)).toBeCloseTo(-29 / 165, 12);
});

test('ties share the mean of their ranks, as in other programs', () => {
  expect(rankCorrelation([1, 2, 2, 3, 5], [2, 1, 4, 4, 6])).toBeCloseTo(0.7631578947368421, 12);
});

test('only the order counts', () => {
  expect(rankCorrelation([1, 2, 3, 4], [1, 10, 100, 1e6])).toBe(1);
  expect(rankCorrelation([1, 2, 3, 4], [9, 7, 5, -3])).toBe(-1);
});

test('a side that does not vary has no correlation, and unequal lengths are our mistake', () => {
  expect(rankCorrelation([1, 2, 3], [5, 5, 5])).toBeNull();
  expect(() => rankCorrelation([1, 2], [1])).toThrow('pairs');
});
