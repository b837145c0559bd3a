import type { DatasetDefinition, TableDefinition } from '../dataset.ts';
import type { CountCell } from './count-network.ts';
import { columnOf, rowCountOf, type DataTable } from '../tables/table.ts';

type Line = Omit<CountCell, 'value'>;

/** Codes that stand for all values of a column together. */
const totalCodes = new Set(['total', 'all', '계', '합계', '소계', '전체']);

/** Rows whose counts add up among each other: a table of at most two directions, with its totals. */
export interface CountSlice {
  /** Places of the rows in the table. */
  readonly rows: readonly number[];
  /** For each row the two lines that it belongs to. */
  readonly lines: readonly Line[];
  readonly isTotal: readonly boolean[];
  /** Cells that the table does not hold, and that may be anything. */
  readonly absent: readonly Line[];
}

interface SlicedTable {
  readonly slices: readonly CountSlice[];
  /** Totals in a third direction, which cannot be kept safe together with the first two. */
  readonly beyond: readonly number[];
}

type Totals = readonly { readonly field: string; readonly codes: ReadonlySet<string> }[];

function totalsOf(
  { areas }: Pick<DatasetDefinition, 'areas'>,
  { primaryKey }: TableDefinition,
  table: DataTable,
): Totals {
  const districts = new Set(areas?.districts.map(({ code }) => code));
  return primaryKey.flatMap((field) => {
    const values = new Set(columnOf(table, field).map(String));
    const holdsAreas = [...values].some((value) => districts.has(value));
    const codes = new Set(
      [...values].filter(
        (value) => totalCodes.has(value) || (holdsAreas && value === areas?.city.code),
      ),
    );
    return codes.size > 0 ? [{ field, codes }] : [];
  });
}

interface Place {
  readonly row: number;
  readonly a: string;
  readonly b: string;
}

/** What stands for all values of a direction; no published code is empty. */
const all = '';

/** Two lines of all: the cells of every row lead from one to the other, by way of lines of their own. */
const [lineOfA, lineOfB] = [0, 1];

/** Counts that nothing adds up, or that one total adds up. */
function simpleSlice(places: readonly Place[], hasTotal: boolean): CountSlice {
  const whole: Line = { from: lineOfB, to: lineOfA };
  const part: Line = { from: lineOfA, to: lineOfB };
  const isTotal = places.map(({ a }) => hasTotal && a === all);
  return {
    rows: places.map(({ row }) => row),
    lines: isTotal.map((is) => (is ? whole : part)),
    isTotal,
    absent: isTotal.includes(true) ? [] : [whole],
  };
}

/** Counts by two directions with the totals of both. */
function crossSlice(places: readonly Place[]): CountSlice {
  const numbers = new Map<string, number>();
  const line = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size + 2;
    numbers.set(name, number);
    return number;
  };
  const fromA = (a: string): number => line(`a ${a}`);
  const toB = (b: string): number => line(`b ${b}`);
  const lineFor = ({ a, b }: Pick<Place, 'a' | 'b'>): Line => {
    if (a === all)
      return b === all ? { from: lineOfB, to: lineOfA } : { from: toB(b), to: lineOfB };
    return b === all ? { from: lineOfA, to: fromA(a) } : { from: fromA(a), to: toB(b) };
  };
  const held = new Set(places.map(({ a, b }) => `${a}\n${b}`));
  const inner = places.filter(({ a, b }) => a !== all && b !== all);
  const firsts = [...new Set(places.map(({ a }) => a))].filter((a) => a !== all);
  const seconds = [...new Set(places.map(({ b }) => b))].filter((b) => b !== all);
  const totals = [
    ...firsts.map((a) => ({ a, b: all })),
    ...seconds.map((b) => ({ a: all, b })),
    { a: all, b: all },
  ];
  return {
    rows: places.map(({ row }) => row),
    lines: places.map(lineFor),
    isTotal: places.map(({ a, b }) => a === all || b === all),
    absent: [
      ...totals.filter(({ a, b }) => !held.has(`${a}\n${b}`)).map(lineFor),
      // A total whose parts the table does not hold adds nothing up.
      ...firsts
        .filter((a) => inner.every((place) => place.a !== a))
        .map((a) => ({ from: fromA(a), to: lineOfB })),
      ...seconds
        .filter((b) => inner.every((place) => place.b !== b))
        .map((b) => ({ from: lineOfA, to: toB(b) })),
    ],
  };
}

/** Takes a table apart into the smallest tables whose counts add up. */
export function countSlices(
  definition: Pick<DatasetDefinition, 'areas'>,
  tableDefinition: TableDefinition,
  table: DataTable,
): SlicedTable {
  const [first, second, ...others] = totalsOf(definition, tableDefinition, table);
  const rest = tableDefinition.primaryKey.filter(
    (field) => field !== first?.field && field !== second?.field,
  );
  const restColumns = rest.map((field) => columnOf(table, field));
  const valueOf = (totals: Totals[number] | undefined, row: number): string => {
    if (!totals) return all;
    const value = String(columnOf(table, totals.field)[row]);
    return totals.codes.has(value) ? all : value;
  };
  const beyond: number[] = [];
  const groups = new Map<string, Place[]>();
  for (let row = 0; row < rowCountOf(table); row += 1) {
    if (others.some((totals) => valueOf(totals, row) === all)) {
      beyond.push(row);
      continue;
    }
    const key = JSON.stringify(restColumns.map((column) => column[row]));
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ row, a: valueOf(first, row), b: valueOf(second, row) });
  }
  const slices = [...groups.values()].map((places) =>
    second ? crossSlice(places) : simpleSlice(places, first !== undefined),
  );
  return { slices, beyond };
}
