import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { knownWords } from '../../domain/search/corrections.ts';
import type { SearchIndex } from '../../domain/search/search-index.ts';
import { search, type SearchResult } from '../../domain/search/search.ts';
import { saveFile } from '../../ui/layout/save-file.ts';
import { useWords } from '../../words/words-context.ts';
import { catalogueListWords } from '../../words/catalogue-list.ts';
import { isOwn } from './catalogue-cells.ts';
import { catalogueCsv } from './catalogue-csv.ts';
import { CatalogueDialog } from './catalogue-dialog.tsx';
import { idMark, type CatalogueFacts } from './catalogue-facts.ts';
import { requestOf, type Catalogue } from './catalogue-model.ts';
import {
  formatCatalogueState,
  parseCatalogueState,
  type CatalogueState,
} from './catalogue-state.ts';
import { CatalogueView } from './catalogue-view.tsx';
import { useCatalogue, type CatalogueData, type CatalogueFault } from './use-catalogue.ts';
import { useCommittedText } from './use-committed-text.ts';
import { useRowWindow } from './use-row-window.ts';

export interface CatalogueLiveProps {
  readonly facts: CatalogueFacts;
  readonly datasetPath: (dataset: string) => string;
  readonly askPath: string;
  /** What stands in the search box; `null`: what the address says. */
  readonly typed: string | null;
  readonly setTyped: (text: string | null) => void;
  /** Called once the results answer; until then the first ones stand as they were drawn. */
  readonly onReady: () => void;
}

/** The catalogue that answers: loads the list, searches it, and keeps the address. */
export function CatalogueLive(props: CatalogueLiveProps) {
  const { facts, typed, setTyped } = props;
  const address = useSearch();
  const [path, navigate] = useLocation();
  const state = useMemo(() => parseCatalogueState(address), [address]);
  const data = useCatalogue(facts, state.inDescriptions);
  const go = (next: CatalogueState, replace = false): void => {
    const found = formatCatalogueState(next);
    navigate(found === '' ? path : `${path}?${found}`, { replace });
  };
  const change = (part: Partial<CatalogueState>): void => {
    // What is being typed belongs to what is changed.
    go({ ...state, text: typed ?? state.text, ...part });
    setTyped(null);
  };
  useCommittedText(state, typed, setTyped, go);
  switch (data.kind) {
    case 'loading':
      return null;
    case 'failed':
      return <Failed data={data} />;
    case 'ready':
      return <Ready {...props} data={data} state={state} change={change} />;
  }
}

function Failed({ data }: { readonly data: CatalogueFault }) {
  const { words, language } = useWords();
  const own = catalogueListWords(language);
  return (
    <div className="notice notice-danger" role="alert">
      <p>
        <strong>{own.failed}.</strong> {words.faults[data.fault]} {own.failedKept}
      </p>
      <button type="button" className="button-quiet" onClick={data.retry}>
        {words.retry}
      </button>
    </div>
  );
}

interface ReadyProps extends CatalogueLiveProps {
  readonly data: Extract<CatalogueData, { kind: 'ready' }>;
  readonly state: CatalogueState;
  readonly change: (part: Partial<CatalogueState>) => void;
}

function Ready({
  data: { catalogue, index, more, isRenewed },
  state,
  change,
  facts,
  datasetPath,
  askPath,
  typed,
  onReady,
}: ReadyProps) {
  const { words, language } = useWords();
  const own = catalogueListWords(language);
  const [path] = useLocation();
  const [copied, setCopied] = useState<string | null>(null);
  // Letters appear as they are typed; the results follow as soon as there is time.
  const text = useDeferredValue(typed ?? state.text);
  const { filters, sort, isTurned } = state;
  const result: SearchResult = useMemo(
    () => search(index, catalogue.columns, requestOf(catalogue, { ...state, text })),
    // The columns that are shown and the open dataset find nothing else.
    // oxlint-disable-next-line react/exhaustive-deps
    [index, catalogue, text, filters, sort, isTurned],
  );
  const shown = formatCatalogueState({ ...state, text, id: null, columns: [] });
  const { onKeyDown, ...rows } = useRowWindow(result.rows.length, shown);
  useLayoutEffect(onReady, [onReady]);
  useEffect(() => prepareWhenIdle(index), [index]);
  useEffect(() => setCopied(null), [shown]);
  const here = (part: Partial<CatalogueState>): string =>
    `${path}?${formatCatalogueState({ ...state, text, ...part })}`;
  const idOf = (row: number): string => catalogue.rows.ids[row] ?? '';
  const hrefOf = (row: number): string =>
    isOwn(catalogue, row) ? datasetPath(idOf(row)) : here({ id: idOf(row) });
  const exportCsv = (): void =>
    saveFile(
      `open-datasets-${facts.version}.csv`,
      'text/csv',
      catalogueCsv(catalogue, result.rows, {
        addressOf: (row) => pageOf(catalogue, facts, row, datasetPath),
        search: new URL(here({ id: null }), location.href).href,
      }),
    );
  const copyLink = (): void => {
    navigator.clipboard.writeText(new URL(here({}), location.href).href).then(
      () => setCopied(words.copied),
      () => setCopied(words.copyFailed),
    );
  };
  return (
    // Arrows move between links that the keyboard reaches anyway.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown} aria-busy={more?.kind === 'loading' || undefined}>
      {more?.kind === 'failed' && <Failed data={more} />}
      {isRenewed && <p className="notice">{own.renewed}</p>}
      <CatalogueView
        catalogue={catalogue}
        result={result}
        state={{ ...state, text }}
        language={language}
        actions={{ change, exportCsv, copyLink }}
        copied={copied}
        askPath={askPath}
        hrefOf={hrefOf}
        {...rows}
      />
      {state.id !== null && (
        <CatalogueDialog
          id={state.id}
          catalogue={catalogue}
          askPath={askPath}
          onClose={() => change({ id: null })}
        />
      )}
    </div>
  );
}

/** The words of the list, which the first slip of a search would have to gather. */
function prepareWhenIdle(index: SearchIndex): () => void {
  const timer = setTimeout(() => knownWords(index), 1000);
  return () => clearTimeout(timer);
}

/** Where a row's data are: at its publisher, or on our page of it. */
function pageOf(
  catalogue: Catalogue,
  { address }: CatalogueFacts,
  row: number,
  datasetPath: CatalogueLiveProps['datasetPath'],
): string {
  const id = catalogue.rows.ids[row] ?? '';
  if (!isOwn(catalogue, row) && address !== null) return address.replace(idMark, id);
  const own = isOwn(catalogue, row) ? datasetPath(id) : `?id=${encodeURIComponent(id)}`;
  return new URL(own, location.href).href;
}
