import type { SiteLinks } from '../../data-access/site-data.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import type { DatasetEntry } from '../../domain/published.ts';
import { datasetPageWords } from '../../words/dataset-page.ts';

interface Props {
  readonly definition: DatasetDefinition;
  readonly entry: DatasetEntry;
  readonly links: SiteLinks;
}

/** The way to ask for more of a dataset, or to say what is wrong with it. */
export function DatasetAsk({ definition, entry, links }: Props) {
  const { language } = links;
  const words = datasetPageWords(language);
  const ask = links.ask({
    address: links.dataset(definition.id),
    title: definition.title[language],
    dataset: definition.id,
    version: entry.version,
  });
  return (
    <section id="ask">
      <h2>{words.askTitle}</h2>
      <ul className="promise-links">
        <li>
          <a href={`${ask}&kind=data`}>{words.askData}</a>
        </li>
        <li>
          <a href={`${ask}&kind=correction`}>{words.askMistake}</a>
        </li>
      </ul>
    </section>
  );
}
