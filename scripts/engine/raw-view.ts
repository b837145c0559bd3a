import type { DuckDBConnection } from '@duckdb/node-api';
import type { FileSource, Lookup } from '../connectors/file-source.ts';
import type { MatchedColumns } from '../connectors/match-columns.ts';
import type { StagedFile } from '../connectors/stage-file.ts';
import { readColumns, sqlName, sqlText } from './duck.ts';

export interface StagedTable {
  readonly file: StagedFile;
  readonly matched: MatchedColumns;
}

/** Twice the longest line that DuckDB reads: its own buffers are eight times that, and no faster. */
const bufferBytes = 2 ** 22;

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
  buffer_size = ${bufferBytes},
  columns = {${types.join(', ')}})`;
}

const sqlTypes = { integer: 'BIGINT', number: 'DOUBLE' } as const;

/**
 * Makes `typed(…columns)`: the same rows with numbers read as numbers, several times faster than a cast
 * of their text. A row in which one of them cannot be read is not in it, but in `untyped_row(file,
 * line, …columns)`, with its text as in `raw`. That view is complete once `typed` was read to its end.
 */
export async function createTypedView(
  connection: DuckDBConnection,
  tables: readonly StagedTable[],
  source: FileSource,
): Promise<void> {
  const typed = tables.map((table) => typedFrom(table, source));
  const untyped = tables.map((table) => untypedFrom(table, source));
  await connection.run(`CREATE TEMP VIEW typed AS ${typed.join('\nUNION ALL\n')}`);
  // DuckDB makes its table of rejects with the first scan that stores some.
  await connection.run('SELECT * FROM typed LIMIT 1');
  await connection.run(`CREATE TEMP VIEW untyped_row AS ${untyped.join('\nUNION ALL\n')}`);
}

function typedFrom({ file, matched }: StagedTable, source: FileSource): string {
  const typeOf = (name: string | null): string => {
    const type = source.columns.find((rule) => rule.name === name)?.type;
    return type === undefined ? 'VARCHAR' : sqlTypes[type];
  };
  const names = matched.names.map((name, index) => name ?? `unused_${index}`);
  const types = [
    ...(file.hasLines ? [`'line': 'BIGINT'`] : []),
    ...names.map((name, index) => `${sqlText(name)}: '${typeOf(matched.names[index] ?? null)}'`),
  ];
  const missing = ['', ...(source.missingValues ?? [])].map(sqlText).join(', ');
  const cells = source.columns.map(({ name, type }) =>
    type === undefined && file.hasSpaces
      ? `nullif(trim(${sqlName(name)}), '') AS ${sqlName(name)}`
      : sqlName(name),
  );
  return `SELECT ${cells.join(', ')}
FROM read_csv(${sqlText(file.csvPath)}, auto_detect = false, header = true, delim = ',', quote = '"',
  escape = '"', nullstr = [${missing}], strict_mode = true, store_rejects = true, rejects_limit = 0,
  buffer_size = ${bufferBytes},
  columns = {${types.join(', ')}})`;
}

function untypedFrom({ file, matched }: StagedTable, source: FileSource): string {
  const path = sqlText(file.csvPath);
  const rejects = `reject_errors JOIN reject_scans USING (scan_id, file_id)
    WHERE file_path = ${path} AND error_type = 'CAST'`;
  if (file.hasLines) {
    // Its cells may be quoted, so they are read again by their lines.
    const lines = `SELECT CAST(split_part(csv_line, ',', 1) AS BIGINT) FROM ${rejects}`;
    return `SELECT * FROM raw WHERE file = ${sqlText(file.name)} AND line IN (${lines})`;
  }
  // A file that is read where it lies has no quotes: its cells stand between commas.
  const missing = ['', ...(source.missingValues ?? [])];
  const cells = source.columns.map(({ name }) => {
    const cell = `trim(split_part(csv_line, ',', ${matched.names.indexOf(name) + 1}))`;
    const text = missing.reduce((sql, word) => `nullif(${sql}, ${sqlText(word)})`, cell);
    return `${text} AS ${sqlName(name)}`;
  });
  return `SELECT DISTINCT ${sqlText(file.name)} AS file, line, ${cells.join(', ')} FROM ${rejects}`;
}

/** Whether DuckDB passed over lines of the wrong width: the files must then be read line by line. */
export async function hasBrokenLines(connection: DuckDBConnection): Promise<boolean> {
  // A number that cannot be read is no broken line: see createTypedView.
  const found = await readColumns(
    connection,
    `SELECT count(*) FROM reject_errors WHERE error_type <> 'CAST'`,
  );
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
