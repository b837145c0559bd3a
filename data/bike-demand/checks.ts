import type { Check, CheckContext } from '../../src/domain/checks/check.ts';
import { comparison, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';

const dayByDay = ({ tables }: CheckContext): DataTable => {
  const table = tables['day_by_day'];
  if (!table) throw new Error('The transform made no table "day_by_day".');
  return table;
};

export const checks: readonly Check[] = [
  rowsAddUp,
  comparison({
    rule: 'days-whole',
    level: 'block',
    title: { ko: '모든 날에 24시간이 다 있음', en: 'Every day has its 24 hours' },
    items: { ko: '날', en: 'days' },
  }),
  comparison({
    rule: 'season-of-month',
    level: 'note',
    title: { ko: '적힌 계절이 달의 계절과 같음', en: 'The stated season is the month’s' },
    items: { ko: '시간', en: 'hours' },
  }),
  {
    id: 'year-without-gap',
    level: 'block',
    title: { ko: '빠진 날이 없음', en: 'No day is absent' },
    run: (context) => {
      const days = columnOf(dayByDay(context), 'rented_on').map((day) => Date.parse(String(day)));
      const span = (Math.max(...days) - Math.min(...days)) / 86_400_000 + 1;
      return {
        ok: days.length > 0 && span === days.length,
        found: {
          ko: `${span}일 가운데 ${days.length}일이 있습니다`,
          en: `${days.length} of ${span} days are there`,
        },
      };
    },
  },
  {
    id: 'days-in-service',
    level: 'note',
    title: { ko: '모든 날에 대여를 기록함', en: 'Rentals recorded on every day' },
    run: (context) => {
      const table = dayByDay(context);
      const rentals = columnOf(table, 'rentals');
      const without = columnOf(table, 'rented_on').filter((_, row) => rentals[row] === null);
      return {
        ok: without.length === 0,
        found: {
          ko: `${without.length}일은 대여를 쉬었거나 일부 시간만 기록되어 값이 없습니다${without.length === 0 ? '' : `: ${without.join(', ')}`}`,
          en: `${without.length} days have no figure, out of service for all or some hours${without.length === 0 ? '' : `: ${without.join(', ')}`}`,
        },
      };
    },
  },
];
