import type { Check } from '../../src/domain/checks/check.ts';
import { allDistricts, comparison, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';

export const checks: readonly Check[] = [
  rowsAddUp,
  allDistricts('quarterly'),
  comparison({
    rule: 'districts-make-city',
    level: 'block',
    title: { ko: '자치구의 합이 서울 전체와 같음', en: 'Districts add up to the city' },
    items: { ko: '분기별 합계', en: 'quarterly totals' },
  }),
  comparison({
    rule: 'groups-make-whole',
    level: 'block',
    title: {
      ko: '한국인과 외국인, 남자와 여자의 합이 전체와 같음',
      en: 'Koreans and foreigners, men and women add up',
    },
    items: { ko: '분기별 지역 수치', en: 'quarterly figures of areas' },
  }),
  comparison({
    rule: 'household-size',
    level: 'note',
    title: {
      ko: '발표된 세대당 인구가 한국인 수 나누기 세대 수와 같음',
      en: 'Published persons per household match Koreans divided by households',
    },
    items: { ko: '발표된 세대당 인구', en: 'published household sizes' },
    because: {
      ko: '어긋난 값은 2008년 2분기와 2023년 2분기에 몰려 있어, 이 누리집은 직접 나눈 값을 씁니다',
      en: 'those that differ lie in the second quarters of 2008 and 2023, so this site divides by itself',
    },
  }),
];
