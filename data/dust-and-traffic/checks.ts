import type { Check } from '../../src/domain/checks/check.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';

const tableOf = (tables: Readonly<Record<string, DataTable>>, name: string): DataTable => {
  const table = tables[name];
  if (!table) throw new Error(`The analysis made no table "${name}".`);
  return table;
};

const cellOf = (table: DataTable, column: string, where: Readonly<Record<string, string>>) => {
  const row = Array.from({ length: rowCountOf(table) }, (_, i) => i).find((i) =>
    Object.entries(where).every(([field, value]) => columnOf(table, field)[i] === value),
  );
  return row === undefined ? null : (columnOf(table, column)[row] ?? null);
};

export const checks: readonly Check[] = [
  {
    id: 'days-joined',
    level: 'block',
    title: {
      ko: '거의 모든 날에 교통량과 공기가 함께 있음',
      en: 'Traffic and air on nearly every day',
    },
    run: ({ tables }) => {
      const daily = tableOf(tables, 'daily');
      const dust = columnOf(daily, 'pm25');
      const days = rowCountOf(daily);
      const both = dust.filter((value) => value !== null).length;
      return {
        ok: days > 365 && both >= 0.95 * days,
        found: { ko: `${days}일 중 ${both}일`, en: `${both} of ${days} days` },
      };
    },
  },
  {
    id: 'control-seen',
    level: 'note',
    title: {
      ko: '이산화질소는 차가 적은 날 낮음(방법이 무디지 않음)',
      en: 'Nitrogen dioxide is lower with less traffic: the method is not blind',
    },
    run: ({ tables }) => {
      const finding = cellOf(tableOf(tables, 'effects'), 'finding', {
        look: 'sundays',
        pollutant: 'no2',
      });
      return {
        ok: finding === 'more',
        found:
          finding === 'more'
            ? { ko: '차이가 보입니다', en: 'the difference is seen' }
            : { ko: '차이가 보이지 않습니다', en: 'no difference is seen' },
      };
    },
  },
  {
    id: 'placebo-silent',
    level: 'note',
    title: {
      ko: '다음 날의 교통량은 오늘의 초미세먼지와 상관없음',
      en: 'Tomorrow’s traffic says nothing of today’s fine dust',
    },
    run: ({ tables }) => {
      const effects = tableOf(tables, 'effects');
      const where = { look: 'same-weekday-tomorrow', pollutant: 'pm25' };
      const finding = cellOf(effects, 'finding', where);
      const effect = String(cellOf(effects, 'effect', where));
      return {
        ok: finding === 'unclear' || finding === 'small',
        found: { ko: `차이 ${effect}%`, en: `difference ${effect} %` },
      };
    },
  },
];
