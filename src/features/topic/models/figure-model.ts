import { breakBetween } from '../../../domain/series/data-breaks.ts';
import type { ChartEvent } from '../../../domain/dataset.ts';
import { formatNumber, formatPeriodWords } from '../../../domain/text/format.ts';
import { wholeYear, yearBefore } from '../../../domain/time/period.ts';
import type { PeriodSummary } from '../../../domain/series/month-series.ts';
import { clampPeriod, daysIn } from '../../../domain/time/period.ts';
import { summaryOf } from '../topic-data.ts';
import { periodText } from './period-text.ts';
import {
  changeWords,
  compare,
  incompleteText,
  type Direction,
  type ViewContext,
} from './view-input.ts';
import type { ViewTable } from './view-table.ts';

export interface FigureItem {
  readonly label: string;
  readonly value: string;
  readonly direction: Direction | null;
  /** Direction in a word, so that colour and sign are never alone. */
  readonly directionWord: string | null;
  /** ▼, ▲ or = for the way the number moved. */
  readonly sign: string | null;
  readonly note: string;
  readonly incomplete: string | null;
}

export interface FigureModel {
  readonly kind: 'figure';
  readonly finding: string;
  readonly subtitle: string;
  readonly items: readonly FigureItem[];
  readonly table: ViewTable;
}

/** The lower end of the grades that are bad: values above it are bad or worse. */
export const badLimit = (context: ViewContext): number | null =>
  context.measure.dayBands?.find((band) => band.grade === 'moderate')?.upTo ?? null;

export function figureModel(context: ViewContext): FigureModel {
  const { state, language, words, measure, data } = context;
  const now = summaryOf(data, measure, state.area, state.period);
  const earlier = yearBefore(state.period);
  const inBounds = clampPeriod(earlier, context.bounds);
  const broken = breakBetween(context.definition, measure.id, earlier, state.period);
  const hasEarlier = inBounds !== null && daysIn(inBounds) === daysIn(earlier) && broken === null;
  const before = hasEarlier ? summaryOf(data, measure, state.area, earlier) : null;
  const periodWords = periodText(context);
  const place = context.areaName(state.area);
  const change = compare(before?.value ?? null, now.value, measure.better);
  const beforeWords = formatPeriodWords(earlier, language);
  const finding =
    now.value === null
      ? words.finding.nothing(place, periodWords, measure.name[language])
      : change === null
        ? words.finding.only(
            place,
            periodWords,
            measure.name[language],
            words.amount[measure.aggregate](context.formatValue(now.value)),
          )
        : words.finding.changed(
            place,
            periodWords,
            measure.name[language],
            words.amount[measure.aggregate](context.formatValue(now.value)),
            changeWords(context, change, beforeWords),
          );
  const items = [
    meanItem(context, now, before, beforeWords, broken),
    ...dayCountItems(context, now, before, beforeWords),
    ...guidelineItems(context, now),
  ];
  return {
    kind: 'figure',
    finding,
    subtitle: [
      measure.plain[language],
      ...(measure.rate ? [words.rateNote(measure.rate.note[language])] : []),
    ].join(' '),
    items,
    table: {
      caption: finding,
      columns: [
        { key: 'figure', label: words.compositionTable, numeric: false },
        { key: 'value', label: periodWords, numeric: false },
        { key: 'comparison', label: beforeWords, numeric: false },
      ],
      rows: items.map((item) => [item.label, item.value, item.note]),
    },
  };
}

const signOf = (direction: Direction, isLower: boolean): string =>
  direction === 'same' ? '=' : isLower ? '▼' : '▲';

/** Why a figure stands alone. */
function noteWithoutChange(
  context: ViewContext,
  beforeWords: string,
  broken: ChartEvent | null,
): string {
  const { words, language, step } = context;
  if (step === 'moment') return periodText(context);
  return broken
    ? words.brokenComparison(beforeWords, broken.title[language])
    : words.noComparison(beforeWords);
}

function meanItem(
  context: ViewContext,
  now: PeriodSummary,
  before: PeriodSummary | null,
  beforeWords: string,
  broken: ChartEvent | null,
): FigureItem {
  const { words, measure } = context;
  const change = compare(before?.value ?? null, now.value, measure.better);
  return {
    label: context.figureName,
    value: now.value === null ? words.unknown : context.formatValue(now.value),
    direction: change?.direction ?? null,
    directionWord: change && words[change.direction],
    sign: change && signOf(change.direction, change.isLower),
    note:
      change && before?.value != null
        ? `${beforeWords} ${context.formatValue(before.value)}`
        : noteWithoutChange(context, beforeWords, broken),
    incomplete: incompleteText(context, now),
  };
}

/** Days graded bad, or days above the guideline, by the reader's standard. */
function dayCountItems(
  context: ViewContext,
  now: PeriodSummary,
  before: PeriodSummary | null,
  beforeWords: string,
): FigureItem[] {
  const { words, measure, state, language } = context;
  const { guideline } = measure;
  const useGuideline = state.standard === 'who' && guideline !== null;
  const limit = useGuideline ? guideline.day : badLimit(context);
  if (limit === null) return [];
  const count = now.measuredDays === 0 ? null : (now.above.get(limit) ?? null);
  const countBefore = before && before.measuredDays > 0 ? (before.above.get(limit) ?? null) : null;
  const known = count !== null && countBefore !== null;
  const direction: Direction | null = !known
    ? null
    : count === countBefore
      ? 'same'
      : count < countBefore
        ? 'better'
        : 'worse';
  return [
    {
      label: useGuideline
        ? words.overGuideline(guideline.name[language], context.formatLimit(limit))
        : words.badDays,
      value: count === null ? words.unknown : context.formatDays(count),
      direction,
      directionWord: direction && words[direction],
      sign: direction && signOf(direction, direction === 'better'),
      note:
        countBefore === null
          ? words.noComparison(beforeWords)
          : `${beforeWords} ${context.formatDays(countBefore)}`,
      incomplete: null,
    },
  ];
}

/** How many times the guideline of a year the mean is; only a whole year can be held against it. */
function guidelineItems(context: ViewContext, now: PeriodSummary): FigureItem[] {
  const { words, measure, state, language } = context;
  const { guideline } = measure;
  if (guideline === null || now.value === null || wholeYear(state.period) === null) return [];
  const times = now.value / guideline.year;
  const timesWords = formatNumber(times, 1, language);
  return [
    {
      label: words.guidelineYear(guideline.name[language], context.formatLimit(guideline.year)),
      value: language === 'ko' ? `${timesWords}배` : `${timesWords}×`,
      direction: null,
      directionWord: null,
      sign: null,
      note:
        times <= 1
          ? words.guidelineWithin(guideline.name[language])
          : words.guidelineTimes(guideline.name[language], timesWords),
      incomplete: null,
    },
  ];
}
