import type { LedgerLine } from '../../src/domain/ledger/ledger.ts';
import type { DatasetEntry } from '../../src/domain/published.ts';
import { versionChanges } from '../../src/domain/ledger/version-changes.ts';
import { nextVersion, previousVersion } from './previous-version.ts';
import { lateMinutes } from '../../src/domain/time/freshness.ts';
import { maskPersonal } from '../../src/domain/privacy/mask-personal.ts';
import type { DatasetRun } from './run-dataset.ts';
import { withoutFolders } from './run-reason.ts';

/** The ledger's line for what became of a dataset; `out` holds the version published before. */
export function ledgerLine(
  { folder, source, run, result, message }: DatasetRun,
  out: string,
  before: DatasetEntry | undefined,
): LedgerLine {
  const { definition } = folder;
  const previous = previousVersion(out, before, definition);
  const report = result?.extract.report;
  const published = run.outcome === 'published' && result ? result.entry : before;
  const compared =
    run.outcome === 'published' && result
      ? versionChanges(definition, previous, nextVersion(result.entry, result.files, definition))
      : { changes: null, columns: { added: [], removed: [], renamed: [] } };
  return {
    schemaVersion: 1,
    run: run.at,
    dataset: folder.id,
    at: run.at,
    source,
    inputs: (report?.files ?? []).map(({ name, sha256 }) => ({
      name,
      bytes: result?.extract.bytes?.[name] ?? null,
      sha256,
    })),
    rows: report?.rows ?? null,
    columns: {
      ...compared.columns,
      renamed: [
        ...compared.columns.renamed,
        ...(report?.files ?? []).flatMap((file) => file.renamed),
      ],
    },
    changes: compared.changes && {
      ...compared.changes,
      examples: compared.changes.examples.map((example) => ({
        ...example,
        before: masked(example.before),
        after: masked(example.after),
      })),
    },
    failedChecks: (result?.checks ?? [])
      .filter((check) => !check.ok)
      .map(({ id, level }) => ({ id, level })),
    // Of a run with a result the reason says enough; only where nothing could be read the message stands.
    notices: [...(report?.notices ?? []), ...(message === '' || result ? [] : [message])].map(
      (text) => withoutFolders(maskPersonal(text)),
    ),
    outcome: run.outcome,
    reason: run.reason,
    version: published?.version ?? null,
    observedAt: published?.observedAt ?? null,
    lateMinutes: published ? lateMinutes(definition, published, run.at, source) : null,
  };
}

const masked = (cell: string | number | null): string | number | null =>
  typeof cell === 'string' ? maskPersonal(cell) : cell;
