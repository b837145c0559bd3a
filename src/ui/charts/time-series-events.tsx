import { eventRoom, laneHeight, placedEvents } from './time-events.ts';
import { chartBox, type TimeSeriesModel } from './time-series-model.ts';
import { gapsOf, timeShare, type TimeSeriesRow } from './time-series-rows.ts';

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
/** Share of the plot from which a gap has room for its words on a phone. */
const roomForWords = 0.36;

interface LayerProps {
  readonly model: TimeSeriesModel;
  readonly rows: readonly TimeSeriesRow[];
}

/**
 * Events and stretches without data, behind the lines of both drawings. HTML, not SVG: the drawing
 * is stretched, and hatching would be stretched with it.
 */
export function EventLayer({ model, rows }: LayerProps) {
  const events = placedEvents(model.events ?? [], model.period);
  const numberTop = (lane: number): number => -chartBox.marginTop - laneHeight * (lane + 1);
  return (
    <div className="time-series-events" aria-hidden="true">
      {gapsOf(rows).map(({ first, last }) => {
        const from = timeShare(model.period, first);
        const share = timeShare(model.period, last + 1) - from;
        return (
          <span
            key={first}
            className="time-series-gap"
            data-pattern="unknown"
            style={{ left: percent(from), width: percent(share) }}
          >
            {share >= roomForWords && <i>{model.notMeasured}</i>}
          </span>
        );
      })}
      {events.map(({ number, isMoment, kind, from, to, lane }) => (
        <span
          key={number}
          className={isMoment ? 'time-series-moment' : 'time-series-span'}
          {...(isMoment ? {} : { 'data-pattern': kind === 'data' ? 'unknown' : 'event' })}
          style={
            isMoment
              ? { left: percent(from), top: numberTop(lane) + laneHeight }
              : { left: percent(from), width: percent(to - from) }
          }
        />
      ))}
      {/* After all lines: a number covers the line of an event whose number stands higher. */}
      {events.map(({ number, from, to, lane }) => (
        <b key={number} style={{ left: percent((from + to) / 2), top: numberTop(lane) }}>
          {number}
        </b>
      ))}
    </div>
  );
}

/** Height of the chart with the numbers of its events, CSS px. */
export const chartHeight = (model: TimeSeriesModel): number =>
  chartBox.height + eventRoom(model.events, model.period);

interface ListProps {
  readonly model: TimeSeriesModel;
  readonly rows: readonly TimeSeriesRow[];
}

/** The events in words, below the chart; and what the hatching means. */
export function EventList({ model, rows }: ListProps) {
  const events = model.events ?? [];
  const hasGaps = gapsOf(rows).length > 0;
  if (events.length === 0 && !hasGaps) return null;
  return (
    <ol className="time-series-event-list">
      {events.map(({ number, when, title }) => (
        <li key={number}>
          <b>{number}</b> {when} · {title}
        </li>
      ))}
      {hasGaps && (
        <li>
          <i data-pattern="unknown" aria-hidden="true" /> {model.notMeasured}
        </li>
      )}
    </ol>
  );
}
