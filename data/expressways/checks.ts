import type { Check } from '../../src/domain/checks/check.ts';
import { comparison, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';

export const checks: readonly Check[] = [
  rowsAddUp,
  comparison({
    rule: 'seven-roads',
    level: 'block',
    title: {
      ko: '평균을 내는 일곱 노선이 달마다 모두 있음',
      en: 'All seven roads of the mean in every month',
    },
    items: { ko: '달', en: 'months' },
    are: { ko: '온전합니다', en: 'are complete' },
  }),
  comparison({
    rule: 'whole-weeks',
    level: 'note',
    title: {
      ko: '노선과 달마다 일곱 요일이 모두 있음',
      en: 'All seven weekdays for each road and month',
    },
    items: { ko: '노선별 달', en: 'months of roads' },
    are: { ko: '온전합니다', en: 'are complete' },
  }),
  comparison({
    rule: 'every-month',
    level: 'note',
    title: { ko: '처음부터 끝까지 빠진 달이 없음', en: 'No month missing from first to last' },
    items: { ko: '달', en: 'months' },
    are: { ko: '있습니다', en: 'are there' },
    because: { ko: '2019~2021년이 없습니다', en: '2019 to 2021 are missing' },
  }),
];
