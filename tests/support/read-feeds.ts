import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';

/** Calendars and feeds as programs of others read them: our own writers are not asked. */

export interface ReadEvent {
  readonly uid: string;
  readonly isWholeDay: boolean;
  /** Instants in UTC; of whole days the beginning in this machine's zone, see `startDay`. */
  readonly start: string;
  readonly end: string;
  readonly startDay: string;
  /** The day after the last. */
  readonly endDay: string;
  readonly location: string;
  readonly url: string | null;
  readonly conference: string | null;
}

export function readCalendar(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string): string | null => {
      const found: unknown = component.getFirstPropertyValue(name);
      return typeof found === 'string' ? found : null;
    };
    return {
      uid: event.uid,
      isWholeDay: event.startDate.isDate,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      startDay: event.startDate.toString(),
      endDay: event.endDate.toString(),
      location: event.location,
      url: value('url'),
      conference: value('conference'),
    };
  });
}

export interface ReadFeed {
  readonly updated: string;
  readonly entries: readonly {
    readonly id: string;
    readonly updated: string;
    readonly link: string;
  }[];
}

export function readAtom(text: string): ReadFeed {
  const feed = parseAtomFeed(text);
  return {
    updated: feed.updated ?? '',
    entries: (feed.entries ?? []).map(({ id, updated, links }) => ({
      id: id ?? '',
      updated: updated ?? '',
      link: links?.[0]?.href ?? '',
    })),
  };
}
