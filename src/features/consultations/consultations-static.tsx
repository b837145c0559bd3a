import type { ReactNode } from 'react';
import {
  forumsFile,
  fullCommitments,
  ledgerMeetings,
  publishes,
} from '../../data-access/participation.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { CitedSource } from '../../domain/commitments/commitment.ts';
import { hrefOf } from '../../domain/commitments/cited-address.ts';
import { publishedParts, withoutRecord } from '../../domain/consultations/ledger.ts';
import type { Language } from '../../domain/language.ts';
import { consultationWords } from '../../words/consultations.ts';
import { LedgerDetails } from './ledger-details.tsx';
import { LedgerTable } from './ledger-table.tsx';

/** Parts of the ledger of consultations, all drawn at build; the script only filters them. */
export function consultationsParts(
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  const { language } = links;
  const words = consultationWords(language);
  const meetings = ledgerMeetings(data);
  const held = meetings.filter(({ isHeld }) => isHeld);
  const sources = sourcesOf(data, new Set(meetings.map(({ source }) => source)));
  return {
    'consultations-head': (
      <header className="page-header">
        <h1>
          {held.length === 0
            ? words.none
            : words.heading(held.length, publishedParts(held).minutes)}
        </h1>
        <p className="lead">{words.lead}</p>
        {held.length > 0 && (
          <p>
            {words.summary(
              withoutRecord(held).length,
              held.filter(({ followUps }) => followUps.length > 0).length,
              held.length,
            )}
          </p>
        )}
        <p className="voices-links">
          {publishes(data, 'forums') && <a href={links.forums}>{words.calendar}</a>}
          {publishes(data, 'commitments') && <a href={links.commitments()}>{words.promises}</a>}
        </p>
      </header>
    ),
    'consultations-list': (
      <>
        {meetings.length > 0 && (
          <>
            <LedgerTable meetings={meetings} language={language} />
            <LedgerDetails meetings={meetings} sources={sources} links={links} />
          </>
        )}
        <section className="voices-section">
          <h2>{words.addTitle}</h2>
          <p className="voices-note">{words.add}</p>
        </section>
        {sources.length > 0 && <Sources sources={sources} language={language} />}
      </>
    ),
  };
}

function sourcesOf(data: SiteData, named: ReadonlySet<string>): CitedSource[] {
  const all = [
    ...fullCommitments(data).flatMap(({ sources }) => sources),
    ...forumsFile(data).sources,
  ];
  const byId = new Map(all.map((source) => [source.id, source]));
  return [...byId.values()].filter(({ id }) => named.has(id));
}

function Sources({
  sources,
  language,
}: {
  readonly sources: readonly CitedSource[];
  readonly language: Language;
}) {
  const words = consultationWords(language);
  return (
    <section className="voices-section" aria-labelledby="sources">
      <h2 id="sources">{words.sourcesTitle}</h2>
      <ul className="sources">
        {sources.map(({ id, title, publisher, address, translated }) => (
          <li key={id} id={`source-${id}`} tabIndex={-1}>
            {address === null ? (
              <b>{title[language]}</b>
            ) : (
              <a href={hrefOf(address)}>{title[language]}</a>
            )}
            <small>
              {[publisher[language], translated ? words.translated : null]
                .filter((part) => part !== null)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
