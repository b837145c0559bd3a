import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definition as fires } from '../../../data/fires/dataset.ts';
import type { DatasetDefinition, Field, TableDefinition } from '../dataset.ts';
import type { Cell } from '../published.ts';
import { columnOf, type DataTable } from '../tables/table.ts';
import { suppressSmallCounts } from './small-counts.ts';

const text = (name: string): Field => ({ name, type: 'string', title: { ko: '열', en: name } });
const counted = (name: string, below: number): Field => ({
  name,
  type: 'integer',
  title: { ko: '수', en: name },
  people: { rule: 'suppress', below },
});

function definitionOf(keys: readonly string[], fields: readonly Field[]): DatasetDefinition {
  const table: TableDefinition = {
    name: 'counts',
    title: { ko: '수', en: 'Counts' },
    primaryKey: keys,
    fields: [...keys.map(text), ...fields],
  };
  return { ...fires, tables: [table], measures: [] };
}

type Row = readonly Cell[];

function suppressed(definition: DatasetDefinition, rows: readonly Row[]) {
  const fields = definition.tables[0]?.fields.map(({ name }) => name) ?? [];
  const columns = fields.map((_, i) => rows.map((row) => row[i] ?? null));
  return suppressSmallCounts(definition, { counts: { fields, columns } });
}

const tableOf = ({ tables }: ReturnType<typeof suppressed>): DataTable => {
  const table = tables['counts'];
  if (!table) throw new Error('There is no table "counts".');
  return table;
};

/** A sum of unknowns that everybody knows: places of the parts, and of their total. */
interface Known {
  readonly parts: readonly number[];
  readonly total: number;
}

/**
 * An attacker knows all published values, which values add up, and that a hidden one is at least
 * `least`. Looks for other values that fit as well and differ in `target`: then it cannot be told.
 */
function canDiffer(
  values: readonly number[],
  hidden: ReadonlySet<number>,
  sums: readonly Known[],
  least: number,
  target: number,
): boolean {
  const change = new Map<number, number>();
  const lines = sums
    .map(({ parts, total }) => [...parts.map((place) => [place, 1] as const), [total, -1] as const])
    .map((line) => line.filter(([place]) => hidden.has(place)));
  let tries = 0;
  const search = (): boolean => {
    tries += 1;
    if (tries > 200_000) throw new Error('The attacker gave up.');
    const open = lines
      .map((line) => ({
        off: line.reduce((sum, [place, sign]) => sum + sign * (change.get(place) ?? 0), 0),
        free: line.filter(([place]) => !change.has(place)),
      }))
      .filter(({ off }) => off !== 0)
      .toSorted((a, b) => a.free.length - b.free.length)[0];
    if (!open) return true;
    for (const [place, sign] of open.free) {
      const by = -sign * Math.sign(open.off);
      if ((values[place] ?? 0) + by < least) continue;
      change.set(place, by);
      if (search()) return true;
      change.delete(place);
    }
    return false;
  };
  for (const by of [1, -1]) {
    change.clear();
    if ((values[target] ?? 0) + by < least) continue;
    change.set(target, by);
    if (search()) return true;
  }
  return false;
}

/**
 * Places that the attacker can tell exactly. In one column nobody hides a 0 without need; several columns
 * of a row are hidden together, whatever they hold.
 */
function toldCells(
  values: readonly number[],
  published: readonly Cell[],
  sums: readonly Known[],
  columns = 1,
): number[] {
  const hidden = new Set(values.flatMap((_, place) => (published[place] === null ? [place] : [])));
  const least = columns > 1 || [...hidden].some((place) => values[place] === 0) ? 0 : 1;
  return [...hidden].filter((place) => !canDiffer(values, hidden, sums, least, place));
}

const small = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 60 }) },
);
const crossTable = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .chain(([height, width]) =>
      fc.array(fc.array(small, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Rows with all totals; the total of a column of the key is `all`. */
function withTotals(inner: readonly (readonly number[])[]): {
  readonly rows: readonly (readonly [string, string, number])[];
  readonly sums: readonly Known[];
} {
  const width = inner[0]?.length ?? 0;
  const grid = [
    ...inner,
    Array.from({ length: width }, (_, b) => sum(inner.map((r) => r[b] ?? 0))),
  ];
  const full = grid.map((row) => [...row, sum(row)]);
  const name = (i: number, length: number): string => (i === length ? 'all' : `v${i}`);
  const place = (a: number, b: number): number => a * (width + 1) + b;
  const range = (length: number): number[] => Array.from({ length }, (_, i) => i);
  return {
    rows: full.flatMap((row, a) =>
      row.map((value, b) => [name(a, inner.length), name(b, width), value] as const),
    ),
    sums: [
      ...full.map((_, a) => ({
        parts: range(width).map((b) => place(a, b)),
        total: place(a, width),
      })),
      ...range(width + 1).map((b) => ({
        parts: range(inner.length).map((a) => place(a, b)),
        total: place(inner.length, b),
      })),
    ],
  };
}

describe('counts of few people', () => {
  test('are hidden, and with them what would give them back', () => {
    const definition = definitionOf(['area'], [counted('ill', 5)]);
    const rows = [
      ['11', 103],
      ['11110', 3],
      ['11140', 60],
      ['11170', 40],
    ];
    const result = suppressed(definition, rows);
    expect(columnOf(tableOf(result), 'ill')).toEqual([103, null, 60, null]);
    expect(result.suppressed).toEqual([{ table: 'counts', field: 'ill', hidden: 2 }]);
  });

  test('of nobody, and those that are many enough, stay', () => {
    const definition = definitionOf(['area'], [counted('ill', 5)]);
    const rows = [
      ['11', 105],
      ['11110', 0],
      ['11140', 5],
      ['11170', 100],
    ];
    const result = suppressed(definition, rows);
    expect(columnOf(tableOf(result), 'ill')).toEqual([105, 0, 5, 100]);
    expect(result.suppressed).toEqual([{ table: 'counts', field: 'ill', hidden: 0 }]);
  });

  test('are not given back by a total that leaves only one way', () => {
    // Five ones make five: only hiding the total, too, keeps them.
    const definition = definitionOf(['kind'], [counted('ill', 3)]);
    const rows = [...['a', 'b', 'c', 'd', 'e'].map((kind) => [kind, 1]), ['total', 5]];
    expect(columnOf(tableOf(suppressed(definition, rows)), 'ill')).toEqual(rows.map(() => null));
  });

  test('without totals need no companions', () => {
    const definition = definitionOf(['kind', 'year'], [counted('ill', 5)]);
    const rows = [
      ['a', '2024', 1],
      ['b', '2024', 9],
      ['a', '2025', 8],
    ];
    expect(columnOf(tableOf(suppressed(definition, rows)), 'ill')).toEqual([null, 9, 8]);
  });

  test('are hidden year by year: one year says nothing of another', () => {
    const definition = definitionOf(['year', 'area'], [counted('ill', 5)]);
    const year = (name: string, a: number, b: number) => [
      [name, '11', a + b],
      [name, '11110', a],
      [name, '11140', b],
    ];
    const rows = [...year('2024', 2, 50), ...year('2025', 20, 50)];
    expect(columnOf(tableOf(suppressed(definition, rows)), 'ill')).toEqual([
      52,
      null,
      null,
      70,
      20,
      50,
    ]);
  });

  test('are left out of totals in a third direction', () => {
    const definition = definitionOf(['area', 'sex', 'age'], [counted('ill', 5)]);
    const rows = ['11', '11110', '11140'].flatMap((area) =>
      ['men', 'women', 'all'].flatMap((sex) =>
        ['young', 'old', 'total'].map((age) => [area, sex, age, 40]),
      ),
    );
    const table = tableOf(suppressed(definition, rows));
    const ages = columnOf(table, 'age');
    expect(columnOf(table, 'ill')).toEqual(ages.map((age) => (age === 'total' ? null : 40)));
  });

  test('stay as they are where the publisher gives them to everyone', () => {
    const definition = definitionOf(
      ['area'],
      [
        {
          ...counted('ill', 5),
          people: { rule: 'as-published', because: { ko: '공개', en: 'public' } },
        },
      ],
    );
    const tables = { counts: { fields: ['area', 'ill'], columns: [['11110'], [1]] } };
    const result = suppressSmallCounts(definition, tables);
    expect(result.tables['counts']).toBe(tables.counts);
    expect(result.suppressed).toEqual([]);
  });
});

describe('an attacker who knows every total', () => {
  test('cannot tell a hidden count of a table with totals both ways', () => {
    let hiddenTables = 0;
    fc.assert(
      fc.property(crossTable(6), fc.integer({ min: 3, max: 8 }), (inner, below) => {
        const { rows, sums } = withTotals(inner);
        const definition = definitionOf(['a', 'b'], [counted('ill', below)]);
        const published = columnOf(tableOf(suppressed(definition, rows)), 'ill');
        const values = rows.map(([, , value]) => value);
        published.forEach((cell, place) => {
          const value = values[place] ?? 0;
          if (cell !== null) expect(cell === 0 || Number(cell) >= below).toBe(true);
          if (cell !== null) expect(cell).toBe(value);
        });
        if (published.includes(null)) hiddenTables += 1;
        expect(toldCells(values, published, sums)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
    expect(hiddenTables).toBeGreaterThan(500);
  });

  test('cannot tell a hidden count of a list with one total', () => {
    fc.assert(
      fc.property(
        fc.array(small, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 3, max: 8 }),
        (parts, below) => {
          const values = [...parts, sum(parts)];
          const rows = values.map((value, i) => [i === parts.length ? '계' : `v${i}`, value]);
          const definition = definitionOf(['kind'], [counted('ill', below)]);
          const published = columnOf(tableOf(suppressed(definition, rows)), 'ill');
          const sums = [{ parts: parts.map((_, i) => i), total: parts.length }];
          expect(toldCells(values, published, sums)).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('cannot tell one from another column that is the sum', () => {
    fc.assert(
      fc.property(crossTable(3), (inner) => {
        // Men and women side by side, and both together, in each row of a table with totals.
        const men = withTotals(inner);
        const women = withTotals(inner.map((row) => row.map((value, i) => (value * (i + 2)) % 9)));
        const places = men.rows.length;
        const rows = men.rows.map(([a, b, value], i) => {
          const other = women.rows[i]?.[2] ?? 0;
          return [a, b, value, other, value + other];
        });
        const definition = definitionOf(
          ['a', 'b'],
          ['men', 'women', 'both'].map((name) => counted(name, 5)),
        );
        const table = tableOf(suppressed(definition, rows));
        const published = ['men', 'women', 'both'].flatMap((name) => columnOf(table, name));
        const values = [2, 3, 4].flatMap((column) => rows.map((row) => Number(row[column])));
        const shifted = [0, 1, 2].flatMap((column) =>
          men.sums.map(({ parts, total }) => ({
            parts: parts.map((place) => place + column * places),
            total: total + column * places,
          })),
        );
        const across = rows.map((_, i) => ({ parts: [i, i + places], total: i + 2 * places }));
        expect(toldCells(values, published, [...shifted, ...across], 3)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
