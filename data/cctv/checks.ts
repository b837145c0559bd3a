import type { Check } from '../../src/domain/checks/check.ts';
import { allDistricts, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';

const compared = (tables: Readonly<Record<string, DataTable>>): DataTable => {
  const table = tables['columns_compared'];
  if (!table) throw new Error('The transform made no table "columns_compared".');
  return table;
};

export const checks: readonly Check[] = [
  rowsAddUp,
  allDistricts('yearly'),
  {
    id: 'years-add-up',
    level: 'note',
    title: {
      ko: '연도별 수의 합이 소계와 같음',
      en: 'The columns of years add up to the subtotal',
    },
    run: ({ tables }) => {
      const table = compared(tables);
      const total = rowCountOf(table);
      const equal = columnOf(table, 'surplus').filter((cell) => cell === 0).length;
      const surplus = columnOf(table, 'surplus').filter((cell) => Number(cell) > 0).length;
      return {
        ok: equal === total,
        found: {
          ko: `${total}개 구 중 ${equal}개 구에서 같고, ${surplus}개 구에서는 연도별 수의 합이 더 큽니다. 발행 기관은 까닭을 적지 않았습니다`,
          en: `equal in ${equal} of ${total} districts; in ${surplus} the years add up to more. The publisher does not say why`,
        },
      };
    },
  },
  {
    id: 'more-than-in-2013',
    level: 'block',
    title: { ko: '소계가 2013년까지의 수보다 적지 않음', en: 'Subtotals not below those of 2013' },
    run: ({ tables }) => {
      const table = compared(tables);
      const before = columnOf(table, 'until_2013');
      const fewer = columnOf(table, 'cameras').filter(
        (cell, row) => cell !== null && Number(cell) < Number(before[row] ?? 0),
      ).length;
      return {
        ok: fewer === 0,
        found: { ko: `${fewer}개 구에서 적습니다`, en: `below in ${fewer} districts` },
      };
    },
  },
];
