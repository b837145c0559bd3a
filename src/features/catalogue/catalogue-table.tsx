// Roles are repeated because a table that is laid out as a grid loses them in some browsers.
/* oxlint-disable jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { CSSProperties, Ref, UIEventHandler } from 'react';
import type { Language } from '../../domain/language.ts';
import { catalogueListWords } from '../../words/catalogue-list.ts';
import { cellAt, isOwn, valueAt } from './catalogue-cells.ts';
import type { Catalogue } from './catalogue-model.ts';
import type { CatalogueState, ColumnId, SortId } from './catalogue-state.ts';
import { MarkedText } from './marked-text.tsx';
import type { RowWindow } from './row-window.ts';

/** Rem that a column needs; the title takes what is left. */
const widths: Readonly<Record<ColumnId, number>> = {
  publisher: 9,
  theme: 6.5,
  licence: 7,
  format: 4,
  cycle: 6,
  state: 6.5,
  registered: 6.5,
  modified: 6.5,
  downloads: 5,
  views: 5,
  index: 5.5,
  quality: 5.5,
  stars: 4.5,
};

const numeric: ReadonlySet<ColumnId> = new Set([
  'downloads',
  'views',
  'index',
  'quality',
  'stars',
] as const);

/** Columns that rows can be sorted by. */
const sorts: Readonly<Partial<Record<ColumnId, SortId>>> = {
  state: 'due',
  registered: 'registered',
  modified: 'modified',
  downloads: 'downloads',
  views: 'views',
  index: 'open-data-index',
  quality: 'metadata-quality',
  stars: 'five-stars',
};

export interface CatalogueTableProps {
  readonly catalogue: Catalogue;
  /** Rows that were found, in order. */
  readonly found: ArrayLike<number>;
  /** Those of them that are drawn. */
  readonly drawn: RowWindow;
  /** Height of a row; `null` where all rows are drawn one after another. */
  readonly rowHeight: number | null;
  readonly terms: readonly string[];
  readonly state: Pick<CatalogueState, 'columns' | 'sort' | 'isTurned'>;
  readonly language: Language;
  readonly hrefOf: (row: number) => string;
  readonly onSort: ((sort: SortId) => void) | null;
  readonly frame?: Ref<HTMLDivElement>;
  readonly onScroll?: UIEventHandler;
}

/**
 * The list of results: a table on a desk, cards on a phone. Roles stand on every element, as a table whose
 * rows are laid out as a grid is none for some screen readers.
 */
export function CatalogueTable(props: CatalogueTableProps) {
  const { found, drawn, rowHeight, state, language, frame, onScroll } = props;
  const words = catalogueListWords(language);
  const { columns } = state;
  const rows: number[] = [];
  for (let at = drawn.first; at < drawn.end; at += 1) rows.push(at);
  const layout = {
    '--columns': ['minmax(13rem, 1fr)', ...columns.map((id) => `${widths[id]}rem`)].join(' '),
    '--least': `${13 + columns.reduce((sum, id) => sum + widths[id] + 1, 0)}rem`,
    '--card-lines': Math.ceil(columns.length / 2),
  } as CSSProperties;
  return (
    <div
      className="catalogue-frame"
      role="region"
      tabIndex={0}
      aria-label={words.results}
      ref={frame}
      onScroll={onScroll}
      style={layout}
    >
      <table role="table" aria-rowcount={found.length + 1} aria-colcount={columns.length + 1}>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            <HeadCell label={words.title} sort="title" isNumeric={false} {...props} />
            {columns.map((id) => (
              <HeadCell
                key={id}
                label={words.columns[id]}
                sort={sorts[id]}
                isNumeric={numeric.has(id)}
                {...props}
              />
            ))}
          </tr>
        </thead>
        <tbody
          role="rowgroup"
          style={rowHeight === null ? undefined : { height: found.length * rowHeight }}
        >
          {rows.map((at) => (
            <Row key={at} at={at} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps extends Pick<CatalogueTableProps, 'state' | 'onSort'> {
  readonly label: string;
  readonly sort: SortId | undefined;
  readonly isNumeric: boolean;
}

function HeadCell({ label, sort, isNumeric, state, onSort }: HeadProps) {
  const isSorted = sort !== undefined && state.sort === sort;
  // Names and due days go up at first, everything else down.
  const isUp = (sort === 'title' || sort === 'due') !== state.isTurned;
  return (
    <th
      role="columnheader"
      scope="col"
      className={isNumeric ? 'numeric' : undefined}
      aria-sort={isSorted ? (isUp ? 'ascending' : 'descending') : undefined}
    >
      {sort === undefined ? (
        label
      ) : (
        <>
          {onSort === null && <span className="no-script-only">{label}</span>}
          <button
            type="button"
            className="catalogue-sort script-only"
            data-key={`sort:${sort}`}
            onClick={onSort === null ? undefined : () => onSort(sort)}
          >
            {label}
            <span aria-hidden="true">{isSorted ? (isUp ? ' ↑' : ' ↓') : ''}</span>
          </button>
        </>
      )}
    </th>
  );
}

function Row({
  at,
  catalogue,
  found,
  rowHeight,
  terms,
  state: { columns },
  language,
  hrefOf,
}: CatalogueTableProps & { readonly at: number }) {
  const words = catalogueListWords(language);
  const row = found[at] ?? 0;
  const { rows } = catalogue;
  const id = rows.ids[row] ?? '';
  // Names of a Korean list stay Korean on an English page.
  const lang = language === 'ko' ? undefined : 'ko';
  const own = isOwn(catalogue, row);
  return (
    <tr
      role="row"
      aria-rowindex={at + 2}
      style={rowHeight === null ? undefined : { top: at * rowHeight }}
    >
      <th role="rowheader" scope="row">
        <a
          href={hrefOf(row)}
          data-row={at}
          data-key={own ? undefined : `id=${id}`}
          lang={own ? undefined : lang}
        >
          <MarkedText text={rows.titles[row] ?? ''} terms={terms} />
        </a>
        <small>
          {!columns.includes('publisher') && (
            <span lang={lang}>
              <MarkedText text={valueAt(rows.publisher, row)} terms={terms} />
            </span>
          )}
          {own && <b className="catalogue-own">{words.ownMark}</b>}
        </small>
      </th>
      {columns.map((column) => {
        const { text, note, isLate } = cellAt(catalogue, column, row, language);
        const isKorean = language !== 'ko' && column === 'publisher';
        return (
          <td
            key={column}
            role="cell"
            className={numeric.has(column) ? 'numeric' : undefined}
            data-label={words.columns[column]}
            data-late={isLate || undefined}
            lang={isKorean ? 'ko' : undefined}
          >
            {text}
            {note !== null && <small> {note}</small>}
          </td>
        );
      })}
    </tr>
  );
}
