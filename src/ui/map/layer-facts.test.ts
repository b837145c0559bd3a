import { expect, test } from 'vitest';
import type { MapFact, MapLayer } from '../../domain/layers/map-layer.ts';
import { briefFact, factRows, factText, nameOf } from './layer-facts.ts';

const fact = (field: string, part: Partial<MapFact> = {}): MapFact => ({
  field,
  title: field,
  unit: '',
  type: 'string',
  categories: [],
  ...part,
});
const km = fact('km', { title: '길이', unit: 'km', type: 'number' });
const kind = fact('kind', { categories: [['shared', '겸용']] });
const layer: MapLayer = {
  id: 'bikes/lanes',
  dataset: 'bikes',
  layer: 'lanes',
  kind: 'lines',
  title: '자전거도로',
  itemName: '구간',
  attribution: '',
  nameField: 'name',
  facts: [fact('name'), km, kind],
  size: km,
  colour: kind,
};

test('a fact is told with its unit, a code in words, and a blank as not known', () => {
  expect(factText(km, 1234.5, 'ko', '모름')).toBe('1,234.5\u202Fkm');
  expect(factText(km, 0, 'ko', '모름')).toBe('0\u202Fkm');
  expect(factText(km, null, 'ko', '모름')).toBe('모름');
  expect(factText(kind, 'shared', 'ko', '모름')).toBe('겸용');
  expect(factText(kind, 'new code', 'ko', '모름')).toBe('new code');
  expect(factText(kind, '', 'ko', '모름')).toBe('모름');
});

test('the popup has every fact of the row but the name, which stands above', () => {
  const rows = factRows(layer, { id: '1', name: '동일로', km: null, kind: 'shared' }, 'ko', '모름');
  expect(rows.map(({ title, text }) => [title, text])).toEqual([
    ['길이', '모름'],
    ['kind', '겸용'],
  ]);
});

test('a thing without a name goes by what it is', () => {
  expect(nameOf(layer, { id: '7', name: null })).toBe('구간 7');
  expect(nameOf(layer, { id: '7', name: '동일로' })).toBe('동일로');
});

test('the list tells the size by name, else the category', () => {
  expect(briefFact(layer, { km: 2, kind: 'shared' }, 'ko', '모름')).toBe('길이 2\u202Fkm');
  expect(briefFact({ ...layer, size: null }, { kind: 'shared' }, 'ko', '모름')).toBe('겸용');
  expect(briefFact({ ...layer, size: null, colour: null }, {}, 'ko', '모름')).toBe('');
});
