import type { CivilDay } from '../time/civil-date.ts';
import { dateSpan, sortKey } from '../commitments/partial-date.ts';
import type { LedgerMeeting } from '../consultations/ledger.ts';
import type { LocalText } from '../language.ts';
import { forumKinds, type Forum } from './forum.ts';

type At = NonNullable<Forum['starts']>;

/** A meeting, forum or call in the calendar of the site. */
export interface CalendarEntry {
  readonly key: string;
  readonly kindName: LocalText;
  readonly title: LocalText;
  readonly starts: At | null;
  readonly ends: At | null;
  readonly dateNote: LocalText | null;
  readonly commitment: { readonly id: string; readonly title: LocalText } | null;
  readonly where: LocalText | null;
  readonly liveStream: string | null;
  readonly address: string | null;
  readonly note: LocalText | null;
  /** Calls, and what is to come, have no entry in the ledger of meetings. */
  readonly isInLedger: boolean;
  /** It is said how many proposals came, and how many were left. */
  readonly isCounted: boolean;
  /** Day on which it was last written. */
  readonly written: string;
}

export interface ForumCalendar {
  /** The next one first. */
  readonly coming: readonly CalendarEntry[];
  /** The last one first. */
  readonly past: readonly CalendarEntry[];
  /** Known not even to the year. */
  readonly undated: readonly CalendarEntry[];
}

const ofMeeting = (meeting: LedgerMeeting): CalendarEntry => ({
  key: meeting.key,
  kindName: meeting.kindName,
  title: meeting.title,
  starts: meeting.date === null ? null : { date: meeting.date, time: null },
  ends: null,
  dateNote: meeting.dateNote,
  commitment: meeting.commitment,
  where: null,
  liveStream: null,
  address: meeting.address,
  note: meeting.note,
  isInLedger: true,
  isCounted: false,
  written: meeting.written,
});

const ofEvent = (event: Forum, isInLedger: boolean): CalendarEntry => ({
  key: event.id,
  kindName: forumKinds[event.kind],
  title: event.title,
  starts: event.starts,
  ends: event.ends,
  dateNote: null,
  commitment: event.commitment,
  where: event.where,
  liveStream: event.liveStream,
  address: event.address,
  note: event.note,
  isInLedger,
  isCounted: event.figures.length > 0,
  written: event.changes.at(-1)?.date ?? '1970-01-01',
});

/** The last day that it may take place on. */
export function lastDayOf({ starts, ends }: CalendarEntry): CivilDay | null {
  const at = ends ?? starts;
  return at === null ? null : (dateSpan(at.date)?.last ?? null);
}

/** All that is recorded, on this side and on that of a day; what lasts until that day is to come. */
export function forumCalendar(
  events: readonly Forum[],
  meetings: readonly LedgerMeeting[],
  today: CivilDay,
): ForumCalendar {
  const known = new Set(events.map(({ id }) => id));
  const inLedger = new Set(meetings.map(({ key }) => key));
  const entries = [
    ...events.map((event) => ofEvent(event, inLedger.has(event.id))),
    ...meetings.filter(({ key }) => !known.has(key)).map(ofMeeting),
  ].toSorted((one, other) =>
    sortKey(one.starts?.date ?? null).localeCompare(sortKey(other.starts?.date ?? null), 'en'),
  );
  const side = (entry: CalendarEntry): 'coming' | 'past' | 'undated' => {
    const last = lastDayOf(entry);
    return last === null ? 'undated' : last < today ? 'past' : 'coming';
  };
  const on = (wanted: ReturnType<typeof side>) => entries.filter((entry) => side(entry) === wanted);
  return { coming: on('coming'), past: on('past').toReversed(), undated: on('undated') };
}
