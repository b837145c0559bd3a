import { civilParts } from '../../../domain/time/civil-date.ts';
import { requiredCoverage } from '../../../domain/series/day-series.ts';
import {
  formatNumber,
  formatPeriodWords,
  formatYear,
  monthName,
} from '../../../domain/text/format.ts';
import { splitPeriod, yearPeriod, type Period } from '../../../domain/time/period.ts';
import { columnOf } from '../../../domain/tables/table.ts';
import { roundEdges } from '../../../domain/scale-steps.ts';
import type {
  ChartLine,
  ChartPoint,
  TimeSeriesModel,
} from '../../../ui/charts/time-series-model.ts';
import { summaryOf } from '../topic-data.ts';
import type { ProfileView } from '../../../domain/view.ts';
import { seriesTable } from './trend-model.ts';
import type { ViewContext } from './view-input.ts';
import type { ViewTable } from './view-table.ts';

export interface ProfileModel {
  readonly kind: 'profile';
  readonly finding: string;
  readonly subtitle: string;
  readonly chart: TimeSeriesModel;
  readonly table: ViewTable;
}

interface ProfileParts {
  readonly lines: readonly ChartLine[];
  readonly period: Period;
  readonly timeTicks: TimeSeriesModel['timeTicks'];
  readonly formatBucket: (period: Period) => string;
  /** Line whose highest and lowest bucket make the finding. */
  readonly leading: ChartLine | undefined;
}

export function profileModel(context: ViewContext, by: ProfileView['by']): ProfileModel {
  const { measure, words, language, state, unit, quantity } = context;
  const parts = partsOf(context, by);
  const known = (parts.leading?.points ?? []).filter((point) => point.value !== null);
  const values = parts.lines.flatMap((line) => line.points.flatMap(({ value }) => value ?? []));
  const highest = Math.max(...values, 0);
  const extreme = (sign: 1 | -1): string => {
    const point = known.toSorted((a, b) => sign * ((b.value ?? 0) - (a.value ?? 0)))[0];
    return point ? parts.formatBucket(point.period) : words.unknown;
  };
  const finding =
    known.length < 2
      ? words.finding.trendUnknown(context.areaName(state.area))
      : words.finding[findingOf[by]](extreme(1), extreme(-1), quantity);
  const chart: TimeSeriesModel = {
    lines: parts.lines,
    guides: [],
    bands: [],
    period: parts.period,
    // Hours and weekdays belong to no day; the months are those of the chosen year.
    ...(by === 'month' ? { sharesTime: true } : {}),
    timeTicks: parts.timeTicks,
    valueTicks: roundEdges(Math.min(0, ...values), highest === 0 ? 1 : highest * 1.02, 5),
    formatValue: (value) =>
      formatNumber(value, highest >= 5 ? 0 : highest >= 0.5 ? 1 : 3, language),
    formatPoint: (value) => formatNumber(value, measure.meanDecimals, language),
    formatBucket: parts.formatBucket,
    unit,
    notMeasured: words.notMeasured,
    incomplete: words.incomplete,
    description: `${measure.name[language]}, ${context.areaName(state.area)}. ${finding}.`,
  };
  return {
    kind: 'profile',
    finding,
    subtitle: `${context.areaName(state.area)}, ${by === 'hour' ? measure.shortName[language] : measure.name[language]}${unit === '' ? '' : `, ${unit}`}`,
    chart,
    table: seriesTable(
      chart,
      { month: words.monthColumn, hour: words.hourColumn, weekday: words.weekdayColumn }[by],
      measure.meanDecimals,
      language,
    ),
  };
}

const findingOf = { month: 'season', hour: 'hours', weekday: 'weekdays' } as const;

function partsOf(context: ViewContext, by: ProfileView['by']): ProfileParts {
  switch (by) {
    case 'month':
      return monthParts(context);
    case 'hour':
      return hourParts(context);
    case 'weekday':
      return weekdayParts(context);
  }
}

/** The days of a week for the chosen area and those compared with it; a weekday stands for a day. */
function weekdayParts({ data, measure, state, words, areaName }: ViewContext): ProfileParts {
  if (!data.table) throw new Error('The typical week needs its table.');
  const areas = columnOf(data.table, 'area').map(String);
  const weekdays = columnOf(data.table, 'weekday').map(Number);
  const values = columnOf(data.table, measure.id);
  const lines = [state.area, ...state.compare].map(
    (area, i): ChartLine => ({
      id: area,
      label: areaName(area),
      colour: `--series-${i + 1}`,
      points: Array.from({ length: 7 }, (_, at): ChartPoint => {
        const row = areas.findIndex((code, r) => code === area && weekdays[r] === at + 1);
        const value = values[row] ?? null;
        return {
          period: { first: at, last: at },
          value: value === null ? null : Number(value),
          complete: true,
        };
      }),
    }),
  );
  return {
    lines,
    period: { first: 0, last: 6 },
    timeTicks: words.weekdays.map((label, at) => ({ day: at + 0.5, label })),
    formatBucket: ({ first }) => words.weekdayNames[first] ?? '',
    leading: lines[0],
  };
}

/** The chosen year's months against the mean of the same months in all years. */
function monthParts(context: ViewContext): ProfileParts {
  const { state, bounds, measure, data, words, language } = context;
  const { year } = civilParts(state.period.last);
  const months = splitPeriod(yearPeriod(year), 'month');
  const chosen = months.map((month): ChartPoint => {
    const summary = summaryOf(data, measure, state.area, month);
    return { period: month, value: summary.value, complete: summary.complete };
  });
  const allMonths = splitPeriod(bounds, 'month');
  const average = months.map((month, i): ChartPoint => {
    const summaries = allMonths
      .filter((other) => civilParts(other.first).month === i + 1)
      .map((other) => summaryOf(data, measure, state.area, other));
    const measured = summaries.reduce((sum, s) => sum + s.measuredDays, 0);
    const total = summaries.reduce((sum, s) => sum + s.totalDays, 0);
    const sum = summaries.reduce((all, s) => all + (s.value ?? 0) * s.measuredDays, 0);
    return {
      period: month,
      value: measured === 0 ? null : sum / measured,
      complete: total > 0 && measured / total >= requiredCoverage,
    };
  });
  const lines: ChartLine[] = [
    { id: 'year', label: formatYear(year, language), colour: '--series-1', points: chosen },
    {
      id: 'average',
      label: words.profileAverage,
      colour: '--series-2',
      points: average,
    },
  ];
  return {
    lines,
    period: yearPeriod(year),
    timeTicks: months.map((month, i) => ({
      day: month.first + 15,
      label: language === 'ko' ? `${i + 1}` : monthName(i + 1, language),
    })),
    formatBucket: (period) =>
      language === 'ko'
        ? `${civilParts(period.first).month}월`
        : (formatPeriodWords(period, language).split(' ')[0] ?? ''),
    leading: lines[1],
  };
}

/** One line a season over the 24 hours; an hour stands where a day stands in other charts. */
function hourParts({ data, measure, definition, words, language }: ViewContext): ProfileParts {
  if (!data.table) throw new Error('The typical day needs its table.');
  const seasons = columnOf(data.table, 'season').map(String);
  const hours = columnOf(data.table, 'hour').map(Number);
  const values = columnOf(data.table, measure.id);
  const field = definition.tables
    .find((table) => table.name === data.table?.table)
    ?.fields.find((entry) => entry.name === 'season');
  const lines = [...new Set(seasons)].map(
    (season, i): ChartLine => ({
      id: season,
      label: (field?.categories?.[season]?.[language] ?? season).replace(/\s*\(.*\)$/, ''),
      colour: `--series-${i + 1}`,
      points: seasons.flatMap((other, row): ChartPoint[] => {
        if (other !== season) return [];
        const at = (hours[row] ?? 1) - 1;
        const value = values[row] ?? null;
        return [
          {
            period: { first: at, last: at },
            value: value === null ? null : Number(value),
            complete: true,
          },
        ];
      }),
    }),
  );
  return {
    lines,
    period: { first: 0, last: 23 },
    timeTicks: [2, 5, 8, 11, 14, 17, 20, 23].map((at) => ({
      day: at + 0.5,
      label: words.hourLabel(at + 1),
    })),
    formatBucket: (period) => words.hourLabel(period.first + 1),
    leading: meanOfLines(lines),
  };
}

/** The mean of all lines at each bucket, which the finding is about. */
function meanOfLines(lines: readonly ChartLine[]): ChartLine | undefined {
  const [first] = lines;
  return (
    first && {
      ...first,
      points: first.points.map((point, i) => {
        const values = lines.flatMap((line) => line.points[i]?.value ?? []);
        const sum = values.reduce((a, b) => a + b, 0);
        return { ...point, value: values.length === 0 ? null : sum / values.length };
      }),
    }
  );
}
