import { splitRecord, type CsvRecord } from './csv-records.ts';

/** Labels of the columns that a crosstab gets besides its keys and headers. */
export const cellColumn = 'cell';
export const valueColumn = 'value';

/**
 * Turns a table with several header rows into one record a value: keys, the column's number, its
 * headers from top to bottom, the value. Keys are the columns whose first header is one of
 * `keyHeaders`; a column without any header is not a column. Lines with too many or too few cells
 * are handed on as they are, for the caller to refuse.
 */
export function* unpivotCrosstab(
  records: Iterable<CsvRecord>,
  keyHeaders: readonly string[],
  headerNames: readonly string[],
): Generator<CsvRecord> {
  const headers: (readonly string[])[] = [];
  let layout: Layout | null = null;
  for (const record of records) {
    if (headers.length < headerNames.length) {
      headers.push((record.cells ?? []).map((cell) => cell.trim()));
      if (headers.length < headerNames.length) continue;
      layout = layoutOf(headers, keyHeaders);
      const cells = [...layout.keyNames, cellColumn, ...headerNames, valueColumn];
      yield { line: record.line, text: cells.join(','), cells };
    } else if (layout) {
      yield* valuesOf(record, layout);
    }
  }
}

interface Layout {
  readonly keyNames: readonly string[];
  readonly keys: readonly number[];
  readonly values: readonly { readonly at: number; readonly headers: readonly string[] }[];
  /** Cells of a whole line; an unnamed column at the end may be left out. */
  readonly width: number;
}

function layoutOf(headers: readonly (readonly string[])[], keyHeaders: readonly string[]): Layout {
  const first = headers[0] ?? [];
  const named = first.map((_, at) => headers.map((row) => row[at] ?? ''));
  const filled = named.flatMap((column, at) => (column.some((text) => text !== '') ? [at] : []));
  const keys = filled.filter((at) => keyHeaders.includes(first[at] ?? ''));
  return {
    keyNames: keys.map((at) => first[at] ?? ''),
    keys,
    values: filled
      .filter((at) => !keys.includes(at))
      .map((at) => ({ at, headers: named[at] ?? [] })),
    width: (filled.at(-1) ?? -1) + 1,
  };
}

/**
 * Cells of a line that lacks the closing quote of its last cell and nothing else, as where a download
 * was cut: the table of residents by quarter ends so. `null` where more is amiss.
 */
function cellsOfCutLine(text: string, width: number): readonly string[] | null {
  const cells = splitRecord(`${text}"`);
  return cells.length === width ? cells : null;
}

function* valuesOf(record: CsvRecord, layout: Layout): Generator<CsvRecord> {
  const cells = record.cells ?? cellsOfCutLine(record.text, layout.width);
  const spare = cells?.slice(layout.width) ?? [];
  if (!cells || cells.length < layout.width || spare.some((cell) => cell !== '')) {
    yield { ...record, cells: null };
    return;
  }
  // A line of separators only, as spreadsheets leave behind.
  if (cells.every((cell) => cell.trim() === '')) return;
  const keys = layout.keys.map((at) => cells[at] ?? '');
  for (const { at, headers } of layout.values) {
    const value = cells[at] ?? '';
    yield {
      line: record.line,
      text: record.text,
      cells: [...keys, String(at + 1), ...headers, value],
    };
  }
}
