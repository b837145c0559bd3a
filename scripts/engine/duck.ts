import path from 'node:path';
import {
  DuckDBDateValue,
  DuckDBInstance,
  JSDuckDBValueConverter,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import { isoDay } from '../../src/domain/time/civil-date.ts';

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
    // Joins stand as they are written, the small side right: DuckDB takes a CSV file of any size for a
    // few dozen rows, and would hold all of them in memory to look up a thousand.
    disabled_optimizers: 'build_side_probe_side,join_order',
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
  const result = await connection.run(sql);
  const fields = result.columnNames();
  const columns = fields.map((): SqlCell[] => []);
  const texts = new Map<number, string>();
  for (const chunk of await result.fetchAllChunks()) {
    for (const [i, column] of columns.entries()) {
      const vector = chunk.getColumnVector(i);
      const { type, itemCount } = vector;
      for (let at = 0; at < itemCount; at += 1) {
        column.push(toCell(vector.getItem(at), type, texts));
      }
    }
  }
  return { fields, columns };
}

/** `texts`: days that were written out before, of which a table has few and each many times. */
function toCell(value: DuckDBValue, type: DuckDBType, texts: Map<number, string>): SqlCell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof DuckDBDateValue) {
    const text = texts.get(value.days) ?? isoDay(value.days);
    texts.set(value.days, text);
    return text;
  }
  const plain = JSDuckDBValueConverter(value, type, JSDuckDBValueConverter);
  if (typeof plain === 'number') return plain;
  if (plain instanceof Date) return plain.toISOString().slice(0, 10);
  throw new TypeError(`A column holds ${typeof plain}, which the static API has no form for.`);
}
