import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { parseIsoDay } from '../../domain/civil-date.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { formatBytes, formatNumber, formatPeriodWords } from '../../domain/format.ts';
import { frequencies } from '../../domain/frequency.ts';
import { licences, licenceWords } from '../../domain/licence.ts';
import type { DatasetEntry, ReportFile } from '../../domain/published.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { pageWords } from '../../words/pages.ts';

interface Props {
  readonly definition: DatasetDefinition;
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** Rejects that the page lists; the report file holds up to a thousand and the counts of all. */
const listed = 50;

export function DatasetStatic({ definition, data, links }: Props) {
  const { language } = links;
  const words = pageWords(language);
  const entry = data.entry(definition.id);
  const report = data.report(definition.id);
  return (
    <>
      <header className="page-header">
        <h1>{definition.title[language]}</h1>
        <p className="lead">{definition.summary[language]}</p>
        {definition.topicOrder !== null && (
          <p>
            <a className="button" href={links.topic(definition.id)}>
              {words.openTopicPage}
            </a>
          </p>
        )}
      </header>
      <Facts definition={definition} data={data} links={links} />
      <Files definition={definition} entry={entry} links={links} />
      <Counts report={report} links={links} />
      <Rejects definition={definition} report={report} links={links} />
      <Checks report={report} links={links} />
      <SourceFiles report={report} links={links} />
      <Schemas definition={definition} links={links} />
      <section className="prose">
        <h2>{words.method}</h2>
        {definition.method.map((paragraph) => (
          <p key={paragraph.en}>{paragraph[language]}</p>
        ))}
      </section>
    </>
  );
}

export function periodWords(entry: DatasetEntry, links: SiteLinks): string {
  const first = entry.period && parseIsoDay(entry.period.first);
  const last = entry.period && parseIsoDay(entry.period.last);
  return first == null || last == null
    ? pageWords(links.language).noPeriod
    : formatPeriodWords({ first, last }, links.language);
}

function Facts({ definition, data, links }: Props) {
  const { language } = links;
  const words = pageWords(language);
  const entry = data.entry(definition.id);
  const { agreement } = definition;
  return (
    <section>
      {definition.sources.map((source) => {
        const licence = licences[source.licence];
        return (
          <dl key={source.url} className="facts">
            <dt>{words.sourceLink}</dt>
            <dd>
              <a href={source.url}>{source.title[language]}</a>
              {source.identifier === null ? '' : ` (${source.identifier})`}
            </dd>
            <dt>{words.publisher}</dt>
            <dd>{source.publisher[language]}</dd>
            <dt>{words.licence}</dt>
            <dd>
              {licenceWords(source, language)}. {source.licenceNote[language]}
            </dd>
            <dt>{words.licencePlain}</dt>
            <dd>{licence.plain[language]}</dd>
          </dl>
        );
      })}
      <dl className="facts">
        <dt>{words.period}</dt>
        <dd>{periodWords(entry, links)}</dd>
        <dt>{words.frequency}</dt>
        <dd>{frequencies[definition.frequency][language]}</dd>
        <dt>{words.ingestedAt}</dt>
        <dd>
          <time dateTime={entry.ingestedAt}>
            {entry.ingestedAt.replace('T', ' ').replace('Z', ' UTC')}
          </time>
        </dd>
        <dt>{words.version}</dt>
        <dd>
          <code>{entry.version}</code>
        </dd>
        <dt>{words.agreement}</dt>
        <dd>
          {agreement.items[language]} · {frequencies[agreement.frequency][language]} ·{' '}
          {agreement.shownAs.map((kind) => words.shownAs[kind]).join(', ')} ·{' '}
          {agreement.channel[language]} · {words.agreedWith}:{' '}
          {agreement.agreedWith?.[language] ?? words.notAgreed}
        </dd>
      </dl>
    </section>
  );
}

interface FilesProps {
  readonly definition: DatasetDefinition;
  readonly entry: DatasetEntry;
  readonly links: SiteLinks;
}

function Files({ definition, entry, links }: FilesProps) {
  const { language } = links;
  const words = pageWords(language);
  const names: Readonly<Record<string, string>> = words.fileNames;
  const nameOf = (key: string): string => {
    const base = key.replace(/\.\w+$/, '');
    const table = definition.tables.find(({ name }) => name === base);
    const measure = definition.measures.find(({ id }) => `days-${id}` === base);
    return (
      table?.title[language] ??
      (measure ? words.daysOf(measure.name[language]) : (names[base] ?? base))
    );
  };
  return (
    <section>
      <h2>{words.files}</h2>
      <div className="table-frame" tabIndex={0} role="region" aria-label={words.files}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.format}</th>
              <th scope="col" className="numeric">
                {words.size}
              </th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(entry.files).map(([key, file]) => (
              <tr key={key}>
                <th scope="row">
                  <a href={links.file(file.path)} download={`${definition.id}-${key}`}>
                    {nameOf(key)}
                  </a>
                </th>
                <td>{file.mediaType === 'text/csv' ? 'CSV' : 'JSON'}</td>
                <td className="numeric">{formatBytes(file.bytes, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href={links.file('manifest.json')}>{words.manifestNote} (manifest.json)</a>
      </p>
    </section>
  );
}

interface ReportProps {
  readonly report: ReportFile;
  readonly links: SiteLinks;
}

function Counts({ report, links }: ReportProps) {
  const words = pageWords(links.language);
  const number = (value: number): string => formatNumber(value, 0, links.language);
  const { rows, values } = report;
  const rowItems: [string, number][] = [
    [words.read, rows.read],
    [words.kept, rows.kept],
    [words.missing, rows.missing],
    [words.rejected, rows.rejected],
  ];
  const valueItems: [string, number][] = [
    [words.valuesExpected, values.expected],
    [words.valuesMeasured, values.measured],
    [words.valuesBlank, values.blank],
    [words.valuesRejected, values.rejected],
  ];
  return (
    <section>
      <h2>{words.counts}</h2>
      <dl className="counts">
        {rowItems.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      {rows.read === rows.kept + rows.missing + rows.rejected && <p>{words.addsUp}</p>}
      {values.expected > 0 && (
        <>
          <h3>{words.values}</h3>
          <dl className="counts">
            {valueItems.map(([label, count]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{number(count)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function Rejects({ definition, report, links }: ReportProps & { definition: DatasetDefinition }) {
  const { language } = links;
  const words = pageWords(language);
  const reasonOf = (reason: string): string =>
    definition.rejectReasons[reason]?.[language] ?? reason;
  const total = report.rejectCounts.reduce((sum, entry) => sum + entry.count, 0);
  return (
    <section>
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

function Checks({ report, links }: ReportProps) {
  const { language } = links;
  const words = pageWords(language);
  return (
    <section>
      <h2>{words.checks}</h2>
      <ul className="checks">
        {report.checks.map((check) => (
          <li key={check.id}>
            <strong>
              {check.ok
                ? words.checkPassed
                : check.level === 'note'
                  ? words.checkNoted
                  : words.checkFailed}
            </strong>{' '}
            {check.title[language]}: {check.found[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceFiles({ report, links }: ReportProps) {
  const words = pageWords(links.language);
  return (
    <section>
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

function Schemas({ definition, links }: { definition: DatasetDefinition; links: SiteLinks }) {
  const { language } = links;
  const words = pageWords(language);
  return (
    <section>
      <h2>{words.schema}</h2>
      {definition.tables.map((table) => (
        <DataTable
          key={table.name}
          caption={`${words.schemaOf(table.title[language])}. ${words.primaryKey}: ${table.primaryKey.join(', ')}`}
          columns={[
            { key: 'name', label: words.column, numeric: false },
            { key: 'type', label: words.type, numeric: false },
            { key: 'unit', label: words.unit, numeric: false },
            { key: 'title', label: words.meaning, numeric: false },
          ]}
          rows={table.fields.map((field) => [
            field.name,
            words.types[field.type],
            field.unit ?? '',
            `${field.title[language]}${field.description ? `. ${field.description[language]}` : ''}`,
          ])}
        />
      ))}
    </section>
  );
}
