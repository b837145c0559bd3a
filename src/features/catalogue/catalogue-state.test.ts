import { expect, test } from 'vitest';
import {
  filterCount,
  formatCatalogueState,
  parseCatalogueState,
  toggled,
  usualColumns,
  wholeCatalogue,
} from './catalogue-state.ts';

test('an empty address is the whole catalogue, and the other way round', () => {
  expect(parseCatalogueState('')).toEqual(wholeCatalogue);
  expect(formatCatalogueState(wholeCatalogue)).toBe('');
});

test('everything that is chosen survives the address', () => {
  const state = {
    ...wholeCatalogue,
    text: '대기 오염, "PM2.5" & co',
    inDescriptions: true,
    filters: {
      ...wholeCatalogue.filters,
      publisher: ['경상북도 상주시', '한국수자원공사(K-water)'],
      format: [''],
      state: ['overdue'],
    },
    sort: 'due' as const,
    isTurned: true,
    columns: ['publisher', 'stars'] as const,
    id: '15000545',
  };
  expect(parseCatalogueState(formatCatalogueState(state))).toEqual(state);
});

test('no columns beside the title is a choice too', () => {
  const address = formatCatalogueState({ ...wholeCatalogue, columns: [] });
  expect(parseCatalogueState(address).columns).toEqual([]);
});

test.each([
  ['sort=password', 'relevance'],
  ['sort=due', 'due'],
])('%s sorts by %s', (address, sort) => {
  expect(parseCatalogueState(address).sort).toBe(sort);
});

test('columns that do not exist are left aside, in whatever order they are asked for', () => {
  expect(parseCatalogueState('columns=stars,nothing,publisher').columns).toEqual([
    'publisher',
    'stars',
  ]);
  expect(parseCatalogueState('').columns).toBe(usualColumns);
});

test('a book is no search', () => {
  expect(parseCatalogueState(`q=${'가'.repeat(5000)}`).text.length).toBeLessThanOrEqual(200);
});

test('a value is chosen once, and taken back', () => {
  const once = toggled(wholeCatalogue, 'licence', 'kogl-1');
  expect(once.filters.licence).toEqual(['kogl-1']);
  expect(filterCount(once)).toBe(1);
  expect(toggled(once, 'licence', 'kogl-1')).toEqual(wholeCatalogue);
  expect(parseCatalogueState('licence=a&licence=a').filters.licence).toEqual(['a']);
});
