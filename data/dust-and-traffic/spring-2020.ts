import { roundTo } from '../../src/domain/grade.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { pollutants, type DayRow } from './day-rows.ts';
import { recordTable } from '../../src/domain/tables/record-table.ts';

/** Before the virus was known here, and after the alert was raised to its highest level. */
const windows = [
  { id: 'january', from: '01-01', to: '01-31' },
  { id: 'alert', from: '02-23', to: '03-31' },
] as const;
export type Spring = (typeof windows)[number]['id'];
const years = [2018, 2019, 2020];

export interface SpringRow {
  readonly window: Spring;
  readonly year: number;
  readonly days: number;
  readonly vehicles: number | null;
  readonly pm25: number | null;
  readonly pm10: number | null;
  /** ppb */
  readonly no2: number | null;
}

const meanOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / known.length;
};

/** The same days of three years beside each other: what the virus did to both. */
export const springRows = (rows: readonly DayRow[]): SpringRow[] =>
  windows.flatMap(({ id, from, to }) =>
    years.map((year) => {
      const days = rows.filter(
        (row) => row.isoDay >= `${year}-${from}` && row.isoDay <= `${year}-${to}`,
      );
      const [pm25 = null, pm10 = null, no2 = null] = pollutants.map((pollutant) =>
        meanOf(days.map((row) => row.air[pollutant])),
      );
      const vehicles = meanOf(days.map((row) => row.vehicles));
      return { window: id, year, days: days.length, vehicles, pm25, pm10, no2 };
    }),
  );

/** Change from 2019 to 2020 in per cent. */
export function springChange(
  rows: readonly SpringRow[],
  window: Spring,
  quantity: 'vehicles' | 'pm25' | 'no2',
): number | null {
  const of = (year: number): number | null =>
    rows.find((row) => row.window === window && row.year === year)?.[quantity] ?? null;
  const [before, after] = [of(2019), of(2020)];
  return before === null || after === null ? null : 100 * (after / before - 1);
}

export const springTable = (rows: readonly SpringRow[]): DataTable =>
  recordTable(
    rows.map(({ window, year, days, vehicles, pm25, pm10, no2 }) => ({
      window,
      year,
      days,
      thousand_vehicles: vehicles === null ? null : Math.round(vehicles / 1000),
      pm25: pm25 === null ? null : roundTo(pm25, 1),
      pm10: pm10 === null ? null : roundTo(pm10, 1),
      no2: no2 === null ? null : roundTo(no2 / 1000, 4),
    })),
  );
