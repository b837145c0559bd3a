import type { Check } from '../../src/domain/checks/check.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, rowCountOf } from '../../src/domain/tables/table.ts';

export const checks: readonly Check[] = [
  rowsAddUp,
  {
    id: 'days-with-weather',
    level: 'note',
    title: { ko: '모든 날에 날씨가 있음', en: 'Every day has its weather' },
    run: ({ tables }) => {
      const table = tables['daily'];
      if (!table) throw new Error('The transform made no table "daily".');
      const measured = ['temperature', 'wind', 'humidity'].map((name) => columnOf(table, name));
      const days = rowCountOf(table);
      const whole = Array.from({ length: days }, (_, row) =>
        measured.every((column) => column[row] !== null),
      ).filter(Boolean).length;
      return {
        ok: whole === days,
        found: { ko: `${days}일 중 ${whole}일`, en: `${whole} of ${days} days` },
      };
    },
  },
];
