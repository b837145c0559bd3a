import type { Field, TableDefinition } from '../../src/domain/dataset.ts';
import { asPublished, ofResidents } from '../../src/domain/privacy/as-published.ts';

const yearStart: Field = {
  name: 'year_start',
  type: 'date',
  title: { ko: '해의 첫날', en: 'First day of the year' },
};
const area: Field = {
  name: 'area',
  type: 'string',
  title: { ko: '지역 코드', en: 'Area code' },
  description: {
    ko: '법정동 코드 앞 다섯 자리. 11은 서울 전체(발표된 합계).',
    en: 'First five digits of the legal code; 11 is all of Seoul, the published total.',
  },
};
const count = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'integer',
  title: { ko, en },
});
const won = (name: string, ko: string, en: string): Field => ({
  ...count(name, ko, en),
  unit: { ko: '원', en: 'won' },
});
const ofVictims = asPublished({
  ko: '서울시 소방재난본부가 자치구와 해, 2022년부터는 성별로도 누구에게나 공개하는 통계의 수입니다(서울 열린데이터광장).',
  en: 'Counts of a statistic that the city’s fire service publishes by district and year, since 2022 also by sex (the city’s data portal).',
});

export const tables: readonly TableDefinition[] = [
  {
    name: 'yearly',
    title: { ko: '자치구와 해마다의 화재', en: 'Fires by district and year' },
    primaryKey: ['year_start', 'area'],
    fields: [
      yearStart,
      area,
      count('fires', '화재', 'Fires'),
      count('accidental', '실화', 'Accidental'),
      count('arson', '방화', 'Arson'),
      count('other', '기타(자연, 미상)', 'Natural or unknown'),
      ofVictims(count('deaths', '사망', 'Deaths')),
      ofVictims(count('injuries', '부상', 'Injuries')),
      {
        name: 'damage',
        type: 'number',
        title: { ko: '재산 피해', en: 'Damage' },
        unit: { ko: '억 원', en: '× 100 million won' },
        description: {
          ko: '파일의 천 원을 억 원으로 바꾸고 0.1억 원으로 반올림한 값.',
          en: 'The file’s thousands of won, rounded to 10 million won.',
        },
        scaled: true,
      },
      won('damage_property', '부동산 피해', 'Damage to buildings'),
      won('damage_goods', '동산 피해', 'Damage to goods'),
      count('buildings', '불탄 건물(동)', 'Burnt buildings'),
      count('households', '집을 잃은 세대', 'Households that lost their home'),
      {
        name: 'burnt_area',
        type: 'number',
        title: { ko: '불탄 면적', en: 'Burnt floor area' },
        unit: 'm²',
      },
      ofResidents(
        count('residents', '그해 말 주민(외국인 포함)', 'Residents at the end of the year'),
      ),
    ],
  },
  {
    name: 'before_2007',
    title: { ko: '옛 분류의 화재(2006년)', en: 'Fires by the old classification (2006)' },
    primaryKey: ['year_start', 'area'],
    fields: [
      yearStart,
      area,
      count('fires', '화재', 'Fires'),
      count('accidental', '실화', 'Accidental'),
      count('arson', '방화', 'Arson'),
      count('other', '기타(자연, 미상)', 'Natural or unknown'),
      ofVictims(count('deaths', '사망', 'Deaths')),
      ofVictims(count('injuries', '부상', 'Injuries')),
    ],
  },
  {
    name: 'by_sex',
    title: { ko: '남녀별 사망과 부상(2022년부터)', en: 'Deaths and injuries by sex (since 2022)' },
    primaryKey: ['year_start', 'area', 'sex'],
    fields: [
      yearStart,
      area,
      {
        name: 'sex',
        type: 'string',
        title: { ko: '성별', en: 'Sex' },
        categories: { men: { ko: '남자', en: 'Men' }, women: { ko: '여자', en: 'Women' } },
      },
      ofVictims(count('deaths', '사망', 'Deaths')),
      ofVictims(count('injuries', '부상', 'Injuries')),
    ],
  },
];
