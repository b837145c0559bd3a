import { parseIsoDay, civilParts } from '../../domain/time/civil-date.ts';
import { breakBetween } from '../../domain/series/data-breaks.ts';
import { isCount } from '../../domain/dataset.ts';
import {
  formatMonth,
  formatNumber,
  formatPeriodWords,
  formatYear,
} from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { boundsOf, summariseMonths } from '../../domain/series/month-series.ts';
import { wholeYear, yearBefore, type Period } from '../../domain/time/period.ts';
import { yearDifference, type Difference } from '../../domain/places/place-difference.ts';
import type { PlaceFigure } from '../../domain/places/place-figure.ts';
import { apartText, figureText } from '../../words/figure-text.ts';
import { overviewPageWords } from '../../words/overview-pages.ts';

/** A comparison with what it was held against, or why there is none. */
export type Held =
  | {
      readonly difference: Difference;
      readonly apart: string | null;
      readonly isCount: boolean;
      readonly text: string;
    }
  | { readonly difference: null; readonly text: string };

export interface Target {
  readonly isMet: boolean;
  readonly name: string;
  /** How far off, where the target is missed. */
  readonly times: string | null;
}

export interface Score {
  readonly id: string;
  readonly measure: string;
  readonly period: string;
  readonly value: string;
  /** `null`: nobody has set one. */
  readonly target: Target | null;
  readonly lastYear: Held;
  readonly fiveYears: Held;
}

/** A measure of the city against its target where one is set, and against its own past. */
export function scoreOf(figure: PlaceFigure, language: Language): Score {
  const { measure, now, period, months } = figure;
  const words = overviewPageWords(language).scorecard;
  const { year, month } = civilParts(period.last);
  return {
    id: `${figure.definition.id} ${measure.id}`,
    measure: measure.name[language],
    period:
      months.step === 'moment'
        ? formatMonth(year, month, language)
        : formatPeriodWords(period, language),
    value: now.value === null ? words.noValue : figureText(measure, now.value, language),
    target: targetOf(figure, language),
    lastYear: heldAgainst(figure, 1, language),
    fiveYears: heldAgainst(figure, 5, language),
  };
}

/** A guideline is for the mean of a calendar year. */
function targetOf({ measure, now, period }: PlaceFigure, language: Language): Target | null {
  const { guideline } = measure;
  if (!guideline || now.value === null || wholeYear(period) === null) return null;
  const words = overviewPageWords(language).scorecard;
  const times = now.value / guideline.year;
  return {
    isMet: times <= 1,
    name: words.targetYear(
      guideline.name[language],
      figureText({ ...measure, meanDecimals: measure.decimals }, guideline.year, language),
    ),
    times: times <= 1 ? null : words.times(formatNumber(times, 1, language)),
  };
}

function heldAgainst(figure: PlaceFigure, years: number, language: Language): Held {
  const { measure, months, area, period } = figure;
  const words = overviewPageWords(language).scorecard;
  if (months.step === 'moment') return { difference: null, text: words.blankOnce };
  const earlier = Array.from({ length: years }).reduce<Period>(yearBefore, period);
  const bounds = boundsOf(months);
  if (wholeYear(period) === null && measure.aggregate !== 'last') {
    return { difference: null, text: words.blankNoYear };
  }
  if (earlier.first < bounds.first) {
    const first = formatYear(civilParts(bounds.first).year, language);
    const text = words.blankStarts(formatPeriodWords(earlier, language), first);
    return { difference: null, text };
  }
  const broken = breakBetween(figure.definition, measure.id, earlier, period);
  if (broken) return { difference: null, text: words.blankBreak(broken.title[language]) };
  const before = summariseMonths(months, measure.id, area, earlier);
  const difference = yearDifference({ ...figure, before, beforePeriod: earlier });
  if (difference) {
    return {
      difference,
      apart: apartText(measure, difference, language),
      isCount: isCount(measure),
      text: words.from(figureText(measure, before.value ?? 0, language)),
    };
  }
  const blank = before.value === null ? earlier : figure.now.value === null ? period : null;
  return {
    difference: null,
    text:
      blank === null
        ? words.blankIncomplete(formatPeriodWords(before.complete ? period : earlier, language))
        : blankText(figure, blank, language),
  };
}

/** Why a year has no value: what the dataset itself tells of that time, or that the files are empty. */
function blankText(
  { definition, measure }: PlaceFigure,
  period: Period,
  language: Language,
): string {
  const words = overviewPageWords(language).scorecard;
  const year = formatPeriodWords(period, language);
  const event = (definition.events ?? []).find(({ kind, from, to, measures }) => {
    const [first, last] = [from, to ?? from].map((day) => parseIsoDay(day) ?? 0);
    if (measures && !measures.includes(measure.id)) return false;
    return kind === 'data' && (first ?? 0) <= period.last && (last ?? 0) >= period.first;
  });
  return event ? words.blankEvent(year, event.title[language]) : words.blankMissing(year);
}
