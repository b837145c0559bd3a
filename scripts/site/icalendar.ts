import { isoDay, type CivilDay } from '../../src/domain/time/civil-date.ts';

/** A whole day in a calendar, or several, or hours of one. */
export interface CalendarDay {
  /** Never changes: a calendar knows the event again by it. */
  readonly uid: string;
  readonly day: CivilDay;
  /** The last of several days. */
  readonly lastDay?: CivilDay;
  /** Clock of Seoul, 14:00; without it, the days are whole. */
  readonly time?: string;
  /** Clock of Seoul on the last day; only with `time`. */
  readonly endTime?: string;
  readonly location?: string;
  /** Where it can be watched. */
  readonly liveStream?: string;
  readonly title: string;
  readonly description: string;
  /** Whole address; `null` where the site's own is not known. */
  readonly url: string | null;
  /** Day on which it was last written; the same build gives the same bytes. */
  readonly written: string;
}

export interface Calendar {
  /** What the calendar is about, in English; a part of its identity. */
  readonly subject: string;
  readonly name: string;
  readonly description: string;
  readonly language: string;
  readonly days: readonly CalendarDay[];
}

const digits = (day: CivilDay): string => isoDay(day).replaceAll('-', '');

/** Characters that mean something in iCalendar text, RFC 5545 section 3.3.11. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);

const longestLine = 75;

/** Lines hold 75 bytes; a longer one goes on after a space, and never inside a letter. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > longestLine) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += letter;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}

/** Days of Seoul are days of this zone; without it a calendar that has no day yet would be none. */
const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Seoul',
  'BEGIN:STANDARD',
  'DTSTART:19881009T030000',
  'TZOFFSETFROM:+1000',
  'TZOFFSETTO:+0900',
  'TZNAME:KST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Whole days end before the day that follows them; hours are those of the city's clock. */
function timeLines({ day, lastDay, time, endTime }: CalendarDay): string[] {
  const last = lastDay ?? day;
  if (time === undefined) {
    return [`DTSTART;VALUE=DATE:${digits(day)}`, `DTEND;VALUE=DATE:${digits(last + 1)}`];
  }
  const at = (date: CivilDay, clock: string): string =>
    `TZID=Asia/Seoul:${digits(date)}T${clock.replace(':', '')}00`;
  return [
    `DTSTART;${at(day, time)}`,
    // Without it the event ends when it begins, RFC 5545 section 3.6.1: its end is not known.
    ...(endTime === undefined ? [] : [`DTEND;${at(last, endTime)}`]),
  ];
}

const dayLines = (entry: CalendarDay): string[] => [
  'BEGIN:VEVENT',
  `UID:${entry.uid}`,
  `DTSTAMP:${entry.written.replaceAll('-', '')}T000000Z`,
  ...timeLines(entry),
  `SUMMARY:${escaped(entry.title)}`,
  `DESCRIPTION:${escaped(entry.description)}`,
  ...(entry.location === undefined ? [] : [`LOCATION:${escaped(entry.location)}`]),
  ...(entry.url === null ? [] : [`URL:${entry.url}`]),
  // RFC 7986 section 5.11.
  ...(entry.liveStream === undefined
    ? []
    : [`CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:${entry.liveStream}`]),
  // Whole days take nobody's time.
  ...(entry.time === undefined ? ['TRANSP:TRANSPARENT'] : []),
  'END:VEVENT',
];

/** A calendar as RFC 5545 has it. */
export const calendarText = ({ subject, name, description, language, days }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Open Mayor's Office//${subject}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-CALDESC:${escaped(description)}`,
    ...zone,
    ...days.flatMap(dayLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
