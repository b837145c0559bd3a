import type { SiteLinks } from '../../data-access/site-data.ts';
import type { CitedSource } from '../../domain/commitments/commitment.ts';
import { hrefOf } from '../../domain/commitments/cited-address.ts';
import type { LedgerMeeting } from '../../domain/consultations/ledger.ts';
import { consultationWords } from '../../words/consultations.ts';
import { partialDateWords } from '../../words/partial-date.ts';

interface Props {
  readonly meetings: readonly LedgerMeeting[];
  readonly sources: readonly CitedSource[];
  readonly links: SiteLinks;
}

/** Every meeting with what is said of it, where its record is, and what followed. */
export function LedgerDetails({ meetings, sources, links }: Props) {
  const words = consultationWords(links.language);
  return (
    <section className="voices-section" aria-labelledby="one-by-one">
      <h2 id="one-by-one">{words.detailsTitle}</h2>
      <ul className="ledger-details">
        {meetings.map((meeting) => (
          <li key={meeting.key} id={meeting.key} tabIndex={-1} data-meeting={meeting.key}>
            <Detail meeting={meeting} sources={sources} links={links} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Detail({
  meeting,
  sources,
  links,
}: Omit<Props, 'meetings'> & { readonly meeting: LedgerMeeting }) {
  const { language } = links;
  const words = consultationWords(language);
  const { kindName, title, date, dateNote, commitment, note, address } = meeting;
  const when =
    date === null ? (dateNote?.[language] ?? words.noDate) : partialDateWords(date, language);
  const source = sources.find(({ id }) => id === meeting.source);
  return (
    <>
      <p className="voices-about">{`${kindName[language]} · ${when}`}</p>
      <h3>{title[language]}</h3>
      {note && <p>{note[language]}</p>}
      {meeting.participants.length > 0 && (
        <p>
          {words.participants}: {meeting.participants.map((name) => name[language]).join(', ')}
        </p>
      )}
      <FollowUps meeting={meeting} links={links} />
      <p className="voices-links">
        {commitment && (
          <a href={`${links.commitment(commitment.id)}#${backTo(meeting)}`}>
            {words.onPromise(commitment.id)}: {commitment.title[language]}
          </a>
        )}
        {address !== null && <a href={hrefOf(address)}>{address}</a>}
      </p>
      <cite className="cited">
        <span className="cited-label">{words.cited} </span>
        <a href={`#source-${meeting.source}`}>{source?.title[language] ?? meeting.source}</a>,{' '}
        {meeting.place[language]}
      </cite>
    </>
  );
}

/** The same entry on the promise's own page; a forum is one of its milestones. */
const backTo = ({ key, commitment }: LedgerMeeting): string =>
  commitment !== null && key.startsWith(`${commitment.id}-`)
    ? `consultation-${key.slice(commitment.id.length + 1)}`
    : 'milestones';

function FollowUps({
  meeting: { followUps },
  links: { language },
}: {
  readonly meeting: LedgerMeeting;
  readonly links: SiteLinks;
}) {
  const words = consultationWords(language);
  if (followUps.length === 0) return <p className="voices-quiet">{words.noFollow}</p>;
  return (
    <div className="ledger-followed">
      <h4>{words.followTitle}</h4>
      <ul>
        {followUps.map(({ to, what, sent, result }) => (
          <li key={`${to.ko} ${what.ko}`}>
            {what[language]}
            <small>
              {[
                words.followTo(to[language]),
                words.followSent(sent === null ? null : partialDateWords(sent, language)),
                words.followResult(result?.[language] ?? null),
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
