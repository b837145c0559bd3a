import { describe, expect, test } from 'vitest';
import {
  madeTopic,
  period,
  plainAir,
  type MadeTopic,
  type MadeValue,
} from '../../../../tests/support/made-topic.ts';
import type { View } from '../../../domain/view.ts';
import type { TopicState } from '../topic-state.ts';
import { coverageOf } from './coverage.ts';
import { contextOf } from './view-input.ts';

const topic = madeTopic('2019..2022', plainAir);
const coverage = (kind: View['kind'], state: Partial<TopicState> = {}, of: MadeTopic = topic) =>
  coverageOf(contextOf(of.input(of.view(kind), state))) ?? '';

/** The numbers in a text, in order. */
const numbersIn = (text: string): number[] =>
  [...text.replaceAll(',', '').matchAll(/\d+/g)].map(([digits]) => Number(digits));

describe('coverage says how many days were measured', () => {
  test('of the chosen period beside a figure', () => {
    expect(numbersIn(coverage('figure', { period: period('2020') }))).toEqual(
      expect.arrayContaining([335, 366]),
    );
    const days = coverage('figure', { period: period('2020-07-30..2020-08-02') });
    expect(numbersIn(days)).toEqual(expect.arrayContaining([2, 4]));
  });

  test('of the whole year beside a calendar', () => {
    const text = coverage('calendar', { period: period('2020-03') });
    expect(numbersIn(text)).toEqual(expect.arrayContaining([335, 366]));
  });

  test('of all years beside a line over months', () => {
    const text = coverage('time-series', { grain: 'month' });
    expect(numbersIn(text)).toEqual(expect.arrayContaining([1430, 1461]));
  });

  test('of the chosen period beside a line over days', () => {
    const text = coverage('time-series', { grain: 'day', period: period('2020-08') });
    expect(numbersIn(text)).toEqual(expect.arrayContaining([0, 31]));
  });

  test('of the district with the fewest days beside a map, by its name', () => {
    const gap: MadeValue = (_, area, isoDay) =>
      area === '11440' && isoDay.startsWith('2022-0') ? null : 20;
    for (const kind of ['choropleth', 'ranking'] as const) {
      const text = coverage(kind, {}, madeTopic('2022', gap));
      expect(text).toContain('Mapo-gu');
      expect(numbersIn(text)).toEqual(expect.arrayContaining([92, 365]));
    }
  });

  test('of all districts in one where they agree', () => {
    expect(coverage('choropleth', { period: period('2021') })).not.toMatch(/-gu/);
  });
});
