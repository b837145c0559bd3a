import type { Check } from '../../src/domain/checks/check.ts';
import { allDistricts, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';
import { holdsTelephone } from './addresses.ts';
import { otherItem } from './items.ts';

const tableIn = (tables: Readonly<Record<string, DataTable>>, name: string): DataTable => {
  const table = tables[name];
  if (!table) throw new Error(`There is no table "${name}".`);
  return table;
};

const group = (count: number): string => count.toLocaleString('en');

/** Names that fit no item may grow with time; beyond this share the list of names is out of date. */
const largestOther = 0.5;

export const checks: readonly Check[] = [
  rowsAddUp,
  allDistricts('by_area'),
  {
    id: 'no-telephone',
    level: 'block',
    title: { ko: '전화번호가 없음', en: 'No telephone number' },
    run: ({ tables }) => {
      const shops = tableIn(tables, 'shops');
      const cells = ['name', 'address', 'items'].flatMap((name) => [...columnOf(shops, name)]);
      const found = cells.filter((cell) => holdsTelephone(String(cell ?? ''))).length;
      return {
        ok: found === 0,
        found: { ko: `${found}칸에 있습니다`, en: `in ${found} cells` },
      };
    },
  },
  {
    id: 'items-recognised',
    level: 'block',
    title: {
      ko: '값의 절반 이상이 아는 품목',
      en: 'At least half of the prices are of known items',
    },
    run: ({ tables }) => {
      const items = columnOf(tableIn(tables, 'prices'), 'item');
      const other = items.filter((item) => item === otherItem.id).length;
      return {
        ok: items.length > 0 && other / items.length <= largestOther,
        found: {
          ko: `${group(items.length)}개 중 ${group(other)}개는 그 밖의 것입니다`,
          en: `${group(other)} of ${group(items.length)} are something else`,
        },
      };
    },
  },
  {
    id: 'districts-known',
    level: 'note',
    title: { ko: '모든 업소의 구를 앎', en: 'The district of every shop is known' },
    run: ({ tables }) => {
      const shops = tableIn(tables, 'shops');
      const unknown = columnOf(shops, 'area').filter((area) => area === null).length;
      return {
        ok: unknown === 0,
        found: {
          ko: `${group(rowCountOf(shops))}곳 중 ${group(unknown)}곳의 주소에 구가 없습니다. 서울 전체에만 셉니다`,
          en: `${group(unknown)} of ${group(rowCountOf(shops))} addresses name no district; they count for the city only`,
        },
      };
    },
  },
];
