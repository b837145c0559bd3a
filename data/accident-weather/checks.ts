import type { Check } from '../../src/domain/checks/check.ts';
import { allDistricts, comparison, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';

export const checks: readonly Check[] = [
  rowsAddUp,
  allDistricts('yearly'),
  comparison({
    rule: 'districts-make-city',
    level: 'block',
    title: {
      ko: '자치구의 합이 소계와 같음(‘-’를 0으로 셈)',
      en: 'Districts add up to the city, with “-” as 0',
    },
    items: { ko: '날씨별 연간 합계', en: 'yearly totals by weather' },
  }),
  comparison({
    rule: 'weathers-make-total',
    level: 'block',
    title: { ko: '여섯 날씨의 합이 전체와 같음', en: 'The six kinds of weather make the total' },
    items: { ko: '지역별 연간 합계', en: 'yearly totals of areas' },
  }),
];
