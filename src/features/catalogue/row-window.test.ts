import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowWindow, topForRow } from './row-window.ts';

test('a hundred thousand rows draw no more than a few dozen, whatever is in sight among them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.double({ min: 0, max: 8e6, noNaN: true }),
      fc.integer({ min: 100, max: 2000 }),
      fc.integer({ min: 40, max: 200 }),
      (count, top, height, row) => {
        const { first, end } = rowWindow(top, height, row, count);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(end - first).toBeLessThanOrEqual(Math.ceil(height / row) + 25);
        const inSight = Math.floor(top / row);
        if (inSight < count) {
          expect(first).toBeLessThanOrEqual(inSight);
          expect(end).toBeGreaterThan(Math.min(inSight + Math.ceil(height / row), count) - 1);
        }
      },
    ),
  );
});

test.each([
  ['a row in sight moves nothing', 5, 300, 300],
  ['a row above comes to the top', 2, 300, 200],
  ['a row below comes to the bottom, under the head', 20, 300, 1540],
])('%s', (_, row, top, expected) => {
  expect(topForRow(row, top, 600, 100, 40)).toBe(expected);
});
