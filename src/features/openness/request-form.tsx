import type { SiteLinks } from '../../data-access/site-data.ts';
import { notReleasedWords } from '../../words/not-released.ts';

interface Props {
  readonly links: SiteLinks;
  readonly hasCatalogue: boolean;
}

/** Says which data are wanted and hands that to the page to ask on: an address, no server. */
export function RequestForm({ links, hasCatalogue }: Props) {
  const words = notReleasedWords(links.language);
  return (
    <section className="openness-section">
      <h2 id="request">{words.askTitle}</h2>
      <p className="openness-note">{words.askLead}</p>
      <p className="no-script-only">
        <a href={links.ask()}>{words.askNoScript}</a>
      </p>
      <form className="request-form script-only" action={links.ask()} method="get">
        <input type="hidden" name="kind" value="data" />
        <input type="hidden" name="about" value={links.notReleased} />
        <p>
          <label htmlFor="request-title">{words.askWhat}</label>
          <small id="request-title-hint">{words.askWhatHint}</small>
          <input
            id="request-title"
            name="title"
            required
            maxLength={160}
            autoComplete="off"
            aria-describedby="request-title-hint"
          />
        </p>
        <p>
          <label htmlFor="request-text">{words.askWhy}</label>
          <small id="request-text-hint">{words.askWhyHint}</small>
          <textarea
            id="request-text"
            name="text"
            rows={4}
            maxLength={1000}
            aria-describedby="request-text-hint"
          />
        </p>
        <p className="request-actions">
          <button type="submit" className="button">
            {words.askButton}
          </button>
          {hasCatalogue && <a href={links.catalogue()}>{words.catalogueFirst}</a>}
        </p>
      </form>
    </section>
  );
}
