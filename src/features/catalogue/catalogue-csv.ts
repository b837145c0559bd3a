import { isoDay } from '../../domain/time/civil-date.ts';
import { daysLate, isOwn, valueAt } from './catalogue-cells.ts';
import type { Catalogue } from './catalogue-model.ts';

type Cell = string | number | null | undefined;

const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Spreadsheets run a cell that begins so as a formula; a quote before it makes it a text again. */
const harmless = (text: string): string => (/^[=+\-@\t]/.test(text) ? `'${text}` : text);

const cellText = (cell: Cell): string =>
  cell == null ? '' : quote(typeof cell === 'number' ? String(cell) : harmless(cell));

interface Options {
  /** Address of a row's page. */
  readonly addressOf: (row: number) => string;
  /** Address of the search that found the rows. */
  readonly search: string;
}

/** All rows of a result with everything that is known of each, under the names of the published tables. */
export function catalogueCsv(
  catalogue: Catalogue,
  found: ArrayLike<number>,
  { addressOf, search }: Options,
): string {
  const { rows } = catalogue;
  const {
    'open-data-index': index,
    'metadata-quality': quality,
    'five-stars': stars,
  } = rows.scores;
  const day = (value: number | null | undefined): string | null =>
    value == null ? null : isoDay(value);
  const columns: readonly (readonly [name: string, cell: (row: number) => Cell])[] = [
    ['id', (row) => rows.ids[row]],
    ['title', (row) => rows.titles[row]],
    ['publisher', (row) => valueAt(rows.publisher, row)],
    ['origin', (row) => (isOwn(catalogue, row) ? 'own' : 'list')],
    ['theme', (row) => valueAt(rows.theme, row)],
    ['licence', (row) => valueAt(rows.licence, row)],
    ['format', (row) => valueAt(rows.format, row)],
    ['cycle', (row) => valueAt(rows.cycle, row)],
    ['registered', (row) => day(rows.registered[row])],
    ['modified', (row) => day(rows.modified[row])],
    ['due', (row) => day(rows.due[row])],
    ['state', (row) => valueAt(rows.state, row)],
    ['overdue_days', (row) => daysLate(catalogue, row)],
    ['downloads', (row) => rows.downloads[row]],
    ['views', (row) => rows.views[row]],
    ['odi', (row) => index.points[row]],
    ['odi_unknown', (row) => index.unknown[row]],
    ['mqa', (row) => quality.points[row]],
    ['mqa_unknown', (row) => quality.unknown[row]],
    ['stars', (row) => stars.points[row]],
    ['stars_unknown', (row) => stars.unknown[row]],
    ['measured_on', (row) => isoDay(isOwn(catalogue, row) ? catalogue.ownDay : catalogue.listDay)],
    ['url', addressOf],
    ['search', () => search],
  ];
  const lines = [columns.map(([name]) => name).join(',')];
  for (let at = 0; at < found.length; at += 1) {
    const row = found[at] ?? 0;
    lines.push(columns.map(([, cell]) => cellText(cell(row))).join(','));
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
