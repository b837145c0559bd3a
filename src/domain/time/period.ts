import {
  civilDay,
  civilParts,
  firstDayOfMonth,
  firstDayOfYear,
  isoDay,
  lastDayOfYear,
  parseIsoDay,
  type CivilDay,
} from './civil-date.ts';

/** Days from `first` to `last`, both included. */
export interface Period {
  readonly first: CivilDay;
  readonly last: CivilDay;
}

export const grains = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Grain = (typeof grains)[number];

export const daysIn = (period: Period): number => period.last - period.first + 1;

export const yearPeriod = (year: number): Period => ({
  first: firstDayOfYear(year),
  last: lastDayOfYear(year),
});

/** The calendar year that the period is, or `null` where it is not exactly one. */
export function wholeYear(period: Period): number | null {
  const { year } = civilParts(period.first);
  const whole = yearPeriod(year);
  return whole.first === period.first && whole.last === period.last ? year : null;
}

/**
 * The same days a year earlier, for comparison. Whole months stay whole months; otherwise
 * 29 February becomes the 28th.
 */
export function yearBefore(period: Period): Period {
  const first = civilParts(period.first);
  const after = civilParts(period.last + 1);
  if (first.day === 1 && after.day === 1) {
    return {
      first: firstDayOfMonth(first.year - 1, first.month),
      last: firstDayOfMonth(after.year - 1, after.month) - 1,
    };
  }
  const shift = (day: CivilDay): CivilDay => {
    const { year, month, day: dayOfMonth } = civilParts(day);
    return civilDay(year - 1, month, dayOfMonth) ?? civilDay(year - 1, month, 28) ?? day - 365;
  };
  return { first: shift(period.first), last: shift(period.last) };
}

/**
 * Reads a period as it stands in an address: `2022`, `2022-03`, `2022-03-01` or two of them joined
 * by `..`. Returns `null` for anything else, or when the end lies before the start.
 */
export function parsePeriod(text: string): Period | null {
  const [from, to, ...rest] = text.split('..');
  if (from === undefined || rest.length > 0) return null;
  const start = parseSpan(from);
  const end = to === undefined ? start : parseSpan(to);
  if (!start || !end || end.last < start.first) return null;
  return { first: start.first, last: end.last };
}

function parseSpan(text: string): Period | null {
  if (/^\d{4}$/.test(text)) return yearPeriod(Number(text));
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) {
    const first = civilDay(Number(month[1]), Number(month[2]), 1);
    return first === null
      ? null
      : { first, last: firstDayOfMonth(Number(month[1]), Number(month[2]) + 1) - 1 };
  }
  const day = parseIsoDay(text);
  return day === null ? null : { first: day, last: day };
}

/** The shortest text that `parsePeriod` reads back as the same period. */
export function formatPeriod(period: Period): string {
  const first = civilParts(period.first);
  const after = civilParts(period.last + 1);
  if (first.day === 1 && after.day === 1) {
    const last = civilParts(period.last);
    if (first.month === 1 && after.month === 1) {
      return first.year === last.year ? String(first.year) : `${first.year}..${last.year}`;
    }
    const month = (p: { year: number; month: number }): string =>
      `${p.year}-${String(p.month).padStart(2, '0')}`;
    return month(first) === month(last) ? month(first) : `${month(first)}..${month(last)}`;
  }
  return period.first === period.last
    ? isoDay(period.first)
    : `${isoDay(period.first)}..${isoDay(period.last)}`;
}

/** First day of the day, ISO week, month, quarter or year that holds `day`. */
export function startOfGrain(day: CivilDay, grain: Grain): CivilDay {
  const { year, month, weekday } = civilParts(day);
  switch (grain) {
    case 'day':
      return day;
    case 'week':
      return day - (weekday - 1);
    case 'month':
      return firstDayOfMonth(year, month);
    case 'quarter':
      return firstDayOfMonth(year, month - ((month - 1) % 3));
    case 'year':
      return firstDayOfYear(year);
  }
}

export function startOfNextGrain(start: CivilDay, grain: Grain): CivilDay {
  const { year, month } = civilParts(start);
  switch (grain) {
    case 'day':
      return start + 1;
    case 'week':
      return start + 7;
    case 'month':
      return firstDayOfMonth(year, month + 1);
    case 'quarter':
      return firstDayOfMonth(year, month + 3);
    case 'year':
      return firstDayOfYear(year + 1);
  }
}

/** Every day, week, month, quarter or year that the period touches, cut to the period at both ends. */
export function splitPeriod(period: Period, grain: Grain): Period[] {
  const parts: Period[] = [];
  let start = startOfGrain(period.first, grain);
  while (start <= period.last) {
    const next = startOfNextGrain(start, grain);
    parts.push({
      first: Math.max(start, period.first),
      last: Math.min(next - 1, period.last),
    });
    start = next;
  }
  return parts;
}

export function clampPeriod(period: Period, bounds: Period): Period | null {
  const first = Math.max(period.first, bounds.first);
  const last = Math.min(period.last, bounds.last);
  return first <= last ? { first, last } : null;
}
