import type { LocalText } from '../language.ts';
import type { DatasetEntry, ReportFile } from '../published.ts';
import type { DataTable } from '../tables/table.ts';

/** The version that is published now, which a new one is held against. */
export interface PreviousVersion {
  readonly entry: DatasetEntry;
  /** A published table in its units; `null` where that version has none of this name. */
  readonly table: (name: string) => DataTable | null;
}

export interface CheckContext {
  readonly tables: Readonly<Record<string, DataTable>>;
  /** `null` or absent at the first publication. */
  readonly previous?: PreviousVersion | null;
  /** When the run began, an instant in UTC. */
  readonly now?: string;
  readonly report: Pick<ReportFile, 'files' | 'rows' | 'values' | 'rejectCounts'>;
}

/**
 * Something that must be true of a dataset's result. Where it fails, `block` keeps the last good
 * version, `warn` publishes and marks the figures wherever they stand, and `note` publishes and says
 * on the dataset's page what was found.
 */
export interface Check {
  readonly id: string;
  readonly level: 'block' | 'warn' | 'note';
  readonly title: LocalText;
  readonly run: (context: CheckContext) => { readonly ok: boolean; readonly found: LocalText };
}
