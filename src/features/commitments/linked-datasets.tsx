import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { parseIsoDay } from '../../domain/time/civil-date.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { formatPeriodWords } from '../../domain/text/format.ts';
import { frequencies } from '../../domain/time/frequency.ts';
import { licences, licenceWords } from '../../domain/licence/licence.ts';
import type { CommitmentContext } from './commitment-context.ts';

/** Datasets of this site about what was promised: how open they are and how far they reach. */
export function LinkedDatasets({ context }: { readonly context: CommitmentContext }) {
  const { file, words, data, links } = context;
  const linked = file.commitment.links.flatMap(({ dataset, why }) => {
    const definition = data.definitions.find(({ id }) => id === dataset);
    return definition ? [{ definition, why: why[links.language] }] : [];
  });
  return (
    <section className="promise-section" aria-labelledby="linked">
      <h2 id="linked">{words.datasetsTitle}</h2>
      {linked.length === 0 ? (
        <p>{words.noDatasets}</p>
      ) : (
        <>
          <p className="promise-lead">{words.datasetsLead}</p>
          <ul className="linked-datasets">
            {linked.map(({ definition, why }) => (
              <Linked key={definition.id} context={context} definition={definition} why={why} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface LinkedProps {
  readonly context: CommitmentContext;
  readonly definition: DatasetDefinition;
  readonly why: string;
}

function Linked({ context: { words, data, links }, definition, why }: LinkedProps) {
  const { language } = links;
  const source = definition.sources[0];
  const href =
    definition.topicOrder === null ? links.dataset(definition.id) : links.topic(definition.id);
  return (
    <li>
      <h3>
        <a href={href}>{definition.title[language]}</a>
      </h3>
      <p>{why}</p>
      <dl>
        {source && (
          <div>
            <dt>{words.openness}</dt>
            <dd>
              {openness(source, words)}
              <small>{licenceWords(source, language)}</small>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.formats}</dt>
          <dd>{formatsOf(definition.id, data).join(', ')}</dd>
        </div>
        <div>
          <dt>{words.freshness}</dt>
          <dd>{periodOf(definition.id, data, links) ?? words.noPeriod}</dd>
        </div>
        <div>
          <dt>{words.frequency}</dt>
          <dd>{frequencies[definition.frequency][language]}</dd>
        </div>
      </dl>
      <p>
        <a href={links.dataset(definition.id)}>{words.sourcesLink}</a>
      </p>
    </li>
  );
}

function openness(
  { licence, licenceConfirmed }: DatasetDefinition['sources'][number],
  words: CommitmentContext['words'],
): string {
  if (!licences[licence].open) return words.notOpen;
  return licenceConfirmed ? words.open : words.openUnconfirmed;
}

/** Formats in which the data may be taken from this site. */
function formatsOf(dataset: string, data: SiteData): string[] {
  const types = Object.values(data.entry(dataset).files).map(({ mediaType }) => mediaType);
  return [
    ...(types.some((type) => type.startsWith('text/csv')) ? ['CSV'] : []),
    ...(types.some((type) => type.includes('json')) ? ['JSON'] : []),
  ];
}

function periodOf(dataset: string, data: SiteData, links: SiteLinks): string | null {
  const { period } = data.entry(dataset);
  const first = period && parseIsoDay(period.first);
  const last = period && parseIsoDay(period.last);
  return first == null || last == null ? null : formatPeriodWords({ first, last }, links.language);
}
