import type { LocalText } from './language.ts';
import type { ReportFile } from './published.ts';
import type { DataTable } from './table.ts';

export interface CheckContext {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly report: Pick<ReportFile, 'files' | 'rows' | 'values' | 'rejectCounts'>;
}

/**
 * Something that must be true of a dataset's result. `block` keeps the last good version where it
 * fails; `note` publishes and says on the dataset's page what was found.
 */
export interface Check {
  readonly id: string;
  readonly level: 'block' | 'note';
  readonly title: LocalText;
  readonly run: (context: CheckContext) => { readonly ok: boolean; readonly found: LocalText };
}
