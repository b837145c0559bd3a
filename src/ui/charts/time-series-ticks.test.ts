import { describe, expect, test } from 'vitest';
import { firstDayOfMonth, firstDayOfYear } from '../../domain/time/civil-date.ts';
import { yearPeriod } from '../../domain/time/period.ts';
import { leftMargin, tickThresholds } from './time-series-ticks.ts';

const nineYears = { first: firstDayOfYear(2015), last: firstDayOfYear(2024) - 1 };

describe('tickThresholds', () => {
  const yearTicks = Array.from({ length: 9 }, (_, index) => ({
    day: firstDayOfYear(2015 + index),
    label: String(2015 + index),
  }));

  test('nine years show every second year on a narrow phone and all from 480 px', () => {
    expect(tickThresholds({ period: nineYears, timeTicks: yearTicks })).toEqual([
      300, 480, 300, 480, 300, 480, 300, 480, 300,
    ]);
  });

  test('Korean months need the room of their wider letters', () => {
    const timeTicks = Array.from({ length: 12 }, (_, index) => ({
      day: firstDayOfMonth(2022, index + 1),
      label: `${index + 1}월`,
    }));
    const thresholds = tickThresholds({ period: yearPeriod(2022), timeTicks });
    expect(thresholds[0]).toBe(300);
    expect(thresholds[1]).toBeGreaterThan(480);
  });

  test('words too long for any width leave only the first', () => {
    const timeTicks = yearTicks.map((tick) => ({ ...tick, label: '가'.repeat(80) }));
    expect(
      tickThresholds({ period: nineYears, timeTicks }).filter((from) => from !== null),
    ).toEqual([300]);
  });
});

describe('leftMargin', () => {
  const marginOf = (ticks: readonly string[]): number =>
    leftMargin({
      valueTicks: ticks.map((_, index) => index),
      formatValue: (value) => ticks[value] ?? '',
    });

  test('is the usual one for short numbers, so that charts of a page stand under each other', () => {
    expect(marginOf(['0', '20', '40'])).toBe(marginOf(['0.0', '1,000']));
  });

  test('grows where the population of a city would be cut off', () => {
    expect(marginOf(['0', '9,600,000'])).toBeGreaterThan(60);
    expect(marginOf(['0', '1,040만'])).toBeGreaterThan(50);
  });
});
