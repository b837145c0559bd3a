import type { Cell } from '../../src/domain/published.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';

const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows that are joined at a time: a text for each of a million rows takes more than the file. */
const rowsAtOnce = 4096;

/** CSV as RFC 4180 has it, in UTF-8 with a byte order mark, so that Excel in Korea reads it; each cell as `show` gives it. */
export function toCsv(
  table: DataTable,
  show: (cell: Cell, column: number) => Cell = (cell) => cell,
): string {
  const length = table.columns[0]?.length ?? 0;
  const blocks = [`\uFEFF${table.fields.map(quote).join(',')}\r\n`];
  for (let start = 0; start < length; start += rowsAtOnce) {
    const lines: string[] = [];
    for (let row = start; row < Math.min(start + rowsAtOnce, length); row += 1) {
      lines.push(table.columns.map((column, i) => csvCell(show(column[row] ?? null, i))).join(','));
    }
    blocks.push(`${lines.join('\r\n')}\r\n`);
  }
  return blocks.join('');
}

const csvCell = (cell: Cell): string => {
  if (typeof cell === 'string') return quote(cell);
  return cell === null ? '' : String(cell);
};
