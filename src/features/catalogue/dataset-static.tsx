import { hasCatalogue } from '../../data-access/openness.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { askLinkWords } from '../../words/ask-link.ts';
import { pageWords } from '../../words/pages.ts';
import { DatasetAgreement } from './dataset-agreement.tsx';
import { DatasetAsk } from './dataset-ask.tsx';
import { DatasetContents } from './dataset-contents.tsx';
import { DatasetDepends } from './dataset-depends.tsx';
import { DatasetFacts } from './dataset-facts.tsx';
import { DatasetFiles } from './dataset-files.tsx';
import { DatasetOpenness } from './dataset-openness.tsx';
import { DatasetRights } from './dataset-rights.tsx';
import { DatasetShort } from './dataset-short.tsx';
import { DatasetUse } from './dataset-use.tsx';
import { Counts, MadeFrom } from './dataset-counts.tsx';
import { Rejects } from './dataset-rejects.tsx';
import { Checks, SourceFiles } from './dataset-checks.tsx';
import { DatasetLedger } from './dataset-ledger.tsx';
import { DatasetPromises } from './dataset-promises.tsx';
import { Schemas } from './dataset-schemas.tsx';

interface Props {
  readonly definition: DatasetDefinition;
  readonly data: SiteData;
  readonly links: SiteLinks;
}

export function DatasetStatic({ definition, data, links }: Props) {
  const { language } = links;
  const words = pageWords(language);
  const entry = data.entry(definition.id);
  const report = data.report(definition.id);
  const ledger = data.ledger(definition.id);
  return (
    <>
      <header className="page-header">
        <h1>{definition.title[language]}</h1>
        <p className="lead">{definition.summary[language]}</p>
        <p className="page-links">
          {definition.topicOrder !== null && (
            <a className="button" href={links.topic(definition.id)}>
              {words.openTopicPage}
            </a>
          )}
          <a
            className="ask-link"
            href={links.ask({
              address: links.dataset(definition.id),
              title: definition.title[language],
              dataset: definition.id,
              version: entry.version,
            })}
          >
            {askLinkWords(language).aboutData}
          </a>
        </p>
      </header>
      <DatasetShort definition={definition} data={data} links={links} />
      <DatasetContents
        links={links}
        hasCatalogue={hasCatalogue(data)}
        hasLedger={ledger !== null}
      />
      <DatasetFacts definition={definition} data={data} links={links} />
      <DatasetRights definition={definition} language={language} />
      <DatasetFiles definition={definition} entry={entry} links={links} />
      {hasCatalogue(data) && <DatasetOpenness definition={definition} data={data} links={links} />}
      <DatasetUse definition={definition} data={data} links={links} />
      <Schemas definition={definition} links={links} />
      <DatasetAsk definition={definition} entry={entry} links={links} />
      <DatasetDepends definition={definition} data={data} links={links} />
      {definition.inputs && definition.inputs.length > 0 && (
        <MadeFrom inputs={definition.inputs} data={data} links={links} />
      )}
      <DatasetPromises dataset={definition.id} data={data} links={links} />
      <DatasetAgreement definition={definition} links={links} />
      {report.files.length > 0 && (
        <>
          <Counts report={report} links={links} />
          <Rejects definition={definition} report={report} links={links} />
        </>
      )}
      <Checks report={report} links={links} />
      {report.files.length > 0 && <SourceFiles report={report} links={links} />}
      {ledger && <DatasetLedger dataset={definition.id} ledger={ledger} links={links} />}
      <section className="prose" id="method">
        <h2>{words.method}</h2>
        {definition.method.map((paragraph) => (
          <p key={paragraph.en}>{paragraph[language]}</p>
        ))}
      </section>
    </>
  );
}
