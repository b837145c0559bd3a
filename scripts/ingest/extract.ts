import type { ReportFile } from '../../src/domain/published.ts';
import type { DataTable } from '../../src/domain/table.ts';

/**
 * What ingestion took from the publisher's files: small enough to keep in the repository as the
 * embedded snapshot, and enough to make every published file again.
 */
export interface Extract {
  readonly report: Pick<ReportFile, 'files' | 'rows' | 'values' | 'rejectCounts' | 'rejects'>;
  readonly tables: Readonly<Record<string, DataTable>>;
  /** JSON documents other than tables, such as a TopoJSON topology. */
  readonly documents: Readonly<Record<string, unknown>>;
}

/** What a dataset makes of its extract: further tables and documents. */
export type Derive = (extract: Extract) => {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
};
