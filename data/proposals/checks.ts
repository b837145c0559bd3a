import type { Check } from '../../src/domain/checks/check.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';

const sumOf = (table: DataTable | undefined): number =>
  (table ? columnOf(table, 'proposals') : []).reduce<number>((sum, cell) => sum + Number(cell), 0);

const countsAgree: Check = {
  id: 'counts-agree',
  level: 'block',
  title: {
    ko: '분야·상태별 합과 월별 합이 제안 수와 같음',
    en: 'Proposals by field and status, and by month, add up to all',
  },
  run: ({ tables, report: { rows } }) => {
    const [byField, byMonth] = [sumOf(tables['proposals']), sumOf(tables['by_month'])];
    return {
      ok: byField === rows.kept && byMonth === rows.kept,
      found: {
        ko: `제안 ${rows.kept}건, 분야·상태별 합 ${byField}건, 월별 합 ${byMonth}건`,
        en: `${rows.kept} proposals, ${byField} by field and status, ${byMonth} by month`,
      },
    };
  },
};

export const checks: readonly Check[] = [rowsAddUp, countsAgree];
