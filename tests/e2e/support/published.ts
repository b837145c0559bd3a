import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import {
  daysFileSchema,
  manifestSchema,
  monthsFileSchema,
  type DaysFile,
} from '../../../src/domain/published.ts';

const root = 'public/data';

const readJson = (path: string): unknown => JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));

export const manifest = v.parse(manifestSchema, readJson('manifest.json'));

/** Path of a dataset's published file below the data folder. */
export function filePath(dataset: string, name: string): string {
  const file = manifest.datasets.find(({ id }) => id === dataset)?.files[name];
  if (!file) throw new Error(`The manifest names no ${dataset}/${name}.`);
  return file.path;
}

const months = v.parse(monthsFileSchema, readJson(filePath('air-quality', 'months.json')));

/** Place of a month such as `2022-03` in the arrays of the monthly sums. */
function monthIndex(month: string): number {
  const number = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return number(month) - number(months.start);
}

interface Sums {
  readonly sum: number;
  readonly days: number;
}

function sumsOf(measure: string, area: string, first: string, last: string): Sums {
  const series = months.measures[measure]?.areas[area];
  if (!series) throw new Error(`No monthly sums of ${measure} in ${area}.`);
  const total = (values: readonly number[]): number =>
    values.slice(monthIndex(first), monthIndex(last) + 1).reduce((a, b) => a + b, 0);
  return { sum: total(series.sum), days: total(series.days) };
}

/** Mean of an air measure over whole months, rounded half up, as a text such as `18.3`. */
export function meanText(
  measure: string,
  area: string,
  first: string,
  last: string,
  digits = 1,
): string {
  const { sum, days } = sumsOf(measure, area, first, last);
  const decimals = months.measures[measure]?.decimals ?? 0;
  const factor = 10 ** digits;
  return (Math.round((sum * factor) / days / 10 ** decimals) / factor).toFixed(digits);
}

export const yearMean = (measure: string, area: string, year: number, digits = 1): string =>
  meanText(measure, area, `${year}-01`, `${year}-12`, digits);

export const daysMeasured = (measure: string, area: string, year: number): number =>
  sumsOf(measure, area, `${year}-01`, `${year}-12`).days;

/** Codes of the districts, the city itself left out. */
export const districtCodes: readonly string[] = Object.keys(
  months.measures['pm25']?.areas ?? {},
).filter((code) => code.length === 5);

export const daysFile = (measure: string): DaysFile =>
  v.parse(daysFileSchema, readJson(filePath('air-quality', `days-${measure}.json`)));

/** Values of a month, day by day, as published: `null` is a day without a measurement. */
export function daysOfMonth(file: DaysFile, area: string, month: string): (number | null)[] {
  const start = Date.parse(file.start);
  const first = Date.parse(`${month}-01`);
  const at = (first - start) / 86_400_000;
  const length = new Date(
    Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0),
  ).getUTCDate();
  return (file.areas[area] ?? []).slice(at, at + length);
}
