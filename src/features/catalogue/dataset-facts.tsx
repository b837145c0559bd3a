import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { frequencies } from '../../domain/time/frequency.ts';
import { licenceWords } from '../../domain/licence/licence.ts';
import { licenceDecisionWords } from '../../words/licence-decision.ts';
import { pageWords } from '../../words/pages.ts';

interface Props {
  readonly definition: DatasetDefinition;
  readonly data: SiteData;
  readonly links: SiteLinks;
}

export function DatasetFacts({ definition, data, links }: Props) {
  const { language } = links;
  const words = pageWords(language);
  const entry = data.entry(definition.id);
  return (
    <section>
      {definition.sources.map((source) => {
        const decision = licenceDecisionWords(source, language);
        return (
          <dl key={source.url} className="facts">
            <dt>{words.sourceLink}</dt>
            <dd>
              <a href={source.url}>{source.title[language]}</a>
              {source.identifier === null ? '' : ` (${source.identifier})`}
            </dd>
            <dt>{words.publisher}</dt>
            <dd>{source.publisher[language]}</dd>
            <dt>{words.licence}</dt>
            <dd>
              {licenceWords(source, language)}. {source.licenceNote[language]}
            </dd>
            {decision && (
              <>
                <dt>{decision.question}</dt>
                <dd>{decision.answer}</dd>
              </>
            )}
          </dl>
        );
      })}
      <dl className="facts">
        <dt>{words.frequency}</dt>
        <dd>{frequencies[definition.frequency][language]}</dd>
        <dt>{words.ingestedAt}</dt>
        <dd>
          <time dateTime={entry.ingestedAt}>
            {entry.ingestedAt.replace('T', ' ').replace('Z', ' UTC')}
          </time>
        </dd>
        <dt>{words.version}</dt>
        <dd>
          <code>{entry.version}</code>
        </dd>
      </dl>
    </section>
  );
}
