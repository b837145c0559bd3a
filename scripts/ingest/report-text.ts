import type { Ingested } from './ingest-dataset.ts';

const number = (value: number): string => value.toLocaleString('en');

function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** Where every row and value went, for each dataset that was ingested. */
export function summaryTable(results: readonly Ingested[]): string {
  const head = ['dataset', 'rows read', 'kept', 'missing', 'rejected', 'files', 'version'];
  const rows = results.map(({ entry }) => [
    entry.id,
    number(entry.rows.read),
    number(entry.rows.kept),
    number(entry.rows.missing),
    number(entry.rows.rejected),
    String(Object.keys(entry.files).length),
    entry.version,
  ]);
  const values = results
    .filter(({ extract }) => extract.report.values.expected > 0)
    .map(({ entry, extract }) => {
      const count = extract.report.values;
      return `${entry.id}: ${number(count.expected)} values = ${number(count.measured)} measured + ${number(count.blank)} blank + ${number(count.rejected)} rejected`;
    });
  const rejects = results.flatMap(({ entry, extract }) => [
    ...extract.report.rejectCounts.map(
      ({ reason, scope, count }) => `${entry.id}: rejected ${number(count)} ${scope}s: ${reason}`,
    ),
    ...extract.report.rejects
      .slice(0, 3)
      .map(
        (r) =>
          `  ${r.file}, line ${r.line}${r.field === null ? '' : `, column ${r.field}`}: "${r.value}" (${r.reason})`,
      ),
  ]);
  return `\n${alignedTable([head, ...rows])}\n\n${[...values, ...rejects].join('\n')}\n`;
}

/** The checks that failed, with what was found; empty where all passed. */
export function describeFailedChecks(results: readonly Ingested[]): string {
  return results
    .flatMap(({ entry, checks, blocked }) =>
      checks
        .filter((check) => !check.ok)
        .map((check) => {
          const effect = {
            block: 'NOT PUBLISHED, the last good version stays',
            warn: blocked ? 'a warning' : 'published, and marked on the site',
            note: blocked ? 'a note' : 'published with a note',
          }[check.level];
          return `${entry.id}: ${check.title.en}: ${check.found.en} (${effect})\n`;
        }),
    )
    .join('');
}
