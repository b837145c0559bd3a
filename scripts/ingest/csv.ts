import type { Cell } from '../../src/domain/published.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';

const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** CSV as RFC 4180 has it, in UTF-8 with a byte order mark, so that Excel in Korea reads it. */
export function toCsv(table: DataTable): string {
  const lines = [table.fields.map(quote).join(',')];
  const length = table.columns[0]?.length ?? 0;
  for (let row = 0; row < length; row += 1) {
    lines.push(table.columns.map((column) => csvCell(column[row] ?? null)).join(','));
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const csvCell = (cell: Cell): string => {
  if (typeof cell === 'string') return quote(cell);
  return cell === null ? '' : String(cell);
};
