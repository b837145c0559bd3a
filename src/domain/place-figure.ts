import { relativeChange } from './day-series.ts';
import { unitOf, type DatasetDefinition, type Measure } from './dataset.ts';
import { roundTo } from './grade.ts';
import { boundsOf, entryPeriod, summariseMonths, type PeriodSummary } from './month-series.ts';
import { splitPeriod, wholeYear, yearBefore, type Period } from './period.ts';
import type { MonthsFile } from './published.ts';

/** A measure in a place and period, beside the same days a year before and the city. */
export interface PlaceFigure {
  readonly definition: DatasetDefinition;
  readonly measure: Measure;
  readonly months: MonthsFile;
  readonly area: string;
  readonly period: Period;
  readonly now: PeriodSummary;
  readonly beforePeriod: Period;
  /** `null` where the data does not reach back a year. */
  readonly before: PeriodSummary | null;
  /** The city in the same period; `null` for the city itself and for amounts, which grow with a place. */
  readonly city: PeriodSummary | null;
}

/** Whether a dataset tells the city's districts apart; roads and the like are no districts. */
export const hasDistricts = ({ areas }: DatasetDefinition): boolean =>
  areas !== null && areas.kind === undefined && areas.districts.length > 0;

/** A mean or a rate of a small place can stand beside that of a large one; a sum or a stock cannot. */
export const isLevel = ({ aggregate }: Measure): boolean =>
  aggregate === 'mean' || aggregate === 'rate';

/** Degrees have no natural zero: 14° is not twice 7°, and no share of it. */
export const isInterval = (measure: Measure): boolean => unitOf(measure, 'ko').startsWith('°');

/** Digits after the point that a figure of a period is shown with. */
export const figureDecimals = ({ aggregate, decimals, meanDecimals }: Measure): number =>
  aggregate === 'mean' || aggregate === 'rate' ? meanDecimals : Math.min(decimals, meanDecimals);

/**
 * The measures that stand for a topic: its first, and its first level, which can be held against the
 * city. The others are for the topic's own page.
 */
export function leadMeasures({ measures }: DatasetDefinition): Measure[] {
  const level = measures.find(isLevel);
  return measures.filter((measure, i) => i === 0 || measure === level);
}

export function placeFigure(
  definition: DatasetDefinition,
  measure: Measure,
  months: MonthsFile,
  area: string,
  period: Period = latestPeriod(months, measure.id, area),
): PlaceFigure {
  const beforePeriod = yearBefore(period);
  const at = (place: string, days: Period): PeriodSummary =>
    summariseMonths(months, measure.id, place, days);
  const isCovered = months.step !== 'moment' && beforePeriod.first >= boundsOf(months).first;
  const city = definition.areas?.city.code ?? area;
  const isHeldAgainstCity = city !== area && hasDistricts(definition) && isLevel(measure);
  return {
    definition,
    measure,
    months,
    area,
    period,
    now: at(area, period),
    beforePeriod,
    before: isCovered ? at(area, beforePeriod) : null,
    city: isHeldAgainstCity ? at(city, period) : null,
  };
}

/**
 * The last whole year that stands for the measure in the place; of a stock, its last entry. A file
 * without any whole year is one period.
 */
export function latestPeriod(months: MonthsFile, measure: string, area: string): Period {
  const bounds = boundsOf(months);
  const file = months.measures[measure];
  if (months.step === 'moment') return bounds;
  if (file?.aggregate === 'last') {
    const last = file.areas[area]?.days.findLastIndex((days) => days > 0) ?? -1;
    if (last >= 0) return entryPeriod(months, last);
  }
  const years = wholeYears(months).map((year) => ({
    year,
    summary: summariseMonths(months, measure, area, year),
  }));
  const found =
    years.findLast(({ summary }) => summary.complete) ??
    years.findLast(({ summary }) => summary.value !== null) ??
    years.at(-1);
  return found?.year ?? bounds;
}

export const wholeYears = (months: MonthsFile): Period[] =>
  splitPeriod(boundsOf(months), 'year').filter((year) => wholeYear(year) !== null);

/** The figure of every whole year; `null` where too little was measured to stand for it. */
export const yearlyValues = ({ months, measure, area }: PlaceFigure): (number | null)[] =>
  wholeYears(months).map((year) => {
    const { value, complete } = summariseMonths(months, measure.id, area, year);
    return complete ? value : null;
  });

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
