import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definition } from '../../../data/air-quality/dataset.ts';
import { parsePeriod, type Period } from '../../domain/time/period.ts';
import { grainsOf } from '../../domain/time/step.ts';
import { seoul } from '../../domain/places/seoul.ts';
import { topicFrame } from './topic-frame.ts';
import {
  formatTopicState,
  measureOf,
  parseTopicState,
  standards,
  valueScales,
  type TopicState,
} from './topic-state.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`"${text}" is no period.`);
  return parsed;
}

const bounds = period('2014..2022');
const { initial } = topicFrame(definition, bounds);
const parse = (search: string): TopicState => parseTopicState(search, definition, initial, bounds);

const whole: TopicState = {
  measure: 'no2',
  area: '11680',
  compare: ['11110', '11140'],
  period: period('2020-03..2021-02'),
  grain: 'week',
  standard: 'who',
  scale: 'log',
};
const search = formatTopicState(whole, initial);

describe('the first view', () => {
  test('is the city’s first measure in the last whole year', () => {
    expect(initial).toEqual({
      measure: 'pm25',
      area: '11',
      compare: [],
      period: period('2022'),
      grain: 'month',
      standard: 'korea',
      scale: 'linear',
    });
  });

  test('takes the last year that is there whole', () => {
    expect(topicFrame(definition, period('2014..2022-11')).initial.period).toEqual(period('2021'));
    expect(topicFrame(definition, period('2022-03..2022-11')).initial.period).toEqual(
      period('2022-03..2022-11'),
    );
  });

  test('has an address without parameters', () => {
    expect(formatTopicState(initial, initial)).toBe('');
    expect(parse('')).toEqual(initial);
  });
});

describe('a copied address', () => {
  test('is short and can be read', () => {
    expect(search).toBe(
      'measure=no2&area=11680&compare=11110,11140&period=2020-03..2021-02&grain=week&standard=who&scale=log',
    );
  });

  test('opens the same view', () => {
    expect(parse(search)).toEqual(whole);
    expect(parse(`?${search}`)).toEqual(whole);
    expect(parse(search.replaceAll(',', '%2C'))).toEqual(whole);
  });

  test('opens the same view, whatever it shows', () => {
    const codes = [seoul.city.code, ...seoul.districts.map(({ code }) => code)];
    const state = fc
      .record({
        measure: fc.constantFrom(...definition.measures.map(({ id }) => id)),
        areas: fc.shuffledSubarray(codes, { minLength: 1, maxLength: 5 }),
        first: fc.integer({ min: bounds.first, max: bounds.last }),
        length: fc.integer({ min: 0, max: 900 }),
        grain: fc.constantFrom(...grainsOf('day')),
        standard: fc.constantFrom(...standards),
        scale: fc.constantFrom(...valueScales),
      })
      .map(({ areas: [area = '11', ...compare], first, length, ...rest }): TopicState => {
        const last = Math.min(first + length, bounds.last);
        return { ...rest, area, compare, period: { first, last } };
      });
    fc.assert(
      fc.property(state, (any) => {
        expect(parse(formatTopicState(any, initial))).toEqual(any);
      }),
    );
  });
});

describe('a broken parameter', () => {
  test.each([
    ['measure', 'xy'],
    ['measure', ''],
    ['area', '99999'],
    ['area', '11110%20'],
    ['period', '2022-02-30'],
    ['period', '2022..2020'],
    ['period', '2030'],
    ['period', 'gestern'],
    ['grain', 'hour'],
    ['grain', 'Day'],
    ['standard', 'usa'],
    ['scale', 'root'],
  ] as const)('%s=%s falls back alone', (name, value) => {
    const broken = search.replace(new RegExp(`${name}=[^&]*`), `${name}=${value}`);
    expect(broken).not.toBe(search);
    expect(parse(broken)).toEqual({ ...whole, [name]: initial[name] });
  });

  test('compare falls back to nobody, and the rest stays', () => {
    const broken = search.replace('compare=11110,11140', 'compare=Jongno;Jung');
    expect(parse(broken)).toEqual({ ...whole, compare: [] });
  });

  test.each(['%', '?%E0%A4%A', '&&&=', 'period=%FF', 'utm_source=x', '__proto__=1&constructor=2'])(
    '"%s" as a whole gives the first view',
    (text) => {
      expect(parse(text)).toEqual(initial);
    },
  );

  test('a parameter given twice counts once', () => {
    expect(parse('area=11110&area=11680').area).toBe('11680');
  });

  test('a period beyond the data is cut at its ends', () => {
    expect(parse('period=2021-07..2030').period).toEqual(period('2021-07..2022'));
    expect(parse('period=1990..2014-02').period).toEqual(period('2014-01..2014-02'));
  });
});

describe('compared districts', () => {
  test('leave out the chosen place', () => {
    expect(parse('area=11110&compare=11110,11140').compare).toEqual(['11140']);
    expect(parse('compare=11,11140').compare).toEqual(['11140']);
  });

  test('leave out codes that nobody has, and repetitions', () => {
    expect(parse('compare=,99999,11140,11140,KR,11680').compare).toEqual(['11140', '11680']);
  });

  test('are four at most, the first four that are known', () => {
    expect(parse('compare=00000,11110,11140,11170,11200,11215').compare).toEqual([
      '11110',
      '11140',
      '11170',
      '11200',
    ]);
  });
});

test('measureOf falls back to the first measure', () => {
  expect(measureOf(definition, 'co').id).toBe('co');
  expect(measureOf(definition, 'x').id).toBe('pm25');
  expect(() => measureOf({ ...definition, measures: [] }, 'x')).toThrow(/no measure/);
});
