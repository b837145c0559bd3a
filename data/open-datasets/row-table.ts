import type { Cell } from '../../src/domain/published.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';

/** A table of rows that all have the same fields. */
export function rowTable<Field extends string>(
  fields: readonly Field[],
  rows: readonly Readonly<Record<Field, Cell>>[],
): DataTable {
  return { fields, columns: fields.map((field) => rows.map((row) => row[field])) };
}
