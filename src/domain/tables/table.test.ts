import { describe, expect, test } from 'vitest';
import { columnOf, rowCountOf } from './table.ts';

const table = {
  fields: ['code', 'name'],
  columns: [
    ['11110', '11140'],
    ['종로구', null],
  ],
};

describe('a table by columns', () => {
  test('gives a column by its name, missing cells as null', () => {
    expect(columnOf(table, 'name')).toEqual(['종로구', null]);
  });

  test('a column that it does not have is our own mistake, named', () => {
    expect(() => columnOf(table, 'area')).toThrow('no column "area"');
  });

  test('counts rows, also where there are none', () => {
    expect(rowCountOf(table)).toBe(2);
    expect(rowCountOf({ fields: ['code'], columns: [[]] })).toBe(0);
    expect(rowCountOf({ fields: [], columns: [] })).toBe(0);
  });
});
