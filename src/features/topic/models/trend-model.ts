import { breakBetween } from '../../../domain/series/data-breaks.ts';
import { civilParts, firstDayOfYear } from '../../../domain/time/civil-date.ts';
import {
  formatDay,
  formatNumber,
  formatPeriodWords,
  formatYear,
  monthName,
} from '../../../domain/text/format.ts';
import { gradeLabel, roundTo } from '../../../domain/grade.ts';
import type { Language } from '../../../domain/language.ts';
import { splitPeriod, wholeYear, type Period } from '../../../domain/time/period.ts';
import { isCount } from '../../../domain/dataset.ts';
import { roundEdges } from '../../../domain/scale-steps.ts';
import type {
  ChartBand,
  ChartGuide,
  ChartLine,
  TimeSeriesModel,
} from '../../../ui/charts/time-series-model.ts';
import { timeEvents } from '../../../ui/charts/time-events.ts';
import { bucketsOf, summaryOf } from '../topic-data.ts';
import { compare, sizeWords, type ViewContext } from './view-input.ts';
import type { ViewTable } from './view-table.ts';

export interface TrendModel {
  readonly kind: 'time-series';
  readonly finding: string;
  readonly subtitle: string;
  readonly chart: TimeSeriesModel;
  readonly selectable: boolean;
  readonly table: ViewTable;
}

const lineColours = ['--series-1', '--series-2', '--series-3', '--series-4', '--series-5'];

/** Nine years of days are a thicket: days and weeks are drawn for the chosen period only. */
export const chartPeriod = ({ state, bounds }: ViewContext): Period =>
  state.grain === 'day' || state.grain === 'week' ? state.period : bounds;

export function trendModel(context: ViewContext): TrendModel {
  const { state, words, measure, language, data, unit } = context;
  const period = chartPeriod(context);
  const lines = [state.area, ...state.compare].map(
    (area, i): ChartLine => ({
      id: area,
      label: context.areaName(area),
      colour: lineColours[i] ?? '--series-6',
      points: bucketsOf(data, measure, area, period, state.grain).map((bucket) => ({
        period: bucket.period,
        value: bucket.value,
        complete: bucket.complete,
      })),
    }),
  );
  const isPlain = state.grain === 'day' || isCount(measure);
  const pointDecimals = isPlain ? measure.decimals : measure.meanDecimals;
  const guides = guidesOf(context);
  const events = timeEvents(context.definition.events ?? [], period, language);
  const values = lines.flatMap((line) => line.points.flatMap(({ value }) => value ?? []));
  const highest = Math.max(...values, ...guides.map((guide) => guide.value), 0);
  const formatBucket = (bucket: Period): string =>
    state.grain === 'day' ? formatDay(bucket.first, language) : formatPeriodWords(bucket, language);
  const known = lines[0]?.points.filter((point) => point.value !== null) ?? [];
  const textAt = (at: number): string => {
    const point = known.at(at);
    return point?.value == null
      ? words.unknown
      : `${formatBucket(point.period)} ${context.formatValue(point.value)}`;
  };
  const place = context.areaName(state.area);
  const chart: TimeSeriesModel = {
    lines,
    guides,
    bands: bandsOf(context),
    period,
    timeTicks: timeTicks(context, period),
    ...(events.length > 0 ? { events } : {}),
    scale: state.scale,
    timeTicksOf: (part) => timeTicks(context, part),
    valueTicks: roundEdges(lowEnd(context, values), highest === 0 ? 1 : highest * 1.02, 5),
    formatValue: (value) => tickText(value, highest, language),
    formatPoint: (value) => formatNumber(value, pointDecimals, language),
    formatBucket,
    unit,
    notMeasured: words.notMeasured,
    incomplete: words.incomplete,
    description: words.chartDescription(
      measure.name[language],
      lines.map((line) => line.label).join(', '),
      formatPeriodWords(period, language),
      textAt(0),
      textAt(-1),
    ),
  };
  return {
    kind: 'time-series',
    finding: trendFinding(context, place),
    subtitle: `${measure.name[language]}, ${words.chartUnit[measure.aggregate](unit, words.grainNames[state.grain])}`,
    chart,
    selectable: true,
    table: seriesTable(chart, words.trendTable, pointDecimals, language),
  };
}

/** From zero, but a stock that hardly changes is drawn where it changes, and frost lies below zero. */
function lowEnd({ measure }: ViewContext, values: readonly number[]): number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0) return 0;
  if (low < 0) return low;
  return measure.aggregate === 'last' && low > high / 2 ? low - (high - low) / 4 : 0;
}

const roundOrNull = (value: number | null, decimals: number): number | null =>
  value === null ? null : roundTo(value, decimals);

/** The chart's numbers as a table: one row a bucket, one column a line. */
export function seriesTable(
  chart: TimeSeriesModel,
  bucketLabel: string,
  decimals: number,
  language: Language,
): ViewTable {
  return {
    caption: chart.description,
    columns: [
      { key: 'period', label: bucketLabel, numeric: false },
      ...chart.lines.map((line) => ({
        key: line.id,
        label: line.label,
        numeric: true,
        format: (cell: unknown) =>
          typeof cell === 'number' ? formatNumber(cell, decimals, language) : chart.notMeasured,
      })),
    ],
    rows: (chart.lines[0]?.points ?? []).map((point, i) => [
      chart.formatBucket(point.period),
      ...chart.lines.map((line) => roundOrNull(line.points[i]?.value ?? null, decimals)),
    ]),
  };
}

/** A value on the axis: English says millions, where Korean counts in 만 by itself. */
function tickText(value: number, highest: number, language: Language): string {
  if (language === 'en' && highest >= 1_000_000) {
    return value === 0 ? '0' : `${formatNumber(value / 1_000_000, 1, language)}M`;
  }
  return formatNumber(value, tickDecimals(highest), language);
}

const tickDecimals = (highest: number): number =>
  highest >= 5 ? 0 : highest >= 0.5 ? 1 : highest >= 0.05 ? 2 : 3;

function trendFinding(context: ViewContext, place: string): string {
  const { bounds, data, definition, measure, state, words, language } = context;
  // A year that the data only begins or ends in is no year to compare.
  const years = splitPeriod(bounds, 'year')
    .filter((year) => wholeYear(year) !== null)
    .map((year) => ({ year, summary: summaryOf(data, measure, state.area, year) }))
    .filter(({ summary }) => summary.complete);
  const last = years.at(-1);
  // Nothing is said across a day from which the figures mean something else.
  const first = years.find(
    ({ year }) => last && !breakBetween(definition, measure.id, year, last.year),
  );
  if (!first || !last || first === last) return words.finding.trendUnknown(place);
  const change = compare(first.summary.value, last.summary.value, measure.better);
  if (!change) return words.finding.trendUnknown(place);
  const from = formatPeriodWords(first.year, language);
  const to = formatPeriodWords(last.year, language);
  if (change.direction === 'same') return words.finding.trendSame(place, from, to);
  const percent = sizeWords(context, change);
  return change.isLower
    ? words.finding.trendDown(place, from, to, percent, context.quantity)
    : words.finding.trendUp(place, from, to, percent, context.quantity);
}

/** The guideline of a day over days, of a year over longer means. */
function guidesOf({ measure, state, words, formatLimit, language }: ViewContext): ChartGuide[] {
  const { guideline } = measure;
  if (guideline === null || state.standard !== 'who' || state.grain === 'week') return [];
  if (state.grain === 'day') {
    const label = words.guidelineDay(guideline.name[language], formatLimit(guideline.day));
    return [{ value: guideline.day, label }];
  }
  const label = words.guidelineYear(guideline.name[language], formatLimit(guideline.year));
  return [{ value: guideline.year, label }];
}

/** Grades hold for a day, so they stand behind days only. */
function bandsOf({ measure, state, language }: ViewContext): ChartBand[] {
  if (state.standard !== 'korea' || state.grain !== 'day' || !measure.dayBands) return [];
  return measure.dayBands.map((band, i) => ({
    from: measure.dayBands?.[i - 1]?.upTo ?? 0,
    to: band.upTo,
    colour: `--grade-${band.grade}`,
    label: gradeLabel[band.grade][language],
  }));
}

function timeTicks({ language }: ViewContext, period: Period): TimeSeriesModel['timeTicks'] {
  const first = civilParts(period.first);
  const last = civilParts(period.last);
  if (last.year > first.year + 1) {
    return splitPeriod(period, 'year').map((year) => {
      const { year: number } = civilParts(year.first);
      return { day: firstDayOfYear(number) + 182, label: String(number) };
    });
  }
  const months = splitPeriod(period, 'month');
  if (months.length > 2) {
    return months.map((month) => {
      const { month: number, year } = civilParts(month.first);
      const label =
        number === 1 && months.length > 12
          ? formatYear(year, language)
          : monthName(number, language);
      return { day: month.first, label };
    });
  }
  return splitPeriod(period, 'week').map((week) => {
    const { month, day } = civilParts(week.first);
    return {
      day: week.first,
      label: language === 'ko' ? `${month}.${day}.` : `${day} ${monthName(month, language)}`,
    };
  });
}
