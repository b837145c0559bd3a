import type { Check } from '../../src/domain/checks/check.ts';
import { columnOf } from '../../src/domain/tables/table.ts';

const inSeoul = (longitude: number, latitude: number): boolean =>
  longitude > 126.73 && longitude < 127.2 && latitude > 37.41 && latitude < 37.72;

export const checks: readonly Check[] = [
  {
    id: 'all-inside',
    level: 'block',
    title: { ko: '25개 구가 모두 서울 안에 있음', en: 'All 25 districts lie in Seoul' },
    run: ({ tables }) => {
      const table = tables['districts'];
      if (!table) throw new Error('The transform made no table "districts".');
      const latitudes = columnOf(table, 'latitude');
      const inside = columnOf(table, 'longitude').filter((longitude, row) =>
        inSeoul(Number(longitude), Number(latitudes[row])),
      ).length;
      return {
        ok: inside === 25,
        found: { ko: `${inside}곳이 서울 안에 있습니다`, en: `${inside} lie inside` },
      };
    },
  },
];
