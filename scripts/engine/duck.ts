import path from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

export type SqlCell = string | number | null;
export interface SqlTable {
  readonly fields: readonly string[];
  readonly columns: readonly (readonly SqlCell[])[];
}

/** An in-memory database for one dataset; what does not fit goes to files in `folder`. */
export async function openDuck(
  folder: string,
): Promise<{ connection: DuckDBConnection; close: () => void }> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '288MB',
    temp_directory: path.join(folder, 'duck'),
    // Rows keep the order of the file, so that line numbers are those of the file.
    preserve_insertion_order: 'true',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Reads a query's result by columns. Dates become `YYYY-MM-DD`, whole numbers stay exact. */
export async function readColumns(connection: DuckDBConnection, sql: string): Promise<SqlTable> {
  const reader = await connection.runAndReadAll(sql);
  const fields = reader.columnNames();
  const columns = reader.getColumnsJS();
  // A result without rows comes without columns, too.
  return { fields, columns: fields.map((_, i) => (columns[i] ?? []).map(toCell)) };
}

function toCell(value: unknown): SqlCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  throw new TypeError(`A column holds ${typeof value}, which the static API has no form for.`);
}
