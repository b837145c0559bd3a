import { useState } from 'react';
import type { Grade } from '../../domain/grade.ts';
import { GradeMark } from '../figures/grade-mark.tsx';

export interface SortedColumn {
  readonly key: string;
  readonly label: string;
  readonly numeric: boolean;
  /** Left out where the page is narrow; the table below the panel has all. */
  readonly isExtra: boolean;
}

export interface SortedCell {
  readonly text: string;
  /** What the column is sorted by; `null` comes last either way. */
  readonly sort: string | number | null;
  readonly grade?: Grade;
  /** A second line where the page is narrow, for what stands in columns elsewhere. */
  readonly below?: string;
  /** An instant, whose age is told where the page knows the time. */
  readonly moment?: string;
}

export interface SortedRow {
  readonly id: string;
  /** The whole, which stands above its parts in any order. */
  readonly isWhole: boolean;
  readonly isChosen: boolean;
  readonly cells: readonly SortedCell[];
}

interface Sort {
  readonly column: number;
  readonly isDown: boolean;
}

interface Props {
  readonly label: string;
  readonly columns: readonly SortedColumn[];
  readonly rows: readonly SortedRow[];
  /** Where the page has no script: words instead of buttons, times instead of ages. */
  readonly isStill: boolean;
  readonly ageOf: (moment: string) => string;
}

/** A table whose rows the reader can sort by any column. */
export function SortedTable({ label, columns, rows, isStill, ageOf }: Props) {
  const [sort, setSort] = useState<Sort | null>(null);
  const sortBy = (column: number): void => {
    const isDown = sort?.column === column ? !sort.isDown : (columns[column]?.numeric ?? false);
    setSort({ column, isDown });
  };
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={label}>
      <table className="sorted-table">
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th
                key={column.key}
                scope="col"
                className={classOf(column)}
                aria-sort={
                  sort?.column === at ? (sort.isDown ? 'descending' : 'ascending') : undefined
                }
              >
                {isStill ? (
                  <span className="sorted-head">{column.label}</span>
                ) : (
                  <button type="button" className="sorted-head" onClick={() => sortBy(at)}>
                    {column.label}
                    <span aria-hidden="true">
                      {sort?.column === at ? (sort.isDown ? ' ↓' : ' ↑') : ''}
                    </span>
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(rows, sort).map((row) => (
            <tr
              key={row.id}
              data-row={row.id}
              className={row.isWhole ? 'sorted-whole' : undefined}
              aria-current={row.isChosen || undefined}
            >
              {row.cells.map((cell, at) => {
                const column = columns[at];
                if (!column) return null;
                const content = <CellContent cell={cell} ageOf={ageOf} />;
                return at === 0 ? (
                  <th key={column.key} scope="row" className={classOf(column)}>
                    {content}
                  </th>
                ) : (
                  <td key={column.key} className={classOf(column)}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const classOf = ({ numeric, isExtra }: SortedColumn): string | undefined =>
  [...(numeric ? ['numeric'] : []), ...(isExtra ? ['sorted-extra'] : [])].join(' ') || undefined;

function CellContent({ cell, ageOf }: { readonly cell: SortedCell } & Pick<Props, 'ageOf'>) {
  if (cell.moment !== undefined) {
    return (
      <time dateTime={cell.moment} title={cell.text}>
        {ageOf(cell.moment)}
      </time>
    );
  }
  if (cell.grade) return <GradeMark grade={cell.grade} label={cell.text} />;
  if (cell.below === undefined) return cell.text;
  return (
    <>
      {cell.text}
      <span className="sorted-below">{cell.below}</span>
    </>
  );
}

/** Rows in the reader's order: the whole first, what has no value last. */
export function inOrder(rows: readonly SortedRow[], sort: Sort | null): readonly SortedRow[] {
  if (sort === null) return rows;
  const by = (row: SortedRow): string | number | null => row.cells[sort.column]?.sort ?? null;
  return rows.toSorted((one, other) => {
    if (one.isWhole !== other.isWhole) return one.isWhole ? -1 : 1;
    const [a, b] = [by(one), by(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order =
      typeof a === 'number' && typeof b === 'number'
        ? a - b
        : String(a).localeCompare(String(b), 'ko');
    return sort.isDown ? -order : order;
  });
}
