import { readSheet, SheetNotFoundError } from 'read-excel-file/universal';
import type { CsvRecord } from '../csv-records.ts';
import { SourceError } from '../source-error.ts';
import type { FileLimits } from './file-limits.ts';
import { unzip } from './unzip.ts';

/** Rows of a sheet: the one of the name or number, else the first. Rows without any value are none. */
export async function workbookRecords(
  name: string,
  bytes: Uint8Array,
  sheet: string | number | undefined,
  limits: FileLimits,
): Promise<CsvRecord[]> {
  const rows = await readRows(name, bytes, sheet, limits);
  return rows
    .map((cells, at): CsvRecord => ({ line: at + 1, text: cells.join(','), cells }))
    .filter(({ cells }) => cells?.some((cell) => cell !== ''));
}

async function readRows(
  name: string,
  bytes: Uint8Array,
  sheet: string | number | undefined,
  limits: FileLimits,
): Promise<string[][]> {
  try {
    // A workbook is a zip, and its reader knows no limits: unpacking it first keeps to them.
    await unzip(name, bytes, (path) => path.endsWith('.xml'), limits);
    // The library's own reader for Node waits for ever where a zip's parts contradict its list.
    const rows: unknown[][] = await readSheet(Uint8Array.from(bytes).buffer, sheet ?? 1);
    return rows.map((row) => row.map(cellText));
  } catch (cause) {
    if (cause instanceof SheetNotFoundError) {
      throw new SourceError({
        file: name,
        found: `the workbook has no sheet ${JSON.stringify(sheet ?? 1)}`,
        expected: cause.message.replace(/^.*Available sheets: /, 'one of its sheets: '),
        todo: 'mend "sheet" in source.ts',
      });
    }
    const reason =
      cause instanceof SourceError
        ? cause.problem.found
        : cause instanceof Error
          ? cause.message
          : String(cause);
    throw new SourceError({
      file: name,
      found: `the workbook cannot be read (${reason})`,
      expected: 'an Excel workbook (.xlsx) that is whole and not locked',
      todo: 'open the file in a spreadsheet program and save it again, or download it again',
    });
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return momentText(cell);
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') {
    return String(cell);
  }
  return JSON.stringify(cell);
}

/** The day, with the time of day where the cell has one. */
function momentText(date: Date): string {
  // A cell may hold a number of days that is no date.
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`;
}
