import type { ReactNode } from 'react';
import {
  catalogueDataset,
  catalogueEntries,
  catalogueRows,
  ownMeasured,
} from '../../data-access/openness.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { parseIsoDay } from '../../domain/time/civil-date.ts';
import { formatDay, formatNumber } from '../../domain/text/format.ts';
import { filterAndCount, orderBy } from '../../domain/search/facets.ts';
import type { SearchResult } from '../../domain/search/search.ts';
import { catalogueListWords } from '../../words/catalogue-list.ts';
import { cataloguePageWords } from '../../words/catalogue-page.ts';
import { createCatalogue, type Catalogue } from './catalogue-model.ts';
import { wholeCatalogue } from './catalogue-state.ts';
import { CatalogueView } from './catalogue-view.tsx';
import { makeCatalogueFacts } from './make-catalogue-facts.ts';

/** Rows that stand in the page without script. */
const firstRows = 50;

/** The result of an empty search, as the browser would find it. */
function wholeResult({ columns, rows }: Catalogue): SearchResult {
  const found = orderBy(columns, columns.popularity, true);
  const all = Uint32Array.from(rows.ids.keys());
  const { counts } = filterAndCount(columns, {}, all);
  return { rows: found, counts, terms: [], synonyms: [], corrections: [] };
}

/** Parts of the catalogue's page that are drawn at build. */
export function catalogueParts(
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  const { language } = links;
  const words = cataloguePageWords(language);
  const list = catalogueRows(data);
  const catalogue = createCatalogue(list, makeCatalogueFacts(data, links));
  const result = wholeResult(catalogue);
  const entries = catalogueEntries(data);
  const number = (count: number): string => formatNumber(count, 0, language);
  const day = formatDay(parseIsoDay(list.catalogue.day) ?? 0, language);
  const listName =
    data.definitions.find(({ id }) => id === catalogueDataset)?.sources[0]?.title[language] ?? '';
  const hrefOf = (row: number): string =>
    entries[row]?.record.page?.url ?? links.dataset(catalogue.rows.ids[row] ?? '');
  return {
    'catalogue-header': (
      <>
        <h1>{words.title}</h1>
        <p className="lead">
          {words.lead(number(list.ids.length), number(ownMeasured(data, language).length), day)}
        </p>
      </>
    ),
    'catalogue-hint': (
      <p className="catalogue-hint script-only">{catalogueListWords(language).searchHint}</p>
    ),
    'catalogue-list': (
      <CatalogueView
        catalogue={catalogue}
        result={result}
        state={wholeCatalogue}
        language={language}
        actions={null}
        copied={null}
        askPath={links.ask()}
        drawn={{ first: 0, end: Math.min(firstRows, result.rows.length) }}
        rowHeight={null}
        hrefOf={hrefOf}
      />
    ),
    'catalogue-after': (
      <section className="prose">
        <h2>{words.aboutTitle}</h2>
        <p className="no-script-only">{words.firstOnly(number(firstRows))}</p>
        {[
          ...(list.catalogue.kind === 'list' ? words.part : words.whole)(listName, day),
          ...(catalogue.hasDescriptions ? [] : [words.notDescribed]),
          ...words.about,
        ].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <ul className="promise-links">
          <li>
            <a href={links.openness}>{words.opennessLink}</a>
          </li>
          <li>
            <a href={links.opennessReport}>{words.reportLink}</a>
          </li>
          <li>
            <a href={links.datasets}>{words.ownLink}</a>
          </li>
          <li>
            <a href={links.dataset('open-datasets')}>{words.filesLink}</a>
          </li>
        </ul>
      </section>
    ),
  };
}
