import type { Cell } from '../../domain/published.ts';
import type { ViewTable } from './models/view-table.ts';

/** What a downloaded file says about itself. */
export interface Citation {
  readonly title: string;
  /** How to cite the numbers, in one line. */
  readonly citation: string;
  readonly source: string;
  readonly licence: string;
  /** Version hash of the dataset; `null` where the manifest could not be read. */
  readonly version: string | null;
  readonly processedAt: string | null;
  /** Address of the view that the numbers were taken from. */
  readonly view: string;
}

const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const cellText = (cell: Cell): string => (cell === null ? '' : String(cell));

/** CSV for a spreadsheet: the citation stands in columns of its own, so that no reader trips on it. */
export function csvText(table: ViewTable, citation: Citation): string {
  const about: readonly [string, string][] = [
    ['citation', citation.citation],
    ['source', citation.source],
    ['licence', citation.licence],
    ['version', citation.version ?? ''],
    ['processed_at', citation.processedAt ?? ''],
    ['view', citation.view],
  ];
  const lines = [
    [...table.columns.map((column) => column.key), ...about.map(([name]) => name)],
    ...table.rows.map((row) => [...row.map(cellText), ...about.map(([, text]) => text)]),
  ];
  return `\uFEFF${lines.map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`;
}

export function jsonText(table: ViewTable, citation: Citation): string {
  const fields = table.columns.map((column) => ({ name: column.key, title: column.label }));
  const rows = table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column, i) => [column.key, row[i] ?? null])),
  );
  return `${JSON.stringify({ ...citation, fields, rows }, null, 2)}\n`;
}
