import { findArea } from '../../domain/area.ts';
import { civilParts } from '../../domain/civil-date.ts';
import type { DatasetDefinition, Measure } from '../../domain/dataset.ts';
import { formatNumber, formatPercent, formatPeriodWords, formatYear } from '../../domain/format.ts';
import type { Language } from '../../domain/language.ts';
import { boundsOf } from '../../domain/month-series.ts';
import { yearPeriod, type Period } from '../../domain/period.ts';
import {
  isLevel,
  latestPeriod,
  placeDifference,
  placeFigure,
  yearlyValues,
  type Difference,
  type PlaceFigure,
} from '../../domain/place-figure.ts';
import type { MonthsFile } from '../../domain/published.ts';
import { compareWords } from '../../words/compare.ts';
import { figureText } from '../../words/figure-text.ts';
import type { CompareState } from './compare-state.ts';

export interface ComparedTopic {
  readonly definition: DatasetDefinition;
  readonly months: MonthsFile;
}

export interface ComparedSide {
  readonly place: string;
  readonly value: string;
  readonly isKnown: boolean;
  readonly isBetter: boolean;
  readonly line: {
    readonly values: readonly (number | null)[];
    readonly description: string;
  } | null;
}

export interface ComparedRow {
  readonly id: string;
  readonly measure: string;
  readonly period: string;
  readonly sides: readonly [ComparedSide, ComparedSide];
  /** Top of both lines: they share one scale. */
  readonly highest: number;
  readonly years: string | null;
  /** How far apart, and which is better; or why nothing can be said. */
  readonly said: string;
}

export interface CompareModel {
  readonly title: string;
  readonly summary: string;
  readonly topics: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly ComparedRow[];
  }[];
}

/** Two places side by side on every measure of every topic. */
export function compareModel(
  topics: readonly ComparedTopic[],
  state: CompareState,
  language: Language,
): CompareModel {
  const words = compareWords(language);
  const nameOf = (code: string): string =>
    topics
      .map(({ definition }) => definition.areas && findArea(definition.areas, code))
      .find((area) => area)?.name[language] ?? code;
  const [one, other] = [nameOf(state.a), nameOf(state.b)];
  const compared = topics.map((topic) => ({
    topic,
    rows: topic.definition.measures.map((measure) => comparedRow(topic, measure, state, language)),
  }));
  const verdicts = compared.flatMap(({ topic, rows }) =>
    rows.flatMap(({ difference }, i) => {
      const measure = topic.definition.measures[i];
      return difference && measure && isLevel(measure) ? difference.verdict : [];
    }),
  );
  const count = (verdict: Difference['verdict']): number =>
    verdicts.filter((found) => found === verdict).length;
  return {
    title: words.title(one, other),
    summary: words.summary(one, count('better'), other, count('worse'), count('same')),
    topics: compared.map(({ topic: { definition }, rows }) => ({
      id: definition.id,
      title: definition.title[language],
      rows: rows.map(({ row }) => row),
    })),
  };
}

function comparedRow(
  { definition, months }: ComparedTopic,
  measure: Measure,
  { a, b, year }: CompareState,
  language: Language,
): { readonly row: ComparedRow; readonly difference: Difference | null } {
  const words = compareWords(language);
  const period = periodOf(months, measure, [a, b], year);
  const figures = [a, b].map((area) => placeFigure(definition, measure, months, area, period));
  const [one, other] = figures;
  if (!one || !other) throw new Error('A comparison needs two places.');
  const difference = placeDifference(one, other);
  const lines = figures.map(yearlyValues);
  const known = lines.flat().filter((value) => value !== null);
  const side = (figure: PlaceFigure, i: number): ComparedSide => {
    const place =
      (definition.areas && findArea(definition.areas, figure.area)?.name[language]) ?? figure.area;
    const { value, complete } = figure.now;
    return {
      place,
      isKnown: value !== null,
      value:
        value === null
          ? words.noValue
          : `${figureText(measure, value, language)}${complete ? '' : ` (${words.incomplete})`}`,
      isBetter: difference?.verdict === (i === 0 ? 'better' : 'worse'),
      line: lineOf(place, measure, lines[i] ?? [], language),
    };
  };
  const sides: [ComparedSide, ComparedSide] = [side(one, 0), side(other, 1)];
  const bounds = boundsOf(months);
  const [first, last] = [bounds.first, bounds.last].map((day) => civilParts(day).year);
  const hasLines = sides.some(({ line }) => line !== null);
  return {
    difference,
    row: {
      id: measure.id,
      measure: measure.name[language],
      period: formatPeriodWords(period, language),
      sides,
      highest: Math.max(...known, 0),
      years: hasLines
        ? words.years(formatYear(first ?? 0, language), formatYear(last ?? 0, language))
        : null,
      said: saidOf({ difference, figures: [one, other], sides, months, period, language }),
    },
  };
}

/** One period for both places; a single look at one day is all there is of its dataset. */
function periodOf(
  months: MonthsFile,
  measure: Measure,
  areas: readonly string[],
  year: number | null,
): Period {
  if (months.step === 'moment') return boundsOf(months);
  if (year !== null) return yearPeriod(year);
  return areas
    .map((area) => latestPeriod(months, measure.id, area))
    .reduce((one, other) => (one.last <= other.last ? one : other));
}

function lineOf(
  place: string,
  measure: Measure,
  values: readonly (number | null)[],
  language: Language,
): ComparedSide['line'] {
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return null;
  const text = (value: number): string => figureText(measure, value, language);
  const description = compareWords(language).sparkline(
    place,
    measure.name[language],
    text(first),
    text(last),
  );
  return { values, description };
}

interface Said {
  readonly difference: Difference | null;
  readonly figures: readonly [PlaceFigure, PlaceFigure];
  readonly sides: readonly [ComparedSide, ComparedSide];
  readonly months: MonthsFile;
  readonly period: Period;
  readonly language: Language;
}

function saidOf({ difference, figures, sides, months, period, language }: Said): string {
  const words = compareWords(language);
  const [one, other] = sides;
  const bounds = boundsOf(months);
  if (difference === null) {
    if (period.last < bounds.first || period.first > bounds.last) {
      const yearText = (day: number): string => formatYear(civilParts(day).year, language);
      return words.outside(
        formatPeriodWords(period, language),
        yearText(bounds.first),
        yearText(bounds.last),
      );
    }
    return words.unknown(formatPeriodWords(period, language));
  }
  const { relative, verdict } = difference;
  if (verdict === 'same') return words.same;
  if (!Number.isFinite(relative)) return words.onlyOne(one.place);
  const ratio = 1 + relative;
  if (ratio >= 2) return words.times(one.place, formatNumber(ratio, 1, language), other.place);
  if (ratio > 0 && ratio <= 0.5) {
    return words.times(other.place, formatNumber(1 / ratio, 1, language), one.place);
  }
  const percent = formatPercent(Math.abs(relative), language);
  const say = isLevel(figures[0].measure) ? words.level : words.amount;
  return say(one.place, percent, relative < 0);
}
