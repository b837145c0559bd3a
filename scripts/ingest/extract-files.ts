import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { FileSource } from '../connectors/file-source.ts';
import { matchColumns } from '../connectors/match-columns.ts';
import { SourceError } from '../connectors/source-error.ts';
import { cellColumn, valueColumn } from '../connectors/unpivot-crosstab.ts';
import { stageFiles, type StageOptions } from '../connectors/stage-file.ts';
import { openDuck, readColumns, sqlName } from '../engine/duck.ts';
import {
  createLookup,
  createRawView,
  createTypedView,
  hasBrokenLines,
  type StagedTable,
} from '../engine/raw-view.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { countRejects, listedRejects } from './count-rejects.ts';
import type { Extract } from './extract.ts';
import { latestDay } from './ingestion-time.ts';
import { silentProgress, type Progress } from './progress.ts';
import { readRejects, readRowCount } from './read-counts.ts';

/** Paths of the dataset's files in the folders, by name. Throws where there is none. */
async function findFiles(folders: readonly string[], pattern: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
      throw new SourceError({
        file: folder,
        found: 'the folder cannot be opened',
        expected: 'a folder with the publisher’s files',
        todo: 'check the path after --from',
      });
    });
    const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
    found.push(
      ...names.filter((name) => pattern.test(name)).map((name) => path.join(folder, name)),
    );
  }
  if (found.length === 0) {
    throw new SourceError({
      file: folders.join(', '),
      found: 'no file of this dataset is in the folder',
      expected: `a file whose name matches ${String(pattern)}`,
      todo: 'check the path after --from, or the pattern in the dataset’s source.ts',
    });
  }
  return found.toSorted((a, b) => path.basename(a).localeCompare(path.basename(b), 'en'));
}

/** Names of the files; where two folders hold one name, the folder's name comes before it. */
function labelsOf(paths: readonly string[]): string[] {
  const names = paths.map((file) => path.basename(file));
  return paths.map((file, i) => {
    const name = names[i] ?? file;
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    return isAlone ? name : `${path.basename(path.dirname(file))}/${name}`;
  });
}

interface Task {
  readonly datasetPath: string;
  readonly source: FileSource;
  readonly paths: readonly string[];
  readonly tableNames: readonly string[];
  readonly progress: Progress;
}

/** Reads a dataset's tables from the publisher's files through its transform.sql. */
export async function extractFiles(
  datasetPath: string,
  source: FileSource,
  folders: readonly string[],
  tableNames: readonly string[],
  progress: Progress,
): Promise<Extract> {
  const paths = await findFiles(folders, source.files);
  const task = { datasetPath, source, paths, tableNames, progress };
  progress.start(paths.length + 2);
  let read = await readThrough(task, { byHead: true });
  const again = { ...task, progress: silentProgress };
  // Somewhere behind its beginning a file has quotes, spaces, or letters of another encoding.
  if (read === 'other than its head') read = await readThrough(again, {});
  // Some line has too few or too many cells: slower, but every line then has its number.
  if (read === 'broken lines') read = await readThrough(again, { lineByLine: true });
  if (typeof read === 'string') {
    throw new Error('A file read line by line leaves no line to DuckDB’s judgement.');
  }
  progress.step(`${read.report.rows.read.toLocaleString('en')} rows read`);
  return read;
}

/** A crosstab is staged as one row a value: its headers and the value are columns like its keys. */
function crosstabColumns(
  keys: FileSource['columns'],
  headers: readonly string[],
): FileSource['columns'] {
  const own = [cellColumn, ...headers, valueColumn];
  return [...keys, ...own.map((name) => ({ name, headers: [name] }))];
}

type Way = Pick<StageOptions, 'byHead' | 'lineByLine'>;
/** Why the files have to be read again in another way. */
type Unread = 'other than its head' | 'broken lines';

async function readThrough(task: Task, way: Way): Promise<Extract | Unread> {
  return overRaw({ ...task, way }, async (connection, staged) => {
    // Both at a time: DuckDB reads the rows while the files are looked through for what it trusts.
    const [extract, whole] = await Promise.allSettled([
      transform(connection, staged, task),
      Promise.all(staged.map(({ file }) => file.whole)),
    ]);
    if (whole.status === 'rejected') throw whole.reason;
    if (!whole.value.every(({ isAsStaged }) => isAsStaged)) return 'other than its head';
    if (extract.status === 'rejected') throw extract.reason;
    return extract.value;
  });
}

async function transform(
  connection: DuckDBConnection,
  staged: readonly StagedTable[],
  task: Task,
): Promise<Extract | Unread> {
  const { datasetPath, source, progress } = task;
  for (const [name, lookup] of Object.entries(source.lookups ?? {})) {
    await createLookup(connection, name, lookup);
  }
  await connection.run(`CREATE TEMP TABLE ingestion AS SELECT DATE '${latestDay()}' AS latest_day`);
  const place = path.join(datasetPath, 'transform.sql');
  const sql = await readFile(place, 'utf8');
  await connection.run(sql).catch((error: unknown) => {
    throw sqlFault(place, error);
  });
  if (await hasBrokenLines(connection)) return 'broken lines';
  progress.step('rows cleaned and counted');
  return collect(connection, staged, task);
}

/** SQL that cannot be run is a mistake of whoever wrote it; what befalls DuckDB itself is not. */
function sqlFault(file: string, error: unknown): unknown {
  const [, kind, text = ''] =
    /^(Parser|Binder|Catalog|Conversion|Invalid Input) Error: ([^]*)/.exec(
      error instanceof Error ? error.message : '',
    ) ?? [];
  if (kind === undefined) return error;
  const line = /^LINE (\d+): (.*)/m.exec(text);
  return new SourceError({
    file,
    ...(line ? { line: Number(line[1]), value: line[2] ?? '' } : {}),
    found: text.split('\n', 1)[0] ?? '',
    expected: 'SQL of DuckDB over the view raw, whose columns source.ts names',
    todo: 'mend the line, or name the column in source.ts, then run again',
  });
}

interface RawTask extends Pick<Task, 'source' | 'paths' | 'progress'> {
  readonly way: Way;
}

/** Of optional fields, those that are there. */
const withoutAbsent = <Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };

/** Stages the files, gives their rows as the view `raw`, and clears away after `read`. */
async function overRaw<Result>(
  { source, paths, way, progress }: RawTask,
  read: (connection: DuckDBConnection, staged: readonly StagedTable[]) => Promise<Result>,
): Promise<Result> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'ingest-'));
  const { connection, close } = await openDuck(temporary);
  try {
    const labels = labelsOf(paths);
    const staged: StagedTable[] = [];
    const rules: FileSource = source.crosstab
      ? { ...source, columns: crosstabColumns(source.columns, source.crosstab.headers) }
      : source;
    const crosstab = source.crosstab && {
      keys: source.columns.flatMap((rule) => rule.headers),
      headers: source.crosstab.headers,
    };
    const { delimiter, sheet, records, entries, header, hidesRows } = source;
    const layout = { delimiter, sheet, records, entries, header, hidesRows, crosstab };
    for (const [i, filePath] of paths.entries()) {
      const label = labels[i] ?? filePath;
      const options = { ...withoutAbsent(layout), ...way, label };
      for (const file of await stageFiles(filePath, temporary, options)) {
        staged.push({ file, matched: matchColumns(file.header, rules, file.name) });
        progress.step(`read ${file.name} (${file.encoding})`);
      }
    }
    await createRawView(connection, staged, rules);
    if (rules.columns.some(({ type }) => type)) await createTypedView(connection, staged, rules);
    return await read(connection, staged);
  } finally {
    close();
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The rows of the publisher's files for which `where` holds: as they stand, each with its line. */
export async function findRawRows(
  source: FileSource,
  folders: readonly string[],
  where: (columns: readonly string[]) => string,
  most: number,
): Promise<{ readonly rows: DataTable; readonly found: number }> {
  const paths = await findFiles(folders, source.files);
  const task = { source, paths, way: { lineByLine: true }, progress: silentProgress };
  return overRaw(task, async (connection) => {
    const { fields } = await readColumns(connection, 'SELECT * FROM raw LIMIT 0');
    const own = fields.filter((field) => field !== 'file' && field !== 'line' && field !== 'cell');
    const condition = where(own);
    const counted = await readColumns(connection, `SELECT count(*) FROM raw WHERE ${condition}`);
    const rows = await readColumns(
      connection,
      `SELECT * FROM raw WHERE ${condition} ORDER BY file, line LIMIT ${most}`,
    );
    return { rows, found: Number(counted.columns[0]?.[0] ?? 0) };
  });
}

async function collect(
  connection: DuckDBConnection,
  staged: readonly StagedTable[],
  { tableNames, source }: Task,
): Promise<Extract> {
  const structural = staged.flatMap(({ file }) => file.rejects);
  const listed = [...structural, ...(await readRejects(connection, staged))];
  const { rows, values } = await readRowCount(connection, structural.length);
  const files = await fileReports(connection, staged, rows.read, source.crosstab !== undefined);
  const empty = files.find((file) => file.rows === 0);
  if (empty) {
    throw new SourceError({
      file: empty.name,
      found: 'there is a header, but no row',
      expected: 'at least one row below the header',
      todo: 'download the file again, or take it out of the folder',
    });
  }
  const tables: Record<string, DataTable> = {};
  for (const name of tableNames) {
    tables[name] = await readColumns(connection, `SELECT * FROM ${sqlName(name)}`);
  }
  return {
    report: {
      files,
      rows,
      values,
      rejectCounts: countRejects(listed),
      rejects: listed.slice(0, listedRejects),
    },
    tables,
    documents: {},
    bytes: Object.fromEntries(
      await Promise.all(
        staged.map(async ({ file }) => [file.name, (await file.whole).bytes] as const),
      ),
    ),
  };
}

async function fileReports(
  connection: DuckDBConnection,
  staged: readonly StagedTable[],
  rowsRead: number,
  isCrosstab: boolean,
): Promise<Extract['report']['files']> {
  const rowsOf = new Map<string, number>();
  const [only, ...others] = staged;
  if (only && others.length === 0) {
    // One file holds every row: no need to read it once more.
    rowsOf.set(only.file.name, rowsRead - only.file.rejects.length);
  } else {
    const rows = isCrosstab ? 'DISTINCT line' : '*';
    const counts = await readColumns(
      connection,
      `SELECT file, count(${rows}) FROM raw GROUP BY file`,
    );
    counts.columns[0]?.forEach((name, i) => {
      rowsOf.set(String(name), Number(counts.columns[1]?.[i]));
    });
  }
  return Promise.all(
    staged.map(async ({ file, matched }) => ({
      name: file.name,
      rows: (rowsOf.get(file.name) ?? 0) + file.rejects.length,
      encoding: file.encoding,
      sha256: (await file.whole).sha256,
      renamed: [...matched.renamed],
      ignoredColumns: [...matched.ignored],
    })),
  );
}
