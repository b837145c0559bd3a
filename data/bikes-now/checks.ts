import type { Check } from '../../src/domain/checks/check.ts';
import {
  coverage,
  enoughRows,
  insideCity,
  noDuplicates,
  notShrunk,
  notInFuture,
  plausibleValues,
  recentEnough,
  sameSet,
} from '../../src/domain/live/live-checks.ts';
import { allDistricts, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, rowCountOf } from '../../src/domain/tables/table.ts';

export const checks: readonly Check[] = [
  rowsAddUp,
  // The test key gives five stations, which are not the city's.
  enoughRows(100),
  allDistricts('now'),
  notInFuture('now', 'observed_at'),
  recentEnough('now', 'observed_at', 120),
  notShrunk('stations'),
  coverage({
    id: 'every-district',
    level: 'warn',
    title: { ko: '모든 구에 자전거 수가 있음', en: 'Bikes are known in every district' },
    table: 'now',
    field: 'bikes',
    except: { field: 'area', value: '11' },
    of: 25,
    atLeast: 25,
    noun: { ko: '자치구', en: 'districts' },
  }),
  {
    id: 'of-the-listed',
    level: 'block',
    title: {
      ko: '대여소 목록의 60% 넘게 자전거 수가 옴',
      en: 'Bikes for more than 60 % of the listed stations',
    },
    run: ({ tables }) => {
      const listed = Number(tables['listed']?.columns[0]?.[0] ?? 0);
      const given = tables['stations'] ? rowCountOf(tables['stations']) : 0;
      return {
        ok: given > listed * 0.6,
        found:
          listed === 0
            ? { ko: '견줄 목록이 없습니다', en: 'there is no list to compare with' }
            : { ko: `목록의 ${listed}곳 중 ${given}곳`, en: `${given} of ${listed} on the list` },
      };
    },
  },
  insideCity,
  ...plausibleValues,
  noDuplicates,
  sameSet('stations', 'id', { ko: '대여소', en: 'stations' }),
  {
    id: 'some-bikes',
    level: 'block',
    title: { ko: '자전거가 한 대도 없는 답이 아님', en: 'The answer holds some bikes' },
    run: ({ tables }) => {
      const { stations } = tables;
      if (!stations) throw new Error('There is no table "stations".');
      const bikes = columnOf(stations, 'bikes').reduce<number>((sum, n) => sum + Number(n ?? 0), 0);
      return {
        ok: bikes > 0,
        found: {
          ko: `대여소 ${rowCountOf(stations)}곳에 자전거 ${bikes}대`,
          en: `${bikes} bikes at ${rowCountOf(stations)} stations`,
        },
      };
    },
  },
  {
    id: 'bikes-known',
    level: 'block',
    title: {
      ko: '대여소의 80% 넘게 자전거 수를 앎',
      en: 'Bikes are known at more than 80 % of the stations',
    },
    run: ({ tables }) => {
      const bikes = tables['stations'] ? columnOf(tables['stations'], 'bikes') : [];
      const known = bikes.filter((cell) => cell !== null).length;
      return {
        // The city's sum would be too low by those that are not known.
        ok: known >= bikes.length * 0.8,
        found: {
          ko: `${bikes.length}곳 중 ${known}곳의 자전거 수를 압니다`,
          en: `${known} of ${bikes.length} stations say how many bikes they have`,
        },
      };
    },
  },
];
