/** One thing by two of its numbers. */
export interface ScatterPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** The reader's or the chosen one: drawn as a square and always named. */
  readonly current?: boolean;
}

/** A straight line through the points, with how sure it is. */
export interface ScatterTrend {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** Where the line could as well lie, from left to right. */
  readonly band?: readonly { readonly x: number; readonly low: number; readonly high: number }[];
  /** What line and band are, such as "Trend, with its 95 % band". */
  readonly label: string;
}

export interface ScatterModel {
  readonly points: readonly ScatterPoint[];
  /** Ticks from the lowest to the highest; the first and last are the ends of the axis. */
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
  /** What an axis measures, with its unit. */
  readonly xLabel: string;
  readonly yLabel: string;
  readonly trend?: ScatterTrend;
  /** The chart in a sentence, for readers who cannot see it. */
  readonly description: string;
  /** Says how to read a point, until one is chosen; needed with `describePoint`. */
  readonly hint: string;
}

/** All in CSS px. */
export const scatterBox = {
  height: 380,
  marginTop: 28,
  marginRight: 16,
  marginBottom: 48,
  marginLeft: 52,
} as const;

export const scatterPlotHeight = scatterBox.height - scatterBox.marginTop - scatterBox.marginBottom;

/** Room left of the plot, CSS px: as much as the longest word of the axis needs. */
export const scatterLeft = ({ yTicks, formatY }: ScatterModel): number =>
  Math.max(
    scatterBox.marginLeft,
    ...yTicks.map((tick) => Math.ceil(textWidth(formatY(tick)) + 10)),
  );

/** Chinese, Korean and Japanese letters are as wide as high; others a little over half. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter >= '\u2e80' ? 13 : 7.5), 0);

/** Where a value lies between both ends of its axis, 0 to 1. */
export function axisShare(ticks: readonly number[], value: number): number {
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? low;
  return high === low ? 0.5 : (value - low) / (high - low);
}
