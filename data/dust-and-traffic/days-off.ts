const monthDays: Readonly<Record<number, string>> = {
  2018: '01-01 02-15 02-16 02-17 03-01 05-01 05-05 05-07 05-22 06-06 06-13 08-15 09-23 09-24 09-25 09-26 10-03 10-09 12-25',
  2019: '01-01 02-04 02-05 02-06 03-01 05-01 05-05 05-06 05-12 06-06 08-15 09-12 09-13 09-14 10-03 10-09 12-25',
  2020: '01-01 01-24 01-25 01-26 01-27 03-01',
};

/**
 * Days from 2018 to March 2020 on which most people in Korea had no work besides Sundays: public
 * holidays, their substitutes, election day, and Labour Day, which is no public holiday but is a day
 * off for employees.
 */
export const daysOff: ReadonlySet<string> = new Set(
  Object.entries(monthDays).flatMap(([year, days]) =>
    days.split(' ').map((day) => `${year}-${day}`),
  ),
);
