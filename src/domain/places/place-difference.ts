import { relativeChange } from '../series/day-series.ts';
import type { Measure } from '../dataset.ts';
import { roundTo } from '../grade.ts';
import { entryPeriod } from '../series/month-series.ts';
import type { Period } from '../time/period.ts';
import { figureDecimals, isInterval, isLevel, type PlaceFigure } from './place-figure.ts';

/** How a figure differs from another. `more` and `less` where neither is better. */
export type Verdict = 'better' | 'worse' | 'same' | 'more' | 'less';

export interface Difference {
  readonly verdict: Verdict;
  /** Share of the figure that it is held against, with a sign; infinite where that one is 0. */
  readonly relative: number;
  /** In the measure's unit, with a sign. */
  readonly absolute: number;
  /** Far enough apart to be told as news. */
  readonly isNews: boolean;
}

/** Below two percent a difference is called none: no station or register is more exact than that. */
const noticeable = 0.02;
const newsShare = { mean: 0.05, sum: 0.05, rate: 0.05, last: 0.02 } as const;

/**
 * Counts scatter by themselves: two of them differ only where they lie further apart than chance
 * takes equal ones, one time in twenty. News is picked from many measures, so it must lie further.
 */
const chance = { difference: 1.96, news: 2.6 } as const;

/** Against the year before. `null` where one of the two is not known well enough. */
export function yearDifference(figure: PlaceFigure): Difference | null {
  const { measure, now, before, area } = figure;
  if (!before?.complete || !now.complete) return null;
  return difference(
    measure,
    { value: now.value, ...eventsOf(figure, area, figure.period) },
    { value: before.value, ...eventsOf(figure, area, figure.beforePeriod) },
  );
}

/** Against the city in the same period. */
export function cityDifference(figure: PlaceFigure): Difference | null {
  const { measure, now, city, area, definition, period } = figure;
  if (!city?.complete || !now.complete) return null;
  const code = definition.areas?.city.code ?? '';
  return difference(
    measure,
    { value: now.value, ...eventsOf(figure, area, period) },
    { value: city.value, ...eventsOf(figure, code, period) },
  );
}

/** Of one place against another, in each one's own period. Amounts are never better or worse. */
export function placeDifference(one: PlaceFigure, other: PlaceFigure): Difference | null {
  if (!one.now.complete || !other.now.complete) return null;
  const measure = isLevel(one.measure)
    ? one.measure
    : { ...one.measure, better: 'neither' as const };
  return difference(
    measure,
    { value: one.now.value, ...eventsOf(one, one.area, one.period) },
    { value: other.now.value, ...eventsOf(other, other.area, other.period) },
  );
}

interface Side {
  readonly value: number | null;
  /** What was counted, and out of how much; `null` where nothing was counted. */
  readonly count: number | null;
  readonly weight: number;
}

/** The counts behind a sum or a rate: they decide how far chance may move it. */
function eventsOf(
  { months, measure }: PlaceFigure,
  area: string,
  period: Period,
): Omit<Side, 'value'> {
  const { aggregate } = measure;
  if (aggregate !== 'sum' && aggregate !== 'rate') return { count: null, weight: 1 };
  const file = months.measures[measure.id];
  const part = (values: readonly number[] | undefined): number =>
    (values ?? [])
      .filter((_, i) => {
        const entry = entryPeriod(months, i);
        return entry.first >= period.first && entry.last <= period.last;
      })
      .reduce((a, b) => a + b, 0);
  const series = file?.areas[area];
  const count = part(series?.sum) / 10 ** (file?.decimals ?? 0);
  return { count, weight: aggregate === 'rate' ? part(series?.weight) : 1 };
}

function difference(measure: Measure, now: Side, against: Side): Difference | null {
  if (now.value === null || against.value === null) return null;
  const relative =
    relativeChange(against.value, now.value) ?? (now.value === against.value ? 0 : Infinity);
  const absolute = now.value - against.value;
  const apart = isBeyondChance(now, against);
  const shown = [now.value, against.value].map((value) => roundTo(value, figureDecimals(measure)));
  const looksSame =
    shown[0] === shown[1] || (!isInterval(measure) && Math.abs(relative) < noticeable);
  const isSame = looksSame || !apart(chance.difference);
  return {
    relative,
    absolute,
    verdict: isSame ? 'same' : verdictOf(absolute < 0, measure.better),
    isNews:
      !isInterval(measure) &&
      Math.abs(relative) >= newsShare[measure.aggregate] &&
      apart(chance.news),
  };
}

function isBeyondChance(now: Side, against: Side): (deviations: number) => boolean {
  const [one, other] = [now.count, against.count];
  if (one === null || other === null) return () => true;
  const scale = against.weight === 0 ? 1 : now.weight / against.weight;
  const spread = Math.sqrt(one + other * scale ** 2);
  return (deviations) => Math.abs(one - other * scale) > deviations * spread;
}

function verdictOf(isLower: boolean, better: Measure['better']): Verdict {
  if (better === 'neither') return isLower ? 'less' : 'more';
  return isLower === (better === 'lower') ? 'better' : 'worse';
}
