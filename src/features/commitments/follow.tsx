import type { SiteLinks } from '../../data-access/site-data.ts';
import { changeKinds } from '../../domain/commitments/model-words.ts';
import { formatDay } from '../../domain/text/format.ts';
import { parseIsoDay } from '../../domain/time/civil-date.ts';
import { commitmentWords } from '../../words/commitments.ts';
import type { CommitmentContext } from './commitment-context.ts';

interface Props {
  readonly context: CommitmentContext;
}

/** What changed in this record, and how to hear of the next change. */
export function History({ context: { file, words, links } }: Props) {
  const { language } = links;
  return (
    <section className="promise-section" aria-labelledby="history">
      <h2 id="history">{words.historyTitle}</h2>
      <ul className="history">
        {file.commitment.changes.toReversed().map(({ date, kind, text }) => (
          <li key={`${date}-${text.en}`}>
            <time dateTime={date}>{formatDay(parseIsoDay(date) ?? 0, language)}</time>{' '}
            <b>{changeKinds[kind][language]}</b> {text[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Follow({ context: { file, words, links, data } }: Props) {
  const { id, title, record } = file.commitment;
  const own = links.commitment(id);
  const document = data.entry('commitments').files[`commitment-${id}.json`];
  return (
    <section className="promise-section" aria-labelledby="follow">
      <h2 id="follow">{words.filesTitle}</h2>
      <ul className="promise-links">
        {document && (
          <li>
            <a href={links.file(document.path)}>{words.fileJson}</a>
          </li>
        )}
        <li>
          <a href={`${own}commitment.ics`}>{words.fileCalendar}</a>
        </li>
        <li>
          <a href={`${own}commitment.atom`}>{words.fileFeed}</a>
        </li>
      </ul>
      {record === 'full' && (
        <EmbedCode part={id} title={`${title[links.language]} (${id})`} links={links} />
      )}
    </section>
  );
}

interface EmbedProps {
  readonly part: string;
  readonly title: string;
  readonly links: SiteLinks;
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The HTML that shows the progress on another site; the address is made whole in the browser. */
export function EmbedCode({ part, title, links }: EmbedProps) {
  const words = commitmentWords(links.language);
  const src = links.commitmentEmbed(part);
  return (
    <details className="embed-code">
      <summary>{words.embedTitle(title)}</summary>
      <label htmlFor={`embed-${part}`}>{words.embedLabel}</label>
      <textarea
        id={`embed-${part}`}
        readOnly
        rows={3}
        spellCheck={false}
        data-embed-src={src}
        defaultValue={`<iframe src="${src}" title="${escapeAttribute(title)}" width="100%" height="360" loading="lazy" style="border:0"></iframe>`}
      />
      <p>
        <a href={src}>{words.embedOpen}</a>
      </p>
    </details>
  );
}
