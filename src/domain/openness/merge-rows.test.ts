import { expect, test } from 'vitest';
import { catalogueRowsOf, measure } from './catalogue-rows.ts';
import { fileOf, madeRecord } from './fixtures/made-record.ts';
import { mergeRows } from './merge-rows.ts';

const catalogue = { kind: 'list', url: null, day: '2025-12-10' } as const;
const rowsOf = (...records: readonly Parameters<typeof madeRecord>[0][]) =>
  catalogueRowsOf(
    records.map((rest) =>
      measure({ record: madeRecord(rest), downloads: 1, views: null }, catalogue.day),
    ),
    catalogue,
  );

const list = rowsOf(
  { id: '1', publisher: '가', files: [fileOf('csv')] },
  { id: '2', publisher: '나', files: [fileOf('pdf')] },
);
const own = rowsOf(
  { id: 'x', publisher: '다', files: [fileOf('pdf')] },
  { id: 'y', publisher: '나' },
);

test('every row keeps its values, whatever their numbers were', () => {
  const both = mergeRows(list, own);
  const value = ({ values, codes }: { values: string[]; codes: number[] }): string[] =>
    codes.map((code) => values[code] ?? '?');
  expect(both.ids).toEqual(['1', '2', 'x', 'y']);
  expect(value(both.publisher)).toEqual(['가', '나', '다', '나']);
  expect(value(both.format)).toEqual(['csv', 'pdf', 'pdf', '']);
  expect(new Set(both.publisher.values).size).toBe(both.publisher.values.length);
  expect(both.scores['open-data-index'].points).toHaveLength(4);
  expect(both.downloads).toEqual([1, 1, 1, 1]);
});

test('rows of the first keep their numbers, by which their details are found', () => {
  const both = mergeRows(list, own);
  expect(both.ids.slice(0, 2)).toEqual(list.ids);
  expect(both.publisher.codes.slice(0, 2)).toEqual(list.publisher.codes);
});
