import { mainFormat, type MeasuredEntry } from '../../src/domain/openness/catalogue-rows.ts';
import { methodIds, methods } from '../../src/domain/openness/methods.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { rowTable } from './row-table.ts';

const unnamed = '-';

/**
 * What the catalogue comes to on its stated day, a row a figure: earlier days stay, so that lists that
 * are ingested one after the other make a trend.
 */
export function trendTable(
  entries: readonly MeasuredEntry[],
  day: string,
  catalogue: string,
): DataTable {
  const all = entries.length;
  const counted = (measure: string, pick: (entry: MeasuredEntry) => string | null) =>
    [...Map.groupBy(entries, (entry) => pick(entry) ?? unnamed)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([item, members]) => ({ measure, item, value: members.length, out_of: all }));
  const rows = [
    { measure: 'datasets', item: 'all', value: all, out_of: all },
    ...counted('licence', ({ record }) => record.licence.id),
    ...counted('state', ({ state }) => state),
    ...counted('format', ({ record }) => mainFormat(record)),
    ...methodIds.map((method) => {
      const sum = entries.reduce((total, { scores }) => total + scores[method].points, 0);
      const value = Math.round((sum / all) * 100) / 100;
      return { measure: 'mean_points', item: method, value, out_of: methods[method].max };
    }),
  ];
  return rowTable(
    ['day', 'catalogue', 'measure', 'item', 'value', 'out_of'],
    rows.map((row) => ({ day, catalogue, ...row })),
  );
}
