import type { Check, CheckContext } from '../../src/domain/checks/check.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';

const tableIn = ({ tables }: CheckContext, name: string): DataTable => {
  const table = tables[name];
  if (!table) throw new Error(`There is no table "${name}".`);
  return table;
};

export const checks: readonly Check[] = [
  rowsAddUp,
  {
    id: 'all-on-the-map',
    level: 'block',
    title: {
      ko: '표에 있는 노선과 역이 모두 지도에 있음',
      en: 'Every line and station of the tables is on the map',
    },
    run: (context) => {
      const left = rowCountOf(tableIn(context, 'outside'));
      const lines = rowCountOf(tableIn(context, 'lines'));
      const stations = rowCountOf(tableIn(context, 'stations'));
      return {
        ok: left === 0 && lines >= 9 && stations > 0,
        found: {
          ko: `노선 ${lines}개, 역 ${stations}곳 가운데 ${left}개가 지도에 없습니다`,
          en: `${left} of ${lines} lines and ${stations} stations are not on the map`,
        },
      };
    },
  },
  {
    id: 'stops-have-stations',
    level: 'note',
    title: {
      ko: '노선이 지나는 점마다 역이 있음',
      en: 'Every point that a line runs through is a station',
    },
    run: (context) => {
      const unmatched = tableIn(context, 'unmatched');
      const [stops = 0, stations = 0] = ['stops', 'stations'].map((field) =>
        Number(columnOf(unmatched, field)[0] ?? 0),
      );
      return {
        ok: stops === 0 && stations === 0,
        found: {
          ko: `역이 없는 점 ${stops}곳, 노선이 없는 역 ${stations}곳`,
          en: `${stops} points without a station, ${stations} stations without a line`,
        },
      };
    },
  },
];
