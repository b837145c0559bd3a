import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import PQueue from 'p-queue';
import type { Reject } from '../../src/domain/published.ts';
import { splitRecord, type CsvRecord } from './csv-records.ts';
import { decodeText } from './decode-text.ts';
import { findDelimiter } from './formats/delimiter.ts';
import { formatOf } from './formats/format-of.ts';
import { fromHeader } from './formats/header-rows.ts';
import { readTables, type FileLayout, type FileTable } from './formats/read-tables.ts';
import { surveyText, type TextSurvey } from './plain-text.ts';
import { unpivotCrosstab } from './unpivot-crosstab.ts';

export interface WholeFile {
  readonly sha256: string;
  readonly bytes: number;
  /** The file is as it was staged; else it has to be staged again, not by its head. */
  readonly isAsStaged: boolean;
}

/** A table that DuckDB can read as it is: UTF-8, comma-separated, one header line. */
export interface StagedFile {
  /** Name of the publisher's file, for messages and the report. */
  readonly name: string;
  readonly csvPath: string;
  readonly encoding: string;
  /** What is known when the whole file was read. */
  readonly whole: Promise<WholeFile>;
  readonly header: readonly string[];
  /** The staged table begins with a column of the publisher's line numbers. */
  readonly hasLines: boolean;
  /** Some cell may begin or end with a space. */
  readonly hasSpaces: boolean;
  /** Lines that are no row of the table; only a file staged line by line knows them. */
  readonly rejects: readonly Reject[];
}

export interface StageOptions extends FileLayout {
  /** Stages a large file by its beginning, while the rest is still being looked through. */
  readonly byHead?: boolean;
  /** Reads a CSV file line by line even where it looks plain enough for DuckDB. */
  readonly lineByLine?: boolean;
  /** The table says what a value is in several header rows: see FileSource. */
  readonly crosstab?: { readonly keys: readonly string[]; readonly headers: readonly string[] };
  /** Keeps nothing of a line that is no row; see FileSource. */
  readonly hidesRows?: boolean;
  /** Name for messages and the report; tells files of one name in several folders apart. */
  readonly label?: string;
}

/**
 * Makes a publisher's file readable for DuckDB: one table, or several where it is a zip. A plain UTF-8
 * file is used where it lies, whatever its size; anything else is written again into `folder`. Throws
 * a SourceError for what cannot be read.
 */
export async function stageFiles(
  filePath: string,
  folder: string,
  options: StageOptions = {},
): Promise<StagedFile[]> {
  const name = options.label ?? path.basename(filePath);
  const plain = await plainFile(filePath, name, options);
  return plain ? [plain] : stageBytes(name, await readFile(filePath), folder, options);
}

/** The same for a file that is in memory, such as one that was downloaded. */
export async function stageBytes(
  name: string,
  bytes: Uint8Array,
  folder: string,
  options: StageOptions = {},
): Promise<StagedFile[]> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const staged: StagedFile[] = [];
  for (const [at, table] of (await readTables(name, bytes, options)).entries()) {
    const base = path.basename(table.name).replaceAll(/[^\p{L}\p{N}._-]/gu, '_');
    const csvPath = path.join(folder, `${sha256.slice(0, 16)}-${at}-${base}.csv`);
    const records = shaped(table, options);
    const { header, rejects } = await writeRecords(records, csvPath, table.name, options);
    const encoding =
      table.numbers === 'lines' ? table.encoding : `${table.encoding} (numbered by record)`;
    staged.push({
      name: table.name,
      csvPath,
      encoding,
      whole: Promise.resolve({ sha256, bytes: bytes.length, isAsStaged: true }),
      header,
      hasLines: true,
      hasSpaces: true,
      rejects,
    });
  }
  return staged;
}

const headBytes = 2 ** 20;
/** A smaller file is looked through sooner than DuckDB begins. */
const largeBytes = 2 ** 22;
/** Large files are looked through one or two at a time, as DuckDB reads them. */
const surveys = new PQueue({ concurrency: 2 });

/** `null` for a file that is not plain, or of which more is asked than DuckDB can do. */
async function plainFile(
  filePath: string,
  name: string,
  { lineByLine = false, byHead = false, crosstab, header, delimiter }: StageOptions,
): Promise<StagedFile | null> {
  if (lineByLine || crosstab || header || /\.xlsx$/i.test(name)) return null;
  const isByHead = byHead && (await stat(filePath)).size >= largeBytes;
  const looked = await surveyText(filePath, isByHead ? headBytes : undefined);
  const { bytes, sha256, isPlain, hasSpaces, head } = looked;
  if (!isPlain || bytes === 0) return null;
  const text = decodeText(head, 'utf-8');
  const isCommas = (delimiter ?? findDelimiter(text)) === ',';
  if (!isCommas || formatOf(name, text) !== 'text') return null;
  const [firstLine = ''] = text.split('\n', 1);
  return {
    name,
    csvPath: filePath,
    encoding: 'utf-8',
    whole: isByHead
      ? wholeOf(filePath, looked)
      : Promise.resolve({ sha256, bytes, isAsStaged: true }),
    header: splitRecord(firstLine).map(headerName),
    hasLines: false,
    hasSpaces,
    rejects: [],
  };
}

function wholeOf(filePath: string, head: TextSurvey): Promise<WholeFile> {
  const whole = surveys.add(async () => {
    const { sha256, bytes, isPlain, hasSpaces } = await surveyText(filePath);
    return { sha256, bytes, isAsStaged: isPlain && (head.hasSpaces || !hasSpaces) };
  });
  // Whoever waits for it is told; nobody does where something else went wrong before.
  whole.catch(() => undefined);
  return whole;
}

function shaped(table: FileTable, { crosstab, header }: StageOptions): Iterable<CsvRecord> {
  const rows = crosstab?.headers.length ?? 0;
  const records = header ? fromHeader(table.records, header, rows) : table.records;
  return crosstab ? unpivotCrosstab(records, crosstab.keys, crosstab.headers) : records;
}

/** Some systems write a syllable as its letters: 자 as ㅈ and ㅏ; it is the same name. */
const headerName = (cell: string): string => cell.trim().normalize('NFC');

const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** As many cells as columns; a spreadsheet leaves empty ones behind them. */
const fits = (cells: readonly string[], width: number): boolean =>
  cells.length >= width && cells.slice(width).every((cell) => cell === '');

/** Writes the records with their lines; those that do not fit the header are rejected, not lost. */
async function writeRecords(
  records: Iterable<CsvRecord>,
  csvPath: string,
  name: string,
  { hidesRows = false }: StageOptions,
): Promise<Pick<StagedFile, 'header' | 'rejects'>> {
  let header: readonly string[] | null = null;
  const rejects: Reject[] = [];
  const written: string[] = [];
  for (const { line, text, cells } of records) {
    if (header === null) {
      header = (cells ?? []).map(headerName);
      written.push(['line', ...header].map(quote).join(','));
    } else if (cells && fits(cells, header.length)) {
      written.push([String(line), ...cells.slice(0, header.length)].map(quote).join(','));
    } else {
      const value = hidesRows ? null : text.slice(0, 200);
      rejects.push({ file: name, line, field: null, value, reason: 'wrong-width', scope: 'row' });
    }
  }
  await writeFile(csvPath, `${written.join('\n')}\n`);
  return { header: header ?? [], rejects };
}
