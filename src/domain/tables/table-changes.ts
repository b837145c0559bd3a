import type { Field, TableDefinition } from '../dataset.ts';
import type { Cell } from '../published.ts';
import { keyColumnsBefore, renamedColumns, type RenamedColumn } from './renamed-columns.ts';
import { matchRows, sameCell } from './match-rows.ts';
import { columnOf, rowCountOf, type DataTable } from './table.ts';

export interface ChangedValue {
  readonly table: string;
  readonly key: string;
  readonly field: string;
  readonly before: Cell;
  readonly after: Cell;
}

export interface TableChanges {
  readonly rowsAdded: number;
  readonly rowsRemoved: number;
  readonly valuesCorrected: number;
  readonly examples: readonly ChangedValue[];
  readonly columns: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly renamed: readonly { readonly from: string; readonly to: string }[];
  };
}

export const mostExamples = 10;
const dayMs = 86_400_000;

/** What differs between two versions of a published table, row by row by its primary key. */
export function tableChanges(
  definition: TableDefinition,
  before: DataTable,
  after: DataTable,
): TableChanges {
  const { primaryKey } = definition;
  const keysBefore = keyColumnsBefore(primaryKey, before, after);
  const match = keysBefore
    ? matchRows(before, keysBefore, after, primaryKey)
    : // Another key: no row can be found again.
      new Int32Array(rowCountOf(after)).fill(-1);
  const renamed = renamedColumns(before, after, match, keysBefore ?? [], primaryKey);
  const fieldsBefore = new Map(
    after.fields.map((name) => [name, renamed.find(({ to }) => to === name)?.from ?? name]),
  );
  return {
    rowsAdded: match.filter((row) => row < 0).length,
    rowsRemoved: rowsRemoved(definition, before, after, match),
    ...corrections(definition, before, after, match, fieldsBefore),
    columns: columnChanges(before, after, renamed),
  };
}

const columnChanges = (
  before: DataTable,
  after: DataTable,
  renamed: readonly RenamedColumn[],
): TableChanges['columns'] => ({
  added: after.fields.filter(
    (name) => !before.fields.includes(name) && !renamed.some(({ to }) => to === name),
  ),
  removed: before.fields.filter(
    (name) => !after.fields.includes(name) && !renamed.some(({ from }) => from === name),
  ),
  renamed,
});

/** Values that had been published and are different now. */
function corrections(
  definition: TableDefinition,
  before: DataTable,
  after: DataTable,
  match: Int32Array,
  fieldsBefore: ReadonlyMap<string, string>,
): Pick<TableChanges, 'valuesCorrected' | 'examples'> {
  const examples: ChangedValue[] = [];
  let valuesCorrected = 0;
  const keys = definition.primaryKey.map((name) => columnOf(after, name));
  for (const field of definition.fields) {
    const earlier = fieldsBefore.get(field.name) ?? field.name;
    if (definition.primaryKey.includes(field.name) || !before.fields.includes(earlier)) continue;
    const [old, current] = [columnOf(before, earlier), columnOf(after, field.name)];
    for (const [row, from] of match.entries()) {
      if (from < 0) continue;
      const values = { before: old[from] ?? null, after: current[row] ?? null };
      if (sameCell(values.before, values.after)) continue;
      valuesCorrected += 1;
      if (!mayBeTold(field) || examples.length >= mostExamples) continue;
      const key = keys.map((column) => String(column[row] ?? '')).join(', ');
      examples.push({ table: definition.name, key, field: field.name, ...values });
    }
  }
  return { valuesCorrected, examples };
}

/**
 * A value that was taken back must not live on in the record of changes: texts may have named somebody,
 * and small counts may be hidden now. Other numbers and dates are told.
 */
const mayBeTold = ({ type, people }: Field): boolean => type !== 'string' && people === undefined;

/** Rows that are gone; not those that only became older than the table keeps. */
function rowsRemoved(
  { keeps }: TableDefinition,
  before: DataTable,
  after: DataTable,
  match: Int32Array,
): number {
  const found = new Set(match);
  const oldest = keeps ? oldestKept(keeps, after) : -Infinity;
  const times = keeps ? columnOf(before, keeps.field) : [];
  let count = 0;
  for (let row = 0; row < rowCountOf(before); row += 1) {
    if (!found.has(row) && !(timeOf(times[row] ?? null) < oldest)) count += 1;
  }
  return count;
}

function oldestKept(
  { field, days }: NonNullable<TableDefinition['keeps']>,
  after: DataTable,
): number {
  if (days === null) return -Infinity;
  const newest = columnOf(after, field).reduce<number>((latest, cell) => {
    const time = timeOf(cell);
    return time > latest ? time : latest;
  }, -Infinity);
  return newest - days * dayMs;
}

const timeOf = (cell: Cell): number => Date.parse(String(cell ?? ''));
