import type { Check } from '../../src/domain/checks/check.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';

const monthly = (tables: Readonly<Record<string, DataTable>>): DataTable => {
  const table = tables['monthly'];
  if (!table) throw new Error('The transform made no table "monthly".');
  return table;
};

const group = (count: number): string => count.toLocaleString('en');

/** Months since the year 0, so that they can be counted. */
const monthNumber = (isoDay: string): number =>
  Number(isoDay.slice(0, 4)) * 12 + Number(isoDay.slice(5, 7));

export const checks: readonly Check[] = [
  rowsAddUp,
  {
    id: 'temperatures-in-order',
    level: 'block',
    title: {
      ko: '최저, 평균, 최고 기온의 순서가 맞음',
      en: 'Lowest, mean and highest temperatures in order',
    },
    run: ({ tables }) => {
      const table = monthly(tables);
      const [coldest, low, high, hottest] = ['coldest', 'mean_low', 'mean_high', 'hottest'].map(
        (name) => columnOf(table, name),
      );
      const wrong = columnOf(table, 'temperature').filter((tenths, row) => {
        const mean = tenths === null ? null : Number(tenths) / 10;
        const ordered = [coldest?.[row], low?.[row], mean, high?.[row], hottest?.[row]]
          .filter((cell) => cell !== null && cell !== undefined)
          .map(Number);
        return ordered.some((value, i) => i > 0 && value < (ordered[i - 1] ?? value));
      }).length;
      return {
        ok: wrong === 0,
        found: {
          ko: `${group(rowCountOf(table))}달 중 ${group(wrong)}달에서 어긋납니다`,
          en: `out of order in ${group(wrong)} of ${group(rowCountOf(table))} months`,
        },
      };
    },
  },
  {
    id: 'every-month-present',
    level: 'note',
    title: { ko: '빠진 달이 없음', en: 'No month missing' },
    run: ({ tables }) => {
      const months = columnOf(monthly(tables), 'month').map((cell) => monthNumber(String(cell)));
      const expected = (months.at(-1) ?? 0) - (months[0] ?? 0) + 1;
      return {
        ok: months.length === expected,
        found: {
          ko: `${group(expected)}달 중 ${group(months.length)}달이 있습니다`,
          en: `${group(months.length)} of ${group(expected)} months are there`,
        },
      };
    },
  },
];
