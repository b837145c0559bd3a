import { describe, expect, test } from 'vitest';
import type { PreviousVersion } from '../../src/domain/checks/check.ts';
import type { Field, TableDefinition } from '../../src/domain/dataset.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { mergeKept } from './merge-kept.ts';

const field = (name: string): Field => ({
  name,
  type: name === 'at' ? 'datetime' : 'number',
  title: { ko: name, en: name },
});
const hours: TableDefinition = {
  name: 'hours',
  title: { ko: '시간', en: 'Hours' },
  primaryKey: ['at', 'area'],
  fields: ['at', 'area', 'pm25'].map(field),
  keeps: { field: 'at', days: 3 },
};
const table = (...rows: (readonly [string, string, number | null])[]): DataTable => ({
  fields: ['at', 'area', 'pm25'],
  columns: [rows.map(([at]) => at), rows.map(([, area]) => area), rows.map(([, , value]) => value)],
});
const before = (published: DataTable | null): PreviousVersion => ({
  // Only its tables are read here.
  entry: {} as PreviousVersion['entry'],
  table: () => published,
});
const rowsOf = ({ columns }: DataTable) => columns[0]?.map((_, i) => columns.map((c) => c[i]));
const merged = (now: DataTable, published: DataTable | null, definition = hours) =>
  rowsOf(mergeKept([definition], { hours: now }, before(published))['hours'] ?? now);

describe('a table that keeps rows', () => {
  test('has those of the version before and the new ones, in order of time', () => {
    expect(
      merged(table(['2026-11-22T05:00:00Z', '11', 20]), table(['2026-11-22T04:00:00Z', '11', 18])),
    ).toEqual([
      ['2026-11-22T04:00:00Z', '11', 18],
      ['2026-11-22T05:00:00Z', '11', 20],
    ]);
  });

  test('takes the new value of a row that came again, also where it is unknown now', () => {
    const at = '2026-11-22T05:00:00Z';
    expect(merged(table([at, '11', 21]), table([at, '11', 20]))).toEqual([[at, '11', 21]]);
    expect(merged(table([at, '11', null]), table([at, '11', 20]))).toEqual([[at, '11', null]]);
  });

  test('lets rows go that are older than it keeps, counted from the newest', () => {
    const published = table(['2026-11-19T04:59:00Z', '11', 1], ['2026-11-19T05:00:00Z', '11', 2]);
    expect(merged(table(['2026-11-22T05:00:00Z', '11', 3]), published)).toEqual([
      ['2026-11-19T05:00:00Z', '11', 2],
      ['2026-11-22T05:00:00Z', '11', 3],
    ]);
  });

  test('keeps all of them for good where it says so', () => {
    const forGood = { ...hours, keeps: { field: 'at', days: null } };
    const published = table(['1999-01-01T00:00:00Z', '11', 1]);
    expect(merged(table(['2026-11-22T05:00:00Z', '11', 3]), published, forGood)).toHaveLength(2);
  });

  test('keeps the old rows where nothing new came', () => {
    expect(merged(table(), table(['2026-11-22T05:00:00Z', '11', 3]))).toHaveLength(1);
  });

  test('does not know a column in old rows that the version before did not have', () => {
    const published = { fields: ['at', 'area'], columns: [['2026-11-22T04:00:00Z'], ['11']] };
    expect(merged(table(['2026-11-22T05:00:00Z', '11', 3]), published)?.[0]).toEqual([
      '2026-11-22T04:00:00Z',
      '11',
      null,
    ]);
  });

  test('is new as a whole where its key has changed', () => {
    const published = { fields: ['at', 'station'], columns: [['2026-11-22T04:00:00Z'], ['x']] };
    expect(merged(table(['2026-11-22T05:00:00Z', '11', 3]), published)).toHaveLength(1);
  });
});

test('a table that keeps nothing is left as it is', () => {
  const { keeps: _, ...plain } = hours;
  const now = table(['2026-11-22T05:00:00Z', '11', 3]);
  const published = table(['2026-11-22T04:00:00Z', '11', 1]);
  expect(mergeKept([plain], { hours: now }, before(published))['hours']).toBe(now);
});

test('scaled values cannot be kept: published tables hold them in their unit', () => {
  const scaled = {
    ...hours,
    fields: hours.fields.map((entry) => ({ ...entry, scaled: true })),
  };
  expect(() => mergeKept([scaled], { hours: table() }, null)).toThrow(/keeps rows/);
});
