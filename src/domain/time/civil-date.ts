/**
 * Civil dates as whole days since 1970-01-01, without a time zone: a daily mean belongs to a
 * calendar day in the city, not to an instant.
 */
export type CivilDay = number;

const msPerDay = 86_400_000;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Day number of a year, month (1 to 12) and day, or `null` where the calendar has no such day. */
export function civilDay(year: number, month: number, day: number): CivilDay | null {
  const utc = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC reads years 0 to 99 as 1900 to 1999.
  utc.setUTCFullYear(year, month - 1, day);
  const exists =
    utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
  return exists ? Math.round(utc.getTime() / msPerDay) : null;
}

/** Parses `YYYY-MM-DD`; `null` where the text is not a day of the calendar. */
export function parseIsoDay(text: string): CivilDay | null {
  const match = isoDate.exec(text);
  if (!match) return null;
  return civilDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

export interface CivilParts {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  /** 1 is Monday, 7 is Sunday, as in ISO 8601. */
  readonly weekday: number;
}

export function civilParts(day: CivilDay): CivilParts {
  const utc = new Date(day * msPerDay);
  return {
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    day: utc.getUTCDate(),
    weekday: ((utc.getUTCDay() + 6) % 7) + 1,
  };
}

export const isoDay = (day: CivilDay): string =>
  new Date(day * msPerDay).toISOString().slice(0, 10);

export const firstDayOfYear = (year: number): CivilDay => civilDay(year, 1, 1) ?? 0;
export const lastDayOfYear = (year: number): CivilDay => civilDay(year, 12, 31) ?? 0;
export const daysInYear = (year: number): number => lastDayOfYear(year) - firstDayOfYear(year) + 1;

/** First day of a month; months past 12 roll into the next year. */
export function firstDayOfMonth(year: number, month: number): CivilDay {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((month - 1) % 12) + 1;
  return civilDay(y, m, 1) ?? 0;
}
