import { expect, test } from 'vitest';
import { clockText, dayAndClockText, momentText, sinceText } from './moment.ts';

const noon = '2026-11-22T15:30:00Z';

test('the city’s clock and day', () => {
  expect(clockText(noon)).toBe('00:30');
  expect(momentText(noon, 'ko')).toBe('2026년 11월 23일 00:30');
  expect(dayAndClockText(noon, 'ko')).toBe('11.23. 00:30');
  expect(dayAndClockText(noon, 'en')).toBe('23 Nov 00:30');
  expect(momentText(noon, 'en')).toBe('23 November 2026, 00:30');
});

test('how long ago', () => {
  const at = (minutes: number) => Date.parse(noon) + minutes * 60_000;
  const ages = [-5, 0.9, 1, 12.7, 60, 1500].map((minutes) => sinceText(noon, at(minutes), 'ko'));
  expect(ages).toEqual(['방금', '방금', '1분 전', '12분 전', '1시간 전', '1일 전']);
  expect(sinceText(noon, at(1), 'en')).toBe('1 minute ago');
  expect(sinceText(noon, at(0), 'en')).toBe('just now');
});
