import { findArea } from '../../domain/area.ts';
import { relativeChange } from '../../domain/day-series.ts';
import type { DatasetDefinition, Measure } from '../../domain/dataset.ts';
import {
  formatNumber,
  formatPercent,
  formatPeriodWords,
  formatQuantity,
  insideSentence,
} from '../../domain/format.ts';
import type { Language } from '../../domain/language.ts';
import { boundsOf, summariseMonths, type PeriodSummary } from '../../domain/month-series.ts';
import { splitPeriod, wholeYear, yearBefore, type Period } from '../../domain/period.ts';
import type { MonthsFile } from '../../domain/published.ts';
import { contentWords } from '../../words/content.ts';

/** A place's year in one dataset and measure, beside the year before and the city. */
export interface PlaceSummary {
  readonly language: Language;
  readonly definition: DatasetDefinition;
  readonly measure: Measure;
  readonly months: MonthsFile;
  readonly area: string;
  readonly period: Period;
  readonly now: PeriodSummary;
  readonly before: PeriodSummary | null;
}

/** The last calendar year that the file covers whole. */
export function lastYear(months: MonthsFile): Period {
  const years = splitPeriod(boundsOf(months), 'year').filter((year) => wholeYear(year) !== null);
  const last = years.at(-1);
  if (!last) throw new Error(`Dataset "${months.dataset}" covers no whole year.`);
  return last;
}

export function placeSummary(
  definition: DatasetDefinition,
  measure: Measure,
  months: MonthsFile,
  area: string,
  language: Language,
): PlaceSummary {
  const period = lastYear(months);
  const earlier = yearBefore(period);
  const covered = earlier.first >= boundsOf(months).first;
  return {
    language,
    definition,
    measure,
    months,
    area,
    period,
    now: summariseMonths(months, measure.id, area, period),
    before: covered ? summariseMonths(months, measure.id, area, earlier) : null,
  };
}

const placeName = ({ definition, area, language }: PlaceSummary): string =>
  (definition.areas && findArea(definition.areas, area)?.name[language]) ?? area;

export const meanText = ({ measure, now, language }: PlaceSummary): string =>
  now.value === null
    ? contentWords(language).unknown
    : formatQuantity(now.value, measure.meanDecimals, measure.unit, language);

/** How the place did, in plain sentences: the mean and its change, bad days, and what it is held against. */
export function sentencesOf(summary: PlaceSummary): string[] {
  const isCity = summary.definition.areas?.city.code === summary.area;
  return [
    meanSentence(summary),
    badDaySentence(summary),
    isCity ? guidelineSentence(summary) : rankSentence(summary),
  ].filter((sentence) => sentence !== null);
}

function meanSentence(summary: PlaceSummary): string {
  const { language, measure, now, before, period } = summary;
  const words = contentWords(language);
  const name = insideSentence(measure.name[language], language);
  const periodWords = formatPeriodWords(period, language);
  const place = placeName(summary);
  if (now.value === null) return words.sentences.unknown(place, periodWords, name);
  const change = relativeChange(before?.value ?? null, now.value);
  const incomplete = now.complete ? '' : ` (${words.incomplete})`;
  const value = `${meanText(summary)}${incomplete}`;
  if (change === null) return words.sentences.mean(place, periodWords, name, value);
  const beforeWords = formatPeriodWords(yearBefore(period), language);
  const percent = formatPercent(Math.abs(change), language);
  const changeWords =
    Math.abs(change) < 0.005
      ? words.finding.same(beforeWords)
      : change < 0
        ? words.finding.lower(percent, beforeWords)
        : words.finding.higher(percent, beforeWords);
  return words.sentences.meanChanged(place, periodWords, name, value, changeWords);
}

const badLimit = (measure: Measure): number | null =>
  measure.dayBands?.find((band) => band.grade === 'moderate')?.upTo ?? null;

export const badDays = (measure: Measure, summary: PeriodSummary | null): number | null => {
  const limit = badLimit(measure);
  return limit === null || !summary || summary.measuredDays === 0
    ? null
    : (summary.above.get(limit) ?? null);
};

function badDaySentence({ language, measure, now, before, period }: PlaceSummary): string | null {
  const { sentences, days } = contentWords(language);
  const count = badDays(measure, now);
  if (count === null) return null;
  const format = (value: number): string => days(formatNumber(value, 0, language));
  const earlier = badDays(measure, before);
  if (earlier === null) return sentences.badDays(format(count), format(now.measuredDays));
  const beforeWords = formatPeriodWords(yearBefore(period), language);
  const difference = Math.abs(count - earlier);
  // English says "12 days …, 9 fewer"; Korean repeats the counter.
  const differenceWords =
    language === 'ko' ? format(difference) : formatNumber(difference, 0, language);
  if (difference === 0) return sentences.badDaysSame(format(count), beforeWords);
  return count < earlier
    ? sentences.badDaysFewer(format(count), differenceWords, beforeWords)
    : sentences.badDaysMore(format(count), differenceWords, beforeWords);
}

function guidelineSentence({ language, measure, now }: PlaceSummary): string | null {
  const { guideline } = measure;
  if (!guideline || now.value === null) return null;
  const { sentences } = contentWords(language);
  const times = now.value / guideline.year;
  const name = guideline.name[language];
  return times <= 1
    ? sentences.guidelineMet(name)
    : sentences.guidelineOver(name, formatNumber(times, 1, language));
}

function rankSentence(summary: PlaceSummary): string | null {
  const { language, definition, measure, months, period, now, area } = summary;
  const { areas } = definition;
  if (!areas || now.value === null) return null;
  const shown = (code: string): number | null => {
    const { mean } = summariseMonths(months, measure.id, code, period);
    return mean === null ? null : Number(mean.toFixed(measure.meanDecimals));
  };
  const means = areas.districts.flatMap(({ code }) => shown(code) ?? []);
  const own = shown(area);
  const change = relativeChange(
    summariseMonths(months, measure.id, areas.city.code, period).value,
    now.value,
  );
  if (own === null || change === null) return null;
  const rank = means.filter((mean) => mean < own).length + 1;
  const { sentences } = contentWords(language);
  if (Math.abs(change) < 0.005) return sentences.rankSame(rank, means.length);
  return sentences.rank(rank, means.length, formatPercent(Math.abs(change), language), change < 0);
}

/** The mean of every year; `null` where under 75 % of the days were measured. */
export const yearlyMeans = ({ months, measure, area }: PlaceSummary): (number | null)[] =>
  splitPeriod(boundsOf(months), 'year').map((year) => {
    const summary = summariseMonths(months, measure.id, area, year);
    return summary.complete ? summary.value : null;
  });
