import { daysIn, type Period } from '../../domain/time/period.ts';
import { eventWithin } from './time-events.ts';
import { middleOf, type TimeSeriesModel } from './time-series-model.ts';

/** Fewer buckets than this are no course of anything. */
const fewestBuckets = 4;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/** A period of a length around a day, moved inside the bounds. */
function around(day: number, days: number, bounds: Period): Period {
  const length = Math.min(Math.round(days), daysIn(bounds));
  const first = clamp(Math.round(day - length / 2), bounds.first, bounds.last + 1 - length);
  return { first, last: first + length - 1 };
}

/** The shortest period that is worth looking at in this chart, in days. */
export function shortestWindow({ lines, period }: TimeSeriesModel): number {
  const bucket = lines[0]?.points[0]?.period;
  return Math.min(daysIn(period), (bucket ? daysIn(bucket) : 1) * fewestBuckets);
}

/** Half of what is shown, around a day. */
export const zoomedIn = (model: TimeSeriesModel, shown: Period, day = middleOf(shown)): Period =>
  around(day, Math.max(daysIn(shown) / 2, shortestWindow(model)), model.period);

/** Twice of what is shown. */
export const zoomedOut = (model: TimeSeriesModel, shown: Period): Period =>
  around(middleOf(shown), daysIn(shown) * 2, model.period);

export const isWhole = (model: TimeSeriesModel, shown: Period): boolean =>
  shown.first <= model.period.first && shown.last >= model.period.last;

/** The model cut to a part of its period. */
export function zoomedModel(model: TimeSeriesModel, shown: Period): TimeSeriesModel {
  if (isWhole(model, shown)) return model;
  const contains = (day: number): boolean => day >= shown.first && day <= shown.last + 1;
  return {
    ...model,
    period: shown,
    lines: model.lines.map((line) => ({
      ...line,
      points: line.points.filter(({ period }) => contains(middleOf(period))),
    })),
    timeTicks: model.timeTicksOf?.(shown) ?? model.timeTicks.filter(({ day }) => contains(day)),
    ...(model.events
      ? { events: model.events.flatMap((event) => eventWithin(event, shown) ?? []) }
      : {}),
  };
}
