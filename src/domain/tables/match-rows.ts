import type { Cell } from '../published.ts';
import { columnOf, rowCountOf, type DataTable } from './table.ts';

/** Published as CSV, a missing value and an empty text are the same, and so are 12 and "12". */
export const sameCell = (one: Cell, other: Cell): boolean =>
  one === other || String(one ?? '') === String(other ?? '');

/** For each row of `after`, the row of `before` with the same key, or -1. */
export function matchRows(
  before: DataTable,
  keysBefore: readonly string[],
  after: DataTable,
  keysAfter: readonly string[],
): Int32Array {
  const columnsBefore = keysBefore.map((name) => columnOf(before, name));
  const columnsAfter = keysAfter.map((name) => columnOf(after, name));
  const rows = new Map<string, number>();
  for (let row = 0; row < rowCountOf(before); row += 1) rows.set(keyOf(columnsBefore, row), row);
  return Int32Array.from(
    { length: rowCountOf(after) },
    (_, row) => rows.get(keyOf(columnsAfter, row)) ?? -1,
  );
}

/** A letter that no published text holds stands between the parts. */
const keyOf = (columns: readonly (readonly Cell[])[], row: number): string =>
  columns.length === 1
    ? String(columns[0]?.[row] ?? '')
    : columns.map((column) => String(column[row] ?? '')).join('\u0000');
