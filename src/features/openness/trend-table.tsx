import type { OpennessContext } from './openness-context.ts';

export interface TrendDay {
  readonly day: string;
  readonly datasets: number;
  readonly overdue: number;
  /** Mean points by method; `null` where that day has none. */
  readonly means: readonly (number | null)[];
}

interface Props {
  readonly context: OpennessContext;
  readonly caption: string;
  readonly days: readonly TrendDay[];
}

/** Days that the table shows. */
const shown = 14;

/** The same figures on several days, the newest first. */
export function TrendTable({ context, caption, days }: Props) {
  const { words, number, day } = context;
  const { table } = words;
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table className="league">
        <caption>{caption}</caption>
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
                <td className="numeric">{number(one.overdue)}</td>
                {one.means.map((mean, at) => (
                  // The methods always stand in the same order.
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={at} className="numeric">
                    {mean === null ? words.noRank : number(mean, 1)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
