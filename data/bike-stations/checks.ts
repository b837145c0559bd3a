import type { Check, CheckContext } from '../../src/domain/checks/check.ts';
import { allDistricts, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';

const tableIn = ({ tables }: CheckContext, name: string): DataTable => {
  const table = tables[name];
  if (!table) throw new Error(`There is no table "${name}".`);
  return table;
};

const group = (count: number): string => count.toLocaleString('en');
const sum = (values: readonly unknown[]): number =>
  values.reduce<number>((total, value) => total + Number(value ?? 0), 0);

/** Official area of Seoul, in square kilometres. */
const officialArea = 605.2;

export const checks: readonly Check[] = [
  rowsAddUp,
  allDistricts('by_district'),
  {
    id: 'all-pages',
    level: 'block',
    title: {
      ko: '읽은 행 수가 서비스가 밝힌 대여소 수와 같음',
      en: 'As many rows read as the service says it has',
    },
    run: (context) => {
      const pages = tableIn(context, 'pages');
      const listed = [...new Set(columnOf(pages, 'listed').map(Number))];
      const read = sum(columnOf(pages, 'rows'));
      return {
        ok: listed.length === 1 && listed[0] === read,
        found: {
          ko: `서비스가 밝힌 수 ${listed.map(group).join(', ')}, 읽은 행 ${group(read)}`,
          en: `the service lists ${listed.map(group).join(', ')}; ${group(read)} rows read`,
        },
      };
    },
  },
  {
    id: 'area-plausible',
    level: 'block',
    title: {
      ko: '경계로 잰 서울의 넓이가 공식 넓이와 1% 안에서 같음',
      en: 'Area within the outlines is within 1 % of the official one',
    },
    run: (context) => {
      const area = Number(columnOf(tableIn(context, 'by_district'), 'area_km2')[0] ?? 0);
      return {
        ok: Math.abs(area - officialArea) <= officialArea / 100,
        found: {
          ko: `${area.toFixed(1)}km², 공식 ${officialArea}km²`,
          en: `${area.toFixed(1)} km², officially ${officialArea} km²`,
        },
      };
    },
  },
  {
    id: 'district-of-point',
    level: 'note',
    title: {
      ko: '적힌 자치구가 좌표가 놓인 자치구와 같음',
      en: 'The stated district is the one that the point lies in',
    },
    run: (context) => {
      const placement = tableIn(context, 'placement');
      const stated = columnOf(placement, 'stated');
      const ids = columnOf(placement, 'id');
      const other = columnOf(placement, 'found').flatMap((found, row) =>
        found === stated[row] ? [] : [String(ids[row])],
      );
      const some = other.slice(0, 5).join(', ');
      return {
        ok: other.length === 0,
        found: {
          ko: `${group(rowCountOf(placement))}곳 중 ${group(other.length)}곳의 좌표가 다른 구에 있습니다(${some} 등). 경계를 단순하게 그린 탓도 있어, 적힌 자치구로 셉니다`,
          en: `${group(other.length)} of ${group(rowCountOf(placement))} points lie in another district (such as ${some}), some because outlines are simplified; the stated district counts`,
        },
      };
    },
  },
  {
    id: 'racks-known',
    level: 'note',
    title: { ko: '모든 대여소의 거치대 수를 앎', en: 'Racks of every station are known' },
    run: (context) => {
      const racks = columnOf(tableIn(context, 'stations'), 'racks');
      const unknown = racks.filter((cell) => cell === null).length;
      const none = racks.filter((cell) => cell === 0).length;
      return {
        ok: unknown + none === 0,
        found: {
          ko: `${group(unknown)}곳은 수가 없고 ${group(none)}곳은 0으로 적혀 있습니다`,
          en: `${group(unknown)} stations have no number and ${group(none)} say 0`,
        },
      };
    },
  },
];
