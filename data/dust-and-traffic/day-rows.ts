import {
  civilParts,
  isoDay,
  parseIsoDay,
  type CivilDay,
} from '../../src/domain/time/civil-date.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';
import { daysOff } from './days-off.ts';

export const pollutants = ['pm25', 'pm10', 'no2'] as const;
export type Pollutant = (typeof pollutants)[number];
export type Air = Readonly<Record<Pollutant, number | null>>;

const weatherFields = [
  'temperature',
  'rain',
  'wind',
  'wind_from_west',
  'wind_from_north',
  'humidity',
] as const;
export type Weather = Readonly<Record<(typeof weatherFields)[number], number>>;

/** A day of the traffic counts with all that is known of it. */
export interface DayRow {
  readonly day: CivilDay;
  readonly isoDay: string;
  readonly year: number;
  readonly month: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly isDayOff: boolean;
  readonly vehicles: number;
  readonly vehiclesTomorrow: number | null;
  /** Whole numbers as the air dataset keeps them; only their ratios matter here. */
  readonly air: Air;
  readonly airYesterday: Air;
  /** `null` where a part of it was not measured, and outside of 2018. */
  readonly weather: Weather | null;
}

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
}

const noAir: Air = { pm25: null, pm10: null, no2: null };

function tableOf(inputs: Readonly<Record<string, Made>>, dataset: string, name: string): DataTable {
  const table = inputs[dataset]?.tables[name];
  if (!table) throw new Error(`The input "${dataset}" has no table "${name}".`);
  return table;
}

/** Values of a table's columns by day, for the city where the table has areas. */
function byDay(
  table: DataTable,
  dayField: string,
  fields: readonly string[],
): Map<CivilDay, readonly (number | null)[]> {
  const areas = table.fields.includes('area') ? columnOf(table, 'area') : null;
  const columns = fields.map((field) => columnOf(table, field));
  const result = new Map<CivilDay, readonly (number | null)[]>();
  columnOf(table, dayField).forEach((cell, row) => {
    const day = parseIsoDay(String(cell));
    if (day === null || (areas && areas[row] !== '11')) return;
    const values = columns.map((column) => column[row] ?? null);
    result.set(
      day,
      values.map((value) => (value === null ? null : Number(value))),
    );
  });
  return result;
}

/** Joins traffic, air and weather by day; the days are those with a traffic count. */
export function dayRows(inputs: Readonly<Record<string, Made>>): DayRow[] {
  const traffic = byDay(tableOf(inputs, 'daily-traffic', 'daily'), 'counted_on', ['vehicles']);
  const air = byDay(tableOf(inputs, 'air-quality', 'daily'), 'measured_on', pollutants);
  const weather = byDay(tableOf(inputs, 'weather-daily', 'daily'), 'measured_on', weatherFields);
  const airOf = (day: CivilDay): Air => {
    const values = air.get(day);
    if (!values) return noAir;
    const [pm25 = null, pm10 = null, no2 = null] = values;
    return { pm25, pm10, no2 };
  };
  return [...traffic]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([day, [vehicles = null]]): DayRow[] => {
      if (vehicles === null) return [];
      const { year, month, weekday } = civilParts(day);
      const iso = isoDay(day);
      return [
        {
          day,
          isoDay: iso,
          year,
          month,
          weekday,
          vehicles,
          isDayOff: daysOff.has(iso),
          vehiclesTomorrow: traffic.get(day + 1)?.[0] ?? null,
          air: airOf(day),
          airYesterday: airOf(day - 1),
          weather: wholeWeather(weather.get(day)),
        },
      ];
    });
}

function wholeWeather(values: readonly (number | null)[] | undefined): Weather | null {
  if (!values || values.some((value) => value === null)) return null;
  return Object.fromEntries(weatherFields.map((field, i) => [field, values[i]])) as Weather;
}
