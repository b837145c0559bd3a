/** A column of the files, under the name that the dataset's SQL uses. */
export interface ColumnRule {
  readonly name: string;
  /** Headers it may have in a file: the current one first, then older or mistaken ones. */
  readonly headers: readonly string[];
}

/** A small table that the dataset's SQL may join, such as the known stations. */
export interface Lookup {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Tables in files: CSV (UTF-8, UTF-16 or CP949) or xlsx, one header line, the first sheet. */
export interface FileSource {
  readonly kind: 'files';
  /** Which names in the folder are the dataset's files; others are not read. */
  readonly files: RegExp;
  readonly columns: readonly ColumnRule[];
  /** Headers that are known and not needed. Any other header is reported. */
  readonly ignoredHeaders?: readonly string[];
  /** Words for "missing" besides the empty cell, as in Table Schema. */
  readonly missingValues?: readonly string[];
  readonly lookups?: Readonly<Record<string, Lookup>>;
  /** Tables that transform.ts makes, not transform.sql. */
  readonly derivedTables?: readonly string[];
}
