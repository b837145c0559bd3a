import type { Cell } from '../published.ts';
import { rowCountOf, type DataTable } from './table.ts';

export type TableRecord = Readonly<Record<string, Cell>>;

/** Lays records out by columns; a field that a record lacks is missing. */
export const tableOfRecords = (
  fields: readonly string[],
  records: readonly TableRecord[],
): DataTable => ({
  fields,
  columns: fields.map((field) => records.map((record) => record[field] ?? null)),
});

/** Rows of a table as records. A table that is not there has none. */
export function recordsOfTable(table: DataTable | null | undefined): TableRecord[] {
  if (!table) return [];
  return Array.from({ length: rowCountOf(table) }, (_, row) =>
    Object.fromEntries(table.fields.map((field, at) => [field, table.columns[at]?.[row] ?? null])),
  );
}
