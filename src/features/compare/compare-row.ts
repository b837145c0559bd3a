import { findArea } from '../../domain/places/area.ts';
import { civilParts } from '../../domain/time/civil-date.ts';
import { unitOf, type DatasetDefinition, type Measure } from '../../domain/dataset.ts';
import { formatNumber, formatPeriodWords, formatYear } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { boundsOf } from '../../domain/series/month-series.ts';
import { yearPeriod, type Period } from '../../domain/time/period.ts';
import { placeDifference, type Difference } from '../../domain/places/place-difference.ts';
import {
  isInterval,
  isLevel,
  latestPeriod,
  placeFigure,
  yearlyValues,
  type PlaceFigure,
} from '../../domain/places/place-figure.ts';
import type { MonthsFile } from '../../domain/published.ts';
import { compareWords } from '../../words/compare.ts';
import { apartText, figureText } from '../../words/figure-text.ts';
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
  /** How far apart, and which is better; or why nothing can be said. */
  readonly said: string;
}

/** One measure in two places, in one period for both. */
export function comparedRow(
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
  return {
    difference,
    row: {
      id: measure.id,
      measure: measure.name[language],
      period: formatPeriodWords(period, language),
      sides,
      highest: Math.max(...known, 0),
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
  if (difference === null) {
    const bounds = boundsOf(months);
    const isInside = period.last >= bounds.first && period.first <= bounds.last;
    const asked = formatPeriodWords(period, language);
    return isInside ? words.unknown(asked) : words.outside(asked, ...yearsOf(months, language));
  }
  const { relative, absolute, verdict } = difference;
  const { measure } = figures[0];
  const apart = apartText(measure, difference, language);
  if (verdict === 'same') return words.same;
  if (apart === null) return words.onlyOne(one.place);
  // Points and degrees are no multiples of each other.
  const ratio = unitOf(measure, language) === '%' || isInterval(measure) ? 1 : 1 + relative;
  if (ratio >= 2) return words.times(one.place, formatNumber(ratio, 1, language), other.place);
  if (ratio > 0 && ratio <= 0.5) {
    return words.times(other.place, formatNumber(1 / ratio, 1, language), one.place);
  }
  const say = isLevel(measure) ? words.level : words.amount;
  return say(one.place, apart, absolute < 0);
}

/** First and last year of a dataset, in words. */
export function yearsOf(months: MonthsFile, language: Language): [first: string, last: string] {
  const { first, last } = boundsOf(months);
  const text = (day: number): string => formatYear(civilParts(day).year, language);
  return [text(first), text(last)];
}
