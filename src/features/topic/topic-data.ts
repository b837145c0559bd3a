import { parseIsoDay } from '../../domain/time/civil-date.ts';
import { bucketise, type Bucket } from '../../domain/series/day-series.ts';
import type { DatasetDefinition, Measure } from '../../domain/dataset.ts';
import type { AreaShapes } from '../../domain/layers/geometry.ts';
import {
  isWholeMonths,
  summariseDays,
  summariseMonths,
  type PeriodSummary,
} from '../../domain/series/month-series.ts';
import { splitPeriod, type Grain, type Period } from '../../domain/time/period.ts';
import {
  schemaVersion,
  type DaysFile,
  type MonthsFile,
  type TableFile,
} from '../../domain/published.ts';
import { limitsOf } from '../../domain/series/series-files.ts';
import type { View } from '../../domain/view.ts';
import type { TopicState } from './topic-state.ts';

/** Published files that a view draws from. `null`: not needed for this view and state. */
export interface TopicData {
  /** Days that the dataset covers. */
  readonly bounds: Period;
  readonly months: MonthsFile;
  readonly days: DaysFile | null;
  readonly shapes: AreaShapes | null;
  readonly table: TableFile | null;
}

/** Which files a view needs in a state, besides the monthly sums. */
export interface TopicNeeds {
  readonly days: boolean;
  readonly shapes: boolean;
  readonly table: string | null;
}

export function needsOf(
  { series, live }: Pick<DatasetDefinition, 'series' | 'live'>,
  view: View,
  state: TopicState,
  bounds: Period,
): TopicNeeds {
  const isDaily = (series?.step ?? 'day') === 'day';
  const partMonths = isDaily && !isWholeMonths(state.period, bounds);
  const daily = isDaily && (state.grain === 'day' || state.grain === 'week');
  switch (view.kind) {
    case 'figure':
    case 'ranking':
      return { days: partMonths, shapes: false, table: null };
    case 'choropleth':
      return { days: partMonths, shapes: true, table: null };
    case 'time-series':
      return { days: daily, shapes: false, table: null };
    case 'calendar':
      return { days: true, shapes: false, table: null };
    case 'profile':
      return {
        days: false,
        shapes: false,
        table: view.by === 'month' ? null : `${view.by}_profile`,
      };
    case 'composition':
    case 'multiples':
    case 'layers':
      return { days: false, shapes: false, table: null };
    case 'scatter':
      return { days: false, shapes: false, table: view.table };
    case 'table':
      return { days: false, shapes: false, table: view.table ?? null };
    case 'now':
      return { days: false, shapes: false, table: live?.table ?? null };
    case 'recent':
      return { days: false, shapes: false, table: live?.history?.table ?? null };
  }
}

/** What stands for the monthly sums of a dataset that has no series. */
export const noMonths = (dataset: string): MonthsFile => ({
  schemaVersion,
  dataset,
  step: 'moment',
  start: '1970-01',
  measures: {},
});

export function summaryOf(
  data: TopicData,
  measure: Measure,
  area: string,
  period: Period,
): PeriodSummary {
  if (data.months.step !== 'day' || isWholeMonths(period, data.bounds))
    return summariseMonths(data.months, measure.id, area, period);
  if (!data.days) throw new Error('A period of part months needs the daily values.');
  return summariseDays(data.days, area, period, limitsOf(measure), measure.aggregate);
}

/** One summary for each bucket of the period, from the smallest file that can tell. */
export function bucketsOf(
  data: TopicData,
  measure: Measure,
  area: string,
  period: Period,
  grain: Grain,
): Bucket[] {
  if (grain === 'month' || grain === 'quarter' || grain === 'year') {
    return splitPeriod(period, grain).map((part) => ({
      period: part,
      ...summaryOf(data, measure, area, part),
    }));
  }
  if (!data.days) throw new Error('Days and weeks need the daily values.');
  const factor = 10 ** data.days.decimals;
  const start = parseIsoDay(data.days.start) ?? 0;
  const values = data.days.areas[area] ?? [];
  return bucketise({ start, values }, period, grain).map((bucket) => {
    // A week of counts is their sum; a day is itself either way.
    const size = measure.aggregate === 'sum' ? bucket.measuredDays : 1;
    return { ...bucket, value: bucket.value === null ? null : (bucket.value * size) / factor };
  });
}
