import type { TimeSeriesModel } from './time-series-model.ts';
import type { TimeSeriesRow } from './time-series-rows.ts';

interface Props {
  readonly model: TimeSeriesModel;
  readonly row: TimeSeriesRow;
  readonly hint?: string | undefined;
}

/** What every line says about one bucket. */
export function TimeSeriesTooltip({ model, row, hint }: Props) {
  return (
    <div className="time-series-tooltip" role="status" aria-live="polite">
      <p className="time-series-tooltip-bucket">{model.formatBucket(row.period)}</p>
      <dl>
        {model.lines.map((line, index) => (
          <div key={line.id}>
            <dt>
              <span className="time-series-swatch" style={{ background: `var(${line.colour})` }} />
              {line.label}
            </dt>
            <dd>{valueText(model, row, index)}</dd>
          </div>
        ))}
      </dl>
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
