import type { LiveDefinition } from '../dataset.ts';
import type { Cell } from '../published.ts';
import { columnOf, rowCountOf, type DataTable } from '../tables/table.ts';

/** The rows of a live dataset's newest look. */
export interface LiveRows {
  readonly count: number;
  readonly cell: (row: number, field: string) => Cell;
  /** Instant of a row's observation. */
  readonly moment: (row: number) => string | null;
  readonly area: (row: number) => string | null;
  /** The newest observation of all rows. */
  readonly newest: string | null;
}

type Columns = Pick<LiveDefinition, 'momentField' | 'areaField'>;

export function liveRows({ momentField, areaField }: Columns, table: DataTable): LiveRows {
  const columns = new Map<string, readonly Cell[]>();
  const cell = (row: number, field: string): Cell => {
    const column = columns.get(field) ?? columnOf(table, field);
    columns.set(field, column);
    return column[row] ?? null;
  };
  const text = (row: number, field: string): string | null => {
    const value = cell(row, field);
    return value === null ? null : String(value);
  };
  const count = rowCountOf(table);
  const moments = Array.from({ length: count }, (_, row) => text(row, momentField));
  return {
    count,
    cell,
    moment: (row) => moments[row] ?? null,
    area: (row) => (areaField === null ? null : text(row, areaField)),
    newest:
      moments
        .filter((moment) => moment !== null)
        .toSorted()
        .at(-1) ?? null,
  };
}
