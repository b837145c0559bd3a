import type { DatasetDefinition } from '../../domain/dataset.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { pageWords } from '../../words/pages.ts';
import type { ReportProps } from './dataset-counts.tsx';

/** Rejects that the page lists; the report file holds up to a thousand and the counts of all. */
const listed = 50;

export function Rejects({
  definition,
  report,
  links,
}: ReportProps & { definition: DatasetDefinition }) {
  const { language } = links;
  const words = pageWords(language);
  const reasonOf = (reason: string): string =>
    definition.rejectReasons[reason]?.[language] ?? reason;
  const total = report.rejectCounts.reduce((sum, entry) => sum + entry.count, 0);
  return (
    <section className="title-said">
      <h2>{words.rejects}</h2>
      {total === 0 ? (
        <p>{words.rejectsNone}</p>
      ) : (
        <>
          <DataTable
            caption={words.rejects}
            columns={[
              { key: 'reason', label: words.reason, numeric: false },
              { key: 'count', label: words.howMany, numeric: true },
            ]}
            rows={report.rejectCounts.map(({ reason, count }) => [reasonOf(reason), count])}
          />
          <details>
            <summary>{words.rejectsShown(Math.min(listed, report.rejects.length), total)}</summary>
            <DataTable
              caption={words.rejects}
              columns={[
                { key: 'file', label: words.file, numeric: false },
                { key: 'line', label: words.line, numeric: true },
                { key: 'column', label: words.column, numeric: false },
                { key: 'value', label: words.value, numeric: false },
                { key: 'reason', label: words.reason, numeric: false },
              ]}
              rows={report.rejects
                .slice(0, listed)
                .map((entry) => [
                  entry.file,
                  entry.line,
                  entry.field,
                  entry.value,
                  reasonOf(entry.reason),
                ])}
            />
          </details>
        </>
      )}
    </section>
  );
}
