import type { TableDefinition } from '../../src/domain/dataset.ts';
import type { PreviousVersion } from '../../src/domain/checks/check.ts';
import type { Cell } from '../../src/domain/published.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';

const msPerDay = 86_400_000;

/**
 * Adds to each table that keeps rows of earlier versions what the version before holds: found by the
 * primary key, the new row counts; rows older than the table keeps fall out. In order of their field.
 */
export function mergeKept(
  definitions: readonly TableDefinition[],
  tables: Readonly<Record<string, DataTable>>,
  previous: PreviousVersion | null,
): Readonly<Record<string, DataTable>> {
  const merged: Record<string, DataTable> = { ...tables };
  for (const definition of definitions) {
    const table = tables[definition.name];
    if (!definition.keeps || !table) continue;
    merged[definition.name] = merge(definition, table, previous?.table(definition.name) ?? null);
  }
  return merged;
}

function merge(
  { name, primaryKey, keeps, fields }: TableDefinition,
  table: DataTable,
  before: DataTable | null,
): DataTable {
  if (!keeps) return table;
  if (fields.some((field) => field.scaled)) {
    throw new Error(`Table "${name}" keeps rows, so its values must be published as they are.`);
  }
  const rows = new Map<string, readonly Cell[]>();
  const names = table.fields;
  const take = (source: DataTable): void => {
    const keys = primaryKey.map((field) => columnOf(source, field));
    // A column that the version before did not have yet is unknown in its rows.
    const columns = names.map((field) => source.columns[source.fields.indexOf(field)]);
    for (let row = 0; row < rowCountOf(source); row += 1) {
      const key = JSON.stringify(keys.map((column) => column[row] ?? null));
      rows.set(
        key,
        columns.map((column) => column?.[row] ?? null),
      );
    }
  };
  if (before && primaryKey.every((field) => before.fields.includes(field))) take(before);
  take(table);
  const at = names.indexOf(keeps.field);
  const time = (row: readonly Cell[]): number => Date.parse(String(row[at]));
  let newest = -Infinity;
  for (const row of rows.values()) if (time(row) > newest) newest = time(row);
  const oldest = keeps.days === null ? -Infinity : newest - keeps.days * msPerDay;
  const kept = [...rows.values()]
    .filter((row) => !(time(row) < oldest))
    .toSorted((a, b) => time(a) - time(b));
  return { fields: names, columns: names.map((_, i) => kept.map((row) => row[i] ?? null)) };
}
