import type { DuckDBConnection } from '@duckdb/node-api';
import type { FileSource, Lookup } from '../connectors/file-source.ts';
import type { MatchedColumns } from '../connectors/match-columns.ts';
import type { StagedFile } from '../connectors/stage-file.ts';
import { readColumns, sqlName, sqlText } from './duck.ts';

export interface StagedTable {
  readonly file: StagedFile;
  readonly matched: MatchedColumns;
}

/**
 * Makes `raw(file, line, …columns)` over the staged files: every value as the text that stands in the
 * file, `null` where the cell is empty or says "missing". A view, so that a query which needs no line
 * numbers pays nothing for them.
 */
export async function createRawView(
  connection: DuckDBConnection,
  tables: readonly StagedTable[],
  source: FileSource,
): Promise<void> {
  const selects = tables.map((table) => selectFrom(table, source));
  await connection.run(`CREATE TEMP VIEW raw AS ${selects.join('\nUNION ALL\n')}`);
}

function selectFrom({ file, matched }: StagedTable, source: FileSource): string {
  const names = matched.names.map((name, index) => name ?? `unused_${index}`);
  const types = [
    ...(file.hasLines ? [`'line': 'BIGINT'`] : []),
    ...names.map((name) => `${sqlText(name)}: 'VARCHAR'`),
  ];
  const line = file.hasLines ? 'line' : 'row_number() OVER () + 1 AS line';
  const missing = [...(file.hasSpaces ? [''] : []), ...(source.missingValues ?? [])];
  const cells = source.columns.map((rule) => {
    // Trimming eight cells of four million rows costs as much as reading them.
    const column = file.hasSpaces ? `trim(${sqlName(rule.name)})` : sqlName(rule.name);
    const text = missing.reduce((sql, word) => `nullif(${sql}, ${sqlText(word)})`, column);
    return `${text} AS ${sqlName(rule.name)}`;
  });
  return `SELECT ${sqlText(file.name)} AS file, ${line}, ${cells.join(', ')}
FROM read_csv(${sqlText(file.csvPath)}, auto_detect = false, header = true, delim = ',', quote = '"',
  escape = '"', nullstr = '', strict_mode = true, store_rejects = true, rejects_limit = 1,
  columns = {${types.join(', ')}})`;
}

/** Whether DuckDB passed over lines of the wrong width: the files must then be read line by line. */
export async function hasBrokenLines(connection: DuckDBConnection): Promise<boolean> {
  const found = await readColumns(connection, 'SELECT count(*) FROM reject_errors');
  return Number(found.columns[0]?.[0]) > 0;
}

export async function createLookup(
  connection: DuckDBConnection,
  name: string,
  lookup: Lookup,
): Promise<void> {
  const rows = lookup.rows.map(
    (row) => `(${row.map((cell) => (cell === null ? 'NULL' : sqlText(cell))).join(', ')})`,
  );
  const columns = lookup.columns.map(sqlName).join(', ');
  await connection.run(
    `CREATE TEMP TABLE ${sqlName(name)} AS SELECT * FROM (VALUES ${rows.join(', ')}) AS rows(${columns})`,
  );
}
