import { daysIn, type Period } from '../../domain/time/period.ts';
import { chartBox, middleOf, type TimeSeriesModel, type ValueAxis } from './time-series-model.ts';

/** One bucket with the value of every line, in the order of `model.lines`. */
export interface TimeSeriesRow {
  /** Middle of the bucket, in days. */
  readonly x: number;
  readonly period: Period;
  readonly values: readonly (number | null)[];
  readonly complete: readonly boolean[];
}

/** Height of the plot area, CSS px. */
export const plotHeight = chartBox.height - chartBox.marginTop - chartBox.marginBottom;

/** Every bucket that some line has, in order; a line without that bucket has `null` there. */
export function toRows(model: TimeSeriesModel): TimeSeriesRow[] {
  const rows = new Map<
    number,
    { x: number; period: Period; values: (number | null)[]; complete: boolean[] }
  >();
  model.lines.forEach((line, index) => {
    for (const { period, value, complete } of line.points) {
      const x = middleOf(period);
      const row = rows.get(x) ?? {
        x,
        period,
        values: model.lines.map(() => null),
        complete: model.lines.map(() => true),
      };
      row.values[index] = value;
      row.complete[index] = complete;
      rows.set(x, row);
    }
  });
  return [...rows.values()].toSorted((a, b) => a.x - b.x);
}

/** Where a time lies along the plot: 0 at its left edge, 1 at its right edge. */
export const timeShare = (period: Period, x: number): number => (x - period.first) / daysIn(period);

/** Both ends of the value axis. */
export function valueEnds(valueTicks: readonly number[]): readonly [number, number] {
  const low = valueTicks[0] ?? 0;
  return [low, valueTicks.at(-1) ?? low];
}

/** CSS px from the top of the plot to a value. */
export function valueTop({ valueTicks, scale }: ValueAxis, value: number): number {
  const along = scale === 'log' ? Math.log : (plain: number): number => plain;
  const [low, high] = valueEnds(valueTicks).map(along) as [number, number];
  return high === low ? plotHeight : ((high - along(value)) / (high - low)) * plotHeight;
}

/** A gap narrower than this share of the chart is no more than a break in the line. */
const visibleGap = 0.01;

/** Stretches in which no line has a value, where they are wide enough to be seen. */
export function gapsOf(rows: readonly TimeSeriesRow[]): Period[] {
  const gaps: { first: number; last: number }[] = [];
  let isOpen = false;
  for (const { period, values } of rows) {
    const isGap = values.every((value) => value === null);
    const last = gaps.at(-1);
    if (isGap && isOpen && last) last.last = period.last;
    else if (isGap) gaps.push({ first: period.first, last: period.last });
    isOpen = isGap;
  }
  const first = rows[0]?.period.first ?? 0;
  const all = (rows.at(-1)?.period.last ?? 0) - first + 1;
  // Nothing at all is said in the finding; hatching the whole chart would only shout it.
  return gaps.filter((gap) => daysIn(gap) >= all * visibleGap && daysIn(gap) < all);
}

/** The mark that a point needs besides the line, if any. */
export function markAt(
  rows: readonly TimeSeriesRow[],
  line: number,
  index: number,
): 'incomplete' | 'isolated' | null {
  const valueAt = (at: number): number | null => rows[at]?.values[line] ?? null;
  if (valueAt(index) === null) return null;
  if (rows[index]?.complete[line] === false) return 'incomplete';
  return valueAt(index - 1) === null && valueAt(index + 1) === null ? 'isolated' : null;
}

export const lastValue = (rows: readonly TimeSeriesRow[], line: number): number | null =>
  rows.findLast((row) => (row.values[line] ?? null) !== null)?.values[line] ?? null;

/** A line through thousands of days is drawn thinner, or its daily changes run together. */
export const strokeWidthFor = (rows: readonly TimeSeriesRow[]): number =>
  rows.length > 800 ? 1.25 : 2;

const dashes = ['', '7 5', '1.5 5', '12 5 1.5 5', '4 5', '12 5'];

/** Strokes and gaps of a line, so that lines differ without colour; empty where it is unbroken. */
export function dashOf(model: TimeSeriesModel, line: number, rowCount: number): string {
  // In a thicket of days gaps would be taken for missing days.
  if (rowCount > 800) return '';
  return model.lines[line]?.dash ?? dashes[line % dashes.length] ?? '';
}

export interface LinePoint {
  readonly x: number;
  readonly value: number | null;
}

/**
 * Keeps the lowest and the highest point of every column, and both ends of every unbroken run, so
 * that no peak and no gap is lost. `columnOf` says in which column of the drawing an `x` falls.
 */
export function thinned(
  points: readonly LinePoint[],
  columnOf: (x: number) => number,
): readonly LinePoint[] {
  const kept = new Set<LinePoint>();
  let previous: LinePoint | undefined;
  let column: LinePoint[] = [];
  const closeColumn = (): void => {
    const byValue = column.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
    for (const point of [byValue[0], byValue.at(-1)]) if (point) kept.add(point);
    column = [];
  };
  for (const point of points) {
    const startsRun = point.value !== null && (previous?.value ?? null) === null;
    const endsRun = point.value === null && (previous?.value ?? null) !== null;
    const first = column[0];
    if (endsRun || (first && columnOf(first.x) !== columnOf(point.x))) closeColumn();
    if (endsRun && previous) kept.add(previous);
    if (startsRun || endsRun) kept.add(point);
    if (point.value !== null) column.push(point);
    previous = point;
  }
  closeColumn();
  if (previous && previous.value !== null) kept.add(previous);
  return points.filter((point) => kept.has(point));
}

/** From the first day of the bucket at one time to the last day of the bucket at the other. */
export function periodBetween(
  rows: readonly TimeSeriesRow[],
  oneDay: number,
  otherDay: number,
): { readonly first: TimeSeriesRow; readonly last: TimeSeriesRow } | null {
  const rowAt = (day: number): TimeSeriesRow | undefined =>
    rows.findLast((row) => row.period.first <= day) ?? rows[0];
  const first = rowAt(Math.min(oneDay, otherDay));
  const last = rowAt(Math.max(oneDay, otherDay));
  return first && last ? { first, last } : null;
}
