import { expect, test } from 'vitest';
import { inOrder, type SortedRow } from './sorted-table.tsx';

const row = (id: string, sort: string | number | null, isWhole = false): SortedRow => ({
  id,
  isWhole,
  isChosen: false,
  cells: [{ text: id, sort }],
});
const rows = [row('b', 2), row('none', null), row('all', 1, true), row('a', 10)];
const order = (isDown: boolean) => inOrder(rows, { column: 0, isDown }).map(({ id }) => id);

test('the whole stays first and the unknown last, either way', () => {
  expect(order(false)).toEqual(['all', 'b', 'a', 'none']);
  expect(order(true)).toEqual(['all', 'a', 'b', 'none']);
});

test('names are in the order of the Korean alphabet', () => {
  const named = [row('하', '하'), row('가', '가'), row('나', '나')];
  expect(inOrder(named, { column: 0, isDown: false }).map(({ id }) => id)).toEqual([
    '가',
    '나',
    '하',
  ]);
});

test('without a wish they stay as they are', () => {
  expect(inOrder(rows, null)).toBe(rows);
});
