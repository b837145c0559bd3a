import {
  civilDay,
  firstDayOfMonth,
  isoDay,
  parseIsoDay,
  type CivilDay,
} from '../time/civil-date.ts';

/** A date as exactly as its source gives it: `2017`, `2017-07` or `2017-11-01`. */
export type PartialDate = string;

export type DatePrecision = 'year' | 'month' | 'day';

export interface DateSpan {
  readonly precision: DatePrecision;
  readonly first: CivilDay;
  /** The last day that the date may mean: who promised July has until 31 July. */
  readonly last: CivilDay;
}

/** The days that a date may mean; `null` where the text is no date of the calendar. */
export function dateSpan(date: PartialDate): DateSpan | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  if (parts[3] !== undefined) {
    const day = parseIsoDay(date);
    return day === null ? null : { precision: 'day', first: day, last: day };
  }
  const first = civilDay(year, month ?? 1, 1);
  if (first === null) return null;
  return month === null
    ? { precision: 'year', first, last: firstDayOfMonth(year, 13) - 1 }
    : { precision: 'month', first, last: firstDayOfMonth(year, month + 1) - 1 };
}

/** First day that the date may mean, for sorting; dates that are not given come last. */
export const sortKey = (date: PartialDate | null): string => {
  const span = date === null ? null : dateSpan(date);
  return span ? isoDay(span.first) : '9999';
};
