import type { Check } from '../../src/domain/checks/check.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';

const daily = (tables: Readonly<Record<string, DataTable>>): DataTable => {
  const table = tables['daily'];
  if (!table) throw new Error('The transform made no table "daily".');
  return table;
};

const group = (count: number): string => count.toLocaleString('en');

export const checks: readonly Check[] = [
  rowsAddUp,
  {
    id: 'all-districts',
    level: 'block',
    title: { ko: '25개 자치구가 모두 있음', en: 'All 25 districts present' },
    run: ({ tables }) => {
      const present = new Set(columnOf(daily(tables), 'area'));
      const absent = seoul.districts.filter((district) => !present.has(district.code));
      return {
        ok: absent.length === 0,
        found: {
          ko:
            absent.length === 0 ? '모두 있음' : `없음: ${absent.map((d) => d.name.ko).join(', ')}`,
          en:
            absent.length === 0
              ? 'all present'
              : `absent: ${absent.map((d) => d.name.en).join(', ')}`,
        },
      };
    },
  },
  {
    id: 'rejected-share',
    level: 'block',
    title: { ko: '거부된 행이 1% 이하', en: 'At most 1 % of rows rejected' },
    run: ({ report: { rows } }) => {
      const share = rows.rejected / Math.max(rows.read, 1);
      const percent = (share * 100).toFixed(2);
      return { ok: share <= 0.01, found: { ko: `${percent}%`, en: `${percent} %` } };
    },
  },
  {
    id: 'dust-plausible',
    level: 'block',
    title: { ko: '미세먼지 하루 평균이 2,000 이하', en: 'Daily dust at most 2,000 µg/m³' },
    run: ({ tables }) => {
      const highest = columnOf(daily(tables), 'pm10').reduce<number>(
        (most, cell) => Math.max(most, Number(cell)),
        0,
      );
      return {
        ok: highest <= 2000,
        found: { ko: `최고 ${highest}µg/m³`, en: `highest ${highest} µg/m³` },
      };
    },
  },
  {
    id: 'fine-below-coarse',
    level: 'note',
    title: {
      ko: '초미세먼지가 미세먼지보다 높지 않음',
      en: 'Fine dust never above coarse dust',
    },
    run: ({ tables }) => {
      const table = daily(tables);
      const coarse = columnOf(table, 'pm10');
      const above = columnOf(table, 'pm25').filter((fine, row) => {
        const all = coarse[row];
        return fine !== null && all !== null && Number(fine) > Number(all);
      }).length;
      return {
        ok: above === 0,
        found: {
          ko: `${group(rowCountOf(table))}행 중 ${group(above)}행에서 초미세먼지가 더 높습니다. 초미세먼지는 미세먼지의 일부이므로 측정 오차입니다`,
          en: `in ${group(above)} of ${group(rowCountOf(table))} rows fine dust is above coarse dust, of which it is a part: a measuring error`,
        },
      };
    },
  },
];
