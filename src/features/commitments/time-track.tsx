import { civilParts, firstDayOfMonth, type CivilDay } from '../../domain/time/civil-date.ts';
import { dateSpan, type PartialDate } from '../../domain/commitments/partial-date.ts';
import { formatMonth } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { placeBetween } from './commitment-dates.ts';

export interface TimeRange {
  readonly first: CivilDay;
  /** The day after the last. */
  readonly end: CivilDay;
}

interface Tick {
  readonly at: number;
  readonly label: string;
}

const longest = 731;

/** Years, or quarters where the time is short. */
function ticksOf({ first, end }: TimeRange, language: Language): readonly Tick[] {
  const from = civilParts(first).year;
  const to = civilParts(end - 1).year;
  const months = end - first > longest ? [1] : [1, 4, 7, 10];
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return years
    .flatMap((year) => months.map((month) => ({ year, month, day: firstDayOfMonth(year, month) })))
    .filter(({ day }) => day >= first && day < end)
    .map(({ year, month, day }) => ({
      at: placeBetween(day, first, end),
      label: months.length === 1 ? String(year) : formatMonth(year, month, language),
    }));
}

interface AxisProps {
  readonly range: TimeRange;
  readonly language: Language;
}

/** Names of the years above tracks that share them. */
export function TimeAxis({ range, language }: AxisProps) {
  return (
    <p className="time-axis" aria-hidden="true">
      {ticksOf(range, language).map(({ at, label }) => (
        <span key={label} style={{ left: `${at}%` }}>
          {label}
        </span>
      ))}
    </p>
  );
}

export interface TrackDates {
  readonly planned: PartialDate | null;
  readonly actual: PartialDate | null;
}

interface TrackProps extends AxisProps {
  readonly dates: readonly TrackDates[];
  readonly band?: { readonly first: CivilDay; readonly last: CivilDay | null };
}

/** Planned and actual on one line; the words beside it say the same. */
export function TimeTrack({ range, language, dates, band }: TrackProps) {
  const at = (day: CivilDay): number => placeBetween(day, range.first, range.end);
  return (
    <div className="time-track" aria-hidden="true">
      {ticksOf(range, language).map((tick) => (
        <i key={tick.label} className="time-tick" style={{ left: `${tick.at}%` }} />
      ))}
      {band && (
        <i
          className={band.last === null ? 'time-band time-band-open' : 'time-band'}
          style={{
            left: `${at(band.first)}%`,
            width: `${at(band.last === null ? band.first + 365 : band.last + 1) - at(band.first)}%`,
          }}
        />
      )}
      {dates.map(({ planned, actual }, i) => {
        const due = planned === null ? null : (dateSpan(planned)?.last ?? null);
        const done = actual === null ? null : (dateSpan(actual)?.last ?? null);
        return (
          // The same dates may stand twice, and they are never reordered.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={i}>
            {due !== null && done !== null && (
              <i
                className={done > due ? 'time-late' : 'time-early'}
                style={{
                  left: `${at(Math.min(due, done))}%`,
                  width: `${Math.abs(at(done) - at(due))}%`,
                }}
              />
            )}
            {due !== null && <i className="time-planned" style={{ left: `${at(due)}%` }} />}
            {done !== null && <i className="time-actual" style={{ left: `${at(done)}%` }} />}
          </span>
        );
      })}
    </div>
  );
}

/** Whole years around every date, so that a track begins and ends at a year. */
export function rangeOf(dates: readonly (PartialDate | null)[]): TimeRange | null {
  const spans = dates.flatMap((date) => (date === null ? [] : (dateSpan(date) ?? [])));
  if (spans.length === 0) return null;
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  return {
    first: firstDayOfMonth(civilParts(first).year, 1),
    end: firstDayOfMonth(civilParts(last).year, 13),
  };
}
