import { useEffect } from 'react';
import type { TimeSeriesModel } from './time-series-model.ts';
import { dashOf, type TimeSeriesRow } from './time-series-rows.ts';

interface Props {
  readonly model: TimeSeriesModel;
  readonly row: TimeSeriesRow;
  readonly hint?: string | undefined;
  /** Told while the tooltip shows a bucket. */
  readonly onLook?: (row: TimeSeriesRow | null) => void;
  /** Another chart's tooltip is read aloud already. */
  readonly silent?: boolean;
}

/** What every line says about one bucket, and what happened in it. */
export function TimeSeriesTooltip({ model, row, hint, onLook, silent = false }: Props) {
  useEffect(() => {
    onLook?.(row);
    return () => onLook?.(null);
  }, [row, onLook]);
  const events = (model.events ?? []).filter(
    ({ period }) => period.first <= row.period.last && period.last >= row.period.first,
  );
  const aloud = silent ? {} : ({ role: 'status', 'aria-live': 'polite' } as const);
  return (
    <div className="time-series-tooltip" {...aloud}>
      <p className="time-series-tooltip-bucket">{model.formatBucket(row.period)}</p>
      <dl>
        {model.lines.map((line, index) => (
          <div key={line.id}>
            <dt>
              <svg className="time-series-swatch" viewBox="0 0 16 4" aria-hidden="true">
                <path
                  d="M0,2H16"
                  stroke={`var(${line.colour})`}
                  strokeWidth={2.5}
                  strokeDasharray={dashOf(model, index, 0)}
                />
              </svg>
              {line.label}
            </dt>
            <dd>{valueText(model, row, index)}</dd>
          </div>
        ))}
      </dl>
      {events.map(({ number, title }) => (
        <p key={number} className="time-series-tooltip-event">
          <b>{number}</b> {title}
        </p>
      ))}
      {hint && <p className="time-series-tooltip-hint">{hint}</p>}
    </div>
  );
}

function valueText(model: TimeSeriesModel, row: TimeSeriesRow, index: number): string {
  const value = row.values[index] ?? null;
  if (value === null) return model.notMeasured;
  const measured = `${model.formatPoint(value)}\u2009${model.unit}`;
  return row.complete[index] === false ? `${measured} · ${model.incomplete}` : measured;
}
