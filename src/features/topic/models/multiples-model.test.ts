import { expect, test } from 'vitest';
import { yearInput, type YearValue } from '../../../../tests/support/made-year-topic.ts';
import type { MultiplesView } from '../../../domain/view.ts';
import { multiplesModel } from './multiples-model.ts';
import { contextOf } from './view-input.ts';

const words = { ko: '가', en: 'a' };
const view: MultiplesView = { kind: 'multiples', id: 'all', title: words, question: words };
const model = (value: YearValue) => multiplesModel(contextOf(yearInput(view, [2018, 2023], value)));

test('every district has its line on one scale from zero', () => {
  const { multiples } = model((_, area, year) => (Number(area) % 7) + year - 2018);
  expect(multiples.items).toHaveLength(25);
  expect(multiples.scale[0]).toBe(0);
  const highest = Math.max(...multiples.items.flatMap(({ values }) => values.map(Number)));
  expect(multiples.scale[1]).toBe(highest);
});

test('counts the districts that went down and up', () => {
  const { finding } = model((_, area, year) => (area < '11300' ? 2030 - year : year));
  expect(finding).toBe('Less in 2023 than in 2018: 8; more: 17');
});

test('begins with the first year that anyone was counted in', () => {
  const { multiples, finding } = model((_, __, year) => (year < 2020 ? null : year));
  expect(multiples.items[0]?.values).toHaveLength(4);
  expect(multiples.items[0]?.firstText).toBe('2020 2,020');
  expect(finding).toContain('than in 2020');
});

test('a district that was never counted says so', () => {
  const { multiples } = model((_, area, year) => (area === '11110' ? null : year));
  expect(multiples.items[0]).toMatchObject({ id: '11110', firstText: null, lastText: null });
});

test('a count of the city is no measure for a district’s line', () => {
  expect(model(() => 5).multiples.reference).toBeUndefined();
});
