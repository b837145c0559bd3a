import { roundTo } from '../../src/domain/grade.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { dayRows, type DayRow } from './day-rows.ts';
import { effectsOf, effectsTable, gapsOf, gapsTable, intervalsTable } from './effects.ts';
import { recordTable } from '../../src/domain/tables/record-table.ts';
import { resultsTable } from './results.ts';
import { unusualDays } from './same-weekday.ts';
import { springRows, springTable } from './spring-2020.ts';

const dailyTable = (rows: readonly DayRow[]): DataTable =>
  recordTable(
    rows.map(({ isoDay, vehicles, air, isDayOff }) => ({
      counted_on: isoDay,
      area: '11',
      thousand_vehicles: Math.round(vehicles / 1000),
      pm25: air.pm25,
      pm10: air.pm10,
      no2: air.no2,
      day_off: isDayOff ? 1 : 0,
    })),
  );

/** Mean of each weekday over all days, as they are. */
function weekdayProfile(rows: readonly DayRow[]): DataTable {
  const mean = (values: readonly (number | null)[], decimals: number): number | null => {
    const known = values.filter((value) => value !== null);
    const sum = known.reduce((a, b) => a + b, 0);
    return known.length === 0 ? null : roundTo(sum / known.length, decimals);
  };
  return recordTable(
    [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
      const days = rows.filter((row) => row.weekday === weekday);
      const of = (valueOf: (row: DayRow) => number | null, decimals: number): number | null =>
        mean(days.map(valueOf), decimals);
      return {
        area: '11',
        weekday,
        thousand_vehicles: of(({ vehicles }) => vehicles / 1000, 0),
        pm25: of(({ air }) => air.pm25, 1),
        pm10: of(({ air }) => air.pm10, 1),
        no2: of(({ air: { no2 } }) => (no2 === null ? null : no2 / 1000), 4),
      };
    }),
  );
}

/** The whole analysis, from the tables of the datasets that it names as inputs. */
export function derive(
  _extract: unknown,
  inputs: Readonly<Record<string, { readonly tables: Readonly<Record<string, DataTable>> }>>,
): {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
} {
  const rows = dayRows(inputs);
  const effects = effectsOf(rows);
  const gaps = gapsOf(rows);
  const spring = springRows(rows);
  const { table: sameWeekday, trafficSpread } = unusualDays(rows);
  return {
    documents: {},
    tables: {
      daily: dailyTable(rows),
      weekday_profile: weekdayProfile(rows),
      same_weekday: sameWeekday,
      sundays: gapsTable(gaps),
      effects: effectsTable(effects),
      intervals: intervalsTable(effects),
      spring_2020: springTable(spring),
      results: resultsTable({ rows, effects, gaps, spring, trafficSpread }),
    },
  };
}
