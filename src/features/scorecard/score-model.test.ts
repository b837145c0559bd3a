import { describe, expect, test } from 'vitest';
import { madeFigures, type MadeMeasure } from '../../../tests/support/made-figures.ts';
import type { PlaceFigure } from '../../domain/places/place-figure.ts';
import { scoreOf } from './score-model.ts';

const name = { ko: '화재', en: 'Fires' };

const figureOf = (
  values: readonly (number | null)[],
  measure: Partial<MadeMeasure> = {},
  step?: 'moment',
): PlaceFigure =>
  madeFigures(
    name,
    2016,
    [{ id: 'm', aggregate: 'sum', name, values: { '11': values }, ...measure }],
    step,
  ).figure('m', '11');

describe('a measure against the past', () => {
  test('is held against last year and five years before', () => {
    const score = scoreOf(figureOf([900, 800, 700, 600, 500, 400, 700]), 'en');
    expect(score).toMatchObject({ period: '2022', value: '700', target: null });
    expect(score.lastYear).toMatchObject({ difference: { verdict: 'worse' }, text: 'from 400' });
    expect(score.fiveYears).toMatchObject({ difference: { verdict: 'better' }, text: 'from 800' });
  });

  test('says why a comparison is blank, never 0.00', () => {
    const short = scoreOf(figureOf([500, 400]), 'en');
    expect(short.fiveYears.text).toBe('No data for 2012: the data begins in 2016');
    const gap = scoreOf(figureOf([500, 400, null, null, null, null, 450]), 'ko');
    expect(gap.lastYear).toEqual({
      difference: null,
      text: '2021년 자료 없음: 발행된 파일에 값이 없습니다',
    });
    expect(scoreOf(figureOf([12], {}, 'moment'), 'en').lastYear.text).toBe(
      'Surveyed once, so there is no earlier value',
    );
  });

  test('takes the reason of a blank from the dataset’s own events', () => {
    const figure = figureOf([500, 400, null, 450]);
    const told: PlaceFigure = {
      ...figure,
      definition: {
        ...figure.definition,
        events: [
          {
            from: '2018-01-01',
            to: '2018-12-31',
            kind: 'data',
            title: { ko: '집계 방법을 바꿈', en: 'The count was changed' },
          },
        ],
      },
    };
    expect(scoreOf(told, 'en').lastYear.text).toBe('No data for 2018: The count was changed');
  });

  test('says nothing of a change over a break in what is counted', () => {
    const figure = figureOf([500, 480, 470, 460, 450, 900]);
    const title = { ko: '가벼운 사고도 셈', en: 'Slight accidents count too' };
    const broken: PlaceFigure = {
      ...figure,
      definition: { ...figure.definition, events: [{ from: '2018-05-01', kind: 'data', title }] },
    };
    expect(scoreOf(broken, 'en').lastYear.difference).not.toBeNull();
    expect(scoreOf(broken, 'en').fiveYears).toEqual({
      difference: null,
      text: 'Not compared, because the figures changed their meaning: Slight accidents count too',
    });
  });
});

describe('a target', () => {
  const dust = (value: number): PlaceFigure => {
    const figure = figureOf([value, value], { aggregate: 'mean', unit: 'µg/m³' });
    const guideline = { name: { ko: 'WHO 권고', en: 'WHO guideline' }, day: 15, year: 5 };
    return { ...figure, measure: { ...figure.measure, guideline } };
  };

  test('is kept or missed, with by how much', () => {
    expect(scoreOf(dust(5), 'en').target).toMatchObject({ isMet: true, times: null });
    expect(scoreOf(dust(18), 'ko').target).toEqual({
      isMet: false,
      name: 'WHO 권고 연평균 5\u202Fµg/m³',
      times: '목표의 3.6배',
    });
  });

  test('is not invented where nobody has set one', () => {
    expect(scoreOf(figureOf([5, 5]), 'en').target).toBeNull();
  });
});
