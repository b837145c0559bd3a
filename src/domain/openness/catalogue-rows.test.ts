import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { catalogueColumns } from './catalogue-columns.ts';
import { catalogueRowsSchema } from './catalogue-files.ts';
import { catalogueRowsOf, measure } from './catalogue-rows.ts';
import { fileOf, madeRecord } from './fixtures/made-record.ts';
import { listThemeName } from './list-themes.ts';

const day = '2025-12-10';
const entries = [
  madeRecord({
    id: 'a',
    title: '다',
    publisher: '중구',
    files: [fileOf('PDF')],
    nextDue: '2025-12-01',
  }),
  madeRecord({
    id: 'b',
    title: '가',
    publisher: '중구',
    files: [fileOf('CSV')],
    modified: '2025-12-10',
  }),
  madeRecord({ id: 'c', title: '나', files: [fileOf('ZIP')] }),
];
const rowsWith = (downloads: readonly (number | null)[]) =>
  catalogueRowsOf(
    entries.map((record, at) =>
      measure({ record, downloads: downloads[at] ?? null, views: null }, day),
    ),
    { kind: 'list', url: null, day },
  );

describe('rows of a catalogue', () => {
  const rows = rowsWith([5, null, 7]);

  test('have the shape of their file', () => {
    expect(v.parse(catalogueRowsSchema, JSON.parse(JSON.stringify(rows)))).toEqual(rows);
  });

  test('write what occurs most as 0, and what is left out as nothing', () => {
    expect(rows.publisher).toEqual({ values: ['중구', ''], codes: [0, 0, 1] });
    expect(rows.format).toEqual({ values: ['', 'csv', 'pdf'], codes: [2, 1, 0] });
    expect(rows.state).toEqual({ values: ['unknown', 'overdue'], codes: [1, 0, 0] });
  });

  test('count days from 1970', () => {
    expect(rows.due).toEqual([20_423, null, null]);
    expect(rows.modified).toEqual([null, 20_432, null]);
  });
});

describe('columns to search by', () => {
  test('sort titles as a Korean dictionary does', () => {
    expect(catalogueColumns(rowsWith([])).sorts['title']).toEqual([2, 0, 1]);
  });

  test('prefer what is used more, or where nobody counts, what is new', () => {
    expect(catalogueColumns(rowsWith([5, null, 7])).popularity).toBe('downloads');
    expect(catalogueColumns(rowsWith([])).popularity).toBe('modified');
  });

  test('hold stars and bands of every row', () => {
    const { facets } = catalogueColumns(rowsWith([]));
    expect([...(facets['stars']?.codes ?? [])]).toEqual([1, 3, 1]);
    expect(facets['band']?.values).toEqual(['excellent', 'good', 'sufficient', 'bad']);
    expect([...(facets['band']?.codes ?? [])]).toEqual([3, 3, 3]);
  });
});

describe('themes', () => {
  test('of the national portal have an English name, others keep their own', () => {
    expect(listThemeName('환경기상')).toEqual({ ko: '환경기상', en: 'Environment and weather' });
    expect(listThemeName('toString').en).toBe('toString');
  });
});
