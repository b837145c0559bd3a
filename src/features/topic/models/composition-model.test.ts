import { describe, expect, test } from 'vitest';
import { periodOf, yearInput, type YearValue } from '../../../../tests/support/made-year-topic.ts';
import type { CompositionView } from '../../../domain/view.ts';
import { compositionModel } from './composition-model.ts';
import { contextOf } from './view-input.ts';

const words = { ko: '가', en: 'a' };
const view: CompositionView = {
  kind: 'composition',
  id: 'kinds',
  title: words,
  question: words,
  measures: ['people', 'cars', 'alone'],
};
const model = (value: YearValue, state = {}, language: 'ko' | 'en' = 'en') =>
  compositionModel(contextOf(yearInput(view, [2020, 2023], value, state, null, language)), view);

const plain: YearValue = (measure) => ({ people: 20, cars: 70, alone: 10 })[measure] ?? null;

describe('a whole of three kinds', () => {
  test('has shares that add up, for every year and district', () => {
    const { years, areas } = model(plain);
    expect(years.map(({ label }) => label)).toEqual(['2023', '2022', '2021', '2020']);
    expect(areas).toHaveLength(25);
    for (const { shares } of [...years, ...areas]) expect(shares).toEqual([0.2, 0.7, 0.1]);
  });

  test('names its largest part and the period', () => {
    expect(model(plain).finding.replaceAll('\u202F', ' ')).toBe('Seoul, 2023: Car and car 70 %');
    expect(model(plain, {}, 'ko').finding).toBe('2023년 서울: 차와 차 70%');
  });

  test('follows the chosen place and year', () => {
    const moved: YearValue = (measure, area, year) =>
      area === '11680' && year === 2021
        ? measure === 'alone'
          ? 4
          : 0
        : plain(measure, area, year);
    const { finding, areas } = model(moved, { area: '11680', period: periodOf('2021') });
    expect(finding).toContain('Gangnam-gu, 2021: Car alone');
    expect(areas.filter(({ current }) => current).map(({ id }) => id)).toEqual(['11680']);
  });
});

describe('a part that is not known', () => {
  const gap: YearValue = (measure, area, year) =>
    measure === 'alone' && year === 2022 ? null : plain(measure, area, year);

  test('leaves the whole unknown instead of stretching the others', () => {
    const { years } = model(gap);
    expect(years.find(({ label }) => label === '2022')).toMatchObject({
      shares: null,
      total: 'not known',
    });
  });

  test('is a gap in the table, not 0', () => {
    const { table } = model(gap);
    const row = table.rows.find(([place, year]) => place === 'Seoul' && year === '2022');
    expect(row).toEqual(['Seoul', '2022', 20, 70, null]);
  });
});

test('a year without any accident has no shares', () => {
  expect(model(() => 0).years[0]?.shares).toBeNull();
});
