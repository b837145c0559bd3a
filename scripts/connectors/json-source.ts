import type { Reject, ReportFile } from '../../src/domain/published.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';

export interface JsonDocument {
  readonly file: string;
  readonly content: unknown;
}

/** What a dataset takes from its JSON documents: features or records, each accounted for. */
export interface JsonExtract {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
  readonly rows: ReportFile['rows'];
  readonly values: ReportFile['values'];
  readonly rejects: readonly Reject[];
  /** Records in each file by its name, where there is more than one. */
  readonly fileRows?: Readonly<Record<string, number>>;
}

/** JSON documents: GeoJSON, TopoJSON, or the answers of an API as they were recorded. */
export interface JsonSource {
  readonly kind: 'json';
  /** The files that must be there, by name or by a pattern, each under a key of the dataset's own. */
  readonly files: Readonly<Record<string, string | RegExp>>;
  /** Keys of which there may be no file, such as the questions of a register that has only begun. */
  readonly mayBeMissing?: readonly string[];
  /** Throws a SourceError where a document is not what the dataset reads. */
  readonly extract: (documents: Readonly<Record<string, readonly JsonDocument[]>>) => JsonExtract;
}
