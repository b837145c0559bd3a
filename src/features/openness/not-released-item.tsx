import type { SiteLinks } from '../../data-access/site-data.ts';
import type { CivilDay } from '../../domain/time/civil-date.ts';
import { formatNumber } from '../../domain/text/format.ts';
import { daysWaited } from '../../domain/not-released/days-waited.ts';
import {
  askers,
  refusalReasons,
  requestStates,
  saidAbout,
} from '../../domain/not-released/model-words.ts';
import type { NotReleasedEntry, NotReleasedFile } from '../../domain/not-released/not-released.ts';
import { notReleasedWords } from '../../words/not-released.ts';
import { partialDateWords } from '../../words/partial-date.ts';

interface Props {
  readonly entry: NotReleasedEntry;
  readonly sources: NotReleasedFile['sources'];
  readonly today: CivilDay;
  readonly links: SiteLinks;
}

/** One entry: what is known of it, what is not, and who says so where. */
export function NotReleasedItem({ entry, sources, today, links }: Props) {
  const { language } = links;
  const words = notReleasedWords(language);
  const { askedBy } = entry;
  const date = (value: string | null): string | null =>
    value === null ? null : partialDateWords(value, language);
  const facts: readonly (readonly [string, string | null])[] = [
    [words.facts.holder, entry.holder?.[language] ?? null],
    [
      words.facts.askedBy,
      askedBy === null ? null : (askedBy.name?.[language] ?? askers[askedBy.kind][language]),
    ],
    [words.facts.asked, date(entry.asked)],
    ...(entry.stopped === null ? [] : [[words.facts.stopped, date(entry.stopped)] as const]),
    [
      words.facts.reasons,
      entry.reasons.map((reason) => refusalReasons[reason][language]).join(', ') || null,
    ],
    [words.facts.answered, date(entry.answered)],
    [words.facts.waited, waitedText(entry, today, links)],
  ];
  return (
    <li id={entry.id}>
      <h3>
        {entry.title[language]}{' '}
        <span className="request-state" data-state={entry.state}>
          {requestStates[entry.state][language]}
        </span>
      </h3>
      <dl className="facts">
        {facts.flatMap(([label, text]) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label}-text`} className={text === null ? 'fact-unsaid' : undefined}>
            {text ?? words.notSaid}
          </dd>,
        ])}
      </dl>
      <h4>{words.saidTitle}</h4>
      <ul className="said">
        {entry.statements.map(({ about, text, source, place }) => (
          <li key={text.en}>
            <b>{saidAbout[about][language]}</b> {text[language]}{' '}
            <cite className="cited">
              <Source source={source} sources={sources} links={links} />, {place[language]}
            </cite>
          </li>
        ))}
      </ul>
      {entry.commitments.length > 0 && (
        <p className="openness-note">
          {words.commitments}:{' '}
          {entry.commitments.map((id, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <a href={links.commitment(id)}>{id}</a>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

function waitedText(
  entry: NotReleasedEntry,
  today: CivilDay,
  { language }: Pick<SiteLinks, 'language'>,
): string {
  const words = notReleasedWords(language);
  const waited = daysWaited(entry, today);
  if (waited === null) return words.waitedUnknown;
  const number = (days: number): string => formatNumber(days, 0, language);
  const days =
    waited.least === waited.most
      ? words.waited(number(waited.least))
      : words.waitedRange(number(waited.least), number(waited.most));
  return waited.isOpen ? `${days}, ${words.stillWaiting}` : days;
}

/** The source by its name, with a link to where this site reads it in full. */
function Source({
  source,
  sources,
  links,
}: Pick<Props, 'sources' | 'links'> & { readonly source: string }) {
  const { language } = links;
  const words = notReleasedWords(language);
  const found = sources.find(({ id }) => id === source);
  if (!found) return source;
  const read =
    found.language === null
      ? ''
      : ` (${words.translated(words.languages[found.language] ?? found.language)})`;
  return found.commitment === null ? (
    `${found.title[language]}${read}`
  ) : (
    <>
      <a href={links.commitment(found.commitment)}>{found.title[language]}</a>
      {read}
    </>
  );
}
