import { expect, test } from 'vitest';
import { buildIndex } from '../../domain/search/search-index.ts';
import { prepareHead } from '../../domain/search/prepare-row.ts';
import { search } from '../../domain/search/search.ts';
import { cellAt } from './catalogue-cells.ts';
import { createCatalogue, requestOf, rowOf } from './catalogue-model.ts';
import { parseCatalogueState } from './catalogue-state.ts';
import { facetsOf } from './facet-model.ts';
import { listRows, ownDay, ownRows } from './fixtures/small-catalogue.ts';

const catalogue = createCatalogue(listRows, {
  own: { rows: ownRows, heads: [], tails: [] },
  today: ownDay,
});
const index = buildIndex(
  catalogue.rows.titles.map((title) => prepareHead({ title, keywords: [], publisher: null })),
);

const found = (address: string): string[] => {
  const { rows } = search(
    index,
    catalogue.columns,
    requestOf(catalogue, parseCatalogueState(address)),
  );
  return [...rows].map((row) => catalogue.rows.ids[row] ?? '');
};

test('our own stand behind the list, under values that both share', () => {
  expect(catalogue.rows.ids).toEqual(['101', '102', 'bike-stations']);
  expect(catalogue.rows.publisher.values).toEqual(['경상북도 상주시', '서울특별시']);
  expect(catalogue.rows.publisher.codes).toEqual([0, 1, 1]);
  expect(catalogue.hasDescriptions).toBe(false);
});

test.each([
  ['', ['101', '102', 'bike-stations']],
  ['q=자전거', ['101']],
  ['licence=kogl-0', ['101']],
  ['licence=kogl-0&licence=kogl-4', ['101', '102']],
  ['licence=kogl-0&publisher=서울특별시', []],
  ['origin=own', ['bike-stations']],
  ['format=-', ['102']],
  ['index=90', ['101']],
  ['index=50', ['102', 'bike-stations']],
  ['stars=0', ['102', 'bike-stations']],
  // The address asks for what this catalogue does not have: nothing, and not everything.
  ['publisher=없는 기관', []],
  ['sort=open-data-index', ['101', '102', 'bike-stations']],
  ['sort=open-data-index&order=turned', ['bike-stations', '102', '101']],
  ['sort=due', ['102', 'bike-stations', '101']],
])('the address "%s" finds %s', (address, ids) => {
  const rows = found(address);
  expect(address.includes('sort') ? rows : rows.toSorted()).toEqual(ids);
});

test('lateness is counted on the day that each was measured', () => {
  const states = [0, 1, 2].map((row) => cellAt(catalogue, 'state', row, 'en'));
  expect(states.map(({ text }) => text)).toEqual(['on time', '32 days late', '132 days late']);
  expect(states.map(({ isLate }) => isLate)).toEqual([false, true, true]);
});

test('points that nobody knows are told beside the points', () => {
  expect(cellAt(catalogue, 'index', 0, 'ko')).toMatchObject({ text: '100', note: null });
  expect(cellAt(catalogue, 'index', 2, 'ko')).toMatchObject({ text: '55', note: '모름 45' });
  expect(cellAt(catalogue, 'downloads', 1, 'ko').text).toBe('–');
  expect(cellAt(catalogue, 'licence', 2, 'ko').text).toBe('확인되지 않음');
});

test('a dialog is for entries of the list only', () => {
  expect(rowOf(catalogue, '102')).toBe(1);
  expect(rowOf(catalogue, 'bike-stations')).toBeNull();
  expect(rowOf(catalogue, '999')).toBeNull();
});

test('facets count what each choice would find, and keep a choice that is gone', () => {
  const state = parseCatalogueState('licence=kogl-0&publisher=없는 기관');
  const { counts } = search(index, catalogue.columns, requestOf(catalogue, state));
  const facets = facetsOf(catalogue.columns, counts, state, 'ko');
  const publishers = facets.find(({ id }) => id === 'publisher')?.options ?? [];
  expect(publishers.map(({ label, count, isChosen }) => [label, count, isChosen])).toEqual([
    ['경상북도 상주시', 1, false],
    ['없는 기관', 0, true],
  ]);
  const origins = facets.find(({ id }) => id === 'origin')?.options ?? [];
  expect(origins).toEqual([]);
});
