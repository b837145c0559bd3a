import type { Check } from '../../src/domain/checks/check.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { parseIsoDay } from '../../src/domain/time/civil-date.ts';
import { columnOf, rowCountOf } from '../../src/domain/tables/table.ts';

const group = (count: number): string => count.toLocaleString('en');

export const checks: readonly Check[] = [
  rowsAddUp,
  {
    id: 'every-hour-present',
    level: 'note',
    title: { ko: '빠진 시간이 없음', en: 'No hour missing' },
    run: ({ tables }) => {
      const hourly = tables['hourly'];
      if (!hourly) throw new Error('The transform made no table "hourly".');
      const days = columnOf(hourly, 'measured_on').map((cell) => parseIsoDay(String(cell)) ?? 0);
      const first = days[0] ?? 0;
      const last = days.at(-1) ?? 0;
      const expected = (last - first + 1) * 24;
      const present = rowCountOf(hourly);
      return {
        ok: present === expected,
        found: {
          ko: `${group(expected)}시간 중 ${group(present)}시간이 있습니다`,
          en: `${group(present)} of ${group(expected)} hours are there`,
        },
      };
    },
  },
];
