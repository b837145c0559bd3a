import { civilParts, firstDayOfMonth, parseIsoDay } from '../time/civil-date.ts';
import { isCovered, summarise, type Summary } from './day-series.ts';
import { clampPeriod, daysIn, type Period } from '../time/period.ts';
import type { DaysFile, MonthsFile } from '../published.ts';
import { monthsPerEntry, stepPeriod } from '../time/step.ts';

/** A figure of a period with the days above each limit. */
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

const firstMonth = (months: MonthsFile): { year: number; month: number } => {
  const [year = 0, month = 1] = months.start.split('-').map(Number);
  return { year, month };
};

const entriesOf = (months: MonthsFile): number =>
  Object.values(Object.values(months.measures)[0]?.areas ?? {})[0]?.days.length ?? 0;

/** Days that the file covers. */
export function boundsOf(months: MonthsFile): Period {
  const { year, month } = firstMonth(months);
  const length = entriesOf(months) * monthsPerEntry(months.step);
  return {
    first: firstDayOfMonth(year, month),
    last: firstDayOfMonth(year, month + length) - 1,
  };
}

/** Days that the n-th entry of the file stands for. */
export function entryPeriod(months: MonthsFile, index: number): Period {
  const { year, month } = firstMonth(months);
  const first = firstDayOfMonth(year, month + index * monthsPerEntry(months.step));
  return stepPeriod(
    first,
    months.step === 'quarter' || months.step === 'year' ? months.step : 'month',
  );
}

type Series = MonthsFile['measures'][string]['areas'][string];

const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Figure of whole months, or of whole longer steps. Days outside the file count as not measured. */
export function summariseMonths(
  months: MonthsFile,
  measure: string,
  area: string,
  period: Period,
): PeriodSummary {
  const file = months.measures[measure];
  const series = file?.areas[area];
  const bounds = boundsOf(months);
  const inside = clampPeriod(period, bounds);
  if (!file || !series || !inside) {
    const totalDays = daysIn(period);
    return { value: null, measuredDays: 0, totalDays, complete: false, above: new Map() };
  }
  const entryAt = (day: number): number => {
    const { year, month } = civilParts(day);
    const origin = firstMonth(months);
    const distance = (year - origin.year) * 12 + month - origin.month;
    return Math.floor(distance / monthsPerEntry(months.step));
  };
  const from = entryAt(inside.first);
  const to = entryAt(inside.last) + 1;
  const part = sliceSeries(series, from, to);
  const measuredDays = total(part.days);
  // A moment is one day, whatever month it lies in.
  const totalDays = months.step === 'moment' ? 1 : daysIn(period);
  return {
    value: valueOf(file, part),
    measuredDays,
    totalDays,
    complete: isComplete(file.aggregate, part, measuredDays, totalDays),
    above: new Map(file.limits.map((limit, i) => [limit, total(part.above[i] ?? [])])),
  };
}

/** Steps of the period that hold a value; days for a series of days. */
export function measuredSteps(
  months: MonthsFile,
  measure: string,
  area: string,
  period: Period,
): number {
  const days = months.measures[measure]?.areas[area]?.days ?? [];
  const entries = days.filter((_, i) => clampPeriod(entryPeriod(months, i), period) !== null);
  return months.step === 'day' ? total(entries) : entries.filter((count) => count > 0).length;
}

const sliceSeries = (series: Series, from: number, to: number): Series => ({
  sum: series.sum.slice(from, to),
  days: series.days.slice(from, to),
  above: series.above.map((counts) => counts.slice(from, to)),
  ...(series.weight ? { weight: series.weight.slice(from, to) } : {}),
});

/** A mean may miss a quarter of its days; a sum or a rate may miss none; a stock needs its last. */
function isComplete(
  aggregate: MonthsFile['measures'][string]['aggregate'],
  { days }: Series,
  measuredDays: number,
  totalDays: number,
): boolean {
  switch (aggregate) {
    case 'mean':
      return isCovered(measuredDays, totalDays);
    case 'last':
      return (days.at(-1) ?? 0) > 0;
    case 'sum':
    case 'rate':
      return measuredDays >= totalDays;
  }
}

function valueOf(
  file: MonthsFile['measures'][string],
  { sum, days, weight }: Series,
): number | null {
  const factor = 10 ** file.decimals;
  const measuredDays = total(days);
  if (measuredDays === 0) return null;
  switch (file.aggregate) {
    case 'mean':
      return total(sum) / measuredDays / factor;
    case 'sum':
      return total(sum) / factor;
    case 'last':
      return (sum[days.findLastIndex((count) => count > 0)] ?? 0) / factor;
    case 'rate': {
      const below = total(weight ?? []);
      return below === 0 ? null : (total(sum) / below) * file.per;
    }
  }
}

/** Summary of any run of days, from the daily values. `limits` in the measure's unit. */
export function summariseDays(
  days: DaysFile,
  area: string,
  period: Period,
  limits: readonly number[],
  aggregate: 'mean' | 'sum' | 'last' | 'rate' = 'mean',
): PeriodSummary {
  const start = parseIsoDay(days.start) ?? 0;
  const values = days.areas[area] ?? [];
  const factor = 10 ** days.decimals;
  const { value: mean, measuredDays, totalDays, complete } = summarise({ start, values }, period);
  const inPeriod = values.slice(Math.max(period.first - start, 0), period.last - start + 1);
  const known = inPeriod.filter((value) => value !== null);
  const isSum = aggregate === 'sum';
  return {
    value:
      mean === null
        ? null
        : (isSum ? total(known) : aggregate === 'last' ? (known.at(-1) ?? 0) : mean) / factor,
    measuredDays,
    totalDays,
    complete: isSum ? measuredDays === totalDays : complete,
    above: new Map(
      limits.map((limit) => [limit, known.filter((value) => value > limit * factor).length]),
    ),
  };
}
