import { expect, test } from 'vitest';
import { isoDay } from './time/civil-date.ts';
import { boundsOfEntry } from './entry-bounds.ts';

const days = (entry: Parameters<typeof boundsOfEntry>[0]) => {
  const bounds = boundsOfEntry(entry);
  return bounds && [isoDay(bounds.first), isoDay(bounds.last)];
};

test('are the days of the period', () => {
  const period = { first: '2014-01-01', last: '2022-12-31' };
  expect(days({ period, observedAt: null })).toEqual(['2014-01-01', '2022-12-31']);
});

test('without a period are the city’s day of the newest observation', () => {
  expect(days({ period: null, observedAt: '2026-11-22T14:59:59Z' })).toEqual([
    '2026-11-22',
    '2026-11-22',
  ]);
  expect(days({ period: null, observedAt: '2026-11-22T15:00:00Z' })?.[0]).toBe('2026-11-23');
});

test('are none where nothing is dated', () => {
  expect(days({ period: null })).toBeNull();
});
