import type { CsvRecord } from '../../connectors/csv-records.ts';
import { dateForms, withoutSuffix, type DateForm } from './date-forms.ts';
import { missingWords, numberOf } from './number-form.ts';

export interface FoundHeader {
  /** Place of the first header record among the records, and its line in the file. */
  readonly at: number;
  readonly line: number;
  /** Header rows from top to bottom, each as wide as the table. */
  readonly rows: readonly (readonly string[])[];
  /** Cells of the upper rows stand for empty ones behind them. */
  readonly isMerged: boolean;
  /** Which of the rows says when, where columns stand for periods. */
  readonly periodRow: number | null;
  /** Text above the header. */
  readonly titles: readonly string[];
}

const mostHeaderRows = 8;
const mostTitles = 20;

const isFigure = (cell: string): boolean => missingWords.has(cell) || numberOf(cell) !== null;
const isDate = (cell: string): boolean => dateForms.some(({ pattern }) => pattern.test(cell));
const share = <T>(items: readonly T[], is: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(is).length / items.length;

/** Finds where a table begins, how many rows its header has, and whether columns are periods. */
export function findHeader(records: readonly CsvRecord[]): FoundHeader | null {
  const cells = records.slice(0, 400).map((record) => (record.cells ?? []).map((c) => c.trim()));
  const at = firstRow(cells);
  const first = records[at];
  if (at === -1 || !first) return null;
  const figures = figureColumns(cells.slice(at + 1));
  let count = 1;
  while (count < mostHeaderRows && isHeaderRow(cells[at + count], cells[at] ?? [], figures)) {
    count += 1;
  }
  const width = Math.max(...cells.slice(at, at + count).map((row) => row.length));
  const upper = cells
    .slice(at, at + count)
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const isMerged = upper.slice(0, -1).some((row) => hasGaps(row, upper.at(-1) ?? []));
  const rows = isMerged ? upper.map((row, i) => (i < count - 1 ? filled(row) : row)) : upper;
  return {
    at,
    line: first.line,
    rows,
    isMerged,
    periodRow: periodRowOf(rows, figures),
    titles: cells.slice(0, at).map((row) => row.filter((cell) => cell !== '').join(' ')),
  };
}

/** Titles and notes fill a cell or two; the header fills most of the table's width. */
function firstRow(cells: readonly (readonly string[])[]): number {
  const fill = cells.map((row) => row.filter((cell) => cell !== '').length);
  const body = fill.slice(2).toSorted((a, b) => a - b);
  const usual = body[Math.floor(body.length / 2)] ?? fill[0] ?? 0;
  const at = fill.slice(0, mostTitles).findIndex((count) => count >= Math.max(1, usual * 0.5));
  // The upper row of a merged header may be nearly empty, but not a single title.
  const above = cells[at - 1];
  const isUpper =
    above && (fill[at - 1] ?? 0) >= 2 && above.slice(1).every((c) => !/[:：]/.test(c));
  return isUpper ? at - 1 : at;
}

/** Columns that mostly hold figures further down, where no header stands any more. */
function figureColumns(body: readonly (readonly string[])[]): ReadonlySet<number> {
  const rest = body.length > 12 ? body.slice(8) : body.slice(Math.floor(body.length / 2));
  const width = Math.max(0, ...rest.slice(0, 50).map((row) => row.length));
  const found = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const filledCells = rest.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return filledCells.some((c) => numberOf(c) !== null) && share(filledCells, isFigure) >= 0.7;
  });
  return new Set(found);
}

/** A row of names above figures; or of periods whose key cells repeat those of the first row. */
function isHeaderRow(
  row: readonly string[] | undefined,
  first: readonly string[],
  figures: ReadonlySet<number>,
): boolean {
  if (!row || figures.size === 0) return false;
  const above = row.filter((cell, column) => figures.has(column) && cell !== '');
  if (above.length === 0) return false;
  if (share(above, (cell) => !isFigure(cell) && !isDate(cell)) >= 0.7) return true;
  const keys = row.filter((_, column) => !figures.has(column));
  const repeats = row.every(
    (cell, column) => figures.has(column) || cell === '' || cell === first[column],
  );
  return keys.length > 0 && repeats && share(above, isDate) >= 0.9;
}

const hasGaps = (row: readonly string[], below: readonly string[]): boolean =>
  row.some(
    (cell, column) =>
      cell === '' && below[column] !== '' && row.slice(0, column).some((c) => c !== ''),
  );

function filled(row: readonly string[]): string[] {
  let last = '';
  return row.map((cell) => (cell === '' ? last : (last = cell)));
}

/** The row in which most columns of figures are named by a period, nearly all in one form. */
function periodRowOf(
  rows: readonly (readonly string[])[],
  figures: ReadonlySet<number>,
): number | null {
  const found = rows.findIndex((row) => {
    const labels = row.filter((label, column) => figures.has(column) && label !== '');
    const periods = labels.map(withoutSuffix).filter(isDate);
    return (
      new Set(periods).size > 1 &&
      periods.length >= labels.length * 0.7 &&
      periodFormOf(periods) !== null
    );
  });
  return found === -1 ? null : found;
}

/** The form of nearly all periods: a table of months may end with its year. */
export function periodFormOf(periods: readonly string[]): DateForm | null {
  const most = dateForms.find(
    ({ pattern }) => share(periods, (period) => pattern.test(period)) >= 0.9,
  );
  return most ?? null;
}
