import type { Check } from '../../src/domain/checks/check.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';

const monthly = (tables: Readonly<Record<string, DataTable>>): DataTable => {
  const table = tables['monthly'];
  if (!table) throw new Error('The transform made no table "monthly".');
  return table;
};

/** Seoul's vehicles change by a few thousand a month; a jump of 2 % is a fault of the file. */
const largestStep = 0.02;

const monthNumber = (isoDay: string): number =>
  Number(isoDay.slice(0, 4)) * 12 + Number(isoDay.slice(5, 7));

export const checks: readonly Check[] = [
  rowsAddUp,
  {
    id: 'every-month-present',
    level: 'note',
    title: { ko: '빠진 달이 없음', en: 'No month missing' },
    run: ({ tables }) => {
      const months = columnOf(monthly(tables), 'month').map((cell) => monthNumber(String(cell)));
      const expected = (months.at(-1) ?? 0) - (months[0] ?? 0) + 1;
      return {
        ok: months.length === expected,
        found: {
          ko: `${expected}달 중 ${months.length}달이 있습니다`,
          en: `${months.length} of ${expected} months are there`,
        },
      };
    },
  },
  {
    id: 'no-jump',
    level: 'block',
    title: { ko: '한 달 사이 2% 넘게 바뀌지 않음', en: 'No change by over 2 % within a month' },
    run: ({ tables }) => {
      const cars = columnOf(monthly(tables), 'cars')
        .filter((cell) => cell !== null)
        .map(Number);
      const steps = cars.slice(1).map((now, i) => Math.abs(now / (cars[i] ?? now) - 1));
      const largest = Math.max(0, ...steps);
      const percent = (largest * 100).toFixed(2);
      return {
        ok: cars.length > 0 && largest <= largestStep,
        found: { ko: `가장 큰 변화 ${percent}%`, en: `largest change ${percent} %` },
      };
    },
  },
];
