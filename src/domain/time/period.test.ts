import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay, parseIsoDay } from './civil-date.ts';
import {
  clampPeriod,
  daysIn,
  formatPeriod,
  grains,
  parsePeriod,
  splitPeriod,
  wholeYear,
  yearBefore,
  yearPeriod,
  type Period,
} from './period.ts';

const anyPeriod = fc
  .tuple(fc.integer({ min: 10_000, max: 25_000 }), fc.integer({ min: 0, max: 1500 }))
  .map(([first, length]): Period => ({ first, last: first + length }));

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`"${text}" is no period.`);
  return parsed;
}

const days = ({ first, last }: Period): string => `${isoDay(first)} ${isoDay(last)}`;

describe('parsePeriod', () => {
  test.each([
    ['2022', '2022-01-01 2022-12-31'],
    ['2022-02', '2022-02-01 2022-02-28'],
    ['2020-02', '2020-02-01 2020-02-29'],
    ['2022-12', '2022-12-01 2022-12-31'],
    ['2022-03-01', '2022-03-01 2022-03-01'],
    ['2014..2022', '2014-01-01 2022-12-31'],
    ['2021-11..2022-02', '2021-11-01 2022-02-28'],
    ['2022-03-05..2022-06', '2022-03-05 2022-06-30'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(days(period(text))).toBe(expected);
  });

  test.each([
    '',
    '22',
    '2022-13',
    '2022-00',
    '2022-02-30',
    '2022..',
    '..2022',
    '2022..2021',
    '2022-03-02..2022-03-01',
    '2020..2021..2022',
    '2022/2023',
    'last-year',
  ])('refuses "%s"', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('formatPeriod', () => {
  test.each(['2022', '2014..2022', '2022-03', '2021-11..2022-02', '2022-03-05', '2020-02-29'])(
    'keeps "%s" as short as it was given',
    (text) => {
      expect(formatPeriod(period(text))).toBe(text);
    },
  );

  test('says days where a period only ends with a month', () => {
    expect(formatPeriod(period('2022-03-15..2022-03-31'))).toBe('2022-03-15..2022-03-31');
    expect(formatPeriod(period('2022-03-31'))).toBe('2022-03-31');
  });

  test('is read back as the same period, whatever it is', () => {
    fc.assert(
      fc.property(anyPeriod, (any) => {
        expect(parsePeriod(formatPeriod(any))).toEqual(any);
      }),
    );
  });
});

describe('splitPeriod', () => {
  test.each(grains)('by %s covers the period exactly once, in order', (grain) => {
    fc.assert(
      fc.property(anyPeriod, (any) => {
        const parts = splitPeriod(any, grain);
        expect(parts[0]?.first).toBe(any.first);
        expect(parts.at(-1)?.last).toBe(any.last);
        parts.forEach((part, i) => {
          expect(part.last).toBeGreaterThanOrEqual(part.first);
          if (i > 0) expect(part.first).toBe((parts[i - 1]?.last ?? 0) + 1);
        });
      }),
    );
  });

  test('the week over a year end belongs together and begins on Monday', () => {
    const weeks = splitPeriod(period('2018-12-24..2019-01-13'), 'week');
    expect(weeks.map(days)).toEqual([
      '2018-12-24 2018-12-30',
      '2018-12-31 2019-01-06',
      '2019-01-07 2019-01-13',
    ]);
  });

  test('a year that ends in mid-week has its last week cut, not lost', () => {
    const weeks = splitPeriod(period('2020'), 'week');
    expect(weeks).toHaveLength(53);
    expect(days(weeks[0] ?? period('2020'))).toBe('2020-01-01 2020-01-05');
    expect(days(weeks.at(-1) ?? period('2020'))).toBe('2020-12-28 2020-12-31');
  });

  test('months are cut at both ends', () => {
    expect(splitPeriod(period('2020-01-30..2020-03-02'), 'month').map(days)).toEqual([
      '2020-01-30 2020-01-31',
      '2020-02-01 2020-02-29',
      '2020-03-01 2020-03-02',
    ]);
  });
});

describe('yearBefore', () => {
  test.each([
    ['2022', '2021'],
    ['2020-02-29', '2019-02-28'],
    ['2020-02', '2019-02'],
    ['2022-03-05..2022-06-10', '2021-03-05..2021-06-10'],
    ['2020-12-28..2021-01-03', '2019-12-28..2020-01-03'],
    ['2014..2022', '2013..2021'],
  ])('of %s is %s', (text, expected) => {
    expect(formatPeriod(yearBefore(period(text)))).toBe(expected);
  });

  test('of a whole February is the whole February before, leap day and all', () => {
    expect(formatPeriod(yearBefore(period('2021-02')))).toBe('2020-02');
  });
});

test('wholeYear knows a calendar year from 365 other days', () => {
  expect(wholeYear(yearPeriod(2020))).toBe(2020);
  expect(wholeYear(period('2020-01-02..2020-12-31'))).toBeNull();
  expect(wholeYear(period('2020-07..2021-06'))).toBeNull();
  expect(wholeYear(period('2019..2020'))).toBeNull();
});

describe('clampPeriod', () => {
  const bounds = period('2014..2022');

  test('cuts a period at the ends of the data', () => {
    expect(clampPeriod(period('2012..2015'), bounds)).toEqual(period('2014..2015'));
    expect(clampPeriod(period('2022-12-30..2023-01-03'), bounds)).toEqual(
      period('2022-12-30..2022-12-31'),
    );
  });

  test('is null where nothing is left', () => {
    expect(clampPeriod(period('2023'), bounds)).toBeNull();
    expect(clampPeriod(period('2013-12-31'), bounds)).toBeNull();
  });

  test('the last day of the data is inside', () => {
    const last = parseIsoDay('2022-12-31') ?? 0;
    expect(clampPeriod({ first: last, last }, bounds)).toEqual({ first: last, last });
  });
});

test('a single day has one day', () => {
  expect(daysIn(period('2022-03-01'))).toBe(1);
  expect(daysIn(period('2020-02'))).toBe(29);
});
