import { describe, expect, test } from 'vitest';
import { firstDayOfMonth, firstDayOfYear } from '../../domain/civil-date.ts';
import { yearPeriod } from '../../domain/period.ts';
import { tickThresholds } from './time-series-ticks.ts';

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
