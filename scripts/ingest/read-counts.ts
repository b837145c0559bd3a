import type { DuckDBConnection } from '@duckdb/node-api';
import type { FileSource } from '../connectors/file-source.ts';
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

/** Lines that are not a row of the table at all: too few or too many cells, or a broken quote. */
export async function structuralRejects(
  connection: DuckDBConnection,
  staged: readonly StagedTable[],
): Promise<Reject[]> {
  // Each pass over the files records the same lines again.
  const records = await readRecords(
    connection,
    `SELECT DISTINCT scans.file_path AS path, errors.line AS line, errors.csv_line AS text
     FROM reject_errors AS errors JOIN reject_scans AS scans USING (scan_id, file_id)
     ORDER BY path, line`,
  );
  return records.map((record) => ({
    file: staged.find((table) => table.file.csvPath === record.path)?.file.name ?? 'unknown',
    line: Number(record.line),
    field: null,
    value: String(record.text ?? '').slice(0, 200),
    reason: 'wrong-width',
    scope: 'row',
  }));
}

/** Rejects of the dataset's own SQL, with the columns called as the publisher calls them. */
export async function readRejects(
  connection: DuckDBConnection,
  source: FileSource,
  structural: readonly Reject[],
): Promise<Reject[]> {
  const headers = new Map(source.columns.map((rule) => [rule.name, rule.headers[0] ?? rule.name]));
  const records = await readRecords(
    connection,
    'SELECT file, line, field, value, reason, scope FROM rejects ORDER BY file, line, field',
  );
  return records.map((record) => {
    const file = String(record.file);
    const field = record.field === null ? null : String(record.field);
    return {
      file,
      line: lineInFile(file, Number(record.line), structural),
      field: field === null ? null : (headers.get(field) ?? field),
      value: record.value === null ? null : String(record.value),
      reason: String(record.reason),
      scope: record.scope === 'row' ? 'row' : 'value',
    };
  });
}

/** Rows are numbered as DuckDB keeps them, which leaves out the lines of the wrong width. */
function lineInFile(file: string, line: number, structural: readonly Reject[]): number {
  let shifted = line;
  for (const reject of structural) {
    if (reject.file === file && reject.line !== null && reject.line <= shifted) shifted += 1;
  }
  return shifted;
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
