import { expect, test } from 'vitest';
import { breakBetween } from './data-breaks.ts';
import type { ChartEvent } from '../dataset.ts';
import { yearPeriod } from '../time/period.ts';

const title = { ko: '세는 법이 바뀜', en: 'Counted in another way' };
const change: ChartEvent = { from: '2019-01-01', kind: 'data', title };
const found = (events: readonly ChartEvent[], from: number, to: number, measure = 'cars') =>
  breakBetween({ events }, measure, yearPeriod(from), yearPeriod(to));

test('a change of counting lies between the years before and after it', () => {
  expect(found([change], 2018, 2019)).toBe(change);
  expect(found([change], 2015, 2022)).toBe(change);
});

test('years on one side of it can be compared', () => {
  expect(found([change], 2019, 2020)).toBeNull();
  expect(found([change], 2016, 2018)).toBeNull();
});

test('a change in the middle of a year spoils that year’s comparison', () => {
  expect(found([{ ...change, from: '2019-06-15' }], 2018, 2019)?.title).toBe(title);
});

test('missing years are a gap, not a change; nor is a policy', () => {
  expect(found([{ ...change, to: '2021-12-31' }], 2018, 2022)).toBeNull();
  expect(found([{ ...change, kind: 'policy' }], 2018, 2019)).toBeNull();
});

test('a change of one measure leaves the others', () => {
  const one: ChartEvent = { ...change, measures: ['dust'] };
  expect(found([one], 2018, 2019)).toBeNull();
  expect(found([one], 2018, 2019, 'dust')).toBe(one);
});
