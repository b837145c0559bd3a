import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { csvRecords } from '../connectors/csv-records.ts';
import type { PreviousVersion } from '../../src/domain/checks/check.ts';
import type { DatasetDefinition, Field, FieldType } from '../../src/domain/dataset.ts';
import { tableFileSchema, type Cell, type DatasetEntry } from '../../src/domain/published.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import type { OutputFile } from './output-files.ts';

/** The version that is published now; its tables are read when they are asked for. */
export const previousVersion = (
  root: string,
  entry: DatasetEntry | undefined,
  definition: DatasetDefinition,
): PreviousVersion | null =>
  entry === undefined
    ? null
    : version(entry, definition, (file) => {
        try {
          return readFileSync(path.join(root, file));
        } catch {
          return null;
        }
      });

/** The version that is about to be published, in the same units. */
export const nextVersion = (
  entry: DatasetEntry,
  files: readonly OutputFile[],
  definition: DatasetDefinition,
): PreviousVersion =>
  version(
    entry,
    definition,
    (wanted) => files.find((file) => file.entry.path === wanted)?.bytes ?? null,
  );

function version(
  entry: DatasetEntry,
  definition: DatasetDefinition,
  read: (file: string) => Buffer | null,
): PreviousVersion {
  const bytesOf = (key: string): Buffer | null => {
    const file = entry.files[key];
    const bytes = file === undefined ? null : read(file.path);
    // A file that was cut off is no version.
    return bytes?.length === file?.bytes ? bytes : null;
  };
  return {
    entry,
    table: (name) => {
      // Daily series have no such file: they are published area by area, and whole as CSV only.
      const json = bytesOf(`${name}.json`);
      if (json) return fromJson(json);
      const csv = bytesOf(`${name}.csv`);
      const fields = definition.tables.find((table) => table.name === name)?.fields ?? [];
      return csv && fromCsv(csv, fields);
    },
  };
}

function fromJson(bytes: Buffer): DataTable | null {
  try {
    const { fields, columns } = v.parse(tableFileSchema, JSON.parse(bytes.toString('utf8')));
    return { fields, columns };
  } catch {
    return null;
  }
}

/** Reads what csv.ts wrote, with the types that the fields have today. */
function fromCsv(bytes: Buffer, fields: readonly Field[]): DataTable {
  const [header, ...records] = csvRecords(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  const names = header?.cells ?? [];
  const types = names.map((name) => fields.find((field) => field.name === name)?.type ?? 'string');
  const columns: Cell[][] = names.map(() => []);
  for (const { cells } of records) {
    for (const [index, type] of types.entries()) {
      columns[index]?.push(cellOf(cells?.[index] ?? '', type));
    }
  }
  return { fields: names, columns };
}

function cellOf(text: string, type: FieldType): Cell {
  if (text === '') return null;
  const isNumber = type === 'integer' || type === 'number';
  return isNumber && Number.isFinite(Number(text)) ? Number(text) : text;
}
