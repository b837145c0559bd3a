import { methodIds } from '../../domain/openness/methods.ts';
import type { OpennessContext } from './openness-context.ts';

interface Props {
  readonly context: OpennessContext;
}

/** Days that the table shows. */
const shown = 14;

/** What changed: the list was read once, our own datasets are measured at every run. */
export function TrendSection({ context }: Props) {
  const { data, words, finding, number, day } = context;
  const days = data.opennessTrend()?.days ?? [];
  const { table } = words;
  return (
    <section className="openness-section">
      <h2 id="trend">{words.trendTitle}</h2>
      <p className="openness-note">{words.trendOne(day(finding.day))}</p>
      {days.length < 2 ? (
        <p className="openness-note">{words.trendOwnOne}</p>
      ) : (
        <div className="table-frame" tabIndex={0} role="region" aria-label={words.trendOwn}>
          <table className="league">
            <caption>{words.trendOwn}</caption>
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                {[table.datasets, table.overdue, table.index, table.quality, table.stars].map(
                  (name) => (
                    <th key={name} scope="col" className="numeric">
                      {name}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {days
                .slice(-shown)
                .toReversed()
                .map((one) => (
                  <tr key={one.day}>
                    <th scope="row">
                      <time dateTime={one.day}>{day(one.day)}</time>
                    </th>
                    <td className="numeric">{number(one.datasets)}</td>
                    <td className="numeric">
                      {number(one.overdue)}/{number(one.dated)}
                    </td>
                    {methodIds.map((method) => {
                      const found = one.methods.find((entry) => entry.method === method);
                      return (
                        <td key={method} className="numeric">
                          {found && one.datasets > 0
                            ? number(found.points / one.datasets, 1)
                            : words.noRank}
                        </td>
                      );
                    })}
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
