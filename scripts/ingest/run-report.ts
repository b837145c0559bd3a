import type { DatasetRun } from './run-dataset.ts';
import type { RunReport } from './run-ingestion.ts';
import { describeFailedChecks, summaryTable } from './report-text.ts';

/** Exit code of a run: 1 where anything is blocked or failed, or where no service could be asked. */
export const exitCodeOf = ({ runs, notSet }: RunReport): 0 | 1 =>
  runs.some(({ run }) => run.outcome === 'blocked' || run.outcome === 'failed') ||
  (runs.length === 0 && notSet.length > 0)
    ? 1
    : 0;

/** For people: messages of what failed go to the errors, the table of what was read to the output. */
export function reportForPeople(
  { runs, notSet, removed }: RunReport,
  isPublished: (id: string) => boolean,
): { readonly output: string; readonly errors: string } {
  const results = runs.flatMap(({ result }) => (result ? [result] : []));
  const failed = groupByMessage(runs.filter(({ message }) => message !== ''));
  const left = groupByMessage(notSet).map(
    ({ message, group }) =>
      `\nleft out: ${group.map(({ folder }) => folder.id).join(', ')}\n${message}\n`,
  );
  const gone = removed.map((id) => `${id}: its folder is gone, so it was withdrawn\n`);
  return {
    output: `${results.length > 0 ? summaryTable(results) : ''}${gone.join('')}`,
    errors: `${left.join('')}${failed
      .map(({ message, group }) => {
        const stays = group.filter(({ folder }) => isPublished(folder.id));
        const ids = group.map(({ folder }) => folder.id).join(', ');
        const effect =
          stays.length > 0
            ? '  the last good version stays published'
            : '  nothing was published for this dataset';
        const stack = group.flatMap((entry) => entry.stack ?? []).join('\n');
        // A fault of the dataset itself begins with its name.
        const words = message.startsWith(`${ids}: `) ? message : `${ids}: ${message}`;
        return `\n${words}\n${effect}\n${stack === '' ? '' : `${stack}\n`}`;
      })
      .join('')}${describeFailedChecks(results)}`,
  };
}

/** Ten datasets without a key say so once. */
function groupByMessage(
  runs: readonly DatasetRun[],
): { readonly message: string; readonly group: DatasetRun[] }[] {
  const groups = new Map<string, DatasetRun[]>();
  for (const done of runs) groups.set(done.message, [...(groups.get(done.message) ?? []), done]);
  return [...groups].map(([message, group]) => ({ message, group }));
}

/** For machines: one JSON document a run, in one line. */
export const reportForMachines = (report: RunReport): string =>
  `${JSON.stringify({
    at: report.at,
    exitCode: exitCodeOf(report),
    filesWritten: report.filesWritten,
    withdrawn: report.removed,
    leftOut: report.notSet.map(({ folder, message }) => ({ id: folder.id, message })),
    datasets: report.runs.map(({ folder, source, run, result, message }) => ({
      id: folder.id,
      source,
      outcome: run.outcome,
      reason: run.reason,
      message: message === '' ? null : message,
      version: result?.entry.version ?? null,
      observedAt: result?.entry.observedAt ?? null,
      rows: result?.extract.report.rows ?? null,
      values: result?.extract.report.values ?? null,
      notices: result?.extract.report.notices ?? [],
      checks: result?.checks.map(({ id, level, ok, found }) => ({ id, level, ok, found })) ?? [],
    })),
  })}\n`;
