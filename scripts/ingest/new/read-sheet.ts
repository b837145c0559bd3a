import type { CsvRecord } from '../../connectors/csv-records.ts';
import { joinedHeader } from '../../connectors/formats/header-rows.ts';
import { SourceError } from '../../connectors/source-error.ts';
import { findHeader, type FoundHeader } from './find-header.ts';
import { profileColumns, type Column } from './profile-columns.ts';

/** A table of one of the files, read whole or as far as is needed. */
export interface Sample {
  /** Name of the file in its folder. */
  readonly file: string;
  /** The same, or for a file of a zip the zip's name and its own. */
  readonly name: string;
  readonly encoding: string;
  readonly numbers: 'lines' | 'records';
  readonly records: readonly CsvRecord[];
}

/** The table that several files of one layout hold together. */
export interface Sheet {
  readonly samples: readonly Sample[];
  readonly header: FoundHeader;
  /** One name a column, from all header rows together. */
  readonly headers: readonly string[];
  /** Names that a column has in other files. */
  readonly otherHeaders: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly Column[];
  /** Rows below the table that fill a cell or two of many: notes and sources. */
  readonly footnotes: readonly string[];
  /** Records of another width. */
  readonly odd: number;
}

/** Lays the files' tables together. Throws a SourceError where one has other columns. */
export function readSheet(samples: readonly Sample[]): Sheet {
  const parts = samples.map(partOf);
  // The newest file, by its name, says how columns are called today.
  const main = parts.at(-1);
  if (!main) throw new Error('There is at least one file.');
  for (const part of parts) if (part !== main) compare(part, main);
  const width = main.headers.length;
  const all = parts.flatMap(({ body }) =>
    body.filter((cells) => cells.some((cell) => cell !== '')),
  );
  const fitting = all.filter(
    (cells) => cells.length >= width && cells.slice(width).every((cell) => cell === ''),
  );
  const isNote = (cells: readonly string[]): boolean =>
    width > 3 && cells.filter((cell) => cell !== '').length === 1;
  const rows = fitting.filter((cells) => !isNote(cells));
  return {
    samples,
    header: main.header,
    headers: main.headers,
    otherHeaders: main.headers.map((header, at) => [
      ...new Set(parts.map(({ headers }) => headers[at] ?? '').filter((name) => name !== header)),
    ]),
    rows,
    columns: profileColumns(main.headers, rows),
    footnotes: fitting.filter(isNote).map((cells) => cells.join('').trim()),
    odd: all.length - fitting.length,
  };
}

interface Part {
  readonly name: string;
  readonly header: FoundHeader;
  readonly headers: readonly string[];
  readonly body: readonly (readonly string[])[];
}

function partOf({ name, numbers, records }: Sample): Part {
  const header = numbers === 'records' ? fieldHeader(records) : findHeader(records);
  if (!header) {
    throw new SourceError({
      file: name,
      found: 'there is no row that could be a header',
      expected: 'names of columns above rows',
      todo: 'check the file in a spreadsheet program',
    });
  }
  const body = records
    .slice(header.at + header.rows.length)
    .flatMap(({ cells }) => (cells ? [cells.map((cell) => cell.trim())] : []));
  if (body.length === 0) {
    throw new SourceError({
      file: name,
      found: 'there is a header, but no row below it',
      expected: 'a table with at least one row',
      todo: 'download the file again, or leave it out',
    });
  }
  return { name, header, headers: joinedHeader(header.rows), body };
}

/** Records of JSON and XML name their fields: there is nothing to find. */
function fieldHeader(records: readonly CsvRecord[]): FoundHeader | null {
  const cells = records[0]?.cells;
  if (!cells) return null;
  return { at: 0, line: 0, rows: [cells], isMerged: false, periodRow: null, titles: [] };
}

function compare(part: Part, main: Part): void {
  const same = part.headers.filter((header, at) => header === main.headers[at]).length;
  const isSame =
    part.headers.length === main.headers.length &&
    part.header.rows.length === main.header.rows.length &&
    same * 2 >= main.headers.length;
  if (isSame) return;
  throw new SourceError({
    file: part.name,
    found: `its columns are not those of ${main.name}: ${part.headers.slice(0, 8).join(', ')}`,
    expected: `${main.headers.slice(0, 8).join(', ')}${main.headers.length > 8 ? ', …' : ''}`,
    todo: 'make a dataset of its own for files of another layout, one "new" for each',
  });
}
