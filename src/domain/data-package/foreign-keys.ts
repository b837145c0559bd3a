import type { Field, TableDefinition } from '../dataset.ts';
import { columnOf, rowCountOf, type DataTable } from '../tables/table.ts';

/** Columns of a table whose values all stand in the primary key of another table of the dataset. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

interface Candidate {
  readonly fields: readonly string[];
  readonly target: TableDefinition;
}

/**
 * Which tables a table refers to. Names only propose: a reference counts where the rows of this version
 * bear it out. Keys of time are left out, for which a day is no thing that is referred to.
 */
export function foreignKeysOf(
  table: TableDefinition,
  tables: readonly TableDefinition[],
  rows: Readonly<Record<string, DataTable>>,
): ForeignKey[] {
  const own = rows[table.name];
  if (!own) return [];
  const borneOut = candidatesOf(table, tables).filter(({ fields, target }) => {
    const other = rows[target.name];
    return other && isBorneOut(own, fields, target, other);
  });
  // Of tables of the same things, each refers to the first alone.
  const isOwnKey = ({ fields }: Candidate): boolean =>
    fields.join(' ') === table.primaryKey.join(' ');
  const first = borneOut.find(
    (found) => isOwnKey(found) && tables.indexOf(found.target) < tables.indexOf(table),
  );
  return borneOut
    .filter((found) => !isOwnKey(found) || found === first)
    .map(({ fields, target }) => ({ fields, table: target.name, references: target.primaryKey }));
}

/** The same names as the other table's key, or its name in the singular where that key is `id`. */
function candidatesOf(table: TableDefinition, tables: readonly TableDefinition[]): Candidate[] {
  const textFields = new Set(table.fields.filter(isText).map(({ name }) => name));
  return tables.flatMap((target): Candidate[] => {
    const key = target.primaryKey.map((name) => target.fields.find((field) => field.name === name));
    if (target === table || !key.every((field) => field && isText(field))) return [];
    if (target.primaryKey.every((name) => textFields.has(name))) {
      return [{ fields: target.primaryKey, target }];
    }
    const singular = target.name.replace(/_list$|s$/, '');
    const isId = target.primaryKey.join(' ') === 'id';
    return isId && textFields.has(singular) ? [{ fields: [singular], target }] : [];
  });
}

const isText = ({ type }: Field): boolean => type === 'string';

const keyText = (columns: readonly (readonly (string | number | null)[])[], row: number): string =>
  JSON.stringify(columns.map((column) => column[row] ?? null));

function isBorneOut(
  own: DataTable,
  fields: readonly string[],
  target: TableDefinition,
  other: DataTable,
): boolean {
  const columns = fields.map((name) => columnOf(own, name));
  const references = target.primaryKey.map((name) => columnOf(other, name));
  const known = new Set(
    Array.from({ length: rowCountOf(other) }, (_, row) => keyText(references, row)),
  );
  let found = 0;
  for (let row = 0; row < rowCountOf(own); row += 1) {
    // A row that names nothing refers to nothing.
    if (columns.some((column) => column[row] === null)) continue;
    if (!known.has(keyText(columns, row))) return false;
    found += 1;
  }
  return found > 0;
}
