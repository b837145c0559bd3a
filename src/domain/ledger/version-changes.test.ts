import { describe, expect, test } from 'vitest';
import type { PreviousVersion } from '../checks/check.ts';
import type { DatasetDefinition, Field, TableDefinition } from '../dataset.ts';
import type { Cell, DatasetEntry } from '../published.ts';
import type { DataTable } from '../tables/table.ts';
import { versionChanges } from './version-changes.ts';

const field = (name: string, type: Field['type'], more: Partial<Field> = {}): Field => ({
  name,
  type,
  title: { ko: name, en: name },
  ...more,
});

const daily: TableDefinition = {
  name: 'daily',
  title: { ko: '하루', en: 'Daily' },
  primaryKey: ['day', 'area'],
  fields: [
    field('day', 'date'),
    field('area', 'string'),
    field('pm25', 'number'),
    field('note', 'string'),
    field('people', 'integer', { people: { rule: 'suppress', below: 5 } }),
  ],
};

const definitionOf = (
  tables: readonly TableDefinition[] = [daily],
  more: Partial<DatasetDefinition> = {},
): DatasetDefinition => ({
  id: 'air',
  title: { ko: '대기질', en: 'Air' },
  summary: { ko: '', en: '' },
  keywords: [],
  timeliness: 'archive',
  sources: [],
  frequency: 'DAILY',
  areas: null,
  measures: [],
  series: null,
  views: [],
  theme: 'air',
  topicOrder: null,
  method: [],
  rejectReasons: {},
  agreement: {
    items: { ko: '', en: '' },
    frequency: 'DAILY',
    shownAs: [],
    channel: { ko: '', en: '' },
    agreedWith: null,
  },
  tables,
  ...more,
});

const tableOf = (fields: readonly string[], rows: readonly (readonly Cell[])[]): DataTable => ({
  fields,
  columns: fields.map((_, index) => rows.map((row) => row[index] ?? null)),
});

/** A version with these tables; its files are named for their content, as published ones are. */
function versionOf(tables: Readonly<Record<string, DataTable>>): PreviousVersion {
  const files = Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      `${name}.csv`,
      { path: `air/${name}.${JSON.stringify(table)}.csv`, mediaType: 'text/csv', bytes: 1 },
    ]),
  );
  const entry: DatasetEntry = {
    id: 'air',
    title: { ko: '대기질', en: 'Air' },
    version: '',
    ingestedAt: '',
    period: null,
    rows: { read: 0, kept: 0, missing: 0, rejected: 0 },
    publisher: { ko: '', en: '' },
    licence: 'kogl-1',
    licenceConfirmed: true,
    accrualPeriodicity: 'DAILY',
    checks: { passed: 0, noted: 0, failed: 0 },
    files,
  };
  return { entry, table: (name) => tables[name] ?? null };
}

const names = ['day', 'area', 'pm25', 'note', 'people'];
const one: readonly Cell[] = ['2022-01-01', '11110', 12, 'a', 7];
const two: readonly Cell[] = ['2022-01-02', '11110', 15, 'b', 8];
const three: readonly Cell[] = ['2022-01-03', '11110', 9, 'c', 9];

const compare = (
  before: DataTable,
  after: DataTable,
  definition = definitionOf(),
  name = 'daily',
): ReturnType<typeof versionChanges> =>
  versionChanges(definition, versionOf({ [name]: before }), versionOf({ [name]: after }));

const ofRows = (...rows: readonly (readonly Cell[])[]): DataTable => tableOf(names, rows);
const changed = (row: readonly Cell[], index: number, cell: Cell): readonly Cell[] =>
  row.with(index, cell);

describe('rows', () => {
  test('are found again by their key, wherever they stand', () => {
    expect(compare(ofRows(one, two), ofRows(three, two, one)).changes).toEqual({
      rowsAdded: 1,
      rowsRemoved: 0,
      valuesCorrected: 0,
      examples: [],
    });
  });

  test('that are gone are counted', () => {
    expect(compare(ofRows(one, two, three), ofRows(two)).changes).toMatchObject({
      rowsAdded: 0,
      rowsRemoved: 2,
    });
  });

  test('of two keys that read the same together are not mixed up', () => {
    const before = ofRows(['a', 'bc', 1, null, null]);
    const after = ofRows(['ab', 'c', 2, null, null]);
    expect(compare(before, after).changes).toMatchObject({ rowsAdded: 1, valuesCorrected: 0 });
  });

  test('that only became older than the table keeps are not removed', () => {
    const keeping = { ...daily, keeps: { field: 'day', days: 1 } };
    const definition = definitionOf([keeping]);
    const after = ofRows(three);
    // The first is two days older than the newest; the second is not, so somebody took it away.
    expect(compare(ofRows(one, two, three), after, definition).changes?.rowsRemoved).toBe(1);
    const forGood = definitionOf([{ ...daily, keeps: { field: 'day', days: null } }]);
    expect(compare(ofRows(one, two, three), after, forGood).changes?.rowsRemoved).toBe(2);
  });
});

describe('values', () => {
  test('that are different now are corrections, with what they were', () => {
    expect(compare(ofRows(one, two), ofRows(one, changed(two, 2, 16))).changes).toEqual({
      rowsAdded: 0,
      rowsRemoved: 0,
      valuesCorrected: 1,
      examples: [
        { table: 'daily', key: '2022-01-02, 11110', field: 'pm25', before: 15, after: 16 },
      ],
    });
  });

  test('that vanish or come later are corrections too', () => {
    const before = ofRows(one, changed(two, 2, null));
    const after = ofRows(changed(one, 2, null), two);
    expect(compare(before, after).changes?.valuesCorrected).toBe(2);
  });

  test('that only changed their type are none', () => {
    const before = ofRows(changed(one, 2, '12'), changed(two, 3, ''));
    expect(compare(before, ofRows(one, changed(two, 3, null))).changes?.valuesCorrected).toBe(0);
  });

  test('of texts and of people are counted, and never told', () => {
    const before = ofRows(changed(one, 3, '홍길동 010-1234-5678'), changed(two, 4, 2));
    const after = ofRows(one, changed(two, 4, null));
    const { changes } = compare(before, after);
    expect(changes).toMatchObject({ valuesCorrected: 2, examples: [] });
  });

  test('of which there are many are told ten times', () => {
    const rows = Array.from({ length: 40 }, (_, i): readonly Cell[] => [
      '2022-01-01',
      `${i}`,
      i,
      '',
      1,
    ]);
    const after = rows.map((row) => row.with(2, 99));
    const { changes } = compare(ofRows(...rows), ofRows(...after));
    expect(changes?.valuesCorrected).toBe(40);
    expect(changes?.examples).toHaveLength(10);
  });
});

describe('columns', () => {
  test('that are new or gone are named with their table', () => {
    const before = tableOf(['day', 'area', 'pm25', 'so2'], [['2022-01-01', '11110', 12, 1]]);
    const after = tableOf(['day', 'area', 'pm25', 'pm10'], [['2022-01-01', '11110', 12, 30]]);
    const { changes, columns } = compare(before, after);
    expect(columns).toEqual({ added: ['daily.pm10'], removed: ['daily.so2'], renamed: [] });
    expect(changes?.valuesCorrected).toBe(0);
  });

  test('that stand under another name are found by their values, and compared', () => {
    const rows = Array.from({ length: 40 }, (_, i): readonly Cell[] => [
      '2022-01-01',
      `${i}`,
      i,
      '',
      1,
    ]);
    const before = tableOf(names.with(2, 'fine_dust'), rows);
    const after = tableOf(names, rows.with(3, changed(rows[3] ?? [], 2, 77)));
    const { changes, columns } = compare(before, after);
    expect(columns).toEqual({
      added: [],
      removed: [],
      renamed: [{ from: 'daily.fine_dust', to: 'daily.pm25' }],
    });
    expect(changes).toMatchObject({ valuesCorrected: 1, examples: [{ before: 3, after: 77 }] });
  });

  test('without a value are not taken for renamed', () => {
    const empty = (name: string): DataTable => tableOf([...names, name], [[...one, null]]);
    const { columns } = compare(empty('old'), empty('pm10'));
    expect(columns).toMatchObject({ added: ['daily.pm10'], removed: ['daily.old'], renamed: [] });
  });

  test('of the key may be renamed too', () => {
    const before = tableOf(['date', 'area', 'pm25'], [['2022-01-01', '11110', 12]]);
    const after = tableOf(['day', 'area', 'pm25'], [['2022-01-01', '11110', 13]]);
    const { changes, columns } = compare(before, after);
    expect(columns.renamed).toEqual([{ from: 'daily.date', to: 'daily.day' }]);
    expect(changes).toMatchObject({ rowsAdded: 0, rowsRemoved: 0, valuesCorrected: 1 });
  });

  test('of a key that did not exist make all rows new', () => {
    const before = tableOf(['area', 'pm25'], [['11110', 12]]);
    const after = tableOf(['day', 'area', 'pm25'], [['2022-01-01', '11110', 13]]);
    expect(compare(before, after).changes).toMatchObject({
      rowsAdded: 1,
      rowsRemoved: 1,
      valuesCorrected: 0,
    });
  });
});

describe('tables', () => {
  test('that are new or gone count with their rows and columns', () => {
    const { changes, columns } = versionChanges(
      definitionOf(),
      versionOf({ old: tableOf(['a', 'b'], [[1, 2]]) }),
      versionOf({ daily: ofRows(one, two) }),
    );
    expect(changes).toMatchObject({ rowsAdded: 2, rowsRemoved: 1, valuesCorrected: 0 });
    expect(columns.removed).toEqual(['old.a', 'old.b']);
    expect(columns.added).toEqual(names.map((name) => `daily.${name}`));
  });

  test('with the same file are not read', () => {
    const same = versionOf({ daily: ofRows(one) });
    const unread = (): never => {
      throw new Error('read');
    };
    expect(
      versionChanges(definitionOf(), { ...same, table: unread }, { ...same, table: unread }),
    ).toMatchObject({ changes: { rowsAdded: 0, valuesCorrected: 0 } });
  });

  test('of which the file before is lost tell nothing', () => {
    const lost = { ...versionOf({ daily: ofRows(one) }), table: () => null };
    const { changes } = versionChanges(definitionOf(), lost, versionOf({ daily: ofRows(two) }));
    expect(changes).toMatchObject({ rowsAdded: 0, rowsRemoved: 0 });
  });

  test('at the first publication there is nothing to compare', () => {
    expect(versionChanges(definitionOf(), null, versionOf({ daily: ofRows(one) })).changes).toBe(
      null,
    );
  });
});

test('200,000 rows take well under five seconds', () => {
  const rows = (shift: number): DataTable => ({
    fields: names,
    columns: names.map((_, index) =>
      Array.from({ length: 200_000 }, (_, row): Cell => {
        if (index === 0) return `${2000 + (row % 20)}-01-01`;
        return index === 1 ? `${row}` : row % 50 === 0 ? row + shift : row;
      }),
    ),
  });
  const [before, after] = [rows(0), rows(1)];
  const started = performance.now();
  expect(compare(before, after).changes?.valuesCorrected).toBe(12_000);
  expect(performance.now() - started).toBeLessThan(5000);
});

describe('a live dataset', () => {
  const now: TableDefinition = { ...daily, name: 'now', primaryKey: ['area'] };
  const live = definitionOf([now, daily, { ...now, name: 'week' }], {
    timeliness: 'live',
    live: {
      table: 'now',
      momentField: 'day',
      areaField: 'area',
      nameField: null,
      factFields: [],
      everyMinutes: 5,
      lateAfterMinutes: 10,
      staleAfterMinutes: 60,
      tile: { kind: 'value', measure: 'pm25' },
      history: null,
      archive: null,
    },
  });

  test('does not correct by a new look', () => {
    const { changes } = compare(ofRows(one), ofRows(two), live, 'now');
    expect(changes).toMatchObject({ rowsAdded: 0, rowsRemoved: 0, valuesCorrected: 0 });
  });

  test('does not correct by figures that go with time', () => {
    const { changes } = compare(ofRows(one), ofRows(two), live, 'week');
    expect(changes).toMatchObject({ rowsAdded: 0, valuesCorrected: 0, examples: [] });
  });

  test('corrects where an earlier hour says something else now', () => {
    const { changes } = compare(ofRows(one, two), ofRows(changed(one, 2, 13), two, three), live);
    expect(changes).toMatchObject({ rowsAdded: 1, valuesCorrected: 1 });
  });
});
