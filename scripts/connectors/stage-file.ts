import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { decodeText, detectEncoding } from './decode-text.ts';
import { SourceError } from './source-error.ts';

/** A table that DuckDB can read as it is: UTF-8, comma-separated, one header line. */
export interface StagedFile {
  /** Name of the publisher's file, for messages and the report. */
  readonly name: string;
  readonly csvPath: string;
  readonly encoding: string;
  readonly sha256: string;
  readonly header: readonly string[];
}

/**
 * Makes a publisher's file readable for DuckDB. A UTF-8 file without a byte order mark is used where
 * it lies; anything else is written again into `folder`. Throws a SourceError for what cannot be read.
 */
export async function stageFile(filePath: string, folder: string): Promise<StagedFile> {
  const name = path.basename(filePath);
  const bytes = await readFile(filePath);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (bytes.length === 0) {
    throw new SourceError({
      file: name,
      found: 'the file is empty',
      expected: 'a header line and rows',
      todo: 'download the file again',
    });
  }
  const csvPath = path.join(folder, `${name}.staged.csv`);
  if (/\.xlsx$/i.test(name)) {
    const rows = await readRows(bytes, name);
    await writeFile(csvPath, rows.map(csvLine).join(''));
    return { name, csvPath, encoding: 'xlsx', sha256, header: (rows[0] ?? []).map(cellText) };
  }
  const encoding = detectEncoding(bytes, name);
  const isPlain = encoding === 'utf-8' && bytes[0] !== 0xef;
  const head = decodeText(bytes.subarray(0, 65_536 & ~1), encoding);
  if (/^\s*<(!doctype|html|\?xml|openapi)/i.test(head)) {
    throw new SourceError({
      file: name,
      line: 1,
      found: 'this is a web page or an error message, not a CSV file',
      expected: 'a header line such as "측정일시,측정소명,…"',
      todo: 'open the file in a text editor to read the message, then download the data again',
    });
  }
  if (!isPlain) await writeFile(csvPath, decodeText(bytes, encoding));
  return {
    name,
    csvPath: isPlain ? filePath : csvPath,
    encoding,
    sha256,
    header: splitHeader(head.split(/\r?\n|\r/, 1)[0] ?? ''),
  };
}

/** The first sheet with rows; the publisher's files carry empty ones behind it. */
async function readRows(bytes: Buffer, name: string): Promise<unknown[][]> {
  try {
    return await readSheet(bytes, 1);
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

const csvLine = (row: readonly unknown[]): string =>
  `${row.map((cell) => quote(cellText(cell))).join(',')}\n`;

function splitHeader(line: string): string[] {
  const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  // The pattern also matches the empty text behind the last cell; behind a comma that is a cell.
  return (line.endsWith(',') ? cells : cells.slice(0, -1)).map((cell) =>
    cell
      .replace(/,$/, '')
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"')
      .trim(),
  );
}
