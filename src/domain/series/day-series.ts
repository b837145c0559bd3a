import { daysIn, splitPeriod, type Grain, type Period } from '../time/period.ts';
import type { CivilDay } from '../time/civil-date.ts';

/** One value a day from `start` on; `null` is a day without a measurement, never 0. */
export interface DaySeries {
  readonly start: CivilDay;
  readonly values: readonly (number | null)[];
}

/** A figure of a period with what it rests on. `value` is `null` when nothing was measured. */
export interface Summary {
  readonly value: number | null;
  readonly measuredDays: number;
  readonly totalDays: number;
  /** Enough was measured to let the figure stand for the whole period. */
  readonly complete: boolean;
}

/** Below this share of measured days a mean is marked as incomplete. */
export const requiredCoverage = 0.75;

/** Whether a mean may stand for the period; a sum needs every day of it. */
export const isCovered = (measuredDays: number, totalDays: number): boolean =>
  totalDays > 0 && measuredDays / totalDays >= requiredCoverage;

export const valueOn = (series: DaySeries, day: CivilDay): number | null =>
  series.values[day - series.start] ?? null;

/** Mean of the measured days of a period. */
export function summarise(series: DaySeries, period: Period): Summary {
  let sum = 0;
  let measuredDays = 0;
  for (let day = period.first; day <= period.last; day += 1) {
    const value = valueOn(series, day);
    if (value === null) continue;
    sum += value;
    measuredDays += 1;
  }
  const totalDays = daysIn(period);
  return {
    value: measuredDays === 0 ? null : sum / measuredDays,
    measuredDays,
    totalDays,
    complete: isCovered(measuredDays, totalDays),
  };
}

export interface Bucket extends Summary {
  readonly period: Period;
}

/** One summary for each day, week, month or year of the period, in order. */
export const bucketise = (series: DaySeries, period: Period, grain: Grain): Bucket[] =>
  splitPeriod(period, grain).map((part) => ({ period: part, ...summarise(series, part) }));

/** Measured days of the period whose value, as published, lies above the limit. */
export function countAbove(series: DaySeries, period: Period, limit: number): number {
  let count = 0;
  for (let day = period.first; day <= period.last; day += 1) {
    const value = valueOn(series, day);
    if (value !== null && value > limit) count += 1;
  }
  return count;
}

/** Relative change from `before` to `after`; `null` where either is unknown or `before` is 0. */
export function relativeChange(before: number | null, after: number | null): number | null {
  if (before === null || after === null || before === 0) return null;
  return (after - before) / before;
}
