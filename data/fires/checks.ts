import type { Check } from '../../src/domain/checks/check.ts';
import { allDistricts, comparison, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';

export const checks: readonly Check[] = [
  rowsAddUp,
  allDistricts('yearly'),
  comparison({
    rule: 'districts-make-city',
    level: 'block',
    title: {
      ko: '‘-’를 0으로 볼 때 자치구의 합이 서울 전체와 같음',
      en: 'With “-” as 0, the districts add up to the city',
    },
    items: { ko: '해와 항목의 합계', en: 'totals of a year and item' },
  }),
  comparison({
    rule: 'causes-make-fires',
    level: 'block',
    title: {
      ko: '원인의 합이 화재 건수와, 부동산과 동산의 합이 피해액과 같음',
      en: 'Causes add up to fires, and buildings and goods to the damage',
    },
    items: { ko: '해와 지역의 수치', en: 'years of an area' },
  }),
  comparison({
    rule: 'people-add-up',
    level: 'block',
    title: {
      ko: '남자와 여자, 사망과 부상의 합이 인명피해와 같음',
      en: 'Men and women, deaths and injuries add up to the people harmed',
    },
    items: { ko: '해와 지역의 수치', en: 'years of an area' },
  }),
  comparison({
    rule: 'area-makes-city',
    level: 'note',
    title: {
      ko: '불탄 면적의 합이 서울 전체와 같음',
      en: 'Burnt areas of the districts add up to the city',
    },
    items: { ko: '해마다의 합계', en: 'yearly totals' },
    because: {
      ko: '차이는 4m² 이하로, 반올림 때문으로 보입니다',
      en: 'the differences are 4 m² or less and seem to be rounding',
    },
  }),
];
