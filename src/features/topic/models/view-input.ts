import { findArea } from '../../../domain/places/area.ts';
import { relativeChange, type Summary } from '../../../domain/series/day-series.ts';
import { isCount, unitOf, type DatasetDefinition, type Measure } from '../../../domain/dataset.ts';
import { formatNumber, formatPercent, formatQuantity } from '../../../domain/text/format.ts';
import type { Language } from '../../../domain/language.ts';
import { measuredSteps } from '../../../domain/series/month-series.ts';
import { daysIn, type Period } from '../../../domain/time/period.ts';
import { stepsIn, type Step } from '../../../domain/time/step.ts';
import type { View } from '../../../domain/view.ts';
import { contentWords, type ContentWords, type QuantityWords } from '../../../words/content.ts';
import { apartText } from '../../../words/figure-text.ts';
import type { TopicData } from '../topic-data.ts';
import { measureOf, type TopicState } from '../topic-state.ts';

/** Everything that decides what a view shows. */
export interface ViewInput {
  readonly definition: DatasetDefinition;
  readonly view: View;
  readonly state: TopicState;
  readonly data: TopicData;
  /** Days that the dataset covers. */
  readonly bounds: Period;
  readonly language: Language;
}

/** The input with the words and formats that every model needs. */
export interface ViewContext extends ViewInput {
  readonly measure: Measure;
  readonly step: Step;
  readonly unit: string;
  readonly words: ContentWords;
  /** High and low, or many and few. */
  readonly quantity: QuantityWords;
  /** The measure's short name as a label of its figure: "… mean" where it is one. */
  readonly figureName: string;
  /** What the dataset's parts are called: a district, a road. */
  readonly partName: string;
  readonly areaName: (code: string) => string;
  readonly formatValue: (value: number) => string;
  /** Digits after the point of a figure of the chosen period. */
  readonly valueDecimals: number;
  readonly formatLimit: (value: number) => string;
  readonly formatDays: (days: number) => string;
  /** Steps of a period that the measure has a value for, and steps of the period. */
  readonly stepCount: (area: string, period: Period) => readonly [measured: number, total: number];
}

/** What stands for the measure of a dataset that lists things and measures nothing. */
const noMeasure: Measure = {
  id: '',
  aggregate: 'last',
  name: { ko: '', en: '' },
  shortName: { ko: '', en: '' },
  unit: '',
  decimals: 0,
  meanDecimals: 0,
  better: 'neither',
  plain: { ko: '', en: '' },
  dayBands: null,
  guideline: null,
};

export function contextOf(input: ViewInput): ViewContext {
  const { definition, state, language, data } = input;
  const measure =
    definition.measures.length === 0 ? noMeasure : measureOf(definition, state.measure);
  const words = contentWords(language);
  const step = definition.series?.step ?? 'day';
  const unit = unitOf(measure, language);
  // A single day is a measurement, not a mean of several: it has the digits that were measured.
  const isSingle = step === 'day' && daysIn(state.period) === 1;
  const valueDecimals = isSingle || isCount(measure) ? measure.decimals : measure.meanDecimals;
  const shortName = measure.shortName[language];
  return {
    ...input,
    measure,
    step,
    unit,
    words,
    quantity: words.quantity[isCount(measure) ? 'count' : 'level'],
    figureName: measure.aggregate === 'mean' ? `${shortName} ${words.mean}` : shortName,
    partName: definition.areas?.kind?.[language] ?? words.districtPart,
    areaName: (code) => {
      const area = definition.areas && findArea(definition.areas, code);
      return area ? area.name[language] : code;
    },
    formatValue: (value) => formatQuantity(value, valueDecimals, unit, language),
    valueDecimals,
    formatLimit: (value) => formatQuantity(value, measure.decimals, unit, language),
    formatDays: (days) => words.days(formatNumber(days, 0, language)),
    stepCount: (area, period) => [
      measuredSteps(data.months, measure.id, area, period),
      stepsIn(period, step),
    ],
  };
}

/** Words for an incomplete figure; `null` where at least 75 % of the days were measured. */
export function incompleteText(context: ViewContext, summary: Summary): string | null {
  if (summary.value === null || summary.complete) return null;
  const { language, words, step } = context;
  if (step !== 'day') return words.incomplete;
  return words.incompleteWhy(
    formatNumber(summary.measuredDays, 0, language),
    formatNumber(summary.totalDays, 0, language),
  );
}

/** `more` and `less` where a change is neither good nor bad. */
export type Direction = 'better' | 'worse' | 'same' | 'more' | 'less';

export interface Comparison {
  readonly direction: Direction;
  /** Share of the earlier value, without a sign. */
  readonly size: number;
  /** The same in the measure's unit. */
  readonly absolute: number;
  readonly isLower: boolean;
}

/** Below half a percent a change is called none: it would read as 0 %. */
const noticeable = 0.005;

export function compare(
  before: number | null,
  after: number | null,
  better: Measure['better'],
): Comparison | null {
  const change = relativeChange(before, after);
  if (change === null) return null;
  const isLower = change < 0;
  const direction = Math.abs(change) < noticeable ? 'same' : directionOf(isLower, better);
  const absolute = Math.abs((after ?? 0) - (before ?? 0));
  return { direction, size: Math.abs(change), absolute, isLower };
}

function directionOf(isLower: boolean, better: Measure['better']): Direction {
  if (better === 'neither') return isLower ? 'less' : 'more';
  return isLower === (better === 'lower') ? 'better' : 'worse';
}

/** How large a change is: a percentage; of degrees, degrees; of shares, points. */
export const sizeWords = (
  { measure, language }: ViewContext,
  { size, absolute }: Comparison,
): string =>
  apartText(measure, { relative: size, absolute }, language) ?? formatPercent(size, language);

export function changeWords(context: ViewContext, change: Comparison, before: string): string {
  const { finding } = context.words;
  if (change.direction === 'same') return finding.same(before);
  const percent = sizeWords(context, change);
  const { quantity } = context;
  return change.isLower
    ? finding.lower(percent, before, quantity)
    : finding.higher(percent, before, quantity);
}
