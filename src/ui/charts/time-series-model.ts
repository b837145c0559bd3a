import type { CivilDay } from '../../domain/time/civil-date.ts';
import type { ChartEvent } from '../../domain/dataset.ts';
import type { Period } from '../../domain/time/period.ts';

/** One bucket (day, week, month or year) of a line. */
export interface ChartPoint {
  readonly period: Period;
  /** `null` is drawn as a gap. */
  readonly value: number | null;
  /** `false` where under 75 % of the days were measured: drawn hollow. */
  readonly complete: boolean;
}

export interface ChartLine {
  readonly id: string;
  readonly label: string;
  /** Name of a CSS custom property such as `--series-1`. */
  readonly colour: string;
  /** Lengths of strokes and gaps as in SVG; without it, the line's place among the others decides. */
  readonly dash?: string;
  readonly points: readonly ChartPoint[];
}

/** Something that happened, in the reader's words; see `timeEvents`. */
export interface TimeEvent {
  /** Number on the chart and in the list below it. */
  readonly number: number;
  /** Days that it covers, cut to those of the chart. */
  readonly period: Period;
  /** A single day, drawn as a line; otherwise a hatched band. */
  readonly isMoment: boolean;
  readonly kind: ChartEvent['kind'];
  readonly title: string;
  readonly when: string;
}

export type ValueScale = 'linear' | 'log';

export interface TimeTick {
  readonly day: CivilDay;
  readonly label: string;
}

/** A horizontal line with a word, such as a guideline value. */
export interface ChartGuide {
  readonly value: number;
  readonly label: string;
}

/** A horizontal band behind the lines, such as a grade. `to` is `null` for the last, open band. */
export interface ChartBand {
  readonly from: number;
  readonly to: number | null;
  readonly colour: string;
  readonly label: string;
}

/** Everything a time series shows; the static and the interactive drawing read the same model. */
export interface TimeSeriesModel {
  readonly lines: readonly ChartLine[];
  readonly guides: readonly ChartGuide[];
  readonly bands: readonly ChartBand[];
  readonly events?: readonly TimeEvent[];
  readonly period: Period;
  /** The time is one that the page's other charts have too; without it, it is where a period can be selected. */
  readonly sharesTime?: boolean;
  /** Ticks of the time axis, with their words. */
  readonly timeTicks: readonly TimeTick[];
  /** Ticks for a part of the period that the reader zoomed into. */
  readonly timeTicksOf?: (period: Period) => readonly TimeTick[];
  /** Ticks of the value axis from the lowest to the highest; the first and last are its ends. */
  readonly valueTicks: readonly number[];
  /** `log` holds only where every value is above zero; see `onScale`. Without it, linear. */
  readonly scale?: ValueScale;
  /** A tick of the value axis. */
  readonly formatValue: (value: number) => string;
  /** A value that the reader asked for, with all its digits. */
  readonly formatPoint: (value: number) => string;
  readonly formatBucket: (period: Period) => string;
  readonly unit: string;
  readonly notMeasured: string;
  readonly incomplete: string;
  /** The chart in a sentence, for readers who cannot see it. */
  readonly description: string;
}

/** The value axis of a chart. */
export type ValueAxis = Pick<TimeSeriesModel, 'valueTicks' | 'scale'>;

/** Both drawings use this box, so that replacing one by the other moves nothing. All in CSS px. */
export const chartBox = {
  height: 300,
  marginTop: 12,
  marginRight: 72,
  marginBottom: 28,
  marginLeft: 40,
} as const;

/** Middle of a bucket on the time axis, in days. */
export const middleOf = (period: Period): number => (period.first + period.last + 1) / 2;
