import {
  civilParts,
  isoDay,
  lastDayOfYear,
  firstDayOfYear,
  parseIsoDay,
  type CivilDay,
} from '../time/civil-date.ts';
import type { DatasetDefinition, Measure, Rate, SeriesDefinition } from '../dataset.ts';
import { roundTo } from '../grade.ts';
import { daysIn } from '../time/period.ts';
import { schemaVersion, type DaysFile, type MonthsFile } from '../published.ts';
import { monthsPerEntry, stepPeriod, type Step } from '../time/step.ts';
import { columnOf, type DataTable } from '../tables/table.ts';

/** Limits whose exceedances are worth counting: the ends of the grade bands and the guideline. */
export function limitsOf(measure: Measure): number[] {
  const ends = (measure.dayBands ?? []).flatMap((band) => (band.upTo === null ? [] : [band.upTo]));
  const guideline = measure.guideline === null ? [] : [measure.guideline.day];
  return [...new Set([...ends, ...guideline])].toSorted((a, b) => a - b);
}

/** An area and where its values stand in a series, the last place not included. */
interface AreaRange {
  readonly area: string;
  readonly from: number;
  readonly to: number;
}

/** A series with one area behind the other, each with every day of it once, in order. */
interface SeriesTable {
  readonly step: Step;
  readonly first: CivilDay;
  readonly last: CivilDay;
  readonly areas: readonly AreaRange[];
  readonly days: readonly CivilDay[];
  /** A column's values, one for each of `days`. */
  readonly column: (name: string) => readonly (number | null)[];
}

/** Both kinds of files are made of one reading. */
const readTables = new WeakMap<DataTable, SeriesTable>();

function readSeries(series: SeriesDefinition, table: DataTable): SeriesTable {
  const read = readTables.get(table) ?? seriesTable(series, table);
  readTables.set(table, read);
  return read;
}

function seriesTable(series: SeriesDefinition, table: DataTable): SeriesTable {
  // Every area has the same days: each text is read once.
  const known = new Map<unknown, CivilDay>();
  const rowDays = columnOf(table, series.dayField).map((cell) => {
    const day = known.get(cell) ?? dayOf(cell);
    known.set(cell, day);
    return day;
  });
  const rowAreas = columnOf(table, series.areaField).map(String);
  const areas: { area: string; from: number; to: number }[] = [];
  const days: CivilDay[] = [];
  const rows = inOrder(rowAreas, rowDays);
  const places = rows.map((row) => {
    const [area, day] = [rowAreas[row] ?? '', rowDays[row] ?? 0];
    let range = areas.at(-1);
    if (range?.area !== area) {
      range = { area, from: days.length, to: days.length };
      areas.push(range);
    }
    if (range.to === range.from || days.at(-1) !== day) range.to = days.push(day);
    return days.length - 1;
  });
  return {
    step: series.step,
    first: rowDays.reduce((a, b) => Math.min(a, b), Infinity),
    last: rowDays.reduce((a, b) => Math.max(a, b), -Infinity),
    areas,
    days,
    column: (name) => {
      const cells = columnOf(table, name);
      const values = new Array<number | null>(days.length).fill(null);
      for (let at = 0; at < rows.length; at += 1) {
        const cell = cells[rows[at] ?? 0] ?? null;
        if (cell !== null) values[places[at] ?? 0] = Number(cell);
      }
      return values;
    },
  };
}

/** Numbers of the rows by area and day; those of one day stay as they were. */
function inOrder(areas: readonly string[], days: readonly CivilDay[]): number[] {
  const compare = (a: number, b: number): number => {
    const [left = '', right = ''] = [areas[a], areas[b]];
    if (left !== right) return left < right ? -1 : 1;
    return (days[a] ?? 0) - (days[b] ?? 0);
  };
  // A table that a transform has sorted is left as it is, for which the sort needs one pass.
  return Array.from(areas.keys()).toSorted(compare);
}

function dayOf(cell: unknown): CivilDay {
  const day = parseIsoDay(String(cell));
  if (day === null)
    throw new Error(`"${String(cell)}" is not a day; the transform must publish days.`);
  return day;
}

/**
 * Lays a table of one row a day and area out as one array a measure and area, from the first day of
 * the table to the last. Days without a row become `null`, like days without a value.
 */
export function daysFiles(
  definition: DatasetDefinition,
  series: SeriesDefinition,
  table: DataTable,
): DaysFile[] {
  const { first, last, areas, days, column } = readSeries(series, table);
  // A table without rows is the checks' business, not a reason to break off.
  const length = areas.length === 0 ? 0 : last - first + 1;
  return definition.measures.map((measure) => {
    const values = column(measure.id);
    const valuesOf = ({ from, to }: AreaRange): (number | null)[] => {
      const each = new Array<number | null>(length).fill(null);
      for (let at = from; at < to; at += 1) each[(days[at] ?? 0) - first] = values[at] ?? null;
      return each;
    };
    return {
      schemaVersion,
      dataset: definition.id,
      measure: measure.id,
      decimals: measure.decimals,
      start: isoDay(areas.length === 0 ? 0 : first),
      areas: Object.fromEntries(areas.map((range) => [range.area, valuesOf(range)])),
    };
  });
}

/** Sums up a series by month, or by its own step where that is longer. */
export function monthsFile(
  definition: DatasetDefinition,
  series: SeriesDefinition,
  table: DataTable,
): MonthsFile {
  const read = readSeries(series, table);
  const entries = entriesOf(read);
  const origin = civilParts(read.areas.length === 0 ? 0 : read.first);
  return {
    schemaVersion,
    dataset: definition.id,
    step: series.step,
    start: `${origin.year}-${String(origin.month).padStart(2, '0')}`,
    measures: Object.fromEntries(
      definition.measures.map((measure) => [measure.id, measureSums(measure, read, entries)]),
    ),
  };
}

interface Entries {
  readonly count: number;
  /** The entry that each of the days belongs to; -1 for a day that no step begins on. */
  readonly of: readonly number[];
}

/** Entries of the monthly file: months, or longer steps by the day that they begin on. */
function entriesOf({ step, first, last, areas, days }: SeriesTable): Entries {
  if (areas.length === 0) return { count: 0, of: [] };
  const size = monthsPerEntry(step);
  const isDaily = step === 'day' || step === 'moment';
  const origin = civilParts(first);
  const entryOf = (day: CivilDay): number => {
    const { year, month, day: dayOfMonth } = civilParts(day);
    const months = (year - origin.year) * 12 + month - origin.month;
    if (isDaily) return months;
    return dayOfMonth === 1 && months % size === 0 ? months / size : -1;
  };
  const known = new Map<CivilDay, number>();
  const of = days.map((day) => {
    const entry = known.get(day) ?? entryOf(day);
    known.set(day, entry);
    return entry;
  });
  const end = civilParts(last);
  const months = (end.year - origin.year) * 12 + end.month - origin.month;
  return { count: Math.floor(months / size) + 1, of };
}

type MeasureSums = MonthsFile['measures'][string];

function measureSums(measure: Measure, series: SeriesTable, entries: Entries): MeasureSums {
  const limits = limitsOf(measure);
  const scaledLimits = limits.map((limit) => roundTo(limit * 10 ** measure.decimals, 0));
  const { rate, aggregate } = measure;
  if (aggregate === 'rate' && !rate) throw new Error(`Measure "${measure.id}" needs its rate.`);
  const values = series.column(rate ? rate.numerator : measure.id);
  const weights = rate ? series.column(rate.denominator) : null;
  const zeros = (): number[] => new Array<number>(entries.count).fill(0);
  const sumsOf = ({ from, to }: AreaRange): MeasureSums['areas'][string] => {
    const [sum, dayCounts, weightSums] = [zeros(), zeros(), zeros()];
    const above = limits.map(zeros);
    for (let at = from; at < to; at += 1) {
      const entry = entries.of[at] ?? -1;
      const value = values[at] ?? null;
      const weight = weights ? (weights[at] ?? null) : 0;
      if (entry === -1 || value === null || weight === null) continue;
      const day = series.days[at] ?? 0;
      const days = lengthOf(day, series.step);
      // The mean of a longer step stands for each of its days.
      add(sum, entry, aggregate === 'mean' ? value * days : value);
      add(dayCounts, entry, days);
      if (rate) add(weightSums, entry, weightOf(rate, { day, days, weight }));
      for (let i = 0; i < above.length; i += 1) {
        if (value > (scaledLimits[i] ?? 0)) add(above[i] ?? [], entry, 1);
      }
    }
    const plain = { sum, days: dayCounts, above };
    return rate ? { ...plain, weight: weightSums.map((weight) => roundTo(weight, 3)) } : plain;
  };
  return {
    decimals: rate ? 0 : measure.decimals,
    aggregate,
    per: rate?.per ?? 1,
    limits,
    areas: Object.fromEntries(series.areas.map((range) => [range.area, sumsOf(range)])),
  };
}

function add(totals: number[], at: number, value: number): void {
  totals[at] = (totals[at] ?? 0) + value;
}

const lengthOf = (day: CivilDay, step: Step): number => daysIn(stepPeriod(day, step));

/** A yearly rate holds a month's count against the month's share of the year. */
function weightOf(
  { annual }: Rate,
  { day, days, weight }: { readonly day: CivilDay; readonly days: number; readonly weight: number },
): number {
  if (!annual) return weight;
  const { year } = civilParts(day);
  return (weight * days) / (lastDayOfYear(year) - firstDayOfYear(year) + 1);
}
