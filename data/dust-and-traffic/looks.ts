import type { DayRow } from './day-rows.ts';
import type { Look } from './model.ts';

const in2018 = (row: DayRow): boolean => row.year === 2018;
const everyDay = (): boolean => true;

/** Days of the two long holidays of 2018 with the days of travel around them. */
const longHolidays = (row: DayRow): boolean =>
  (row.isoDay >= '2018-02-14' && row.isoDay <= '2018-02-19') ||
  (row.isoDay >= '2018-09-21' && row.isoDay <= '2018-09-27');

export const sameWeekday: Look = {
  of: 'traffic',
  calendar: 'weekday',
  yesterday: true,
  weather: 'all',
  season: 'waves',
  days: in2018,
};

export const sundays: Look = { ...sameWeekday, calendar: 'sundays' };

/** How much lower traffic and air are on Sundays and days off, for `vehicles` and each pollutant. */
export const sundayGap: Look = { ...sundays, of: 'sunday' };

const withoutWeather = { weather: 'none', days: everyDay } as const;

/** Other ways to look; if a finding depends on one choice, it shows here. */
export const looks: Readonly<Record<string, Look>> = {
  'same-weekday': sameWeekday,
  'same-weekday-no-yesterday': { ...sameWeekday, yesterday: false },
  'same-weekday-no-direction': { ...sameWeekday, weather: 'no-direction' },
  'same-weekday-no-weather': { ...sameWeekday, weather: 'none' },
  'same-weekday-months': { ...sameWeekday, season: 'months' },
  'same-weekday-dry': {
    ...sameWeekday,
    days: (row) => in2018(row) && row.weather?.rain === 0,
  },
  'same-weekday-no-holidays': {
    ...sameWeekday,
    days: (row) => in2018(row) && !row.isDayOff && !longHolidays(row),
  },
  'same-weekday-all-years': { ...sameWeekday, ...withoutWeather },
  'same-weekday-tomorrow': { ...sameWeekday, placebo: true },
  'any-day': { ...sameWeekday, calendar: 'none' },
  sundays,
  'sundays-no-yesterday': { ...sundays, yesterday: false },
  'sundays-no-weather': { ...sundays, weather: 'none' },
  'sundays-plain': {
    ...sundays,
    days: (row) => in2018(row) && !longHolidays(row) && (!row.isDayOff || row.weekday === 7),
  },
  'sundays-all-years': { ...sundays, ...withoutWeather },
};

/** Looks that get a block bootstrap besides the Newey–West interval. */
export const mainLooks: readonly string[] = ['same-weekday', 'sundays'];
