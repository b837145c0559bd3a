import { describe, expect, test } from 'vitest';
import {
  asKind,
  madeTopic,
  period,
  plainAir,
  type MadeValue,
} from '../../../../tests/support/made-topic.ts';
import type { Language } from '../../../domain/language.ts';
import type { TopicState } from '../topic-state.ts';
import type { FigureModel } from './figure-model.ts';
import { viewModel } from './view-model.ts';

const plain = (text: string): string => text.replaceAll('\u202F', ' ');

function figure(
  value: MadeValue,
  state: Partial<TopicState> = {},
  language: Language = 'en',
): FigureModel {
  const topic = madeTopic('2019..2022', value);
  return asKind(viewModel(topic.input(topic.view('figure'), state, language)), 'figure');
}

const year = (isoDay: string): string => isoDay.slice(0, 4);
/** The same value on every day of a year. */
const yearly =
  (values: Readonly<Record<string, number>>): MadeValue =>
  (_, __, isoDay) =>
    values[year(isoDay)] ?? 20;

describe('against the year before', () => {
  test('a lower mean is better, with the way it moved', () => {
    const model = figure(yearly({ 2021: 20, 2022: 18 }));
    expect(plain(model.finding)).toBe(
      'Fine dust (PM2.5) in Seoul, 2022: mean 18.0 µg/m³, 10 % lower than in 2021',
    );
    expect(model.items[0]).toMatchObject({
      direction: 'better',
      directionWord: 'better',
      sign: '▼',
    });
    expect(plain(model.items[0]?.note ?? '')).toBe('2021 20.0 µg/m³');
  });

  test('a higher mean is worse', () => {
    const model = figure(yearly({ 2021: 20, 2022: 23 }), {}, 'ko');
    expect(plain(model.finding)).toContain('2021년보다 15% 높았습니다');
    expect(model.items[0]).toMatchObject({
      direction: 'worse',
      directionWord: '나빠짐',
      sign: '▲',
    });
  });

  test('a change under half a percent is none', () => {
    const model = figure((_, __, isoDay) => (isoDay === '2022-07-01' ? 21 : 20));
    expect(model.items[0]).toMatchObject({ direction: 'same', sign: '=' });
    expect(model.finding).toContain('about the same as in 2021');
    expect(model.finding).not.toContain('%');
  });

  test('the first year has nothing to be compared with', () => {
    const model = figure(yearly({}), { period: period('2019') });
    expect(model.items[0]).toMatchObject({ direction: null, directionWord: null, sign: null });
    expect(model.items[0]?.note).toBe('No data for 2018 to compare with');
    expect(model.finding).not.toContain('2018');
  });

  test('a period whose year before is only half there is not compared', () => {
    const topic = madeTopic('2019-07..2022', yearly({}));
    const input = topic.input(topic.view('figure'), { period: period('2020') });
    expect(asKind(viewModel(input), 'figure').items[0]?.direction).toBeNull();
  });

  test('a run of days is compared with the same days', () => {
    const model = figure(yearly({ 2021: 30, 2022: 15 }), {
      period: period('2022-03-05..2022-03-20'),
    });
    expect(plain(model.finding)).toContain('50 % lower than in 5 March 2021 to 20 March 2021');
  });

  test.each(['2021-02', '2021-01..2021-02'])('%s is compared across a leap day', (text) => {
    expect(figure(yearly({}), { period: period(text) }).items[0]?.direction).toBe('same');
  });
});

describe('coverage', () => {
  const missing =
    (days: number): MadeValue =>
    (_, __, isoDay) =>
      year(isoDay) === '2022' && dayOfYear(isoDay) <= days ? null : 20;
  const dayOfYear = (isoDay: string): number =>
    (Date.parse(isoDay) - Date.parse(`${year(isoDay)}-01-01`)) / 86_400_000 + 1;

  test('274 of 365 days are enough', () => {
    expect(figure(missing(91)).items[0]?.incomplete).toBeNull();
  });

  test('273 of 365 days are not, and the figure says so', () => {
    expect(figure(missing(92)).items[0]?.incomplete).toBe(
      'Incomplete: measured on 273 of 365 days only',
    );
    expect(figure(missing(92), {}, 'ko').items[0]?.incomplete).toContain('365일 중 273일');
  });

  test('a year without a measured day is not known; no 0 stands in for it', () => {
    const model = figure(missing(366));
    expect(model.finding).toBe('Fine dust (PM2.5) in Seoul, 2022: no data');
    expect(model.items.map((item) => item.value)).toEqual(['not known', 'not known']);
    expect(model.items.every((item) => item.direction === null)).toBe(true);
  });
});

describe('days counted', () => {
  const value: MadeValue = (_, __, isoDay) =>
    isoDay === '2022-01-01' || isoDay === '2021-01-01' || isoDay === '2021-01-02'
      ? 36
      : isoDay.startsWith('2022-02')
        ? 16
        : 15;

  test('by Korean grades: bad days, and a day at the limit is none', () => {
    const item = figure(value).items[1];
    expect(item).toMatchObject({ label: 'Days graded bad or worse', value: '1 day', sign: '▼' });
    expect(item).toMatchObject({ direction: 'better', note: '2021 2 days' });
  });

  test('by WHO: days above the guideline of a day', () => {
    const item = figure(value, { standard: 'who' }).items[1];
    expect(plain(item?.label ?? '')).toBe('Days above the WHO guideline (15 µg/m³)');
    expect(item?.value).toBe('29 days');
    expect(item).toMatchObject({ direction: 'worse', sign: '▲' });
  });

  test('a gas has neither grades nor a guideline, so its mean stands alone', () => {
    for (const standard of ['korea', 'who'] as const) {
      const model = figure(plainAir, { measure: 'o3', standard });
      expect(model.items).toHaveLength(1);
      expect(model.items[0]?.value).toContain('ppm');
    }
  });
});

describe('the guideline of a year', () => {
  test('is held against a whole year', () => {
    const item = figure(yearly({ 2022: 18 })).items[2];
    expect(plain(item?.label ?? '')).toBe('WHO guideline, year: 5 µg/m³');
    expect(item?.value).toBe('3.6×');
  });

  test('a mean at the guideline is within it', () => {
    expect(figure(yearly({ 2022: 5 })).items[2]?.note).toBe('within the WHO guideline for a year');
  });

  test('is not held against a month', () => {
    expect(figure(yearly({}), { period: period('2022-03') }).items).toHaveLength(2);
  });
});

test('the table says what the items say', () => {
  const model = figure(plainAir, { area: '11440' });
  expect(model.table.rows).toEqual(model.items.map((item) => [item.label, item.value, item.note]));
});
