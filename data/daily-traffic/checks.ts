import type { Check } from '../../src/domain/checks/check.ts';
import { comparison, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';

export const checks: readonly Check[] = [
  rowsAddUp,
  comparison({
    rule: 'every-day',
    level: 'note',
    title: { ko: '빠진 날이 없음', en: 'No day missing' },
    items: { ko: '날', en: 'days' },
    are: { ko: '있습니다', en: 'are there' },
  }),
  comparison({
    rule: 'no-sudden-level',
    level: 'note',
    title: {
      ko: '달의 평균이 지난해 같은 달과 5% 안에서 같음',
      en: 'Monthly means within 5 % of the same month a year before',
    },
    items: { ko: '달', en: 'months' },
    are: { ko: '그렇습니다', en: 'are' },
    because: {
      ko: '2019년 1월에 수준이 갑자기 낮아져, 2018년과 그 뒤는 견줄 수 없습니다',
      en: 'the level drops at once in January 2019, so 2018 and later years cannot be compared',
    },
  }),
];
