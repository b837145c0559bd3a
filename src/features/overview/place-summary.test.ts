import { describe, expect, test } from 'vitest';
import { definition } from '../../../data/air-quality/dataset.ts';
import {
  madeTopic,
  placeInList,
  plainAir,
  type MadeTopic,
  type MadeValue,
} from '../../../tests/support/made-topic.ts';
import { languages, type Language } from '../../domain/language.ts';
import { formatPeriod } from '../../domain/period.ts';
import {
  badDays,
  lastYear,
  meanText,
  placeSummary,
  sentencesOf,
  yearlyMeans,
} from './place-summary.ts';

const plain = (text: string): string => text.replaceAll('\u202F', ' ');

function summaryOf(topic: MadeTopic, area: string, language: Language = 'en', id = 'pm25') {
  const measure = definition.measures.find((entry) => entry.id === id);
  if (!measure) throw new Error(`No measure "${id}".`);
  return placeSummary(definition, measure, topic.months, area, language);
}

function sentences(
  value: MadeValue,
  area: string,
  language: Language = 'en',
  id = 'pm25',
): string[] {
  return sentencesOf(summaryOf(madeTopic('2021..2022', value), area, language, id)).map(plain);
}

/** 20 in 2021 with 3 bad days, 18 in 2022 with 1; districts 1 apart around that. */
const better: MadeValue = (_, area, isoDay) => {
  const district = area === '11' ? 0 : placeInList(area) - 12;
  if (isoDay === '2022-01-05' || ['2021-01-05', '2021-01-06', '2021-01-07'].includes(isoDay)) {
    return 60;
  }
  return (isoDay < '2022' ? 20 : 18) + district;
};

describe('the city in sentences', () => {
  test('has its mean, its bad days and the guideline, in English', () => {
    expect(sentences(better, '11')).toEqual([
      'In 2022, fine dust (PM2.5) in Seoul averaged 18.1 µg/m³, 11 % lower than in 2021.',
      'It had 1 day graded bad or worse, 2 fewer than in 2021.',
      'That is still 3.6 times the WHO guideline for a year.',
    ]);
  });

  test('has the same in Korean', () => {
    const text = sentences(better, '11', 'ko').join(' ');
    expect(text).toContain(
      '2022년 서울의 초미세먼지(PM2.5) 평균은 18.1 µg/m³로, 2021년보다 11% 낮',
    );
    expect(text).toContain('2021년보다 2일 적었습니다.');
    expect(text).toContain('3.6배');
  });

  test('says so where the guideline is kept', () => {
    expect(sentences(() => 5, '11')).toContain('That is within the WHO guideline for a year.');
  });
});

describe('a district in sentences', () => {
  test('has its place among the districts instead of the guideline', () => {
    const [, , rank] = sentences(better, '11110');
    expect(rank).toMatch(/number 1 of 25 districts, lowest first, \d+ % below the mean of Seoul/);
    const [, , ranked] = sentences(better, '11740', 'ko');
    expect(ranked).toMatch(/25개 구 가운데 25번째로 낮고, 서울 평균보다 \d+% 높습니다/);
  });

  test('at the mean of the city is said to be at it', () => {
    const [, , rank] = sentences(() => 20, '11110');
    expect(rank).toBe('It ranks number 1 of 25 districts, lowest first, about the mean of Seoul.');
  });

  test('counts only districts that were measured', () => {
    const few: MadeValue = (measure, area, isoDay) =>
      area !== '11' && placeInList(area) > 4 ? null : better(measure, area, isoDay);
    expect(sentences(few, '11140')[2]).toContain('number 2 of 5 districts');
  });
});

describe('what is not known', () => {
  const nothing: MadeValue = () => null;

  test('is one sentence that says so, in both languages', () => {
    expect(sentences(nothing, '11')).toEqual([
      'In 2022, fine dust (PM2.5) was not measured in Seoul.',
    ]);
    expect(sentences(nothing, '11110', 'ko')).toEqual([
      '2022년 종로구의 초미세먼지(PM2.5) 측정값이 없습니다.',
    ]);
    expect(meanText(summaryOf(madeTopic('2021..2022', nothing), '11'))).toBe('not known');
  });

  test('a year before without values is not compared with', () => {
    const onlyLast: MadeValue = (_, __, isoDay) => (isoDay < '2022' ? null : 20);
    const text = sentences(onlyLast, '11').join(' ');
    expect(text).not.toContain('2021');
    expect(text).toContain('Of 365 days measured, 0 days were graded bad or worse.');
  });

  test('data of a single year has nothing before it', () => {
    const summary = summaryOf(madeTopic('2022', plainAir), '11');
    expect(summary.before).toBeNull();
    expect(sentencesOf(summary)[0]).toMatch(/averaged [\d.]+\u202Fµg\/m³\.$/);
  });

  test('a year measured on too few days is marked in its sentence', () => {
    const half: MadeValue = (_, __, isoDay) => (isoDay > '2022-07' ? null : 20);
    expect(sentences(half, '11')[0]).toContain('20.0 µg/m³ (incomplete)');
    expect(sentences(half, '11', 'ko')[0]).toContain('(불완전)');
  });

  test('a gas has no bad days and no guideline', () => {
    const summary = summaryOf(madeTopic('2021..2022', plainAir), '11', 'en', 'o3');
    expect(badDays(summary.measure, summary.now)).toBeNull();
    expect(sentencesOf(summary)).toHaveLength(1);
  });
});

test('no sentence has a hole or a word of the other language', () => {
  const topics = [better, plainAir, () => null, () => 0].map((value) =>
    madeTopic('2021..2022', value),
  );
  const said = (language: Language): string[] =>
    topics.flatMap((topic) =>
      definition.measures.flatMap(({ id }) =>
        ['11', '11680'].flatMap((area) => sentencesOf(summaryOf(topic, area, language, id))),
      ),
    );
  for (const language of languages) {
    expect(
      said(language).filter((text) => /undefined|NaN|Infinity|\[object|null/.test(text)),
    ).toEqual([]);
  }
  expect(said('en').filter((text) => /[가-힣]/.test(text))).toEqual([]);
});

describe('years', () => {
  test('the last one is the last that the data covers whole', () => {
    expect(formatPeriod(lastYear(madeTopic('2020..2022-11', plainAir).months))).toBe('2021');
    expect(() => lastYear(madeTopic('2022-02..2022-11', plainAir).months)).toThrow(/no whole year/);
  });

  test('with under 75 % of their days are gaps in the small drawing', () => {
    const value: MadeValue = (_, __, isoDay) =>
      isoDay < '2020' ? 10 : isoDay > '2021' && isoDay < '2021-06' ? null : 20;
    expect(yearlyMeans(summaryOf(madeTopic('2019..2022', value), '11'))).toEqual([
      10,
      20,
      null,
      20,
    ]);
  });
});
