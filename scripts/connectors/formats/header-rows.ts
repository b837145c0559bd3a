import type { CsvRecord } from '../csv-records.ts';

/** Where the header of a table stands and how it is to be read. */
export interface HeaderLayout {
  /** Line that it begins on, from 1; titles and notes above it are no part of the table. */
  readonly line?: number;
  /** Lines of names that make one header together: 기온 over 평균 becomes "기온 평균". */
  readonly rows?: number;
  /** A cell of the header may stand for empty ones behind it, as merged cells of a spreadsheet do. */
  readonly merged?: boolean;
}

/**
 * The records from the header on. With `rows`, the header's lines become one; with `merged` alone,
 * as many lines as the crosstab has header rows are filled and stay as many.
 */
export function* fromHeader(
  records: Iterable<CsvRecord>,
  { line = 1, rows = 1, merged = false }: HeaderLayout,
  crosstabRows = 0,
): Generator<CsvRecord> {
  const headers: (readonly string[])[] = [];
  const wanted = crosstabRows > 0 ? crosstabRows : rows;
  for (const record of records) {
    if (record.line > 0 && record.line < line) continue;
    if (headers.length >= wanted) {
      yield record;
      continue;
    }
    const trimmed = (record.cells ?? []).map((cell) => cell.trim());
    // The lowest row names single columns: nothing in it stands for more than one.
    const isLowest = headers.length === wanted - 1;
    const cells = merged && !isLowest ? filled(trimmed) : trimmed;
    headers.push(cells);
    if (crosstabRows > 0) yield { ...record, cells };
    else if (isLowest) yield { ...record, cells: joinedHeader(headers) };
  }
}

function filled(cells: readonly string[]): string[] {
  let last = '';
  return cells.map((cell) => (cell === '' ? last : (last = cell)));
}

/** Names from top to bottom; the same word is said once. */
export function joinedHeader(headers: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...headers.map((cells) => cells.length));
  return Array.from({ length: width }, (_, at) => {
    const words = headers.map((cells) => cells[at] ?? '').filter((word) => word !== '');
    return words.filter((word, i) => words.indexOf(word) === i).join(' ');
  });
}
