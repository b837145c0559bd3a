import type { FileLayout } from './formats/read-tables.ts';

/** A column of the files, under the name that the dataset's SQL uses. */
export interface ColumnRule {
  readonly name: string;
  /** Headers it may have in a file: the current one first, then older or mistaken ones. */
  readonly headers: readonly string[];
  /** Read as a number in the view `typed`; see createTypedView. In `raw` it is text as always. */
  readonly type?: 'integer' | 'number';
}

/** A small table that the dataset's SQL may join, such as the known stations. */
export interface Lookup {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/**
 * Tables in files: CSV, TSV and the like (UTF-8, UTF-16 or CP949), xlsx, JSON, GeoJSON or XML, also
 * packed with gzip or zip. What cannot be found in the file is said by the fields of FileLayout.
 */
export interface FileSource extends FileLayout {
  readonly kind: 'files';
  /** Which names in the folder are the dataset's files; others are not read. */
  readonly files: RegExp;
  readonly columns: readonly ColumnRule[];
  /**
   * For tables that say what a value is in several header rows, as the city's statistics tables do:
   * a name for each of those rows. Then `columns` are the leading key columns, and `raw` holds one row
   * a value: `file`, `line`, `cell` (column number from 1), the keys, the headers, `value`.
   */
  readonly crosstab?: { readonly headers: readonly string[] };
  /** Headers that are known and not needed. Any other header is reported. */
  readonly ignoredHeaders?: readonly string[];
  /** Words for "missing" besides the empty cell, as in Table Schema. */
  readonly missingValues?: readonly string[];
  readonly lookups?: Readonly<Record<string, Lookup>>;
  /** Published tables that transform.ts makes, not transform.sql. */
  readonly derivedTables?: readonly string[];
  /** Tables of transform.sql that are not published: only transform.ts reads them. */
  readonly innerTables?: readonly string[];
  /**
   * The files hold names or telephone numbers: a line that is no row is told by its number only, and
   * nothing of it is kept in reports or snapshots.
   */
  readonly hidesRows?: boolean;
}
