import type { DatasetDefinition, Field, TableDefinition } from '../dataset.ts';
import type { Cell } from '../published.ts';
import { columnOf, rowCountOf, type DataTable } from '../tables/table.ts';
import { countNetwork, type CountCell } from './count-network.ts';
import { countSlices, type CountSlice } from './count-slices.ts';

/** How many counts of a column were hidden: small ones, and others that would give them back. */
export interface Suppressed {
  readonly table: string;
  readonly field: string;
  readonly hidden: number;
}

interface SafeTables {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly suppressed: readonly Suppressed[];
}

/** A column of counts; `null` where there is none. */
interface Counts {
  readonly name: string;
  readonly below: number;
  readonly values: readonly (number | null)[];
}

function countsOf(
  { measures }: DatasetDefinition,
  { name, people, scaled }: Field,
  table: DataTable,
): Counts[] {
  if (people?.rule !== 'suppress') return [];
  const decimals = scaled ? (measures.find(({ id }) => id === name)?.decimals ?? 0) : 0;
  const values = columnOf(table, name).map((cell) =>
    cell === null ? null : Number(cell) / 10 ** decimals,
  );
  return [{ name, below: people.below, values }];
}

const isSmall = ({ values, below }: Counts, row: number): boolean => {
  const value = values[row] ?? 0;
  return value > 0 && value < below;
};

/** A hidden row of the slice whose count the totals give away in some column, or -1. */
function exposedPlace(
  slice: CountSlice,
  hidden: ReadonlySet<number>,
  columns: readonly Counts[],
): number {
  for (const { values } of columns) {
    const places = [...hidden].filter((place) => values[slice.rows[place] ?? -1] != null);
    const cells = places.map((place): CountCell => {
      const { from, to } = slice.lines[place] ?? { from: 0, to: 0 };
      return { from, to, value: values[slice.rows[place] ?? -1] ?? 0 };
    });
    // Where one column alone is hidden, nobody hides a 0 if there is anything else to hide.
    const canBeZero = columns.length > 1 || cells.some(({ value }) => value === 0);
    const network = countNetwork(cells, slice.absent, canBeZero ? 0 : 1);
    const exposed = places.find((_, cell) => network.isExposed(cell));
    if (exposed !== undefined) return exposed;
  }
  return -1;
}

/** The row that is hidden along with an exposed one: on one of its lines, and the least loss. */
function companionOf(
  slice: CountSlice,
  hidden: ReadonlySet<number>,
  columns: readonly Counts[],
  exposed: number,
): number | null {
  const lineAt = (place: number) => slice.lines[place] ?? { from: -1, to: -1 };
  const { from, to } = lineAt(exposed);
  const hiddenLines = new Set(
    [...hidden]
      .filter((place) => place !== exposed)
      .flatMap((place) => Object.values(lineAt(place))),
  );
  const candidates = slice.rows.flatMap((row, place) => {
    const size = columns.reduce((sum, { values }) => sum + (values[row] ?? 0), 0);
    if (hidden.has(place) || columns.every(({ values }) => values[row] == null)) return [];
    const line = lineAt(place);
    const ends = [line.from, line.to];
    const shared = ends.filter((end) => end === from || end === to).length;
    // In order: on a line of the exposed one, no zero, no total, on lines with hidden cells, small.
    const loss = [
      shared > 0 ? 0 : 1,
      size === 0 ? 1 : 0,
      slice.isTotal[place] ? 1 : 0,
      ends.every((end) => end === from || end === to || hiddenLines.has(end)) ? 0 : 1,
      size,
    ];
    return [{ place, loss }];
  });
  candidates.sort((a, b) => {
    const i = a.loss.findIndex((value, at) => value !== b.loss[at]);
    return i < 0 ? a.place - b.place : (a.loss[i] ?? 0) - (b.loss[i] ?? 0);
  });
  return candidates[0]?.place ?? null;
}

/** Rows of the table whose counts stay hidden in this slice. */
function hiddenRows(slice: CountSlice, columns: readonly Counts[]): readonly number[] {
  const hidden = new Set(
    slice.rows.flatMap((row, place) =>
      columns.some((column) => isSmall(column, row)) ? [place] : [],
    ),
  );
  for (;;) {
    const exposed = hidden.size === 0 ? -1 : exposedPlace(slice, hidden, columns);
    const companion = exposed < 0 ? null : companionOf(slice, hidden, columns, exposed);
    if (companion === null) return [...hidden].map((place) => slice.rows[place] ?? -1);
    hidden.add(companion);
  }
}

function safeTable(
  definition: DatasetDefinition,
  tableDefinition: TableDefinition,
  table: DataTable,
): { readonly table: DataTable; readonly suppressed: readonly Suppressed[] } {
  const columns = tableDefinition.fields.flatMap((field) => countsOf(definition, field, table));
  if (columns.length === 0) return { table, suppressed: [] };
  const { slices, beyond } = countSlices(definition, tableDefinition, table);
  const hidden = new Set([...beyond, ...slices.flatMap((slice) => hiddenRows(slice, columns))]);
  const hide = (column: readonly Cell[]): Cell[] =>
    column.map((cell, row) => (hidden.has(row) ? null : cell));
  const isCounted = (field: string): boolean => columns.some(({ name }) => name === field);
  return {
    table: {
      fields: table.fields,
      columns: table.columns.map((column, i) =>
        isCounted(table.fields[i] ?? '') ? hide(column) : column,
      ),
    },
    suppressed: columns.map(({ name, values }) => ({
      table: tableDefinition.name,
      field: name,
      hidden: [...hidden].filter((row) => values[row] != null).length,
    })),
  };
}

/**
 * Hides counts of 1 to `below` - 1 people in the columns that say so, and as many others as it takes
 * that no total of the table gives a hidden one back. All such columns of a row are hidden together,
 * because one may be the sum of others. Totals are known in two directions of the primary key; those in
 * a third one are left out altogether. What columns derived from these counts, or other datasets, say
 * is not known here.
 */
export function suppressSmallCounts(
  definition: DatasetDefinition,
  tables: Readonly<Record<string, DataTable>>,
): SafeTables {
  const safe = { ...tables };
  const suppressed: Suppressed[] = [];
  for (const tableDefinition of definition.tables) {
    const table = tables[tableDefinition.name];
    if (!table || rowCountOf(table) === 0) continue;
    const result = safeTable(definition, tableDefinition, table);
    safe[tableDefinition.name] = result.table;
    suppressed.push(...result.suppressed);
  }
  return { tables: safe, suppressed };
}
