import { describe, expect, test } from 'vitest';
import { madeFigures } from '../../../tests/support/made-figures.ts';
import { agoText } from '../../words/ago.ts';
import { sentenceWords } from '../../words/overview.ts';
import { citySentences, districtSentences } from './district-sentences.ts';
import { languages, type Language } from '../language.ts';
import type { PlaceFigure } from './place-figure.ts';

const jongno = '11110';
const october = 2026 * 12 + 10;

const plain = (text: string): string => text.replaceAll('\u202F', ' ');

const told = (
  figures: readonly PlaceFigure[],
  language: Language,
  now: number | null = october,
): string[] =>
  districtSentences(figures, {
    language,
    words: sentenceWords(language),
    ago: now === null ? null : (month) => agoText(now - month, language),
  }).map(plain);

const accidents = (city: readonly number[], district: readonly number[]) =>
  madeFigures({ ko: '교통사고', en: 'Traffic accidents' }, 2023, [
    {
      id: 'accidents',
      aggregate: 'sum',
      unit: { ko: '건', en: 'accidents' },
      name: { ko: '교통사고', en: 'Traffic accidents' },
      values: { '11': city, [jongno]: district },
    },
    {
      id: 'rate',
      aggregate: 'rate',
      unit: { ko: '건', en: 'accidents' },
      name: {
        ko: '주민 10만 명당 교통사고',
        en: 'Traffic accidents per 100,000 residents',
      },
      values: { '11': city, [jongno]: district },
      weights: { '11': 9_000_000, [jongno]: 140_000 },
    },
    {
      id: 'deaths',
      aggregate: 'sum',
      unit: { ko: '명', en: 'deaths' },
      name: { ko: '사망자', en: 'Deaths' },
      values: { '11': [180, 190], [jongno]: [2, 3] },
    },
  ]);

const air = (district: readonly number[]) =>
  madeFigures({ ko: '공기의 질', en: 'Air quality' }, 2021, [
    {
      id: 'pm25',
      aggregate: 'mean',
      unit: 'µg/m³',
      name: { ko: '초미세먼지(PM2.5)', en: 'Fine dust (PM2.5)' },
      values: { '11': [20, 18], [jongno]: district },
    },
  ]);

describe('a district', () => {
  const figures = [
    ...accidents([33_000, 33_100], [900, 1200]).figures(jongno),
    ...air([20, 17.5]).figures(jongno),
  ];

  test('in Korean: what stands out, what is better or worse, how old it is', () => {
    expect(told(figures, 'ko')).toEqual([
      '2024년 종로구의 주민 10만 명당 교통사고는 857.1건으로, 서울 전체(367.8건)의 2.3배여서 더 나쁩니다.',
      '종로구의 2022~2024년 수치에서 한 해 전보다 나아진 것은 공기의 질이고, 나빠진 것은 교통사고이며, 서울 전체보다 나은 것은 공기의 질이고, 못한 것은 교통사고입니다.',
      '가장 새 수치는 2024년 12월까지(교통사고, 1년 10개월 전), 가장 오래된 수치는 2022년 12월까지(공기의 질, 3년 10개월 전)\u2060의 기록입니다.',
    ]);
  });

  test('in English', () => {
    expect(told(figures, 'en')).toEqual([
      'Traffic accidents per 100,000 residents in Jongno-gu: 857.1 in 2024, 2.3 times that of Seoul as a whole (367.8), which is worse.',
      'Better than the year before: air quality; worse: traffic accidents. Better than Seoul as a whole: air quality; worse: traffic accidents (Jongno-gu, figures of 2022 to 2024).',
      'The newest figure ends in December 2024 (traffic accidents, 1 year and 10 months ago), the oldest in December 2022 (air quality, 3 years and 10 months ago).',
    ]);
  });

  test('never tells of 3 deaths after 2', () => {
    const quiet = accidents([33_000, 33_100], [510, 515]);
    const deaths = [quiet.figure('deaths', jongno)];
    expect(told(deaths, 'ko')[0]).toBe(
      '2024년 종로구의 수치 가운데 한 해 전이나 서울 전체와 뚜렷이 다른 것은 없습니다.',
    );
    expect(told(deaths, 'ko')[1]).toBe(
      '종로구의 2024년 수치에서 한 해 전과 뚜렷이 달라진 주제는 없습니다.',
    );
    expect(told(quiet.figures(jongno), 'ko').join(' ')).not.toContain('사망자');
  });

  test('at build nobody says how long ago', () => {
    expect(told(air([20, 17.5]).figures(jongno), 'ko', null)[2]).toBe(
      '이 수치들은 2022년 12월까지의 기록이며, 지금과 다를 수 있습니다.',
    );
    expect(told(air([20, 17.5]).figures(jongno), 'en', null)[2]).toBe(
      'These figures end in December 2022; things may differ now.',
    );
  });

  test('a mean that fell is said to have fallen, with the year before', () => {
    const [notable] = told(air([22, 17.9]).figures(jongno), 'ko');
    expect(notable).toBe(
      '2022년 종로구의 초미세먼지(PM2.5) 평균은 17.9 µg/m³로, 2021년(22.0 µg/m³)보다 19% 낮아져 나아졌습니다.',
    );
  });

  test('of which nothing is known has no sentence', () => {
    expect(told([], 'ko')).toEqual([]);
    const blank = accidents([100, 100], []).figures(jongno).slice(0, 1);
    expect(told(blank, 'ko')).toEqual([]);
  });
});

test('the city is told by its largest improvement and setback', () => {
  const figures = [
    ...accidents([33_000, 38_000], [900, 900]).figures('11'),
    ...air([20, 20]).figures('11'),
  ];
  const said = citySentences(figures, { language: 'ko', words: sentenceWords('ko'), ago: null });
  expect(said.map(plain)).toEqual([
    '2022년 서울의 초미세먼지(PM2.5) 평균은 18.0 µg/m³로, 2021년(20.0 µg/m³)보다 10% 낮아져 나아졌습니다.',
    '2024년 서울의 교통사고는 3만 8,000건으로, 2023년(3만 3,000건)보다 15% 늘어 나빠졌습니다.',
    '가장 새 수치는 2024년 12월까지(교통사고), 가장 오래된 수치는 2022년 12월까지(공기의 질)\u2060의 기록입니다.',
  ]);
});

test('every claim has a year, no hole and no word of the other language', () => {
  for (const language of languages) {
    for (const area of ['11', jongno]) {
      for (const [before, now] of [
        [900, 1200],
        [0, 40],
        [1200, 500],
        [500, 500],
      ] as const) {
        const figures = [
          ...accidents([33_000, 20_000], [before, now]).figures(area),
          ...air([20, 40]).figures(area),
        ];
        const said = [...told(figures, language), ...told(figures.slice(0, 1), language, null)];
        expect(said).toHaveLength(6);
        for (const sentence of said) {
          expect(sentence).toMatch(/20\d\d/);
          expect(sentence).not.toMatch(/undefined|NaN|Infinity|null|\[object/);
          if (language === 'en') expect(sentence).not.toMatch(/[가-힣]/);
        }
      }
    }
  }
});
