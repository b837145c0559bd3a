import { chartBox, type TimeSeriesModel } from './time-series-model.ts';
import { timeShare } from './time-series-rows.ts';

/** Widths of the chart, CSS px, at which time-series.css shows more of the time ticks. */
export const tickWidths = [300, 360, 480, 640, 800, 960] as const;

/** Chinese, Korean and Japanese letters are as wide as high; others about half. */
const textWidth = (text: string): number =>
  [...text].reduce(
    (width, letter) => width + (letter >= '\u2e80' ? 13 : /[.,]/.test(letter) ? 4 : 7.5),
    0,
  );

/** Room left of the plot, CSS px: as much as the longest word of the value axis needs. */
export const leftMargin = ({
  valueTicks,
  formatValue,
}: Pick<TimeSeriesModel, 'valueTicks' | 'formatValue'>): number =>
  Math.ceil(
    Math.max(chartBox.marginLeft, ...valueTicks.map((tick) => textWidth(formatValue(tick)) + 6)),
  );

/**
 * For every time tick, the smallest of `tickWidths` at which its word fits beside the others, or
 * `null` where none does. HTML without script cannot measure, so CSS chooses among these.
 */
export function tickThresholds(
  { period, timeTicks: ticks }: Pick<TimeSeriesModel, 'period' | 'timeTicks'>,
  left: number = chartBox.marginLeft,
): readonly (number | null)[] {
  const fits = (every: number, chartWidth: number): boolean => {
    const plotWidth = chartWidth - left - chartBox.marginRight;
    const shown = ticks.filter((_, index) => index % every === 0);
    return shown.every((tick, index) => {
      const next = shown[index + 1];
      if (!next) return true;
      const room = (timeShare(period, next.day) - timeShare(period, tick.day)) * plotWidth;
      return room >= (textWidth(tick.label) + textWidth(next.label)) / 2 + 8;
    });
  };
  // Doubling keeps every tick of a narrow chart among those of a wider one.
  const stepAt = (chartWidth: number): number => {
    let every = 1;
    while (every < ticks.length && !fits(every, chartWidth)) every *= 2;
    return every;
  };
  const steps = tickWidths.map((width) => ({ width, every: stepAt(width) }));
  return ticks.map((_, index) => steps.find(({ every }) => index % every === 0)?.width ?? null);
}
