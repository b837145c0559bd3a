import type { Check } from '../../src/domain/checks/check.ts';
import { allDistricts, comparison, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';

export const checks: readonly Check[] = [
  rowsAddUp,
  allDistricts('yearly'),
  comparison({
    rule: 'districts-make-city',
    level: 'block',
    title: {
      ko: '자치구의 합이 소계와 같음(2005년부터, ‘-’를 0으로 셈)',
      en: 'Districts add up to the city from 2005, with “-” as 0',
    },
    items: { ko: '유형별 연간 합계', en: 'yearly totals of types' },
  }),
  comparison({
    rule: 'types-make-total',
    level: 'block',
    title: { ko: '네 유형의 합이 합계와 같음', en: 'The four types add up to the total' },
    items: { ko: '지역별 연간 합계', en: 'yearly totals of areas' },
  }),
];
