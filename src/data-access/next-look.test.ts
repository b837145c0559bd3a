import { expect, test } from 'vitest';
import { nextLookMs } from './next-look.ts';

test('looks every minute, a tenth more or less', () => {
  expect([0, 0.5, 1].map((chance) => nextLookMs(0, chance))).toEqual([54_000, 60_000, 66_000]);
});

test('waits twice as long after each failure, a quarter of an hour at most', () => {
  const minutes = [1, 2, 3, 4, 5, 2000].map((failures) => nextLookMs(failures, 0.5) / 60_000);
  expect(minutes).toEqual([2, 4, 8, 15, 15, 15]);
});
