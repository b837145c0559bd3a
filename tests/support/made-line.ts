import type { LedgerLine } from '../../src/domain/ledger/ledger.ts';

/** A line of the ledger as a run that went well writes it. */
export const madeLine = ({
  valuesCorrected = 0,
  ...rest
}: Partial<LedgerLine> & { readonly valuesCorrected?: number }): LedgerLine => {
  const at = rest.at ?? '2026-11-22T05:00:00Z';
  return {
    schemaVersion: 1,
    run: at,
    dataset: 'air',
    at,
    source: 'files',
    inputs: [],
    rows: { read: 10, kept: 10, missing: 0, rejected: 0 },
    columns: { added: [], removed: [], renamed: [] },
    changes: { rowsAdded: 1, rowsRemoved: 0, valuesCorrected, examples: [] },
    failedChecks: [],
    notices: [],
    outcome: 'published',
    reason: null,
    version: '8510454d6d2a',
    observedAt: null,
    lateMinutes: null,
    ...rest,
  };
};
