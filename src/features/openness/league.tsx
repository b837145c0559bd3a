import type { ReactNode } from 'react';
import { formatPercent } from '../../domain/text/format.ts';
import type { TableFile } from '../../domain/published.ts';
import type { OpennessContext } from './openness-context.ts';

/** A row of the tables that the catalogue publishes of its groups. */
export interface LeagueEntry {
  readonly name: string;
  readonly datasets: number;
  readonly open: number;
  readonly openLow: number | null;
  readonly openHigh: number | null;
  readonly dated: number;
  readonly overdue: number;
  readonly overdueLow: number | null;
  readonly overdueHigh: number | null;
  readonly index: number;
  readonly quality: number;
  readonly stars: number;
  readonly rank: number | null;
}

export function leagueEntries({ fields, columns }: TableFile): LeagueEntry[] {
  const at = (field: string, row: number): string | number | null =>
    columns[fields.indexOf(field)]?.[row] ?? null;
  const known = (field: string, row: number): number | null => {
    const cell = at(field, row);
    return cell === null ? null : Number(cell);
  };
  return (columns[0] ?? []).map((_, row) => ({
    name: String(at('name', row) ?? ''),
    datasets: known('datasets', row) ?? 0,
    open: known('open', row) ?? 0,
    openLow: known('open_low', row),
    openHigh: known('open_high', row),
    dated: known('dated', row) ?? 0,
    overdue: known('overdue', row) ?? 0,
    overdueLow: known('overdue_low', row),
    overdueHigh: known('overdue_high', row),
    index: known('odi_mean', row) ?? 0,
    quality: known('mqa_mean', row) ?? 0,
    stars: known('stars_mean', row) ?? 0,
    rank: known('rank', row),
  }));
}

interface Props {
  readonly context: OpennessContext;
  readonly caption: string;
  /** What the first column is. */
  readonly label: string;
  readonly rows: readonly LeagueEntry[];
  readonly isRanked: boolean;
  /** The heading above says the same. */
  readonly isCaptionSaid: boolean;
  readonly nameOf: (row: LeagueEntry) => ReactNode;
}

/** Groups of datasets side by side: how many, how open, how late, and their means. */
export function League({ context, caption, label, rows, isRanked, isCaptionSaid, nameOf }: Props) {
  const { words, number } = context;
  const { table } = words;
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table className="league">
        <caption className={isCaptionSaid ? 'caption-said' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {isRanked && (
              <th scope="col" className="numeric league-rank">
                {table.rank}
              </th>
            )}
            <th scope="col">{label}</th>
            {[
              table.datasets,
              table.open,
              table.overdue,
              table.index,
              table.quality,
              table.stars,
            ].map((name) => (
              <th key={name} scope="col" className="numeric">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              {isRanked && <td className="numeric">{row.rank ?? words.noRank}</td>}
              <th scope="row">{nameOf(row)}</th>
              <td className="numeric">{number(row.datasets)}</td>
              <td className="numeric">
                <Share
                  count={row.open}
                  of={row.datasets}
                  low={row.openLow}
                  high={row.openHigh}
                  context={context}
                />
              </td>
              <td className="numeric">
                <Share
                  count={row.overdue}
                  of={row.dated}
                  low={row.overdueLow}
                  high={row.overdueHigh}
                  context={context}
                />
              </td>
              <td className="numeric">{number(row.index, 1)}</td>
              <td className="numeric">{number(row.quality, 0)}</td>
              <td className="numeric">{number(row.stars, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ShareProps {
  readonly count: number;
  readonly of: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly context: OpennessContext;
}

/** A share with its interval; a dash where there is nothing to have a share of. */
function Share({ count, of, low, high, context: { links } }: ShareProps) {
  if (of === 0) return '–';
  const percent = (share: number): string => formatPercent(share, links.language);
  return (
    <>
      {percent(count / of)}
      {low !== null && high !== null && (
        <small>
          {' '}
          ({Math.round(low * 100)}–{Math.round(high * 100)})
        </small>
      )}
    </>
  );
}
