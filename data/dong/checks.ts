import type { Check } from '../../src/domain/checks/check.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';

const inSeoul = (longitude: number, latitude: number): boolean =>
  longitude > 126.73 && longitude < 127.2 && latitude > 37.41 && latitude < 37.72;

const dongTable = (tables: Readonly<Record<string, DataTable>>): DataTable => {
  const table = tables['dong'];
  if (!table) throw new Error('The transform made no table "dong".');
  return table;
};

export const checks: readonly Check[] = [
  rowsAddUp,
  {
    id: 'all-districts',
    level: 'block',
    title: { ko: '25개 자치구가 모두 있음', en: 'All 25 districts present' },
    run: ({ tables }) => {
      const present = new Set(columnOf(dongTable(tables), 'district'));
      const absent = seoul.districts.filter(({ code }) => !present.has(code));
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
    id: 'all-inside',
    level: 'block',
    title: {
      ko: '행정동이 420곳에서 435곳 사이이고 모두 서울 안에 있음',
      en: 'Between 420 and 435 neighbourhoods, all inside Seoul',
    },
    run: ({ tables }) => {
      const table = dongTable(tables);
      const latitudes = columnOf(table, 'latitude');
      const count = rowCountOf(table);
      const inside = columnOf(table, 'longitude').filter((longitude, row) =>
        inSeoul(Number(longitude), Number(latitudes[row])),
      ).length;
      return {
        ok: count >= 420 && count <= 435 && inside === count,
        found: {
          ko: `${count}곳 가운데 ${inside}곳이 서울 안에 있습니다`,
          en: `${inside} of ${count} lie inside`,
        },
      };
    },
  },
];
