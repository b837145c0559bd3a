import { parseIsoDay } from '../../domain/time/civil-date.ts';
import type { ChartEvent } from '../../domain/dataset.ts';
import { formatDay, formatPeriodWords } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import type { Period } from '../../domain/time/period.ts';
import type { TimeEvent } from './time-series-model.ts';
import { timeShare } from './time-series-rows.ts';

/** The events that a period touches, in order, in the reader's words. */
export function timeEvents(
  events: readonly ChartEvent[],
  period: Period,
  language: Language,
): TimeEvent[] {
  return events
    .flatMap((event): TimeEvent[] => {
      const first = parseIsoDay(event.from);
      const last = event.to === undefined ? first : parseIsoDay(event.to);
      if (first === null || last === null || last < first) return [];
      const whole = { first, last };
      return [
        {
          number: 0,
          period: whole,
          isMoment: event.to === undefined,
          kind: event.kind,
          title: event.title[language],
          when:
            event.to === undefined
              ? formatDay(first, language)
              : formatPeriodWords(whole, language),
        },
      ];
    })
    .flatMap((event) => eventWithin(event, period) ?? [])
    .toSorted((a, b) => a.period.first - b.period.first || a.period.last - b.period.last)
    .map((event, index) => ({ ...event, number: index + 1 }));
}

/** An event cut to a period, or `null` where it lies outside. Its words still say all of it. */
export function eventWithin(event: TimeEvent, period: Period): TimeEvent | null {
  const first = Math.max(event.period.first, period.first);
  const last = Math.min(event.period.last, period.last);
  return last < first ? null : { ...event, period: { first, last } };
}

export interface PlacedEvent extends TimeEvent {
  /** Both ends along the plot, 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** Strip above the plot that its number stands in; 0 is the lowest. */
  readonly lane: number;
}

/** Height of a strip of numbers above the plot, CSS px. */
export const laneHeight = 18;
/** Plot of a chart on the narrowest phone, CSS px. */
const narrowPlot = 190;
const numberWidth = 20;
const mostLanes = 4;

/** Gives each event its number, and its number a strip where it meets no other. */
export function placedEvents(events: readonly TimeEvent[], period: Period): readonly PlacedEvent[] {
  const lanes: number[][] = [];
  return events.map((event) => {
    const from = timeShare(period, event.period.first);
    const to = event.isMoment ? from : timeShare(period, event.period.last + 1);
    const centre = ((from + to) / 2) * narrowPlot;
    const isFree = (taken: readonly number[]): boolean =>
      taken.every((other) => Math.abs(centre - other) >= numberWidth);
    const found = lanes.findIndex(isFree);
    const lane = found < 0 ? Math.min(lanes.length, mostLanes - 1) : found;
    (lanes[lane] ??= []).push(centre);
    return { ...event, from, to, lane };
  });
}

/** Room that the numbers of a chart need above its plot, CSS px. */
export const eventRoom = (events: readonly TimeEvent[] | undefined, period: Period): number =>
  laneHeight *
  placedEvents(events ?? [], period).reduce((most, { lane }) => Math.max(most, lane + 1), 0);
