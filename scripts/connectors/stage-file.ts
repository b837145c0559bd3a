import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readSheet } from 'read-excel-file/node';
import type { Reject } from '../../src/domain/published.ts';
import { csvRecords, splitRecord, type CsvRecord } from './csv-records.ts';
import { decodeText, detectEncoding } from './decode-text.ts';
import { SourceError } from './source-error.ts';
import { unpivotCrosstab } from './unpivot-crosstab.ts';

/** A table that DuckDB can read as it is: UTF-8, comma-separated, one header line. */
export interface StagedFile {
  /** Name of the publisher's file, for messages and the report. */
  readonly name: string;
  readonly csvPath: string;
  readonly encoding: string;
  readonly sha256: string;
  readonly header: readonly string[];
  /** The staged table begins with a column of the publisher's line numbers. */
  readonly hasLines: boolean;
  /** Some cell may begin or end with a space. */
  readonly hasSpaces: boolean;
  /** Lines that are no row of the table; only a file staged line by line knows them. */
  readonly rejects: readonly Reject[];
}

interface StageOptions {
  /** Reads a CSV file line by line even where it looks plain enough for DuckDB. */
  readonly lineByLine?: boolean;
  /** The table says what a value is in several header rows: see FileSource. */
  readonly crosstab?: { readonly keys: readonly string[]; readonly headers: readonly string[] };
  /** Name for messages and the report; tells files of one name in several folders apart. */
  readonly label?: string;
}

/**
 * Makes a publisher's file readable for DuckDB. A plain UTF-8 file is used where it lies; anything
 * else is written again into `folder`. Throws a SourceError for what cannot be read.
 */
export async function stageFile(
  filePath: string,
  folder: string,
  { lineByLine = false, label, crosstab }: StageOptions = {},
): Promise<StagedFile> {
  const name = label ?? path.basename(filePath);
  const bytes = await readFile(filePath);
  if (bytes.length === 0) {
    throw new SourceError({
      file: name,
      found: 'the file is empty',
      expected: 'a header line and rows',
      todo: 'download the file again',
    });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const csvPath = path.join(folder, `${sha256.slice(0, 16)}-${path.basename(filePath)}.csv`);
  const shape = (records: Iterable<CsvRecord>): Iterable<CsvRecord> =>
    crosstab ? unpivotCrosstab(records, crosstab.keys, crosstab.headers) : records;
  if (/\.xlsx$/i.test(name)) {
    const rows = (await readRows(bytes, name)).map(
      (row, i): CsvRecord => ({ line: i + 1, text: row.join(','), cells: row }),
    );
    const filled = rows.filter(({ cells }) => cells?.some((cell) => cell !== ''));
    const staged = await writeRecords(shape(filled), csvPath, name);
    return { name, csvPath, encoding: 'xlsx', sha256, hasLines: true, hasSpaces: true, ...staged };
  }
  const encoding = detectEncoding(bytes, name);
  const head = decodeText(bytes.subarray(0, 65_536), encoding);
  if (/^\s*<(!doctype|html|\?xml|openapi)/i.test(head)) {
    throw new SourceError({
      file: name,
      line: 1,
      found: 'this is a web page or an error message, not a CSV file',
      expected: 'a header line such as "측정일시,측정소명,…"',
      todo: 'open the file in a text editor to read the message, then download the data again',
    });
  }
  if (lineByLine || crosstab || !isPlain(bytes, encoding)) {
    const records = shape(csvRecords(decodeText(bytes, encoding)));
    const staged = await writeRecords(records, csvPath, name);
    return { name, csvPath, encoding, sha256, hasLines: true, hasSpaces: true, ...staged };
  }
  const hasSpaces = bytes.includes(' ') || bytes.includes('\t');
  const [firstLine = ''] = head.split(/\r?\n|\r/, 1);
  const header = splitRecord(firstLine).map((cell) => cell.trim());
  return {
    name,
    csvPath: filePath,
    encoding,
    sha256,
    header,
    hasLines: false,
    hasSpaces,
    rejects: [],
  };
}

/** DuckDB numbers rows as lines: true where no line is empty and no cell is quoted. */
function isPlain(bytes: Buffer, encoding: string): boolean {
  const isBare = encoding === 'utf-8' && bytes[0] !== 0xef;
  return isBare && !bytes.includes('"') && !bytes.includes('\n\n') && !bytes.includes('\r');
}

/** The first sheet; the publisher's files carry empty ones behind it. */
async function readRows(bytes: Buffer, name: string): Promise<string[][]> {
  try {
    const rows: unknown[][] = await readSheet(bytes, 1);
    return rows.map((row) => row.map(cellText));
  } catch (cause) {
    throw new SourceError({
      file: name,
      found: `the workbook cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
      expected: 'an Excel workbook (.xlsx) whose first sheet holds the table',
      todo: 'open the file in a spreadsheet program and save it again, or download it again',
    });
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') {
    return String(cell);
  }
  return JSON.stringify(cell);
}

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
): Promise<Pick<StagedFile, 'header' | 'rejects'>> {
  let header: readonly string[] | null = null;
  const rejects: Reject[] = [];
  const written: string[] = [];
  for (const { line, text, cells } of records) {
    if (header === null) {
      header = (cells ?? []).map((cell) => cell.trim());
      written.push(['line', ...header].map(quote).join(','));
    } else if (cells && fits(cells, header.length)) {
      written.push([String(line), ...cells.slice(0, header.length)].map(quote).join(','));
    } else {
      const value = text.slice(0, 200);
      rejects.push({ file: name, line, field: null, value, reason: 'wrong-width', scope: 'row' });
    }
  }
  await writeFile(csvPath, `${written.join('\n')}\n`);
  return { header: header ?? [], rejects };
}
