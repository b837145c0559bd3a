import { methodIds } from '../../domain/openness/methods.ts';
import type { OpennessTrend } from '../../domain/openness/openness-trend.ts';
import type { TableFile } from '../../domain/published.ts';
import type { TrendDay } from './trend-table.tsx';

/** Days of the lists that were read, from the table that keeps them; the oldest first. */
export function listTrend({ fields, columns }: TableFile): TrendDay[] {
  const column = (name: string): readonly (string | number | null)[] =>
    columns[fields.indexOf(name)] ?? [];
  const [days, measures, items, values] = ['day', 'measure', 'item', 'value'].map(column);
  const valueOf = (day: string, measure: string, item: string): number | null => {
    const row = (days ?? []).findIndex(
      (one, at) => one === day && measures?.[at] === measure && items?.[at] === item,
    );
    return row === -1 ? null : Number(values?.[row]);
  };
  return [...new Set((days ?? []).map(String))].toSorted().map((day) => ({
    day,
    datasets: valueOf(day, 'datasets', 'all') ?? 0,
    overdue: valueOf(day, 'state', 'overdue') ?? 0,
    means: methodIds.map((method) => valueOf(day, 'mean_points', method)),
  }));
}

/** Days on which our own datasets were measured, the oldest first. */
export const ownTrend = (trend: OpennessTrend | null): TrendDay[] =>
  (trend?.days ?? []).map(({ day, datasets, overdue, methods }) => ({
    day,
    datasets,
    overdue,
    means: methodIds.map((id) => {
      const found = methods.find(({ method }) => method === id);
      return found && datasets > 0 ? found.points / datasets : null;
    }),
  }));
