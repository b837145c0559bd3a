import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';

const csv = (...rows: (string | number | null)[][]): string =>
  toCsv({
    fields: ['name', 'value'],
    columns: [rows.map((row) => row[0] ?? null), rows.map((row) => row[1] ?? null)],
  });

describe('a published CSV', () => {
  test('begins with a byte order mark and ends its lines as RFC 4180 does', () => {
    expect(csv(['종로구', 20.5])).toBe('\uFEFFname,value\r\n종로구,20.5\r\n');
  });

  test('leaves missing cells empty and writes a 0', () => {
    expect(csv([null, 0], ['중구', null])).toContain('\r\n,0\r\n중구,\r\n');
  });

  test.each([
    ['강남구, "옛"', '"강남구, ""옛"""'],
    ['두\n줄', '"두\n줄"'],
    ['a\rb', '"a\rb"'],
    ['그냥 이름', '그냥 이름'],
  ])('quotes %j as needed', (cell, text) => {
    expect(csv([cell, 1])).toBe(`\uFEFFname,value\r\n${text},1\r\n`);
  });

  test('of no rows is its header', () => {
    expect(csv()).toBe('\uFEFFname,value\r\n');
  });
});
