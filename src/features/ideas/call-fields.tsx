import { formatNumber } from '../../domain/text/format.ts';
import type { Language, LocalText } from '../../domain/language.ts';
import type { ProposalsFile } from '../../domain/proposals/proposals-file.ts';
import { ideaWords } from '../../words/ideas.ts';

interface Props {
  readonly file: ProposalsFile;
  readonly fields: Readonly<Record<string, LocalText>>;
  readonly statuses: Readonly<Record<string, LocalText>>;
  readonly language: Language;
}

/** Proposals of each field as a bar cut by status, the most first; the same as a table. */
export function CallFields({ file, fields, statuses, language }: Props) {
  const words = ideaWords(language);
  const most = Math.max(...file.byField.map(({ count }) => count));
  const rows = file.byField.toSorted((one, other) => other.count - one.count);
  const countOf = (field: string, status: string): number =>
    file.byFieldAndStatus.find((entry) => entry.field === field && entry.status === status)
      ?.count ?? 0;
  const name = (id: string): string => fields[id]?.[language] ?? id;
  return (
    <>
      <h3>{words.byField}</h3>
      <p className="voices-note">{words.byFieldNote}</p>
      <ul className="status-legend" aria-hidden="true">
        {file.byStatus.map(({ id }, i) => (
          <li key={id}>
            <i data-status={i} /> {statuses[id]?.[language] ?? id}
          </li>
        ))}
      </ul>
      <ul className="status-bars">
        {rows.map(({ id, count }) => (
          <li key={id}>
            <span>{name(id)}</span>
            <span className="status-bar" aria-hidden="true">
              {file.byStatus.map(({ id: status }, i) => {
                const own = countOf(id, status);
                return own === 0 ? null : (
                  <i key={status} data-status={i} style={{ width: `${(own / most) * 100}%` }} />
                );
              })}
            </span>
            <b>{words.unit(formatNumber(count, 0, language))}</b>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.showTable}</summary>
        <div className="table-frame" tabIndex={0} role="region" aria-label={words.byField}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.field}</th>
                {file.byStatus.map(({ id }) => (
                  <th key={id} scope="col" className="numeric">
                    {statuses[id]?.[language] ?? id}
                  </th>
                ))}
                <th scope="col" className="numeric">
                  {words.all}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, count }) => (
                <tr key={id}>
                  <th scope="row">{name(id)}</th>
                  {file.byStatus.map(({ id: status }) => (
                    <td key={status} className="numeric">
                      {countOf(id, status)}
                    </td>
                  ))}
                  <td className="numeric">{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
