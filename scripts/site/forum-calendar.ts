import { dateSpan } from '../../src/domain/commitments/partial-date.ts';
import {
  lastDayOf,
  type CalendarEntry,
  type ForumCalendar,
} from '../../src/domain/forums/calendar.ts';
import type { Language } from '../../src/domain/language.ts';
import { forumWords } from '../../src/words/forums.ts';
import { calendarText, type CalendarDay } from './icalendar.ts';

interface CalendarPlace {
  readonly language: Language;
  /** Whole address of the page; `null` where the site's own is not known. */
  readonly page: string | null;
}

/** Forums, meetings and calls as a calendar. What is known to the month only is not in it. */
export function forumCalendarText(calendar: ForumCalendar, place: CalendarPlace): string {
  const { language } = place;
  const words = forumWords(language);
  const entries = [...calendar.past.toReversed(), ...calendar.coming];
  const days = entries.flatMap((entry) => dayOf(entry, place));
  return calendarText({
    subject: 'Forums',
    name: words.calendarName,
    description: words.calendarNote(days.length, entries.length + calendar.undated.length),
    language,
    days,
  });
}

function dayOf(entry: CalendarEntry, { language, page }: CalendarPlace): CalendarDay[] {
  const { key, kindName, title, starts, ends, commitment, note, where, liveStream, written } =
    entry;
  const span = starts === null ? null : dateSpan(starts.date);
  const lastDay = lastDayOf(entry);
  if (!starts || span?.precision !== 'day' || lastDay === null) return [];
  // An end known to the month would need a day that nobody has given.
  if (ends !== null && dateSpan(ends.date)?.precision !== 'day') return [];
  const words = forumWords(language);
  const description = [
    kindName[language],
    commitment && `${words.promise(commitment.id)}: ${commitment.title[language]}`,
    note?.[language],
    liveStream !== null && words.liveAt(liveStream),
  ].filter((line) => typeof line === 'string');
  return [
    {
      uid: `${key}@forums.open-mayors-office`,
      day: span.first,
      lastDay,
      ...(starts.time === null ? {} : { time: starts.time }),
      ...(starts.time === null || ends?.time == null ? {} : { endTime: ends.time }),
      ...(where ? { location: where[language] } : {}),
      ...(liveStream === null ? {} : { liveStream }),
      title: title[language],
      description: description.join('\n'),
      url: page === null ? null : `${page}#${key}`,
      written,
    },
  ];
}
