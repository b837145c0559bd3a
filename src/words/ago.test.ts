import { expect, test } from 'vitest';
import { agoText } from './ago.ts';

test.for([
  [0, '이번 달', 'this month'],
  [-3, '이번 달', 'this month'],
  [1, '1개월 전', '1 month ago'],
  [12, '1년 전', '1 year ago'],
  [22, '1년 10개월 전', '1 year and 10 months ago'],
  [25, '2년 1개월 전', '2 years and 1 month ago'],
] as const)('%i months: %s, %s', ([months, ko, en]) => {
  expect(agoText(months, 'ko')).toBe(ko);
  expect(agoText(months, 'en')).toBe(en);
});
