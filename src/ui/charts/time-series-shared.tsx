import type { TimeSeriesModel } from './time-series-model.ts';
import { timeShare, type TimeSeriesRow } from './time-series-rows.ts';
import { TimeSeriesTooltip } from './time-series-tooltip.tsx';
import { percent } from './time-series-words.tsx';

interface Props {
  readonly model: TimeSeriesModel;
  readonly rows: readonly TimeSeriesRow[];
  readonly day: number;
}

/** Marks the day that the reader looks at in another chart, with this chart's values. */
export function SharedCursor({ model, rows, day }: Props) {
  const row = rows.find(({ period }) => period.first <= day && day <= period.last + 1);
  if (!row) return null;
  const share = timeShare(model.period, row.x);
  return (
    <div className="time-series-shared" aria-hidden="true">
      <span className="time-series-shared-line" style={{ left: percent(share) }} />
      <div
        className="time-series-shared-values"
        style={share < 0.5 ? { left: percent(share) } : { right: percent(1 - share) }}
      >
        <TimeSeriesTooltip model={model} row={row} silent />
      </div>
    </div>
  );
}
