import type { Check } from '../../src/domain/checks/check.ts';
import { allDistricts, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';
import { stationDistricts } from './stations.ts';

const tableIn = (tables: Readonly<Record<string, DataTable>>, name: string): DataTable => {
  const table = tables[name];
  if (!table) throw new Error(`The transform made no table "${name}".`);
  return table;
};

const group = (count: number): string => count.toLocaleString('en');
const cityCode = '11';

/** What the police gave for Seoul in 2015, as reported in 2019 and 2020. */
export const crimesOf2015 = 126_401;

export const checks: readonly Check[] = [
  rowsAddUp,
  allDistricts('yearly'),
  {
    id: 'all-stations',
    level: 'block',
    title: { ko: '경찰서 서른한 곳이 모두 있음', en: 'All 31 police stations present' },
    run: ({ tables }) => {
      const expected = Object.keys(stationDistricts).length;
      const present = rowCountOf(tableIn(tables, 'stations'));
      return {
        ok: present === expected,
        found: {
          ko: `${expected}곳 중 ${present}곳이 있습니다`,
          en: `${present} of ${expected} are there`,
        },
      };
    },
  },
  {
    id: 'total-of-2015',
    level: 'block',
    title: {
      ko: '합계가 경찰이 밝힌 2015년 건수와 같음',
      en: 'The total is the one that the police gave for 2015',
    },
    run: ({ tables }) => {
      const yearly = tableIn(tables, 'yearly');
      const city = columnOf(yearly, 'area').indexOf(cityCode);
      const total = Number(columnOf(yearly, 'crimes')[city] ?? 0);
      return {
        ok: total === crimesOf2015,
        found: {
          ko: `${group(total)}건, 경찰이 밝힌 건수는 ${group(crimesOf2015)}건`,
          en: `${group(total)}; the police gave ${group(crimesOf2015)}`,
        },
      };
    },
  },
  {
    id: 'cleared-at-most-occurred',
    level: 'note',
    title: { ko: '검거가 발생보다 많지 않음', en: 'Not more crimes cleared than occurred' },
    run: ({ tables }) => {
      const kinds = tableIn(tables, 'kinds');
      const occurred = columnOf(kinds, 'occurred');
      const more = columnOf(kinds, 'cleared').filter((cleared, row) => {
        const count = occurred[row] ?? null;
        return cleared !== null && count !== null && Number(cleared) > Number(count);
      }).length;
      return {
        ok: more === 0,
        found: {
          ko: `지역과 종류 ${group(rowCountOf(kinds))}가지 중 ${group(more)}가지에서 검거가 더 많습니다. 앞선 해에 일어난 사건의 검거가 들어 있기 때문입니다`,
          en: `in ${group(more)} of ${group(rowCountOf(kinds))} pairs of area and kind more were cleared: crimes of earlier years count when they are cleared`,
        },
      };
    },
  },
];
