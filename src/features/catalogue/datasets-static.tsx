import { hasNotReleased } from '../../data-access/not-released.ts';
import { hasCatalogue } from '../../data-access/openness.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { formatNumber } from '../../domain/text/format.ts';
import { licenceWords } from '../../domain/licence/licence.ts';
import { DataStateSlot } from '../../ui/figures/data-state-slot.tsx';
import { dataStateFacts } from '../../ui/figures/data-state-facts.ts';
import { datasetPageWords } from '../../words/dataset-page.ts';
import { apiWords } from '../../words/api.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { dayText } from '../../words/moment.ts';
import { pageWords } from '../../words/pages.ts';
import { periodWords } from './period-words.ts';

interface Props {
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** A card for each dataset. */
export function DatasetsStatic({ data, links }: Props) {
  const { language } = links;
  const words = pageWords(language);
  const page = datasetPageWords(language);
  const ledger = ledgerWords(language);
  const withdrawn = data.withdrawn();
  return (
    <>
      <header className="page-header">
        <h1>{words.datasetsTitle}</h1>
        <p className="lead">{words.datasetsLead}</p>
        <ul className="promise-links">
          {hasCatalogue(data) && (
            <>
              <li>
                <a href={links.catalogue()}>{page.toCatalogue}</a>
              </li>
              <li>
                <a href={links.openness}>{page.toOpenness}</a>
              </li>
            </>
          )}
          <li>
            <a href={links.agreements}>{page.agreementsTitle}</a>
          </li>
          {hasNotReleased(data) && (
            <li>
              <a href={links.notReleased}>{page.toNotReleased}</a>
            </li>
          )}
        </ul>
      </header>
      <ul className="dataset-cards">
        {data.definitions.map((definition) => {
          const entry = data.entry(definition.id);
          const source = definition.sources[0];
          return (
            <li key={definition.id}>
              <h2>
                <a href={links.dataset(definition.id)}>{definition.title[language]}</a>
              </h2>
              <p>{definition.summary[language]}</p>
              <dl className="facts">
                <dt>{ledger.stateShort}</dt>
                <dd>
                  <DataStateSlot facts={dataStateFacts(definition, entry)} language={language} />
                </dd>
                <dt>{words.publisher}</dt>
                <dd>{entry.publisher[language]}</dd>
                <dt>{words.period}</dt>
                <dd>{periodWords(entry, links)}</dd>
                <dt>{words.datasetRows}</dt>
                <dd>{formatNumber(entry.rows.read, 0, language)}</dd>
                <dt>{words.licence}</dt>
                <dd>{source && licenceWords(source, language)}</dd>
              </dl>
            </li>
          );
        })}
      </ul>
      {withdrawn.length > 0 && (
        <section>
          <h2>{ledger.withdrawn}</h2>
          <p>{ledger.withdrawnNote}</p>
          <ul>
            {withdrawn.map(({ dataset, title, at }) => (
              <li key={dataset}>
                {title[language]}: {ledger.withdrawnOn(dayText(at, language))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={links.licences}>{words.licencesTitle}</a> ·{' '}
        <a href={links.file('manifest.json')}>{words.manifestNote} (manifest.json)</a> ·{' '}
        <a href={`${links.datasets}updates.atom`}>{ledger.feedAll}</a> ·{' '}
        <a href={links.api}>{apiWords(language).title}</a>
      </p>
    </>
  );
}
