import type { CSSProperties } from 'react';
import { chartBox, type TimeSeriesModel } from './time-series-model.ts';
import { endLabels, plotLabels, type PlacedLabel } from './time-series-labels.ts';
import { plotHeight, timeShare, valueTop, type TimeSeriesRow } from './time-series-rows.ts';
import { leftMargin, tickThresholds } from './time-series-ticks.ts';

/** The plot area inside the box of the chart, below the room for the numbers of its events. */
export const plotInset = (model: TimeSeriesModel, room: number): CSSProperties => ({
  top: chartBox.marginTop + room,
  right: chartBox.marginRight,
  bottom: chartBox.marginBottom,
  left: leftMargin(model),
});

export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
const atTop = (top: number): CSSProperties => ({ top: percent(top / plotHeight) });

interface Props {
  readonly model: TimeSeriesModel;
  readonly rows: readonly TimeSeriesRow[];
}

/**
 * Every word of a chart, as HTML over the plot: text keeps its size while the plot stretches. Both
 * drawings use these same elements. Readers who cannot see them have `model.description`.
 */
export function TimeSeriesWords({ model, rows }: Props) {
  const thresholds = tickThresholds(model, leftMargin(model));
  return (
    <div className="time-series-words" aria-hidden="true">
      {model.valueTicks.map((value) => (
        <span key={value} className="time-series-value-tick" style={atTop(valueTop(model, value))}>
          {model.formatValue(value)}
        </span>
      ))}
      {model.timeTicks.map(({ day, label }, index) => (
        <span
          key={day}
          className="time-series-time-tick"
          data-from={thresholds[index] ?? 'never'}
          style={{ left: percent(timeShare(model.period, day)) }}
        >
          {label}
        </span>
      ))}
      {plotLabels(model).map((label) => (
        <Word key={label.key} className={`time-series-${label.kind}-label`} label={label} />
      ))}
      {endLabels(model, rows).map((label) => (
        <Word key={label.key} className="time-series-end-label" label={label} title={label.text} />
      ))}
    </div>
  );
}

interface WordProps {
  readonly className: string;
  readonly label: PlacedLabel;
  /** The whole word, where the margin may cut it short. */
  readonly title?: string;
}

/** Lines need 3:1 against the ground, words 4.5:1: a word is its line's colour made stronger. */
function Word({ className, label: { text, top, colour }, title }: WordProps) {
  const style =
    colour === undefined
      ? atTop(top)
      : { ...atTop(top), color: `color-mix(in srgb, var(${colour}) 65%, var(--text-strong))` };
  return (
    <span className={className} title={title} style={style}>
      {text}
    </span>
  );
}
