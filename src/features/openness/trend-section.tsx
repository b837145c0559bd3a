import { catalogueDataset } from '../../data-access/openness.ts';
import type { OpennessContext } from './openness-context.ts';
import { listTrend, ownTrend } from './trend-days.ts';
import { TrendTable } from './trend-table.tsx';

interface Props {
  readonly context: OpennessContext;
}

/** What changed between two lists, and between two days of measuring our own: nothing is drawn of one. */
export function TrendSection({ context }: Props) {
  const { data, words, finding, day } = context;
  const list = listTrend(data.table(catalogueDataset, 'trend'));
  const own = ownTrend(data.opennessTrend());
  return (
    <section className="openness-section">
      <h2 id="trend">{words.trendTitle}</h2>
      {list.length < 2 ? (
        <p className="openness-note">{words.trendOne(day(finding.day))}</p>
      ) : (
        <TrendTable context={context} caption={words.trendList} days={list} />
      )}
      {own.length < 2 ? (
        <p className="openness-note">{words.trendOwnOne}</p>
      ) : (
        <TrendTable context={context} caption={words.trendOwn} days={own} />
      )}
    </section>
  );
}
