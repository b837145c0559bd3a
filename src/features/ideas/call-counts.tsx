import type { SiteLinks } from '../../data-access/site-data.ts';
import { parseIsoDay } from '../../domain/time/civil-date.ts';
import { formatDay, formatNumber } from '../../domain/text/format.ts';
import type { LocalText } from '../../domain/language.ts';
import { proposalFields, proposalStatuses } from '../../domain/proposals/proposal-words.ts';
import type { ProposalsFile } from '../../domain/proposals/proposals-file.ts';
import { ideaWords } from '../../words/ideas.ts';
import { CallFields } from './call-fields.tsx';
import { CallMonths } from './call-months.tsx';
import { shareWords } from './share-words.ts';

interface Props {
  readonly file: ProposalsFile;
  readonly links: SiteLinks;
}

/** Proposals of a call by how far they came, by field and by month. */
export function CallCounts({ file, links }: Props) {
  const { language } = links;
  const words = ideaWords(language);
  const count = (value: number): string => formatNumber(value, 0, language);
  const day = parseIsoDay(file.capturedAt.slice(0, 10));
  const taken = file.byStatus.at(-1)?.count ?? 0;
  const statuses: Readonly<Record<string, LocalText>> = proposalStatuses;
  const fields: Readonly<Record<string, LocalText>> = proposalFields;
  return (
    <section className="voices-section" aria-labelledby="call">
      <h2 id="call">{words.callHeading(count(file.proposals))}</h2>
      <p className="voices-finding">
        {words.callFinding(count(taken), shareWords(taken / file.proposals, language))}
      </p>
      <p className="voices-note">
        {words.callLead(day === null ? file.capturedAt : formatDay(day, language))}
      </p>
      <h3>{words.byStatus}</h3>
      <ul className="status-bars">
        {file.byStatus.map(({ id, count: own }, i) => (
          <li key={id}>
            <span>{statuses[id]?.[language] ?? id}</span>
            <span className="status-bar" aria-hidden="true">
              <i data-status={i} style={{ width: `${(own / file.proposals) * 100}%` }} />
            </span>
            <span>
              <b>{words.unit(count(own))}</b>{' '}
              <small>{shareWords(own / file.proposals, language)}</small>
            </span>
          </li>
        ))}
      </ul>
      <CallFields file={file} fields={fields} statuses={statuses} language={language} />
      <CallMonths file={file} language={language} />
      <p className="voices-note">
        {words.callCounted(count(file.crawledRows), count(file.proposals))}
      </p>
      <p className="voices-links">
        <a href={links.dataset('proposals')}>{words.dataset}</a>
      </p>
    </section>
  );
}
