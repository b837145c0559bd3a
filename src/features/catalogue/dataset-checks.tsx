import { formatNumber } from '../../domain/text/format.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { pageWords } from '../../words/pages.ts';
import type { ReportProps } from './dataset-counts.tsx';

export function Checks({ report, links }: ReportProps) {
  const { language } = links;
  const words = pageWords(language);
  return (
    <section id="checks">
      <h2>{words.checks}</h2>
      <ul className="checks">
        {report.checks.map((check) => (
          <li key={check.id}>
            <strong>
              {check.ok
                ? words.checkPassed
                : { note: words.checkNoted, warn: words.checkWarned, block: words.checkFailed }[
                    check.level
                  ]}
            </strong>{' '}
            {check.title[language]}: {check.found[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SourceFiles({ report, links }: ReportProps) {
  const words = pageWords(links.language);
  return (
    <section className="title-said source-files">
      <h2>{words.sourceFiles}</h2>
      <DataTable
        caption={words.sourceFiles}
        columns={[
          { key: 'file', label: words.file, numeric: false },
          { key: 'encoding', label: words.encoding, numeric: false },
          { key: 'rows', label: words.rows, numeric: true },
          { key: 'renamed', label: words.renamed, numeric: false },
          { key: 'sha256', label: 'SHA-256', numeric: false },
        ]}
        rows={report.files.map((file) => [
          file.name,
          file.encoding,
          file.rows === 0 ? null : formatNumber(file.rows, 0, links.language),
          file.renamed.map(({ from, to }) => `${from} → ${to}`).join(', '),
          file.sha256.slice(0, 16),
        ])}
      />
    </section>
  );
}
