import { firstDayOfYear } from '../../src/domain/time/civil-date.ts';
import type { LinearModel } from '../../src/domain/statistics/linear-regression.ts';
import type { DayRow, Pollutant } from './day-rows.ts';

/** How a look holds everything but the traffic still. */
export interface Look {
  /** Effect of which quantity: the day's traffic, or being a Sunday or day off. */
  readonly of: 'traffic' | 'sunday';
  /**
   * `weekday`: days are compared with days of the same weekday. `sundays`: traffic counts only as far
   * as Sundays and days off move it (an instrumental variable). `none`: all days with all.
   */
  readonly calendar: 'weekday' | 'sundays' | 'none';
  readonly yesterday: boolean;
  readonly weather: 'all' | 'no-direction' | 'none';
  readonly season: 'waves' | 'months';
  readonly days: (row: DayRow) => boolean;
  /** Adds tomorrow's traffic, which cannot touch today's air, and gives its effect instead. */
  readonly placebo?: boolean;
}

export interface LookModel extends LinearModel {
  /** The days of the rows; the effect looked for is the first coefficient. */
  readonly days: readonly DayRow[];
}

const is = (condition: boolean): number => (condition ? 1 : 0);
export const isSunday = (row: DayRow): boolean => row.weekday === 7 || row.isDayOff;

function seasonTerms(row: DayRow, season: Look['season']): number[] {
  if (season === 'months')
    return [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((m) => is(row.month === m));
  const dayOfYear = row.day - firstDayOfYear(row.year);
  const angle = (2 * Math.PI * dayOfYear) / 365.25;
  return [1, 2, 3].flatMap((k) => [Math.sin(k * angle), Math.cos(k * angle)]);
}

function calendarTerms(row: DayRow, calendar: Look['calendar']): number[] {
  switch (calendar) {
    case 'weekday':
      return [...[2, 3, 4, 5, 6, 7].map((day) => is(row.weekday === day)), is(row.isDayOff)];
    case 'sundays':
      return [is(row.weekday === 6 && !row.isDayOff)];
    case 'none':
      return [];
  }
}

function weatherTerms({ weather }: DayRow, kind: Look['weather']): number[] {
  if (kind === 'none' || !weather) return [];
  const { temperature, rain, wind, humidity } = weather;
  const direction = [weather.wind_from_west, weather.wind_from_north];
  return [
    temperature / 10,
    (temperature / 10) ** 2,
    Math.log1p(rain),
    is(rain > 0),
    Math.log(Math.max(wind, 0.1)),
    humidity / 10,
    ...(kind === 'all' ? direction : []),
  ];
}

/** Columns that vary, after the first: a year that no day falls in says nothing. */
function varyingColumns(rows: readonly (readonly number[])[]): number[] {
  const first = rows[0] ?? [];
  return first.flatMap((value, j) => (rows.some((row) => row[j] !== value) ? [j] : []));
}

/** The regression of a look: logarithm of the outcome by traffic, season, calendar, weather. */
export function modelOf(
  rows: readonly DayRow[],
  look: Look,
  outcomeOf: Pollutant | 'vehicles',
): LookModel {
  const valueOf = (row: DayRow): number | null =>
    outcomeOf === 'vehicles' ? row.vehicles : row.air[outcomeOf];
  const before = (row: DayRow): number | null =>
    outcomeOf === 'vehicles' || !look.yesterday ? 1 : row.airYesterday[outcomeOf];
  const days = rows.filter(
    (row) =>
      look.days(row) &&
      valueOf(row) !== null &&
      before(row) !== null &&
      (look.weather === 'none' || row.weather !== null) &&
      (!look.placebo || row.vehiclesTomorrow !== null),
  );
  const meanLog = days.reduce((sum, row) => sum + Math.log(row.vehicles), 0) / days.length;
  const traffic = (row: DayRow): number => Math.log(row.vehicles) - meanLog;
  const others = days.map((row) => [
    ...(look.placebo ? [traffic(row)] : []),
    ...[2019, 2020].map((year) => is(row.year === year)),
    ...seasonTerms(row, look.season),
    ...calendarTerms(row, look.calendar),
    ...weatherTerms(row, look.weather),
    Math.log(before(row) ?? 1),
  ]);
  const kept = varyingColumns(others);
  const withFirst = (first: (row: DayRow) => number): number[][] =>
    days.map((row, i) => [first(row), 1, ...kept.map((j) => others[i]?.[j] ?? 0)]);
  const sunday = (row: DayRow): number => is(isSunday(row));
  const tomorrow = (row: DayRow): number => Math.log(row.vehiclesTomorrow ?? 1) - meanLog;
  const effect = look.of === 'sunday' ? sunday : look.placebo ? tomorrow : traffic;
  return {
    days,
    outcome: days.map((row) => Math.log(valueOf(row) ?? 1)),
    terms: withFirst(effect),
    ...(look.of === 'traffic' && look.calendar === 'sundays'
      ? { instruments: withFirst(sunday) }
      : {}),
  };
}
