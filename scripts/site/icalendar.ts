import { isoDay, type CivilDay } from '../../src/domain/civil-date.ts';

/** A whole day in a calendar. */
export interface CalendarDay {
  /** Never changes: a calendar knows the event again by it. */
  readonly uid: string;
  readonly day: CivilDay;
  readonly title: string;
  readonly description: string;
  /** Whole address; `null` where the site's own is not known. */
  readonly url: string | null;
  /** Day on which it was last written; the same build gives the same bytes. */
  readonly written: string;
}

export interface Calendar {
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

const dayLines = ({ uid, day, title, description, url, written }: CalendarDay): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${written.replaceAll('-', '')}T000000Z`,
  `DTSTART;VALUE=DATE:${digits(day)}`,
  `DTEND;VALUE=DATE:${digits(day + 1)}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(description)}`,
  ...(url === null ? [] : [`URL:${url}`]),
  // A due date takes nobody's time.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** A calendar as RFC 5545 has it. */
export const calendarText = ({ name, description, language, days }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Open Mayor's Office//Commitments//${language.toUpperCase()}`,
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
