import type { Commitment } from '../../src/domain/commitments/commitment.ts';
import { dueDates, type DueDate } from '../../src/domain/commitments/due-dates.ts';
import { leafMilestones } from '../../src/domain/commitments/milestone-state.ts';
import { changeKinds } from '../../src/domain/commitments/model-words.ts';
import type { Language } from '../../src/domain/language.ts';
import { feedWords } from '../../src/words/commitment-feeds.ts';
import { partialDateWords } from '../../src/words/partial-date.ts';
import { feedText, type FeedEntry } from './atom-feed.ts';
import { calendarText, type CalendarDay } from './icalendar.ts';

/** Where the feeds of a language stand, and how an address is written from there. */
export interface FeedPlace {
  readonly language: Language;
  /** Address of the page of all commitments, from the site's root, with a slash at its end. */
  readonly root: string;
  /** Such as https://city.example; `null` where it is not known. */
  readonly site: string | null;
}

export interface FeedFile {
  /** Below the folder of all commitments. */
  readonly name: string;
  readonly text: string;
}

/** Calendar of due dates and feed of changes, for every commitment and for all of them. */
export function commitmentFeeds(commitments: readonly Commitment[], place: FeedPlace): FeedFile[] {
  const words = feedWords(place.language);
  const { language } = place;
  const files = (
    name: string,
    folder: string,
    own: readonly Commitment[],
    title: string | null,
  ) => [
    {
      name: `${folder}${name}.ics`,
      text: calendarText({
        subject: 'Commitments',
        name: title === null ? words.calendarAll : words.calendarOne(title),
        description: noteOn(own, language),
        language,
        days: own.flatMap((commitment) => daysOf(commitment, place)),
      }),
    },
    {
      name: `${folder}${name}.atom`,
      text: feedText({
        key: `commitments/${folder}${language}`,
        title: title === null ? words.feedAll : words.feedOne(title),
        subtitle: words.feedNote(title ?? words.records),
        author: words.author,
        language,
        self: addressOf(`${folder}${name}.atom`, place),
        page: addressOf(folder, place),
        entries: own.flatMap((commitment) => entriesOf(commitment, place)).toSorted(newestFirst),
      }),
    },
  ];
  return [
    ...files('commitments', '', commitments, null),
    ...commitments.flatMap((commitment) =>
      files('commitment', `${commitment.id}/`, [commitment], commitment.title[language]),
    ),
  ];
}

/** Whole where the site's address is known; else from the root of whatever host it stands on. */
const addressOf = (path: string, { root, site }: FeedPlace): string =>
  `${site ?? ''}${root}${path}`;

function noteOn(commitments: readonly Commitment[], language: Language): string {
  const milestones = commitments.flatMap(leafMilestones);
  const dated = milestones.filter(({ planned }) => planned !== null).length;
  return feedWords(language).calendarNote(dated, milestones.length);
}

function daysOf(commitment: Commitment, place: FeedPlace): CalendarDay[] {
  const { id, title, changes } = commitment;
  const { language, site } = place;
  const words = feedWords(language);
  return dueDates(commitment).map((due) => ({
    uid: `${id}-${due.id}@commitments.open-mayors-office`,
    day: due.span.last,
    title: due.title === null ? words.end(id, title[language]) : words.due(id, due.title[language]),
    description: dayText(commitment, due, language),
    url: site === null ? null : addressOf(`${id}/`, place),
    written: changes.at(-1)?.date ?? '1970-01-01',
  }));
}

function dayText({ title }: Commitment, due: DueDate, language: Language): string {
  const words = feedWords(language);
  const planned = words.planned(partialDateWords(due.planned, language));
  if (due.title === null) return planned;
  const actual =
    due.actual === null ? words.notDone : words.done(partialDateWords(due.actual, language));
  return [title[language], planned, actual].join('\n');
}

const entriesOf = ({ id, title, changes }: Commitment, place: FeedPlace): FeedEntry[] =>
  changes.map(({ date, kind, text }, index) => ({
    key: `commitments/${id}/changes/${index}/${place.language}`,
    title: feedWords(place.language).change(
      changeKinds[kind][place.language],
      id,
      title[place.language],
    ),
    text: text[place.language],
    day: date,
    href: addressOf(`${id}/`, place),
  }));

/** Changes of one day stay in the order of the commitments. */
const newestFirst = (one: FeedEntry, other: FeedEntry): number =>
  one.day === other.day ? 0 : one.day < other.day ? 1 : -1;
