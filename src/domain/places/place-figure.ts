import { breakBetween } from '../series/data-breaks.ts';
import { unitOf, type DatasetDefinition, type Measure } from '../dataset.ts';
import {
  boundsOf,
  entryPeriod,
  summariseMonths,
  type PeriodSummary,
} from '../series/month-series.ts';
import { splitPeriod, wholeYear, yearBefore, type Period } from '../time/period.ts';
import type { MonthsFile } from '../published.ts';

/** A measure in a place and period, beside the same days a year before and the city. */
export interface PlaceFigure {
  readonly definition: DatasetDefinition;
  readonly measure: Measure;
  readonly months: MonthsFile;
  readonly area: string;
  readonly period: Period;
  readonly now: PeriodSummary;
  readonly beforePeriod: Period;
  /** `null` where the data does not reach back a year, or meant something else then. */
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
  const isCovered =
    months.step !== 'moment' &&
    beforePeriod.first >= boundsOf(months).first &&
    breakBetween(definition, measure.id, beforePeriod, period) === null;
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
