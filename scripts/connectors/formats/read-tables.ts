import { csvRecords, type CsvRecord } from '../csv-records.ts';
import { decodeText, detectEncoding } from '../decode-text.ts';
import { SourceError } from '../source-error.ts';
import { findDelimiter, type Delimiter } from './delimiter.ts';
import { fileLimits, megabytes, type FileLimits } from './file-limits.ts';
import { formatOf, refuseDocument } from './format-of.ts';
import { gunzip, isGzip } from './gunzip.ts';
import type { HeaderLayout } from './header-rows.ts';
import { jsonRecords } from './json-records.ts';
import { isZip, unzip } from './unzip.ts';
import { workbookRecords } from './workbook-records.ts';
import { xmlRecords } from './xml-records.ts';

/** What a dataset says of its files where that cannot be found, or must not be left to finding. */
export interface FileLayout {
  /** Between cells of a text; without it, found from the first lines. */
  readonly delimiter?: Delimiter;
  /** Sheet of a workbook by its name, or by its number from 1; without it, the first. */
  readonly sheet?: string | number;
  /** Way to the list in a JSON document, such as `result.items`, or the element of a row in XML. */
  readonly records?: string;
  /** Files of a zip to read; without it, all that are tables by their ending. */
  readonly entries?: RegExp;
  readonly header?: HeaderLayout;
}

/** A table in a file: records with the header first, to be read once. */
export interface FileTable {
  /** Name of the file; a file of a zip stands behind the zip's name. */
  readonly name: string;
  /** Encoding of a text, else the format. */
  readonly encoding: string;
  /** What the line of a record counts: lines of the file, or, where nobody counts those, records. */
  readonly numbers: 'lines' | 'records';
  readonly records: Iterable<CsvRecord>;
}

const tableEnding = /\.(csv|tsv|txt|xlsx|json|geojson|xml)$/i;

/** The tables of a file: one, or for a zip one for each file in it. Throws a SourceError in words. */
export async function readTables(
  name: string,
  bytes: Uint8Array,
  layout: FileLayout = {},
  limits: FileLimits = fileLimits,
): Promise<FileTable[]> {
  if (isGzip(bytes)) {
    const inner = gunzip(name, bytes, limits);
    return [await readTable(name.replace(/\.gz$/i, ''), inner, layout, limits)];
  }
  if (!isZip(bytes) || /\.xlsx$/i.test(name)) {
    return [await readTable(name, bytes, layout, limits)];
  }
  const wanted = (path: string): boolean => isWanted(path, layout.entries);
  const files = await unzip(name, bytes, wanted, limits);
  if (files.length === 0) {
    throw new SourceError({
      file: name,
      found: 'no file in it is one of the dataset',
      expected: layout.entries
        ? `a file whose name matches ${String(layout.entries)}`
        : 'a file whose name ends in .csv, .tsv, .txt, .xlsx, .json, .geojson or .xml',
      todo: 'look what is in the zip; "entries" in source.ts says which of its files are read',
    });
  }
  return Promise.all(
    files.map((file) => readTable(`${name}/${file.path}`, file.bytes, layout, limits)),
  );
}

/** macOS adds a twin of each file with notes of its own. */
const isWanted = (path: string, entries: RegExp | undefined): boolean => {
  if (path.startsWith('__MACOSX/')) return false;
  const base = path.slice(path.lastIndexOf('/') + 1);
  return entries ? entries.test(base) : tableEnding.test(base);
};

async function readTable(
  name: string,
  bytes: Uint8Array,
  layout: FileLayout,
  limits: FileLimits,
): Promise<FileTable> {
  if (bytes.length === 0) {
    throw new SourceError({
      file: name,
      found: 'the file is empty',
      expected: 'a header line and rows',
      todo: 'download the file again',
    });
  }
  if (isGzip(bytes) || (isZip(bytes) && !/\.xlsx$/i.test(name))) {
    throw new SourceError({
      file: name,
      found: 'it is packed once more inside of a packed file',
      expected: 'files that are packed once',
      todo: 'unpack it and give the files that are in it',
    });
  }
  if (/\.xlsx$/i.test(name)) {
    const records = await workbookRecords(name, bytes, layout.sheet, limits);
    return { name, encoding: 'xlsx', numbers: 'lines', records };
  }
  refuseDocument(name, bytes);
  if (bytes.length > limits.unpackedBytes) throw tooLong(name, bytes.length, limits);
  const encoding = detectEncoding(bytes, name);
  const head = decodeText(bytes.subarray(0, 65_536), encoding);
  const format = formatOf(name, head);
  const text = decodeText(bytes, encoding);
  switch (format) {
    case 'json':
      return {
        name,
        encoding: format,
        numbers: 'records',
        records: jsonRecords(name, text, layout.records),
      };
    case 'xml':
      return {
        name,
        encoding: format,
        numbers: 'records',
        records: xmlRecords(name, text, layout.records),
      };
    case 'text': {
      const delimiter = layout.delimiter ?? findDelimiter(head);
      return { name, encoding, numbers: 'lines', records: csvRecords(text, delimiter) };
    }
  }
}

const tooLong = (name: string, size: number, limits: FileLimits): SourceError =>
  new SourceError({
    file: name,
    found: `the file has ${megabytes(size)}`,
    expected: `at most ${megabytes(limits.unpackedBytes)}; plain UTF-8 CSV may be of any size`,
    todo: 'save it as "CSV UTF-8" without quotes, or give it in parts',
  });
