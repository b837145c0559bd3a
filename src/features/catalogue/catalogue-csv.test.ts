import { expect, test } from 'vitest';
import { catalogueCsv } from './catalogue-csv.ts';
import { createCatalogue } from './catalogue-model.ts';
import { listRows, ownDay, ownRows } from './fixtures/small-catalogue.ts';

const catalogue = createCatalogue(listRows, {
  own: { rows: ownRows, heads: [], tails: [] },
  today: ownDay,
});

const lines = (rows: readonly number[]): string[] =>
  catalogueCsv(catalogue, rows, {
    addressOf: (row) => `https://data.invalid/${row}`,
    search: 'https://site.invalid/catalogue/?q=a,b',
  })
    .slice(1)
    .trimEnd()
    .split('\r\n');

test('exactly the rows that were found, in their order, under names, for Excel', () => {
  const text = catalogueCsv(catalogue, [2, 0], { addressOf: () => '', search: '' });
  expect(text.startsWith('\uFEFFid,title,publisher,origin,')).toBe(true);
  const [head = '', ...rows] = lines([2, 0]);
  expect(rows.map((row) => row.split(',')[0])).toEqual(['bike-stations', '101']);
  expect(rows[1]?.split(',').length).toBe(head.split(',').length + 1);
});

test('a comma is quoted, a formula is made harmless, what is missing stays empty', () => {
  const [, own = '', formula = ''] = lines([2, 1]);
  expect(own).toContain('"따릉이 대여소, 모두"');
  expect(formula).toContain(`"'=HYPERLINK(""http://x.invalid"")"`);
  expect(formula).toContain(',overdue,32,,7,60,10,160,185,0,0,2025-12-10,');
  expect(own).toContain(`,132,,,55,45,175,220,0,1,${ownDay},`);
  expect(own).toContain('"https://site.invalid/catalogue/?q=a,b"');
});
