import { describe, expect, test } from 'vitest';
import { madeFigures, type MadeMeasure } from '../../../tests/support/made-figures.ts';
import { formatPeriod } from '../time/period.ts';
import { cityDifference, placeDifference, yearDifference } from './place-difference.ts';
import { yearlyValues } from './place-figure.ts';

const name = { ko: '사고', en: 'Accidents' };
const jongno = '11110';

const one = (measure: Partial<MadeMeasure> & Pick<MadeMeasure, 'values'>, step?: 'moment') =>
  madeFigures(name, 2021, [{ id: 'm', aggregate: 'sum', name, ...measure }], step);

describe('counts', () => {
  test.for([
    ['3 deaths instead of 2', [2, 3], 'same', false],
    ['9 instead of 4', [4, 9], 'same', false],
    ['40 instead of 20', [20, 40], 'worse', false],
    ['45 instead of 20', [20, 45], 'worse', true],
    ['1,000 instead of 1,400', [1400, 1000], 'better', true],
    ['10,020 instead of 10,000', [10_000, 10_020], 'same', false],
    ['102,000 instead of 100,000', [100_000, 102_000], 'worse', false],
  ] as const)('%s', ([, values, verdict, isNews]) => {
    const difference = yearDifference(one({ values: { [jongno]: values } }).figure('m', jongno));
    expect(difference).toMatchObject({ verdict, isNews });
  });

  test('from 0 are told without a percentage, where they are many', () => {
    const topic = (now: number) => one({ values: { [jongno]: [0, now] } }).figure('m', jongno);
    expect(yearDifference(topic(2))).toMatchObject({ verdict: 'same', isNews: false });
    expect(yearDifference(topic(30))).toMatchObject({ verdict: 'worse', relative: Infinity });
    expect(yearDifference(topic(0))).toMatchObject({ verdict: 'same', relative: 0 });
  });

  test('are not held against the city: they grow with the place', () => {
    const topic = one({ values: { '11': [900, 900], [jongno]: [20, 40] } });
    expect(cityDifference(topic.figure('m', jongno))).toBeNull();
  });

  test('of two districts differ, but neither is better', () => {
    const topic = one({ values: { '11680': [0, 4000], [jongno]: [0, 1000] } });
    const difference = placeDifference(topic.figure('m', '11680'), topic.figure('m', jongno));
    expect(difference).toMatchObject({ verdict: 'more', relative: 3 });
  });
});

describe('rates', () => {
  const rate = (values: MadeMeasure['values']) =>
    one({ aggregate: 'rate', values, weights: { '11': 9_000_000, [jongno]: 140_000 } });

  test('of many events are held against the city', () => {
    const figure = rate({ '11': [33_000, 33_000], [jongno]: [900, 900] }).figure('m', jongno);
    expect(figure.now.value).toBeCloseTo(642.9, 1);
    expect(cityDifference(figure)).toMatchObject({ verdict: 'worse', isNews: true });
    expect(yearDifference(figure)).toMatchObject({ verdict: 'same' });
  });

  test('of few events are no news, however far apart', () => {
    const figure = rate({ '11': [200, 200], [jongno]: [4, 6] }).figure('m', jongno);
    expect(cityDifference(figure)).toMatchObject({ verdict: 'same', isNews: false });
    expect(yearDifference(figure)).toMatchObject({ verdict: 'same', isNews: false });
  });
});

describe('the period of a figure', () => {
  test('is the last year that is known', () => {
    const figure = one({ values: { [jongno]: [10, 20, null] } }).figure('m', jongno);
    expect(formatPeriod(figure.period)).toBe('2022');
    expect(yearlyValues(figure)).toEqual([10, 20, null]);
  });

  test('of a stock is its last entry', () => {
    const figure = one({ aggregate: 'last', better: 'neither', values: { [jongno]: [10, 20] } });
    expect(formatPeriod(figure.figure('m', jongno).period)).toBe('2022');
    expect(yearDifference(figure.figure('m', jongno))).toMatchObject({ verdict: 'more' });
  });

  test('of a single look has no year before', () => {
    const figure = one({ values: { [jongno]: [12] } }, 'moment').figure('m', jongno);
    expect(figure.now.value).toBe(12);
    expect(figure.before).toBeNull();
    expect(yearDifference(figure)).toBeNull();
  });
});

test('where higher is better, lower is worse; where neither is, it is less', () => {
  const figure = (better: 'higher' | 'neither') =>
    one({ better, values: { [jongno]: [4000, 3000] } }).figure('m', jongno);
  expect(yearDifference(figure('higher'))?.verdict).toBe('worse');
  expect(yearDifference(figure('neither'))?.verdict).toBe('less');
});

test('an unknown year before is no comparison', () => {
  const figure = one({ values: { [jongno]: [null, 30] } }).figure('m', jongno);
  expect(yearDifference(figure)).toBeNull();
});
