import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bucketise,
  countAbove,
  isCovered,
  relativeChange,
  summarise,
  valueOn,
  type DaySeries,
} from './day-series.ts';

const start = 19_000;
const series = (...values: (number | null)[]): DaySeries => ({ start, values });
const all = (of: DaySeries) => ({ first: of.start, last: of.start + of.values.length - 1 });
const anySeries = fc
  .array(fc.option(fc.integer({ min: 0, max: 500 })), { minLength: 1, maxLength: 200 })
  .map((values): DaySeries => ({ start, values }));

describe('missing days', () => {
  test('are left out of the mean instead of counting as 0', () => {
    const days = series(10, null, 20, null);
    expect(summarise(days, all(days))).toMatchObject({ value: 15, measuredDays: 2, totalDays: 4 });
  });

  test('a measured 0 does count', () => {
    const days = series(10, 0, 20, null);
    expect(summarise(days, all(days)).value).toBe(10);
  });

  test('make no mean where all are missing', () => {
    const days = series(null, null);
    expect(summarise(days, all(days))).toMatchObject({
      value: null,
      measuredDays: 0,
      totalDays: 2,
    });
  });

  test('outside the series are missing, not 0', () => {
    const days = series(8);
    expect(valueOn(days, start - 1)).toBeNull();
    expect(valueOn(days, start + 1)).toBeNull();
    expect(summarise(days, { first: start - 1, last: start + 1 })).toMatchObject({
      value: 8,
      measuredDays: 1,
      totalDays: 3,
    });
  });
});

describe('coverage', () => {
  test('of exactly 75 % is complete, one day less is not', () => {
    expect(isCovered(3, 4)).toBe(true);
    expect(isCovered(273, 364)).toBe(true);
    expect(isCovered(273, 365)).toBe(false);
    expect(isCovered(274, 365)).toBe(true);
    expect(isCovered(272, 364)).toBe(false);
  });

  test('of nothing is none', () => {
    expect(isCovered(0, 0)).toBe(false);
  });
});

describe('countAbove', () => {
  test('counts days above the limit, and a day at the limit is not above', () => {
    const days = series(35, 36, null, 34, 75);
    expect(countAbove(days, all(days), 35)).toBe(2);
  });

  test('never counts a missing day, even against a limit below 0', () => {
    const days = series(null, 0, null);
    expect(countAbove(days, all(days), -1)).toBe(1);
  });
});

describe('bucketise', () => {
  test('months hold every measured day once', () => {
    fc.assert(
      fc.property(anySeries, (days) => {
        const buckets = bucketise(days, all(days), 'month');
        const measured = buckets.reduce((sum, bucket) => sum + bucket.measuredDays, 0);
        expect(measured).toBe(days.values.filter((value) => value !== null).length);
        expect(buckets.reduce((sum, bucket) => sum + bucket.totalDays, 0)).toBe(days.values.length);
      }),
    );
  });

  test('a day without a value is a bucket with null', () => {
    const days = series(1, null, 3);
    expect(bucketise(days, all(days), 'day').map((bucket) => bucket.value)).toEqual([1, null, 3]);
  });

  test('means lie between the lowest and the highest day', () => {
    fc.assert(
      fc.property(anySeries, (days) => {
        const known = days.values.filter((value) => value !== null);
        const { value: mean } = summarise(days, all(days));
        if (known.length === 0) expect(mean).toBeNull();
        else {
          expect(mean).toBeGreaterThanOrEqual(Math.min(...known));
          expect(mean).toBeLessThanOrEqual(Math.max(...known));
        }
      }),
    );
  });
});

describe('relativeChange', () => {
  test('is a share of the earlier value', () => {
    expect(relativeChange(20, 18)).toBeCloseTo(-0.1, 12);
    expect(relativeChange(20, 20)).toBe(0);
  });

  test.each([
    [null, 18],
    [20, null],
    [0, 18],
  ])('from %s to %s is not known', (before, after) => {
    expect(relativeChange(before, after)).toBeNull();
  });
});
