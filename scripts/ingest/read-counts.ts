import type { DuckDBConnection } from '@duckdb/node-api';
import { readColumns, type SqlCell } from '../engine/duck.ts';
import type { StagedTable } from '../engine/raw-view.ts';
import type { Extract } from './extract.ts';
import type { Reject } from '../../src/domain/published.ts';

/** Rows of a query as records of its columns. */
async function readRecords(
  connection: DuckDBConnection,
  sql: string,
): Promise<Record<string, SqlCell>[]> {
  const { fields, columns } = await readColumns(connection, sql);
  const length = columns[0]?.length ?? 0;
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(fields.map((field, i) => [field, columns[i]?.[row] ?? null])),
  );
}

/** Rejects of the dataset's own SQL, with each column called as its file calls it. */
export async function readRejects(
  connection: DuckDBConnection,
  staged: readonly StagedTable[],
): Promise<Reject[]> {
  const headerOf = (file: string, field: string): string => {
    const table = staged.find((entry) => entry.file.name === file);
    return table?.file.header[table.matched.names.indexOf(field)] ?? field;
  };
  const records = await readRecords(
    connection,
    'SELECT file, line, field, value, reason, scope FROM rejects ORDER BY file, line, field',
  );
  return records.map((record) => {
    const file = String(record['file']);
    return {
      file,
      line: Number(record['line']),
      field: record['field'] === null ? null : headerOf(file, String(record['field'])),
      value: record['value'] === null ? null : String(record['value']),
      reason: String(record['reason']),
      scope: record['scope'] === 'row' ? 'row' : 'value',
    };
  });
}

export async function readRowCount(
  connection: DuckDBConnection,
  structural: number,
): Promise<Pick<Extract['report'], 'rows' | 'values'>> {
  const [record] = await readRecords(connection, 'SELECT * FROM row_count');
  const count = (field: string): number => Number(record?.[field] ?? 0);
  const expected = count('values_expected');
  const measured = count('values_measured');
  const rejected = count('values_rejected');
  return {
    rows: {
      read: count('read') + structural,
      kept: count('kept'),
      missing: count('missing'),
      rejected: count('rejected') + structural,
    },
    values: { expected, measured, blank: expected - measured - rejected, rejected },
  };
}
