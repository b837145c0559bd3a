import { describe, expect, test } from 'vitest';
import { isoDay } from '../time/civil-date.ts';
import { dateSpan, sortKey } from './partial-date.ts';

const days = (text: string): readonly string[] | null => {
  const span = dateSpan(text);
  return span && [span.precision, isoDay(span.first), isoDay(span.last)];
};

describe('a date as exact as its source gives it', () => {
  test.each([
    ['2014', 'year', '2014-01-01', '2014-12-31'],
    ['2017-07', 'month', '2017-07-01', '2017-07-31'],
    ['2016-02', 'month', '2016-02-01', '2016-02-29'],
    ['2017-12', 'month', '2017-12-01', '2017-12-31'],
    ['2017-11-01', 'day', '2017-11-01', '2017-11-01'],
  ])('%s may mean the days of its %s', (text, ...expected) => {
    expect(days(text)).toEqual(expected);
  });

  test.each(['', '2017-13', '2017-02-29', '17-07', '2017-7', '2017/07', '2017-07-01T00:00', '7월'])(
    '%j is none',
    (text) => {
      expect(dateSpan(text)).toBeNull();
    },
  );
});

test('dates sort by their first day, and those that are not given come last', () => {
  const dates = [null, '2017-11-01', '2017', '2014-12'];
  expect(dates.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)))).toEqual([
    '2014-12',
    '2017',
    '2017-11-01',
    null,
  ]);
});
