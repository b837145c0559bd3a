import { useState } from 'react';
import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import type { SearchResult } from '../../domain/search/search.ts';
import { koreanRuns } from '../../ui/layout/korean-runs.tsx';
import { catalogueListWords } from '../../words/catalogue-list.ts';
import { CatalogueFacets } from './catalogue-facets.tsx';
import { facetLabel } from './catalogue-labels.ts';
import type { Catalogue } from './catalogue-model.ts';
import { CatalogueNone } from './catalogue-none.tsx';
import {
  facetIds,
  filterCount,
  toggled,
  wholeCatalogue,
  type CatalogueState,
} from './catalogue-state.ts';
import { CatalogueTable, type CatalogueTableProps } from './catalogue-table.tsx';
import { CatalogueToolbar, type ToolbarActions } from './catalogue-toolbar.tsx';
import { facetsOf } from './facet-model.ts';

interface Props
  extends Pick<CatalogueTableProps, 'drawn' | 'rowHeight' | 'hrefOf' | 'frame' | 'onScroll'> {
  readonly catalogue: Catalogue;
  readonly result: SearchResult;
  readonly state: CatalogueState;
  readonly language: Language;
  /** `null` at build: the same page, which answers once the script stands. */
  readonly actions: ToolbarActions | null;
  readonly copied: string | null;
  /** Where a reader asks for data that are not there. */
  readonly askPath: string;
}

/** Filters beside the results: the same tree at build and in the browser, so that nothing moves. */
export function CatalogueView(props: Props) {
  const { catalogue, result, state, language, actions, copied, askPath } = props;
  const words = catalogueListWords(language);
  const [isOpen, setOpen] = useState(false);
  const number = (value: number): string => formatNumber(value, 0, language);
  const filters = filterCount(state);
  const { rows, counts } = result;
  const all = catalogue.rows.ids.length;
  const change = actions?.change ?? null;
  return (
    <div className="catalogue-view">
      <button
        type="button"
        className="catalogue-filters-button script-only"
        data-key="filters"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.hideFilters : filters === 0 ? words.filters : words.filtersChosen(filters)}
      </button>
      <form
        className="catalogue-filters"
        data-open={isOpen}
        aria-label={words.filters}
        onSubmit={(event) => event.preventDefault()}
      >
        <CatalogueFacets
          facets={facetsOf(catalogue.columns, counts, state, language)}
          language={language}
          onToggle={change && ((facet, value) => change(toggled(state, facet, value)))}
        />
      </form>
      <div className="catalogue-results">
        <p className="catalogue-found" role="status">
          <strong>
            {rows.length === all
              ? words.all(number(all))
              : words.found(number(rows.length), number(all))}
          </strong>{' '}
          <OtherWords result={result} language={language} />
        </p>
        {filters > 0 && (
          <ul className="catalogue-chosen">
            {facetIds.flatMap((facet) =>
              state.filters[facet].map((value) => {
                const label = facetLabel(facet, value, language);
                return (
                  <li key={`${facet}=${value}`}>
                    <button
                      type="button"
                      className="chip"
                      aria-label={words.remove(label)}
                      onClick={() => change?.(toggled(state, facet, value))}
                    >
                      {label} <span aria-hidden="true">×</span>
                    </button>
                  </li>
                );
              }),
            )}
            <li>
              <button
                type="button"
                className="button-quiet"
                onClick={() => change?.({ filters: wholeCatalogue.filters })}
              >
                {words.clear}
              </button>
            </li>
          </ul>
        )}
        <CatalogueToolbar
          state={state}
          language={language}
          count={number(rows.length)}
          hasDescriptions={catalogue.hasDescriptions}
          actions={actions}
          copied={copied}
        />
        {rows.length === 0 ? (
          <CatalogueNone state={state} language={language} change={change} askPath={askPath} />
        ) : (
          <CatalogueTable
            {...props}
            found={rows}
            terms={result.terms}
            onSort={
              change &&
              ((sort) => change({ sort, isTurned: state.sort === sort && !state.isTurned }))
            }
          />
        )}
      </div>
    </div>
  );
}

/** What else was searched, and why. */
function OtherWords({ result, language }: Pick<Props, 'result' | 'language'>) {
  const words = catalogueListWords(language);
  return (
    <>
      {result.synonyms.map(({ from, to }) => (
        <span key={from}>{koreanRuns(words.alsoSearched(to.join(', ')), language)} </span>
      ))}
      {result.corrections.map(({ from, to }) => (
        <span key={from}>{koreanRuns(words.corrected(from, to.join(', ')), language)} </span>
      ))}
    </>
  );
}
