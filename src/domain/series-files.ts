import { civilParts, isoDay, parseIsoDay, type CivilDay } from './civil-date.ts';
import type { DatasetDefinition, Measure, SeriesDefinition } from './dataset.ts';
import { firstDayOfMonth } from './civil-date.ts';
import { roundTo } from './grade.ts';
import { schemaVersion, type DaysFile, type MonthsFile } from './published.ts';
import { columnOf, type DataTable } from './table.ts';

/** Limits whose exceedances are worth counting: the ends of the grade bands and the guideline. */
export function limitsOf(measure: Measure): number[] {
  const ends = (measure.dayBands ?? []).flatMap((band) => (band.upTo === null ? [] : [band.upTo]));
  const guideline = measure.guideline === null ? [] : [measure.guideline.day];
  return [...new Set([...ends, ...guideline])].toSorted((a, b) => a - b);
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
  const days = columnOf(table, series.dayField).map((cell) => dayOf(cell));
  const areas = columnOf(table, series.areaField).map(String);
  const start = days.reduce((a, b) => Math.min(a, b), Infinity);
  const end = days.reduce((a, b) => Math.max(a, b), -Infinity);
  // A table without rows is the checks' business, not a reason to break off.
  const length = days.length === 0 ? 0 : end - start + 1;
  const codes = [...new Set(areas)].toSorted();
  return definition.measures.map((measure) => {
    const byArea = new Map(
      codes.map((code) => [code, new Array<number | null>(length).fill(null)]),
    );
    columnOf(table, measure.id).forEach((cell, row) => {
      const values = byArea.get(areas[row] ?? '');
      if (values && cell !== null) values[(days[row] ?? start) - start] = Number(cell);
    });
    return {
      schemaVersion,
      dataset: definition.id,
      measure: measure.id,
      decimals: measure.decimals,
      start: isoDay(days.length === 0 ? 0 : start),
      areas: Object.fromEntries(byArea),
    };
  });
}

function dayOf(cell: unknown): CivilDay {
  const day = parseIsoDay(String(cell));
  if (day === null)
    throw new Error(`"${String(cell)}" is not a day; the transform must publish days.`);
  return day;
}

/** Sums up the daily values by month. */
export function monthsFile(definition: DatasetDefinition, files: readonly DaysFile[]): MonthsFile {
  const first = files[0];
  const start = first ? parseIsoDay(first.start) : null;
  if (!first || start === null) throw new Error('A series needs at least one measure with days.');
  const origin = civilParts(start);
  const measures = files.map((file) => {
    const measure = definition.measures.find((entry) => entry.id === file.measure);
    const limits = measure ? limitsOf(measure) : [];
    const areas = Object.entries(file.areas).map(([code, values]) => [
      code,
      monthSums(values, start, limits, file.decimals),
    ]);
    return [file.measure, { decimals: file.decimals, limits, areas: Object.fromEntries(areas) }];
  });
  return {
    schemaVersion,
    dataset: definition.id,
    start: `${origin.year}-${String(origin.month).padStart(2, '0')}`,
    measures: Object.fromEntries(measures),
  };
}

type MonthSums = MonthsFile['measures'][string]['areas'][string];

function monthSums(
  values: readonly (number | null)[],
  start: CivilDay,
  limits: readonly number[],
  decimals: number,
): MonthSums {
  const result: MonthSums = { sum: [], days: [], above: limits.map(() => []) };
  const scaledLimits = limits.map((limit) => roundTo(limit * 10 ** decimals, 0));
  const { year, month } = civilParts(start);
  const end = start + values.length;
  for (let index = 0; firstDayOfMonth(year, month + index) < end; index += 1) {
    const from = Math.max(firstDayOfMonth(year, month + index) - start, 0);
    const to = Math.min(firstDayOfMonth(year, month + index + 1) - start, values.length);
    const measured = values.slice(from, to).filter((value) => value !== null);
    result.sum.push(measured.reduce((total, value) => total + value, 0));
    result.days.push(measured.length);
    scaledLimits.forEach((limit, i) => {
      result.above[i]?.push(measured.filter((value) => value > limit).length);
    });
  }
  return result;
}
