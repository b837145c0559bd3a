import type { LinkChecks } from '../../src/domain/link-check.ts';
import type { ReportFile } from '../../src/domain/published.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';

/**
 * What ingestion took from the publisher's files: small enough to keep in the repository as the
 * embedded snapshot, and enough to make every published file again.
 */
export interface Extract extends Made {
  readonly report: Pick<
    ReportFile,
    'files' | 'rows' | 'values' | 'rejectCounts' | 'rejects' | 'notices'
  >;
  /** Size of each file or answer by its name, for the ledger; older snapshots do not say. */
  readonly bytes?: Readonly<Record<string, number>>;
}

/** Tables and JSON documents other than tables, such as a TopoJSON topology, by their names. */
export interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

/** What other datasets made, by their ids. */
export type Inputs = Readonly<Record<string, Made>>;

/** What ingestion knows besides what it reads. */
export interface DeriveContext {
  /** What addresses answered when they were checked; `null` where none was. */
  readonly links: LinkChecks | null;
}

/** What a dataset makes of its extract and of the datasets that it names as inputs. */
export type Derive = (extract: Extract, inputs: Inputs, context?: DeriveContext) => Made;
