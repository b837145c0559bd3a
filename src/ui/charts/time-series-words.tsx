import type { CSSProperties } from 'react';
import { chartBox, type TimeSeriesModel } from './time-series-model.ts';
import { bandLabels, endLabels, guideLabels, type PlacedLabel } from './time-series-labels.ts';
import { plotHeight, timeShare, valueTop, type TimeSeriesRow } from './time-series-rows.ts';
import { tickThresholds } from './time-series-ticks.ts';

/** The plot area inside the box of the chart. */
export const plotInset: CSSProperties = {
  top: chartBox.marginTop,
  right: chartBox.marginRight,
  bottom: chartBox.marginBottom,
  left: chartBox.marginLeft,
};

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
  const thresholds = tickThresholds(model);
  return (
    <div className="time-series-words" aria-hidden="true">
      {model.valueTicks.map((value) => (
        <span
          key={value}
          className="time-series-value-tick"
          style={atTop(valueTop(model.valueTicks, value))}
        >
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
      <Labels className="time-series-band-label" labels={bandLabels(model)} />
      <Labels className="time-series-guide-label" labels={guideLabels(model)} />
      <Labels className="time-series-end-label" labels={endLabels(model, rows)} />
    </div>
  );
}

function Labels({
  className,
  labels,
}: {
  readonly className: string;
  readonly labels: readonly PlacedLabel[];
}) {
  return labels.map(({ key, text, top, colour }) => (
    <span
      key={key}
      className={className}
      title={text}
      style={colour === undefined ? atTop(top) : { ...atTop(top), color: `var(${colour})` }}
    >
      {text}
    </span>
  ));
}
