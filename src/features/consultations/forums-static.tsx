import type { ReactNode } from 'react';
import { forumCalendarOf } from '../../data-access/participation.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { hrefOf } from '../../domain/commitments/cited-address.ts';
import { dateSpan } from '../../domain/commitments/partial-date.ts';
import type { CalendarEntry } from '../../domain/forums/calendar.ts';
import { formatDay } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { forumWords } from '../../words/forums.ts';
import { partialDateWords } from '../../words/partial-date.ts';

/** The calendar of forums and calls: what is to come, what was, and what nobody can date. */
export function forumsParts(data: SiteData, links: SiteLinks): Readonly<Record<string, ReactNode>> {
  const { language } = links;
  const words = forumWords(language);
  const { coming, past, undated } = forumCalendarOf(data);
  const list = (entries: readonly CalendarEntry[]) => (
    <ul className="occasions">
      {entries.map((entry) => (
        <Occasion key={entry.key} entry={entry} links={links} />
      ))}
    </ul>
  );
  return {
    page: (
      <>
        <header className="page-header">
          <h1>{words.heading(coming.length)}</h1>
          <p className="lead">{words.lead}</p>
          <p className="voices-links">
            <a href={`${links.forums}forums.ics`}>{words.subscribe}</a>
          </p>
          <p className="voices-note">{words.subscribeHow}</p>
        </header>
        <section className="voices-section" aria-labelledby="coming">
          <h2 id="coming">{words.comingTitle}</h2>
          {coming.length === 0 ? <p className="voices-note">{words.noneComing}</p> : list(coming)}
        </section>
        <section className="voices-section" aria-labelledby="past">
          <h2 id="past">{words.pastTitle(past.length)}</h2>
          {past.length === 0 ? <p className="voices-note">{words.nonePast}</p> : list(past)}
        </section>
        {undated.length > 0 && (
          <section className="voices-section" aria-labelledby="undated">
            <h2 id="undated">{words.undatedTitle(undated.length)}</h2>
            <p className="voices-note">{words.undatedNote}</p>
            {list(undated)}
          </section>
        )}
        <p className="voices-note">{words.split(formatDay(data.today, language))}</p>
      </>
    ),
  };
}

function Occasion({ entry, links }: { readonly entry: CalendarEntry; readonly links: SiteLinks }) {
  const { language } = links;
  const words = forumWords(language);
  const { key, kindName, title, commitment, where, liveStream, address, isInLedger, isCounted } =
    entry;
  return (
    <li id={key}>
      <p className="occasion-when">{whenWords(entry, language)}</p>
      <div>
        <p className="voices-about">{kindName[language]}</p>
        <h3>{title[language]}</h3>
        {where && (
          <p>
            {words.where}: {where[language]}
          </p>
        )}
        <p className="voices-links">
          {liveStream !== null && <a href={liveStream}>{words.live}</a>}
          {isInLedger && <a href={`${links.consultations}#${key}`}>{words.record}</a>}
          {isCounted && <a href={`${links.ideas}#funnel-${key}`}>{words.ideas}</a>}
          {commitment && (
            <a href={links.commitment(commitment.id)}>{words.promise(commitment.id)}</a>
          )}
          {address !== null && !isInLedger && <a href={hrefOf(address)}>{words.page}</a>}
        </p>
      </div>
    </li>
  );
}

/** As exactly as it is known: a day with its time, a month, or what the source says instead. */
function whenWords({ starts, ends, dateNote }: CalendarEntry, language: Language): string {
  const words = forumWords(language);
  if (starts === null) return dateNote?.[language] ?? words.noDay;
  const at = ({ date, time }: NonNullable<CalendarEntry['starts']>): string =>
    [partialDateWords(date, language), time].filter((part) => part !== null).join(' ');
  const from = at(starts);
  const sameDay = ends !== null && ends.date === starts.date;
  const text =
    ends === null
      ? from
      : sameDay
        ? `${from}${ends.time === null ? '' : `–${ends.time}`}`
        : words.until(from, at(ends));
  return dateSpan(starts.date)?.precision === 'day' ? text : `${text} (${words.onlyMonth})`;
}
