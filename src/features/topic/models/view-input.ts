import { findArea } from '../../../domain/area.ts';
import { relativeChange, type Summary } from '../../../domain/day-series.ts';
import type { DatasetDefinition, Measure } from '../../../domain/dataset.ts';
import { formatNumber, formatPercent, formatQuantity } from '../../../domain/format.ts';
import type { Language } from '../../../domain/language.ts';
import { daysIn, type Period } from '../../../domain/period.ts';
import type { View } from '../../../domain/view.ts';
import { contentWords, type ContentWords } from '../../../words/content.ts';
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
  readonly words: ContentWords;
  readonly areaName: (code: string) => string;
  readonly formatMean: (value: number) => string;
  /** Digits after the point of a mean over the chosen period. */
  readonly meanDecimals: number;
  readonly formatLimit: (value: number) => string;
  readonly formatDays: (days: number) => string;
}

export function contextOf(input: ViewInput): ViewContext {
  const { definition, state, language } = input;
  const measure = measureOf(definition, state.measure);
  const words = contentWords(language);
  // A single day is a measurement, not a mean of several: it has the digits that were measured.
  const meanDecimals = daysIn(state.period) === 1 ? measure.decimals : measure.meanDecimals;
  return {
    ...input,
    measure,
    words,
    areaName: (code) => {
      const area = definition.areas && findArea(definition.areas, code);
      return area ? area.name[language] : code;
    },
    formatMean: (value) => formatQuantity(value, meanDecimals, measure.unit, language),
    meanDecimals,
    formatLimit: (value) => formatQuantity(value, measure.decimals, measure.unit, language),
    formatDays: (days) => words.days(formatNumber(days, 0, language)),
  };
}

/** Words for an incomplete figure; `null` where at least 75 % of the days were measured. */
export function incompleteText(context: ViewContext, summary: Summary): string | null {
  if (summary.value === null || summary.complete) return null;
  const { language, words } = context;
  return words.incompleteWhy(
    formatNumber(summary.measuredDays, 0, language),
    formatNumber(summary.totalDays, 0, language),
  );
}

export type Direction = 'better' | 'worse' | 'same';

export interface Comparison {
  readonly direction: Direction;
  /** Share of the earlier value, without a sign. */
  readonly size: number;
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
  const direction =
    Math.abs(change) < noticeable ? 'same' : isLower === (better === 'lower') ? 'better' : 'worse';
  return { direction, size: Math.abs(change), isLower };
}

export function changeWords(context: ViewContext, change: Comparison, before: string): string {
  const { finding } = context.words;
  if (change.direction === 'same') return finding.same(before);
  const percent = formatPercent(change.size, context.language);
  return change.isLower ? finding.lower(percent, before) : finding.higher(percent, before);
}
