import { describe, expect, test } from 'vitest';
import type { CheckContext } from './check.ts';
import { seoul } from '../places/seoul.ts';
import { allDistricts, comparison, rowsAddUp } from './standard-checks.ts';
import type { DataTable } from '../tables/table.ts';

const contextOf = (tables: Record<string, DataTable>, kept = 9): CheckContext => ({
  tables,
  report: {
    files: [],
    rows: { read: 10, kept, missing: 1, rejected: 0 },
    values: { expected: 0, measured: 0, blank: 0, rejected: 0 },
    rejectCounts: [],
  },
});

test('a row that is not accounted for is found', () => {
  expect(rowsAddUp.run(contextOf({})).ok).toBe(true);
  expect(rowsAddUp.run(contextOf({}, 8)).ok).toBe(false);
});

test('an absent district is named, and so is the city', () => {
  const areas = [seoul.city, ...seoul.districts].map(({ code }) => code);
  const run = (present: readonly string[]) =>
    allDistricts('yearly').run(
      contextOf({ yearly: { fields: ['area'], columns: [[...present]] } }),
    );
  expect(run(areas).ok).toBe(true);
  expect(run(areas.slice(2)).found).toEqual({
    ko: '없음: 서울, 종로구',
    en: 'absent: Seoul, Jongno-gu',
  });
});

describe('a comparison that the transform made', () => {
  const check = comparison({
    rule: 'months-make-year',
    level: 'block',
    title: { ko: '합', en: 'Sums' },
    items: { ko: '연간 합계', en: 'yearly totals' },
    because: { ko: '이유가 있습니다', en: 'there is a reason' },
  });
  const run = (compared: number, differing: number) =>
    check.run(
      contextOf({
        control: {
          fields: ['rule', 'compared', 'differing'],
          columns: [
            ['another', 'months-make-year'],
            [5, compared],
            [5, differing],
          ],
        },
      }),
    );

  test('holds where nothing differs', () => {
    expect(run(1200, 0)).toEqual({
      ok: true,
      found: {
        ko: '연간 합계 1,200개 중 1,200개가 일치합니다',
        en: '1,200 of 1,200 yearly totals agree',
      },
    });
  });

  test('gives the reason where something differs', () => {
    expect(run(12, 3)).toEqual({
      ok: false,
      found: {
        ko: '연간 합계 12개 중 9개가 일치합니다. 이유가 있습니다',
        en: '9 of 12 yearly totals agree; there is a reason',
      },
    });
  });

  test('does not hold where nothing was compared: that proves nothing', () => {
    expect(run(0, 0).ok).toBe(false);
  });
});
