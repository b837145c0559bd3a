import { expect, test } from 'vitest';
import { parseIsoDay } from '../time/civil-date.ts';
import { periodState, readPeriod } from './period.ts';

const roundsOf = (words: string): string[] =>
  (readPeriod(words)?.rounds ?? []).map(({ from, to }) => `${from} ${to}`);

test.for([
  ['20260101 ~ 20261231', ['2026-01-01 2026-12-31']],
  ['2026.05.04~2026.05.20', ['2026-05-04 2026-05-20']],
  ['2025-01-01~2025-12-31', ['2025-01-01 2025-12-31']],
  ['2026. 6. 15.(월) ~ 2026. 12. 31.(목)', ['2026-06-15 2026-12-31']],
  ['2025.6.11.(수) 10:00 ~ 6. 24.(화)18:00', ['2025-06-11 2025-06-24']],
  [
    '(2026년 2학기) (1차) 2026년 5월 22일~6월 22일 (2차) 2026년 8월 12일~ 9월 9일',
    ['2026-05-22 2026-06-22', '2026-08-12 2026-09-09'],
  ],
  // What does not name whole days stays unsaid.
  ['○ 정기신청 : 5.1.~5.31.', []],
  ['2026년 상반기', []],
  ['접수기관 별 상이', []],
  ['휴가를 시작한 날 이후 1개월부터 휴가가 끝난 날 이후 12개월 이내', []],
  // No such day, and an end before its beginning.
  ['2026.02.30~2026.03.05', []],
  ['2026.05.20~2026.05.04', []],
] as const)('%s', ([words, rounds]) => {
  expect(roundsOf(words)).toEqual(rounds);
  expect(readPeriod(words)?.words).toBe(words);
});

test('always is said in one word, and nothing is nothing', () => {
  expect(readPeriod('상시신청')).toEqual({ words: '상시신청', always: true, rounds: [] });
  expect(readPeriod('상시신청 (예산이 다하면 끝남)')?.always).toBe(false);
  expect([readPeriod(null), readPeriod('  ')]).toEqual([null, null]);
});

test('on the first and the last day one may apply, between two rounds not yet again', () => {
  const period = readPeriod('2026년 5월 22일~6월 22일, 2026년 8월 12일~9월 9일');
  const on = (day: string) => periodState(period, parseIsoDay(day) ?? Number.NaN);
  expect(
    ['2026-05-21', '2026-05-22', '2026-06-22', '2026-07-01', '2026-09-09', '2026-09-10'].map(on),
  ).toEqual(['later', 'open', 'open', 'later', 'open', 'over']);
  expect(periodState(readPeriod('상시신청'), 0)).toBe('always');
  expect(periodState(readPeriod('접수기관 별 상이'), 0)).toBe('unsaid');
});
