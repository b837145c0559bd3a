import { civilParts, firstDayOfMonth } from './civil-date.ts';
import { summarise, type Summary } from './day-series.ts';
import { parseIsoDay } from './civil-date.ts';
import { clampPeriod, daysIn, type Period } from './period.ts';
import type { DaysFile, MonthsFile } from './published.ts';

/** A mean over a period with the days above each limit. */
export interface PeriodSummary extends Summary {
  /** Days above a limit of the file, by limit; empty where only daily values could tell. */
  readonly above: ReadonlyMap<number, number>;
}

/**
 * Whether the period begins and ends with a month, or with the data, so that monthly sums can answer
 * for it.
 */
export const isWholeMonths = (period: Period, data: Period): boolean =>
  (civilParts(period.first).day === 1 || period.first === data.first) &&
  (civilParts(period.last + 1).day === 1 || period.last === data.last);

/** Days that the file covers. */
export function boundsOf(months: MonthsFile): Period {
  const [year = 0, month = 1] = months.start.split('-').map(Number);
  const series = Object.values(Object.values(months.measures)[0]?.areas ?? {})[0];
  const count = series?.days.length ?? 0;
  return {
    first: firstDayOfMonth(year, month),
    last: firstDayOfMonth(year, month + count) - 1,
  };
}

const monthNumber = (day: number): number => {
  const { year, month } = civilParts(day);
  return year * 12 + month - 1;
};

/** Summary of whole months. Days outside the file count as not measured. */
export function summariseMonths(
  months: MonthsFile,
  measure: string,
  area: string,
  period: Period,
): PeriodSummary {
  const file = months.measures[measure];
  const series = file?.areas[area];
  const inside = clampPeriod(period, boundsOf(months));
  if (!file || !series || !inside) {
    return { mean: null, measuredDays: 0, totalDays: daysIn(period), above: new Map() };
  }
  const origin = monthNumber(boundsOf(months).first);
  const from = monthNumber(inside.first) - origin;
  const to = monthNumber(inside.last) - origin + 1;
  const total = (values: readonly number[]): number =>
    values.slice(from, to).reduce((a, b) => a + b, 0);
  const measuredDays = total(series.days);
  return {
    mean: measuredDays === 0 ? null : total(series.sum) / measuredDays / 10 ** file.decimals,
    measuredDays,
    totalDays: daysIn(period),
    above: new Map(file.limits.map((limit, i) => [limit, total(series.above[i] ?? [])])),
  };
}

/** Summary of any run of days, from the daily values. */
export function summariseDays(
  days: DaysFile,
  area: string,
  period: Period,
  limits: readonly number[],
): PeriodSummary {
  const start = parseIsoDay(days.start) ?? 0;
  const values = days.areas[area] ?? [];
  const factor = 10 ** days.decimals;
  const { mean, measuredDays, totalDays } = summarise({ start, values }, period);
  const inPeriod = values.slice(Math.max(period.first - start, 0), period.last - start + 1);
  return {
    mean: mean === null ? null : mean / factor,
    measuredDays,
    totalDays,
    above: new Map(
      limits.map((limit) => [
        limit,
        inPeriod.filter((value) => value !== null && value > limit * factor).length,
      ]),
    ),
  };
}
