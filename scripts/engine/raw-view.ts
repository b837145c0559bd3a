import type { DuckDBConnection } from '@duckdb/node-api';
import type { FileSource, Lookup } from '../connectors/file-source.ts';
import type { MatchedColumns } from '../connectors/match-columns.ts';
import type { StagedFile } from '../connectors/stage-file.ts';
import { sqlName, sqlText } from './duck.ts';

export interface StagedTable {
  readonly file: StagedFile;
  readonly matched: MatchedColumns;
}

/**
 * Makes `raw(file, line, …columns)` over the staged files: every value as the text that stands in the
 * file, `null` where the cell is empty or says "missing". A view, so that a query which needs no line
 * numbers pays nothing for them. Lines of the wrong width go to DuckDB's `reject_errors`.
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
  const types = matched.names.map((name, index) => {
    return `${sqlText(name ?? `unused_${index}`)}: 'VARCHAR'`;
  });
  const missing = source.missingValues ?? [];
  const cells = source.columns.map((rule) => {
    const column = `trim(${sqlName(rule.name)})`;
    const text = missing.reduce((sql, word) => `nullif(${sql}, ${sqlText(word)})`, column);
    return `${text} AS ${sqlName(rule.name)}`;
  });
  return `SELECT ${sqlText(file.name)} AS file, row_number() OVER () + 1 AS line, ${cells.join(', ')}
FROM read_csv(${sqlText(file.csvPath)}, auto_detect = false, header = true, delim = ',', quote = '"',
  escape = '"', nullstr = '', strict_mode = true, store_rejects = true, rejects_limit = 1000,
  columns = {${types.join(', ')}})`;
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
