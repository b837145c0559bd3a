import { describe, expect, test } from 'vitest';
import { estimate } from './estimate.ts';
import { looks, sameWeekday, sundayGap, sundays } from './looks.ts';
import { madeDays } from './fixtures/made-days.ts';
import { modelOf } from './model.ts';
import { findingOf } from './verdict.ts';

const tenth = Math.log(1.1);
const percentOf = (power: number): number => 100 * (1.1 ** power - 1);

describe('in a made year in which traffic moves the air', () => {
  const rows = madeDays({ dustByTraffic: 1, gasByTraffic: 1.5, hidden: 0 });

  test.each([
    ['same weekday', sameWeekday],
    ['Sundays', sundays],
  ])('the intervals of “%s” hold the truth', (_, look) => {
    const dust = estimate(modelOf(rows, look, 'pm25'), tenth, true);
    const gas = estimate(modelOf(rows, look, 'no2'), tenth, true);
    expect(dust.wide.low).toBeLessThan(percentOf(1));
    expect(dust.wide.high).toBeGreaterThan(percentOf(1));
    expect(gas.wide.low).toBeLessThan(percentOf(1.5));
    expect(gas.wide.high).toBeGreaterThan(percentOf(1.5));
    expect(findingOf(gas.wide)).toBe('more');
    expect(dust.days).toBe(365);
  });

  test('Sundays have as much less traffic as they were made with', () => {
    const gap = estimate(modelOf(rows, sundayGap, 'vehicles'), 1, true);
    expect(gap.percent).toBeCloseTo(100 * Math.expm1(-0.14), 0);
    expect(gap.wide.low).toBeLessThan(gap.percent);
    expect(gap.wide.high).toBeGreaterThan(gap.percent);
  });

  test('both intervals agree roughly, and the wide one holds both', () => {
    const { newey, blocks, wide } = estimate(modelOf(rows, sundays, 'no2'), tenth, true);
    expect(blocks?.low).toBeCloseTo(newey.low, -1);
    expect(wide.low).toBe(Math.min(newey.low, blocks?.low ?? 0));
    expect(wide.high).toBe(Math.max(newey.high, blocks?.high ?? 0));
  });

  test('tomorrow’s traffic moves nothing today', () => {
    const look = looks['same-weekday-tomorrow'];
    if (!look) throw new Error('The look is there.');
    const placebo = estimate(modelOf(rows, look, 'pm25'), tenth, false);
    expect(findingOf(placebo.wide)).not.toBe('more');
    expect(placebo.days).toBe(364);
  });
});

describe('in a made year in which something hidden moves traffic and dust alike', () => {
  const rows = madeDays({ dustByTraffic: 0, gasByTraffic: 1.5, hidden: 1 });

  test('the same weekday is fooled, as it must be', () => {
    expect(findingOf(estimate(modelOf(rows, sameWeekday, 'pm25'), tenth, true).wide)).toBe('more');
  });

  test('Sundays are not: their interval holds 0', () => {
    const { wide } = estimate(modelOf(rows, sundays, 'pm25'), tenth, true);
    expect(wide.low).toBeLessThan(0);
    expect(wide.high).toBeGreaterThan(0);
  });
});

test('the same days give the same interval, to the last digit', () => {
  const once = () =>
    estimate(
      modelOf(madeDays({ dustByTraffic: 1, gasByTraffic: 1, hidden: 0 }), sundays, 'pm25'),
      tenth,
      true,
    );
  expect(once()).toEqual(once());
});
