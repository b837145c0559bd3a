import type { Check } from '../../src/domain/checks/check.ts';
import { allDistricts, comparison, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, rowCountOf } from '../../src/domain/tables/table.ts';

export const checks: readonly Check[] = [
  rowsAddUp,
  allDistricts('yearly'),
  comparison({
    rule: 'districts-make-city',
    level: 'block',
    title: {
      ko: '자치구의 합이 발표된 소계와 같음',
      en: 'Districts add up to the published total',
    },
    items: { ko: '연도별 합계', en: 'yearly totals' },
  }),
  {
    id: 'residents-known',
    level: 'note',
    title: { ko: '모든 해의 인구를 앎', en: 'Residents are known for every year' },
    run: ({ tables }) => {
      const yearly = tables['yearly'];
      if (!yearly) throw new Error('The transform made no table "yearly".');
      const residents = columnOf(yearly, 'residents');
      const years = columnOf(yearly, 'year_start').map((day) => String(day).slice(0, 4));
      const without = [...new Set(years.filter((_, row) => residents[row] === null))].toSorted();
      const list = without.join(', ');
      return {
        ok: rowCountOf(yearly) > 0 && without.length === 0,
        found: {
          ko:
            without.length === 0
              ? '모두 앎'
              : `구별 인구를 모르는 해: ${list}. 비율을 내지 않습니다`,
          en: without.length === 0 ? 'all known' : `no residents for ${list}: these have no rates`,
        },
      };
    },
  },
];
