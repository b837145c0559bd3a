import type { Check } from '../../src/domain/checks/check.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';

const districtsOf = (tables: Readonly<Record<string, DataTable>>): DataTable => {
  const table = tables['districts'];
  if (!table) throw new Error('The analysis made no table "districts".');
  return table;
};

const sum = (table: DataTable, field: string): number =>
  columnOf(table, field).reduce<number>((total, cell) => total + Number(cell), 0);

const group = (count: number): string => count.toLocaleString('en');

export const checks: readonly Check[] = [
  {
    id: 'all-districts',
    level: 'block',
    title: { ko: '25개 자치구가 모두 있음', en: 'All 25 districts present' },
    run: ({ tables }) => {
      const present = new Set(columnOf(districtsOf(tables), 'area'));
      const found = seoul.districts.filter(({ code }) => present.has(code)).length;
      return { ok: found === 25, found: { ko: `${found}곳`, en: `${found} districts` } };
    },
  },
  {
    id: 'expected-adds-up',
    level: 'block',
    title: {
      ko: '기대되는 사고를 모두 더하면 일어난 사고와 같음',
      en: 'As many accidents are expected in all as happened',
    },
    run: ({ tables }) => {
      const table = districtsOf(tables);
      const [expected, happened] = [sum(table, 'expected'), sum(table, 'accidents')];
      return {
        // Each district's figure is rounded to a whole accident.
        ok: Math.abs(expected - happened) <= 13,
        found: {
          ko: `기대 ${group(expected)}건, 실제 ${group(happened)}건`,
          en: `${group(expected)} expected, ${group(happened)} happened`,
        },
      };
    },
  },
  {
    id: 'differences-explained',
    level: 'note',
    title: {
      ko: '인구, 길, 거치대로 설명되고 남은 차이가 우연만 함',
      en: 'What residents, lanes and racks leave unexplained is chance',
    },
    run: ({ tables }) => {
      const results = tables['results'];
      if (!results) throw new Error('The analysis made no table "results".');
      const row = columnOf(results, 'key').indexOf('dispersion');
      const dispersion = Number(columnOf(results, 'value')[row]);
      return {
        ok: dispersion < 4,
        found: {
          ko: `남은 흩어짐이 우연의 ${group(dispersion)}배입니다. 다른 까닭이 더 있습니다`,
          en: `what remains varies ${group(dispersion)} times as much as chance; there are other reasons`,
        },
      };
    },
  },
];
