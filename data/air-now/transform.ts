import { roundTo } from '../../src/domain/grade.ts';
import type { Cell } from '../../src/domain/published.ts';
import { minutesBetween, seoulDay, startOfSeoulDay } from '../../src/domain/time/seoul-time.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import {
  recordsOfTable,
  tableOfRecords,
  type TableRecord,
} from '../../src/domain/tables/table-records.ts';
import { hourFields } from './district-hours.ts';
import { measured } from './pollutants.ts';

/** A mean needs three quarters: 19 of 25 districts, 18 of 24 hours. */
const enoughDistricts = 19;
const enoughHours = 18;
/** A district's last hour is shown for so long after the others have gone on. */
const behindMinutes = 180;
/** As the definition keeps hours; older ones fall out, and a day must not be made of the rest. */
const keptDays = 3;

const at = (row: TableRecord): string => String(row['measured_at']);
const areaOf = (row: TableRecord): string => String(row['area']);

/** The newest hour of the city and each district, the hours of the last days, and their daily means. */
export function derive({ tables }: { readonly tables: Readonly<Record<string, DataTable>> }): {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
} {
  const ofDistricts = recordsOfTable(tables['hours']).filter(
    (row) => areaOf(row) !== seoul.city.code,
  );
  const moments = [...new Set(ofDistricts.map(at))].toSorted();
  const hours = moments.flatMap((moment) => {
    const rows = ofDistricts.filter((row) => at(row) === moment);
    return [cityHour(moment, rows), ...rows];
  });
  const newest = moments.at(-1);
  return {
    documents: {},
    tables: {
      hours: tableOfRecords(hourFields, hours),
      now: tableOfRecords(
        [...hourFields, 'measured_on', 'districts', 'worst_area', 'worst_cai'],
        newest === undefined ? [] : nowRows(hours, newest),
      ),
      days: tableOfRecords(
        ['measured_on', 'area', ...measured.map(({ id }) => id), 'hours'],
        newest === undefined ? [] : dayRows(hours, newest),
      ),
    },
  };
}

function meanOf(cells: readonly Cell[], atLeast: number, decimals: number): number | null {
  const known = cells.filter((cell) => cell !== null).map(Number);
  if (known.length < atLeast) return null;
  return roundTo(known.reduce((sum, value) => sum + value, 0) / known.length, decimals);
}

const cellsOf = (rows: readonly TableRecord[], field: string): Cell[] =>
  rows.map((row) => row[field] ?? null);

/** The city: means of the districts measured in that hour. An index is never averaged. */
const cityHour = (moment: string, rows: readonly TableRecord[]): TableRecord => ({
  measured_at: moment,
  area: seoul.city.code,
  ...Object.fromEntries(
    measured.map(({ id, decimals }) => [id, meanOf(cellsOf(rows, id), enoughDistricts, decimals)]),
  ),
});

function nowRows(hours: readonly TableRecord[], newest: string): TableRecord[] {
  const day = seoulDay(newest);
  const recent = hours.filter((row) => minutesBetween(at(row), newest) <= behindMinutes);
  const latest = (code: string): TableRecord | undefined =>
    recent.findLast((row) => areaOf(row) === code);
  const thisHour = recent.filter((row) => at(row) === newest && areaOf(row) !== seoul.city.code);
  const [worst] = thisHour
    .filter((row) => row['cai'] != null)
    .toSorted((a, b) => Number(b['cai']) - Number(a['cai']));
  return [seoul.city, ...seoul.districts].map(({ code }) => ({
    measured_at: newest,
    area: code,
    ...scaled(latest(code) ?? {}),
    measured_on: day,
    ...(code === seoul.city.code
      ? {
          districts: thisHour.filter((row) => measured.some(({ id }) => row[id] != null)).length,
          worst_area: worst ? areaOf(worst) : null,
          worst_cai: worst?.['cai'] ?? null,
        }
      : {}),
  }));
}

/** A series carries whole numbers: 0.031 ppm is 31. */
const scaled = (row: TableRecord): TableRecord => ({
  ...row,
  ...Object.fromEntries(
    measured.map(({ id, decimals }) => {
      const value = row[id] ?? null;
      return [id, value === null ? null : roundTo(Number(value) * 10 ** decimals, 0)];
    }),
  ),
});

/** Means of the days that are wholly among the hours kept; midnight ends its own day. */
function dayRows(hours: readonly TableRecord[], newest: string): TableRecord[] {
  const dayOf = (row: TableRecord): string =>
    seoulDay(new Date(Date.parse(at(row)) - 1000).toISOString());
  const days = [...new Set(hours.map(dayOf))].filter(
    (day) => minutesBetween(startOfSeoulDay(day), newest) < keptDays * 1440,
  );
  return days.flatMap((day) => {
    const rows = hours.filter((row) => dayOf(row) === day);
    return [seoul.city, ...seoul.districts].flatMap(({ code }) => {
      const own = rows.filter((row) => areaOf(row) === code);
      const means = measured.map(
        ({ id, decimals }) => [id, meanOf(cellsOf(own, id), enoughHours, decimals + 1)] as const,
      );
      if (means.every(([, mean]) => mean === null)) return [];
      return [{ measured_on: day, area: code, ...Object.fromEntries(means), hours: own.length }];
    });
  });
}
