import { describe, expect, test } from 'vitest';
import type { Freshness } from '../domain/time/freshness.ts';
import { durationText } from './duration.ts';
import { freshnessWords } from './freshness.ts';

const observed: Freshness = {
  state: 'late',
  basis: 'observation',
  asOf: '2026-11-22T05:00:00Z',
  dueAt: '2026-11-22T06:00:00Z',
  overdueMinutes: 60,
};
const ofPeriod: Freshness = {
  state: 'archive',
  basis: 'period',
  asOf: '2024-12-31T15:00:00Z',
  dueAt: '2026-06-29T15:00:00Z',
  overdueMinutes: 9,
};

test.for([
  [0, '1분', '1 minute'],
  [59, '59분', '59 minutes'],
  [60, '1시간', '1 hour'],
  [1439, '23시간', '23 hours'],
  [3 * 1440, '3일', '3 days'],
  [200 * 1440, '6개월', '6 months'],
  [900 * 1440, '2년', '2 years'],
] as const)('%i minutes: %s, %s', ([minutes, ko, en]) => {
  expect([durationText(minutes, 'ko'), durationText(minutes, 'en')]).toEqual([ko, en]);
});

describe('the words for how new figures are', () => {
  test('say how late they are and since when, by the clock of the city', () => {
    expect(freshnessWords(observed, 'ko')).toEqual({
      label: '1시간 늦음',
      sentence: '1시간 늦음: 2026년 11월 22일 14:00 뒤로 새 값이 들어오지 않았습니다.',
    });
    expect(freshnessWords(observed, 'en')).toEqual({
      label: '1 hour late',
      sentence: '1 hour late: nothing new since 22 November 2026, 14:00.',
    });
  });

  test('name the last day of a period, not the day after', () => {
    expect(freshnessWords(ofPeriod, 'ko').sentence).toBe(
      '2024년 12월 31일까지의 값이며, 발행 기관에는 더 새로운 자료가 있을 수 있습니다.',
    );
    expect(freshnessWords({ ...ofPeriod, state: 'fresh', overdueMinutes: -9 }, 'en').sentence).toBe(
      'Up to date: figures to 31 December 2024; the next are due by 30 June 2026.',
    );
  });

  test('never call an archive new', () => {
    for (const overdueMinutes of [null, -5, 5]) {
      const words = freshnessWords({ ...ofPeriod, overdueMinutes }, 'en');
      expect(words.label).toBe('archive');
      expect(words.sentence).not.toMatch(/up to date|now/i);
    }
  });

  test('are one sentence in every state', () => {
    for (const state of ['fresh', 'late', 'stale', 'archive', 'unknown'] as const) {
      for (const language of ['ko', 'en'] as const) {
        const { sentence } = freshnessWords({ ...observed, state }, language);
        expect(sentence.match(/\.(?=\s|$)/g), sentence).toHaveLength(1);
      }
    }
  });
});
