import {
  civilParts,
  firstDayOfMonth,
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

/** What the series table says of one column: a value or `null` by area and day. */
type Column = ReadonlyMap<string, ReadonlyMap<CivilDay, number>>;

interface SeriesTable {
  readonly step: Step;
  readonly first: CivilDay;
  readonly last: CivilDay;
  readonly areas: readonly string[];
  readonly column: (name: string) => Column;
}

function readSeries(series: SeriesDefinition, table: DataTable): SeriesTable {
  const days = columnOf(table, series.dayField).map(dayOf);
  const areas = columnOf(table, series.areaField).map(String);
  return {
    step: series.step,
    first: days.reduce((a, b) => Math.min(a, b), Infinity),
    last: days.reduce((a, b) => Math.max(a, b), -Infinity),
    areas: [...new Set(areas)].toSorted(),
    column: (name) => {
      const byArea = new Map<string, Map<CivilDay, number>>();
      columnOf(table, name).forEach((cell, row) => {
        if (cell === null) return;
        const area = areas[row] ?? '';
        const values = byArea.get(area) ?? new Map<CivilDay, number>();
        byArea.set(area, values.set(days[row] ?? 0, Number(cell)));
      });
      return byArea;
    },
  };
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
  const { first, last, areas, column } = readSeries(series, table);
  // A table without rows is the checks' business, not a reason to break off.
  const length = areas.length === 0 ? 0 : last - first + 1;
  return definition.measures.map((measure) => {
    const values = column(measure.id);
    const valuesOf = (area: string): (number | null)[] =>
      Array.from({ length }, (_, i) => values.get(area)?.get(first + i) ?? null);
    return {
      schemaVersion,
      dataset: definition.id,
      measure: measure.id,
      decimals: measure.decimals,
      start: isoDay(areas.length === 0 ? 0 : first),
      areas: Object.fromEntries(areas.map((area) => [area, valuesOf(area)])),
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
  const origin = civilParts(entries[0]?.[0] ?? 0);
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

/** The days that rows are dated by, entry by entry: a month's days, or the one day of its step. */
function entriesOf({ step, first, last, areas }: SeriesTable): readonly (readonly CivilDay[])[] {
  if (areas.length === 0) return [];
  const { year, month } = civilParts(first);
  const size = monthsPerEntry(step);
  const entries: CivilDay[][] = [];
  for (let i = 0; firstDayOfMonth(year, month + i * size) <= last; i += 1) {
    const start = firstDayOfMonth(year, month + i * size);
    const end = firstDayOfMonth(year, month + (i + 1) * size);
    if (step === 'day' || step === 'moment') {
      const from = Math.max(start, first);
      const to = Math.min(end - 1, last);
      entries.push(Array.from({ length: to - from + 1 }, (_, at) => from + at));
    } else entries.push([start]);
  }
  return entries;
}

type MeasureSums = MonthsFile['measures'][string];

function measureSums(
  measure: Measure,
  series: SeriesTable,
  entries: readonly (readonly CivilDay[])[],
): MeasureSums {
  const limits = limitsOf(measure);
  const { rate, aggregate } = measure;
  if (aggregate === 'rate' && !rate) throw new Error(`Measure "${measure.id}" needs its rate.`);
  const values = series.column(rate ? rate.numerator : measure.id);
  const weights = rate ? series.column(rate.denominator) : null;
  const sumsOf = (area: string): MeasureSums['areas'][string] => {
    const sums: MeasureSums['areas'][string] & { weight: number[] } = {
      sum: [],
      days: [],
      above: limits.map(() => []),
      weight: [],
    };
    for (const days of entries) {
      const known = days.flatMap((day) => {
        const value = values.get(area)?.get(day);
        const weight = weights?.get(area)?.get(day);
        if (value === undefined || (weights && weight === undefined)) return [];
        return [{ day, value, weight: weight ?? 0, days: lengthOf(day, series.step) }];
      });
      // The mean of a longer step stands for each of its days.
      const each =
        aggregate === 'mean'
          ? known.map((entry) => entry.value * entry.days)
          : known.map((entry) => entry.value);
      sums.sum.push(each.reduce((a, b) => a + b, 0));
      sums.days.push(known.reduce((a, entry) => a + entry.days, 0));
      if (rate)
        sums.weight.push(
          roundTo(
            known.reduce((a, entry) => a + weightOf(rate, entry), 0),
            3,
          ),
        );
      limits.forEach((limit, i) => {
        const scaled = roundTo(limit * 10 ** measure.decimals, 0);
        sums.above[i]?.push(known.filter(({ value }) => value > scaled).length);
      });
    }
    const { weight, ...plain } = sums;
    return rate ? { ...plain, weight } : plain;
  };
  return {
    decimals: rate ? 0 : measure.decimals,
    aggregate,
    per: rate?.per ?? 1,
    limits,
    areas: Object.fromEntries(series.areas.map((area) => [area, sumsOf(area)])),
  };
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
