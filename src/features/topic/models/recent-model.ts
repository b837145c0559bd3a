import { formatNumber, formatQuantity, monthName } from '../../../domain/text/format.ts';
import { civilParts } from '../../../domain/time/civil-date.ts';
import type { Language } from '../../../domain/language.ts';
import type { Period } from '../../../domain/time/period.ts';
import { roundEdges } from '../../../domain/scale-steps.ts';
import { columnOf } from '../../../domain/tables/table.ts';
import type { ChartLine, TimeSeriesModel } from '../../../ui/charts/time-series-model.ts';
import { liveWords } from '../../../words/live.ts';
import { momentText } from '../../../words/moment.ts';
import { seriesTable } from './trend-model.ts';
import type { ViewContext } from './view-input.ts';
import type { ViewTable } from './view-table.ts';

export interface RecentModel {
  readonly kind: 'recent';
  readonly finding: string;
  readonly subtitle: string;
  readonly chart: TimeSeriesModel;
  readonly table: ViewTable;
}

const hoursShown = 72;
const hoursAtLeast = 12;
const msPerHour = 3_600_000;
const msPerDay = 86_400_000;
/** Seoul has had no summer time since 1988. */
const seoulAheadMs = 9 * msPerHour;

/**
 * A stretch of minutes as the charts count time, in days of the city: the middle of a bucket lies where
 * it does for days.
 */
function stretch(fromMs: number, lengthMs: number): Period {
  const first = (fromMs + seoulAheadMs) / msPerDay;
  return { first, last: first + lengthMs / msPerDay - 1 };
}

const instantOf = ({ first }: Period): string =>
  new Date(Math.round(first * msPerDay - seoulAheadMs)).toISOString();

interface Observed {
  readonly at: number;
  readonly value: number | null;
}

/** The last three days by the history table, the chosen place beside the city. */
export function recentModel(context: ViewContext): RecentModel {
  const { definition, data, measure, language, words, unit, state } = context;
  const history = definition.live?.history;
  if (!history || !data.table) throw new Error(`"${definition.id}" has no last hours.`);
  const known = history.measures.includes(measure.id);
  const moments = columnOf(data.table, history.momentField).map((cell) => Date.parse(String(cell)));
  const areas = columnOf(data.table, history.areaField).map(String);
  const values = known ? columnOf(data.table, measure.id) : [];
  const end = Math.max(...moments.filter((at) => !Number.isNaN(at)), 0);
  const earliest = Math.min(...moments.filter((at) => !Number.isNaN(at)), end);
  // A young history is drawn over its own hours, not at the end of an empty chart.
  const start = Math.max(
    end - hoursShown * msPerHour,
    Math.min(earliest, end - hoursAtLeast * msPerHour),
  );
  const city = definition.areas?.city.code ?? '';
  const shown = [
    ...new Set([state.area, ...(state.area === city ? [] : [city]), ...state.compare]),
  ];
  const times = [...new Set(moments.filter((at) => at >= start))].toSorted((a, b) => a - b);
  const width = bucketMs(times);
  const lines = shown.map((area, i): ChartLine => {
    const own = new Map<number, number>();
    areas.forEach((code, row) => {
      const value = values[row];
      if (code === area && typeof value === 'number') own.set(moments[row] ?? 0, value);
    });
    return {
      id: area,
      label: context.areaName(area),
      colour: `--series-${Math.min(i + 1, 6)}`,
      points: withGaps(times, width, own).map(({ at, value }) => ({
        period: stretch(at, width),
        value,
        complete: true,
      })),
    };
  });
  const all = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const highest = Math.max(...all, 0);
  const lowest = Math.min(...all, 0);
  const period = stretch(start, end - start + width);
  const formatBucket = (bucket: Period): string => momentText(instantOf(bucket), language);
  const place = context.areaName(state.area);
  const finding = findingOf(context, lines[0], place);
  const chart: TimeSeriesModel = {
    lines,
    guides: [],
    bands: [],
    period,
    timeTicks: timeTicks(start, end, language),
    valueTicks: roundEdges(lowest, highest === 0 ? 1 : highest * 1.02, 5),
    formatValue: (value) =>
      formatNumber(value, highest >= 5 ? 0 : Math.max(measure.decimals, 1), language),
    formatPoint: (value) => formatNumber(value, measure.decimals, language),
    formatBucket,
    unit,
    notMeasured: words.notMeasured,
    incomplete: words.incomplete,
    description: `${measure.name[language]}, ${lines.map(({ label }) => label).join(', ')}. ${finding}.`,
  };
  return {
    kind: 'recent',
    finding,
    subtitle: [
      measure.name[language],
      ...(unit === '' ? [] : [unit]),
      ...(end === 0
        ? []
        : [liveWords(language).until(momentText(new Date(end).toISOString(), language))]),
    ].join(', '),
    chart,
    table: seriesTable(chart, liveWords(language).time, measure.decimals, language),
  };
}

/** The usual distance of two looks: that which half of them keep. */
function bucketMs(times: readonly number[]): number {
  const apart = times
    .slice(1)
    .map((at, i) => at - (times[i] ?? at))
    .toSorted((a, b) => a - b);
  return apart[Math.floor(apart.length / 2)] ?? msPerHour;
}

/** Where twice the usual distance passes without a look, the line breaks. */
function withGaps(
  times: readonly number[],
  width: number,
  values: ReadonlyMap<number, number>,
): Observed[] {
  return times.flatMap((at, i) => {
    const before = times[i - 1];
    const observed = { at, value: values.get(at) ?? null };
    return before !== undefined && at - before > 2 * width
      ? [{ at: before + width, value: null }, observed]
      : [observed];
  });
}

/** Highest and newest of the chosen place. */
function findingOf(
  { measure, language, words, unit }: ViewContext,
  line: ChartLine | undefined,
  place: string,
): string {
  const known = line?.points.filter(({ value }) => value !== null) ?? [];
  const highest = known.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  const last = known.at(-1);
  if (highest?.value == null || last?.value == null) return words.finding.trendUnknown(place);
  const text = (value: number): string => formatQuantity(value, measure.decimals, unit, language);
  return liveWords(language).course(
    place,
    text(last.value),
    text(highest.value),
    momentText(instantOf(highest.period), language),
  );
}

/** Midnights by their day, and noons between; hours where the chart is less than a day. */
function timeTicks(start: number, end: number, language: Language): TimeSeriesModel['timeTicks'] {
  const step = end - start < msPerDay ? 3 * msPerHour : msPerDay / 2;
  const first = Math.ceil((start + seoulAheadMs) / step) * step;
  const ticks = [];
  for (let at = first; at <= end + seoulAheadMs; at += step) {
    const day = at / msPerDay;
    const { month, day: dayOfMonth } = civilParts(Math.floor(day));
    const date =
      language === 'ko' ? `${month}.${dayOfMonth}.` : `${dayOfMonth} ${monthName(month, language)}`;
    ticks.push({ day, label: at % msPerDay === 0 ? date : hourText(at, language) });
  }
  return ticks;
}

function hourText(at: number, language: Language): string {
  const hour = (at % msPerDay) / msPerHour;
  return language === 'ko' ? `${hour}시` : `${String(hour).padStart(2, '0')}:00`;
}
