import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civilDay,
  civilParts,
  daysInYear,
  firstDayOfMonth,
  firstDayOfYear,
  isoDay,
  lastDayOfYear,
  parseIsoDay,
} from './civil-date.ts';

const anyDay = fc.integer({ min: -200_000, max: 200_000 });

describe('the calendar', () => {
  test('1970-01-01 is day 0 and days count on in both directions', () => {
    expect(civilDay(1970, 1, 1)).toBe(0);
    expect(civilDay(1970, 1, 2)).toBe(1);
    expect(civilDay(1969, 12, 31)).toBe(-1);
  });

  test.each([
    [1900, 365, 'a century that is not a leap year'],
    [2000, 366, 'a century that is one, being divisible by 400'],
    [2016, 366, 'a leap year'],
    [2019, 365, 'a common year'],
    [2100, 365, 'the next century that is none'],
  ])('%i has %i days: %s', (year, days) => {
    expect(daysInYear(year)).toBe(days);
    expect(lastDayOfYear(year) - firstDayOfYear(year) + 1).toBe(days);
    expect(civilDay(year, 2, 29) === null).toBe(days === 365);
  });

  test.each([
    [2015, 2, 30],
    [2015, 2, 29],
    [2015, 4, 31],
    [2015, 13, 1],
    [2015, 0, 1],
    [2015, 1, 0],
    [2015, 1, 32],
  ])('%i-%i-%i is no day', (year, month, day) => {
    expect(civilDay(year, month, day)).toBeNull();
  });

  test('years before 100 are not read as 1900 and something', () => {
    expect(isoDay(civilDay(99, 12, 31) ?? 0)).toBe('0099-12-31');
  });
});

describe('parseIsoDay', () => {
  test.each(['20150230', '2015-2-3', '2015-02-30', ' 2015-02-03', '2015-02-03T00:00', '', 'today'])(
    'refuses "%s"',
    (text) => {
      expect(parseIsoDay(text)).toBeNull();
    },
  );

  test('reads back every day that isoDay writes', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseIsoDay(isoDay(day))).toBe(day);
      }),
    );
  });

  test('agrees with the parts of the day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = civilParts(day);
        expect(civilDay(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });
});

describe('weekdays', () => {
  test.each([
    ['2018-12-31', 1],
    ['2019-01-01', 2],
    ['2020-02-29', 6],
    ['2022-12-31', 6],
    ['2023-01-01', 7],
    ['1969-12-29', 1],
  ])('%s is ISO weekday %i', (text, weekday) => {
    expect(civilParts(parseIsoDay(text) ?? 0).weekday).toBe(weekday);
  });

  test('the day after a Sunday is a Monday, also before 1970', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { weekday } = civilParts(day);
        expect(civilParts(day + 1).weekday).toBe(weekday === 7 ? 1 : weekday + 1);
      }),
    );
  });
});

describe('firstDayOfMonth', () => {
  test('month 13 is January of the next year', () => {
    expect(isoDay(firstDayOfMonth(2022, 13))).toBe('2023-01-01');
    expect(isoDay(firstDayOfMonth(2022, 25))).toBe('2024-01-01');
  });

  test('February ends on the 29th in a leap year only', () => {
    expect(isoDay(firstDayOfMonth(2020, 3) - 1)).toBe('2020-02-29');
    expect(isoDay(firstDayOfMonth(1900, 3) - 1)).toBe('1900-02-28');
  });
});
