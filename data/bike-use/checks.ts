import type { Check } from '../../src/domain/checks/check.ts';
import {
  enoughRows,
  fewRejects,
  notInFuture,
  plausibleValues,
  recentEnough,
} from '../../src/domain/live/live-checks.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { recordsOfTable } from '../../src/domain/tables/table-records.ts';

export const checks: readonly Check[] = [
  rowsAddUp,
  // The test key gives five rows, which are not the city's month.
  enoughRows(1000),
  notInFuture('now', 'observed_at'),
  recentEnough('now', 'observed_at', 144_000),
  fewRejects({
    id: 'month-kept',
    level: 'warn',
    title: { ko: '서비스가 물은 달을 답함', en: 'The service answers for the month asked' },
    reasons: ['other-month'],
    upTo: 0,
    of: 'rows',
  }),
  ...plausibleValues,
  {
    id: 'ages-add-up',
    level: 'block',
    title: { ko: '나이대의 합이 전체와 같음', en: 'Ages add up to the whole' },
    run: ({ tables }) => {
      const [now] = recordsOfTable(tables['now']);
      const ages = recordsOfTable(tables['by_age']).filter(
        ({ month_start }) => month_start === now?.['month_start'],
      );
      // Where a small group is hidden, the rest is less.
      const isHidden = ages.some(({ trips }) => trips === null);
      const sum = ages.reduce((total, { trips }) => total + Number(trips ?? 0), 0);
      const whole = Number(now?.['trips'] ?? 0);
      return {
        ok: isHidden ? sum <= whole : sum === whole,
        found: {
          ko: `나이대의 합 ${sum.toLocaleString('en')}, 전체 ${whole.toLocaleString('en')}`,
          en: `ages ${sum.toLocaleString('en')}, whole ${whole.toLocaleString('en')}`,
        },
      };
    },
  },
];
