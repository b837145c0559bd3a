import type { PreviousVersion } from '../checks/check.ts';
import type { DatasetDefinition, TableDefinition } from '../dataset.ts';
import type { LedgerLine } from './ledger.ts';
import { mostExamples, tableChanges, type TableChanges } from '../tables/table-changes.ts';
import { rowCountOf, type DataTable } from '../tables/table.ts';

type Compared = Pick<LedgerLine, 'changes' | 'columns'>;

const noChanges: TableChanges = {
  rowsAdded: 0,
  rowsRemoved: 0,
  valuesCorrected: 0,
  examples: [],
  columns: { added: [], removed: [], renamed: [] },
};

/**
 * What a new version changes of the one before, by the primary keys of its published tables. The table
 * of the newest observations is left out: it is made anew each time, and revises nothing.
 */
export function versionChanges(
  definition: DatasetDefinition,
  previous: PreviousVersion | null,
  next: PreviousVersion,
): Compared {
  if (previous === null) return { changes: null, columns: { added: [], removed: [], renamed: [] } };
  const current = definition.tables.filter(({ name }) => name !== definition.live?.table);
  const parts = [
    ...current.map((table) => ({
      name: table.name,
      changes: changesOf(definition, table, previous, next),
    })),
    ...tablesGone(definition, previous).map((name) => ({
      name,
      changes: wholeTable(previous.table(name), 'removed'),
    })),
  ];
  const sum = (count: (changes: TableChanges) => number): number =>
    parts.reduce((total, { changes }) => total + count(changes), 0);
  const named = (kind: 'added' | 'removed'): string[] =>
    parts.flatMap(({ name, changes }) => changes.columns[kind].map((field) => `${name}.${field}`));
  return {
    changes: {
      rowsAdded: sum((changes) => changes.rowsAdded),
      rowsRemoved: sum((changes) => changes.rowsRemoved),
      valuesCorrected: sum((changes) => changes.valuesCorrected),
      examples: parts.flatMap(({ changes }) => changes.examples).slice(0, mostExamples),
    },
    columns: {
      added: named('added'),
      removed: named('removed'),
      renamed: parts.flatMap(({ name, changes }) =>
        changes.columns.renamed.map(({ from, to }) => ({
          from: `${name}.${from}`,
          to: `${name}.${to}`,
        })),
      ),
    },
  };
}

function changesOf(
  definition: DatasetDefinition,
  table: TableDefinition,
  previous: PreviousVersion,
  next: PreviousVersion,
): TableChanges {
  const [before, after] = [previous, next].map(({ entry }) => entry.files[`${table.name}.csv`]);
  // The name holds a hash of the content.
  if (before?.path === after?.path) return noChanges;
  const current = next.table(table.name);
  if (before === undefined) return wholeTable(current, 'added');
  const old = previous.table(table.name);
  // A file of the version before that is lost tells nothing.
  if (old === null || current === null) return noChanges;
  const changes = tableChanges(table, old, current);
  return saysWhen(definition, table) ? changes : { ...changes, valuesCorrected: 0, examples: [] };
}

/**
 * Whether a row stands for a time of its own. In a live dataset one that does not, such as the mean of
 * the last week, changes with time and is not corrected by it.
 */
function saysWhen(definition: DatasetDefinition, table: TableDefinition): boolean {
  if (definition.timeliness !== 'live') return true;
  const { series } = definition;
  const dayField = series?.table === table.name ? series.dayField : null;
  return table.primaryKey.some((name) => {
    const type = table.fields.find((field) => field.name === name)?.type;
    return (
      type === 'date' || type === 'datetime' || name === table.keeps?.field || name === dayField
    );
  });
}

const wholeTable = (table: DataTable | null, kind: 'added' | 'removed'): TableChanges => {
  if (table === null) return noChanges;
  const rows = rowCountOf(table);
  return {
    ...noChanges,
    rowsAdded: kind === 'added' ? rows : 0,
    rowsRemoved: kind === 'removed' ? rows : 0,
    columns: { ...noChanges.columns, [kind]: table.fields },
  };
};

/** Tables of the version before that the definition knows no more. */
const tablesGone = ({ tables }: DatasetDefinition, { entry }: PreviousVersion): string[] =>
  Object.keys(entry.files)
    .filter((key) => key.endsWith('.csv'))
    .map((key) => key.slice(0, -'.csv'.length))
    .filter((name) => !tables.some((table) => table.name === name));
