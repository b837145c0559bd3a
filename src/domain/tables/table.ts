import type { Cell } from '../published.ts';

/** A table by columns: `columns[i]` holds the values of `fields[i]`, one for each row. */
export interface DataTable {
  readonly fields: readonly string[];
  readonly columns: readonly (readonly Cell[])[];
}

/** Values of a column. Throws where the table has no such column: our own mistake. */
export function columnOf(table: DataTable, field: string): readonly Cell[] {
  const column = table.columns[table.fields.indexOf(field)];
  if (!column) throw new Error(`The table has no column "${field}".`);
  return column;
}

export const rowCountOf = (table: DataTable): number => table.columns[0]?.length ?? 0;
