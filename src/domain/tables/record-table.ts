import type { Cell } from '../published.ts';
import type { DataTable } from './table.ts';

export type CellRecord = Readonly<Record<string, Cell>>;

/** A table of records that all have the same fields. */
export function recordTable(records: readonly CellRecord[]): DataTable {
  const fields = Object.keys(records[0] ?? {});
  return { fields, columns: fields.map((field) => records.map((record) => record[field] ?? null)) };
}
