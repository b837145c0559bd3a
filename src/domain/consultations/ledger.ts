import type { CivilDay } from '../time/civil-date.ts';
import type { CommitmentFile } from '../commitments/commitment.ts';
import {
  consultationKinds,
  recordParts,
  type RecordPart,
  type recordStates,
} from '../commitments/model-words.ts';
import { dateSpan, sortKey } from '../commitments/partial-date.ts';
import { forumKinds, type Forum } from '../forums/forum.ts';
import type { LocalText } from '../language.ts';

type RecordState = keyof typeof recordStates;

export interface FollowUp {
  readonly to: LocalText;
  readonly what: LocalText;
  readonly sent: string | null;
  readonly result: LocalText | null;
}

/** A meeting of any kind, with what stands in its record. */
export interface LedgerMeeting {
  readonly key: string;
  readonly kind: string;
  readonly kindName: LocalText;
  readonly title: LocalText;
  /** A record says that it was held; else it was promised or announced. */
  readonly isHeld: boolean;
  readonly date: string | null;
  readonly dateNote: LocalText | null;
  readonly commitment: { readonly id: string; readonly title: LocalText } | null;
  readonly record: Readonly<Record<RecordPart, RecordState>>;
  /** Organisations; a person is never named. */
  readonly participants: readonly LocalText[];
  readonly note: LocalText | null;
  readonly address: string | null;
  readonly followUps: readonly FollowUp[];
  readonly source: string;
  readonly place: LocalText;
  /** Day on which its record was last written. */
  readonly written: string;
}

export const partIds = Object.keys(recordParts) as readonly RecordPart[];

const lastChange = ({
  changes,
}: {
  readonly changes: readonly { readonly date: string }[];
}): string => changes.at(-1)?.date ?? '1970-01-01';

function meetingsOf({ commitment }: CommitmentFile): LedgerMeeting[] {
  return commitment.consultations.map((entry) => ({
    key: `${commitment.id}-${entry.id}`,
    kind: entry.kind,
    kindName: consultationKinds[entry.kind],
    title: entry.title,
    isHeld: true,
    date: entry.date,
    dateNote: entry.dateNote,
    commitment: { id: commitment.id, title: commitment.title },
    record: entry.record,
    participants: [],
    note: entry.note,
    address: entry.address,
    // The record of a promise's consultation does not say what followed from it.
    followUps: [],
    source: entry.source,
    place: entry.place,
    written: lastChange(commitment),
  }));
}

/** Days to the last one on which it may have been held; `null` where no day is known. */
function daysTo({ starts }: Forum, today: CivilDay): number | null {
  const span = starts === null ? null : dateSpan(starts.date);
  return span && span.last - today;
}

const meetingOf = (event: Forum, today: CivilDay): LedgerMeeting => ({
  key: event.id,
  kind: event.kind,
  kindName: forumKinds[event.kind],
  title: event.title,
  // Of a day that nobody knows nobody can say that it has been.
  isHeld: daysTo(event, today) !== null,
  date: event.starts?.date ?? null,
  dateNote: null,
  commitment: event.commitment,
  record: event.record,
  participants: event.participants.map(({ name }) => name),
  note: event.note,
  address: event.address,
  followUps: event.followUps,
  source: event.source,
  place: event.place,
  written: lastChange(event),
});

/**
 * Every meeting of promises and forums, the oldest first and those without a date last. What is to come
 * stands in the calendar only: it has no record yet.
 */
export function consultationLedger(
  files: readonly CommitmentFile[],
  events: readonly Forum[],
  today: CivilDay,
): LedgerMeeting[] {
  // A call for proposals is no meeting: it has no agenda and no minutes.
  const meetings = [
    ...files.flatMap(meetingsOf),
    ...events
      .filter((event) => event.kind !== 'call' && (daysTo(event, today) ?? -1) < 0)
      .map((event) => meetingOf(event, today)),
  ];
  return meetings.toSorted((one, other) =>
    sortKey(one.date).localeCompare(sortKey(other.date), 'en'),
  );
}

/** In how many records each part is public. */
export const publishedParts = (
  meetings: readonly LedgerMeeting[],
): Readonly<Record<RecordPart, number>> => {
  const count = (part: RecordPart): number =>
    meetings.filter(({ record }) => record[part] === 'published').length;
  return {
    agenda: count('agenda'),
    participants: count('participants'),
    minutes: count('minutes'),
    outcome: count('outcome'),
  };
};

/** Meetings of whose record nothing is public. */
export const withoutRecord = (meetings: readonly LedgerMeeting[]): LedgerMeeting[] =>
  meetings.filter(({ record }) => partIds.every((part) => record[part] !== 'published'));
