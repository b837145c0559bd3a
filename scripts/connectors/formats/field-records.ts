import type { CsvRecord } from '../csv-records.ts';
import { isRecord } from './find-records.ts';

/** Fields of nested objects down to here get a column of their own; what lies deeper stays JSON text. */
const deepest = 4;
/** More columns than this are no table: a key of each object is then a value. */
export const mostColumns = 2000;

export type FieldRow = ReadonlyMap<string, string>;

/** Fields of an object as text, those of nested objects under dotted names; lists stay JSON text. */
export function fieldsOf(object: Readonly<Record<string, unknown>>): FieldRow {
  const fields = new Map<string, string>();
  const add = (value: unknown, name: string, depth: number): void => {
    if (isRecord(value) && depth < deepest) {
      for (const [key, part] of Object.entries(value)) add(part, `${name}.${key}`, depth + 1);
    } else fields.set(name, textOf(value));
  };
  for (const [key, value] of Object.entries(object)) add(value, key, 0);
  return fields;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * Rows of fields as records: the first one holds the names of all fields in the order in which they
 * are first met, each later one stands under its number from 1. `null` where there are too many names.
 */
export function recordsOfFields(rows: readonly FieldRow[]): CsvRecord[] | null {
  const names = new Set<string>();
  for (const row of rows) for (const name of row.keys()) names.add(name);
  if (names.size > mostColumns) return null;
  const header = [...names];
  const record = (line: number, cells: string[]): CsvRecord => ({
    line,
    text: cells.join(','),
    cells,
  });
  return [
    record(0, header),
    ...rows.map((row, at) =>
      record(
        at + 1,
        header.map((name) => row.get(name) ?? ''),
      ),
    ),
  ];
}
