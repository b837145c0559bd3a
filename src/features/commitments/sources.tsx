import { hrefOf } from '../../domain/commitments/cited-address.ts';
import { partialDateWords } from '../../words/partial-date.ts';
import type { CommitmentContext } from './commitment-context.ts';

/** Every source that the page names, where its statements lead to. */
export function Sources({ context }: { readonly context: CommitmentContext }) {
  const { file, words, links } = context;
  const { language } = links;
  return (
    <section className="promise-section" aria-labelledby="sources">
      <h2 id="sources">{words.sourcesTitle}</h2>
      <p className="promise-lead">{words.sourcesLead}</p>
      <ul className="sources">
        {file.sources.map((source) => {
          const by = file.sources.find(({ id }) => id === source.citedBy);
          return (
            <li key={source.id} id={`source-${source.id}`} tabIndex={-1}>
              {source.address === null ? (
                <b>{source.title[language]}</b>
              ) : (
                <a href={hrefOf(source.address)}>{source.title[language]}</a>
              )}
              <small>
                {[
                  source.publisher[language],
                  source.date === null ? null : partialDateWords(source.date, language),
                  source.language === null ? null : words.languages[source.language],
                  source.translated ? words.translated : null,
                  source.address ?? words.noAddress,
                  by ? words.citedBy(by.title[language]) : null,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
