import { findArea } from './area.ts';
import { civilParts } from '../time/civil-date.ts';
import { isCount, type Aggregate, type DatasetDefinition } from '../dataset.ts';
import { statementsOf, topicVerdicts, yearSpan, type Statement } from './district-statements.ts';
import { formatMonth, formatNumber, formatPeriodWords } from '../text/format.ts';
import type { Language } from '../language.ts';
import {
  cityDifference,
  yearDifference,
  type Difference,
  type Verdict,
} from './place-difference.ts';
import type { PlaceFigure } from './place-figure.ts';

/** How a statement is said; every text is ready in the reader's language. */
export interface StatementTexts {
  readonly place: string;
  readonly period: string;
  readonly measure: string;
  readonly value: string;
  readonly beforePeriod: string;
  readonly otherValue: string;
  readonly verdict: Verdict;
  readonly isLower: boolean;
  readonly aggregate: Aggregate;
  /** Counts are many or few; other figures are high or low. */
  readonly isCount: boolean;
  /** How far from the other figure, such as 12%; `null` where that one is 0. */
  readonly apart: string | null;
  /** From twice or down to half of the other figure on, how many times it is. */
  readonly times: string | null;
}

export interface TopicLists {
  readonly better: readonly string[];
  readonly worse: readonly string[];
}

export interface AgeTexts {
  readonly topic: string;
  readonly until: string;
  /** How long ago that is; `null` where it is not said. */
  readonly ago: string | null;
}

/** The words of the sentences, in one language. */
export interface SentenceWords {
  readonly year: (texts: StatementTexts) => string;
  readonly city: (texts: StatementTexts) => string;
  readonly nothing: (place: string, years: string) => string;
  readonly years: (first: number, last: number) => string;
  /** `null` for lists: nothing could be held against it. */
  readonly balance: (
    place: string,
    years: string,
    year: TopicLists | null,
    city: TopicLists | null,
  ) => string;
  readonly ageOne: (age: AgeTexts) => string;
  readonly ageTwo: (newest: AgeTexts, oldest: AgeTexts) => string;
  /** A value with its unit, as it stands in a sentence. */
  readonly value: (figure: PlaceFigure, value: number) => string;
  /** How far two figures are apart; `null` where the other one is 0. */
  readonly apart: (figure: PlaceFigure, difference: Difference) => string | null;
  /** A name as it stands in a sentence. */
  readonly name: (name: string) => string;
}

export interface SentenceReader {
  readonly language: Language;
  readonly words: SentenceWords;
  /**
   * How long ago a month is (its year times 12, plus 1 to 12), in words. `null` at build, where nobody
   * knows when the page is read.
   */
  readonly ago: ((month: number) => string) | null;
}

/**
 * A district in three sentences: what is most notable, what is better or worse than the year before
 * and than the city, and how old the figures are. None where nothing is known.
 */
export function districtSentences(
  figures: readonly PlaceFigure[],
  reader: SentenceReader,
): string[] {
  const { words } = reader;
  const known = figures.filter(({ now }) => now.value !== null);
  if (known.length === 0) return [];
  const place = placeName(known, reader.language);
  const years = words.years(...yearSpan(known));
  const [notable] = statementsOf(known);
  // Where neither is better, there is nothing to put on either side.
  const judged = known.filter(({ measure }) => measure.better !== 'neither');
  return [
    notable ? statementSentence(notable, reader) : words.nothing(place, years),
    words.balance(
      place,
      years,
      topicLists(topicVerdicts(judged, yearDifference), reader),
      topicLists(topicVerdicts(judged, cityDifference), reader),
    ),
    ageSentence(known, reader),
  ];
}

/** The city in three sentences: its largest improvement and setback, and how old the figures are. */
export function citySentences(figures: readonly PlaceFigure[], reader: SentenceReader): string[] {
  const known = figures.filter(({ now }) => now.value !== null);
  if (known.length === 0) return [];
  const news = statementsOf(known);
  // What a topic is about says more of a city than what stands out within it.
  const isSubject = ({ figure }: Statement): boolean =>
    figure.definition.measures[0] === figure.measure;
  const subjects = [...news.filter(isSubject), ...news.filter((entry) => !isSubject(entry))];
  const told = (['better', 'worse'] as const).flatMap(
    (verdict) => subjects.find(({ difference }) => difference.verdict === verdict) ?? [],
  );
  const isTold = ({ figure }: Statement): boolean =>
    told.some((entry) => entry.figure.definition === figure.definition);
  const chosen = [...told, ...subjects.filter((entry) => !isTold(entry))].slice(0, 2);
  const { words, language } = reader;
  return [
    ...(chosen.length === 0
      ? [words.nothing(placeName(known, language), words.years(...yearSpan(known)))]
      : chosen.map((entry) => statementSentence(entry, reader))),
    ageSentence(known, reader),
  ];
}

function statementSentence(
  { against, figure, difference }: Statement,
  { language, words }: SentenceReader,
): string {
  const { measure, now, before, city } = figure;
  const other = against === 'year' ? before : city;
  const ratio = 1 + difference.relative;
  const isFar = Number.isFinite(ratio) && (ratio >= 2 || (ratio > 0 && ratio <= 0.5));
  return words[against]({
    place: placeName([figure], language),
    period: formatPeriodWords(figure.period, language),
    measure: measure.name[language],
    value: words.value(figure, now.value ?? 0),
    beforePeriod: formatPeriodWords(figure.beforePeriod, language),
    otherValue: words.value(figure, other?.value ?? 0),
    verdict: difference.verdict,
    isLower: difference.relative < 0,
    aggregate: measure.aggregate,
    isCount: isCount(measure),
    apart: words.apart(figure, difference),
    times: isFar ? formatNumber(ratio, ratio < 0.1 ? 2 : 1, language) : null,
  });
}

function placeName([figure]: readonly PlaceFigure[], language: Language): string {
  const areas = figure?.definition.areas;
  const code = figure?.area ?? '';
  return (areas && findArea(areas, code)?.name[language]) ?? code;
}

function topicLists(
  verdicts: ReadonlyMap<DatasetDefinition, Verdict>,
  { language, words }: SentenceReader,
): TopicLists | null {
  if (verdicts.size === 0) return null;
  const withVerdict = (verdict: Verdict): string[] =>
    [...verdicts]
      .filter(([, found]) => found === verdict)
      .map(([{ title }]) => words.name(title[language]));
  return { better: withVerdict('better'), worse: withVerdict('worse') };
}

function ageSentence(
  figures: readonly PlaceFigure[],
  { language, words, ago }: SentenceReader,
): string {
  const ageOf = ({ definition, period }: PlaceFigure): AgeTexts => {
    const { year, month } = civilParts(period.last);
    return {
      topic: words.name(definition.title[language]),
      until: formatMonth(year, month, language),
      ago: ago?.(year * 12 + month) ?? null,
    };
  };
  const sorted = figures.toSorted((a, b) => b.period.last - a.period.last).map(ageOf);
  const [newest, oldest] = [sorted[0], sorted.at(-1)];
  if (!newest || !oldest) return '';
  return newest.until === oldest.until ? words.ageOne(newest) : words.ageTwo(newest, oldest);
}
