import type { Field, TableDefinition } from '../../src/domain/dataset.ts';
import { ofResidents } from '../../src/domain/privacy/as-published.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { stationNames } from './stations.ts';

const area: Field = {
  name: 'area',
  type: 'string',
  title: { ko: '지역', en: 'Area' },
  description: {
    ko: '법정동 코드 앞 다섯 자리. 11은 서울 전체(경찰서 서른한 곳의 합).',
    en: 'First five digits of the legal code; 11 is all of Seoul, the sum of the 31 stations.',
  },
  categories: Object.fromEntries(
    [seoul.city, ...seoul.districts].map(({ code, name }) => [code, name]),
  ),
};

const count = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'integer',
  title: { ko, en },
});

export const tables: readonly TableDefinition[] = [
  {
    name: 'yearly',
    title: { ko: '자치구별 5대 범죄', en: 'Five major crimes by district' },
    primaryKey: ['year_start', 'area'],
    fields: [
      { name: 'year_start', type: 'date', title: { ko: '해의 첫날', en: 'First day of the year' } },
      area,
      count('crimes', '5대 범죄 발생', 'Crimes'),
      count('cleared', '검거', 'Cleared'),
      count('violence', '폭력', 'Violence'),
      count('theft', '절도', 'Theft'),
      count('sexual', '성폭력', 'Sexual assault'),
      count('robbery', '강도', 'Robbery'),
      count('murder', '살인', 'Murder'),
      ofResidents(
        count('residents', '2015년 말 주민(외국인 포함)', 'Residents at the end of 2015'),
      ),
    ],
  },
  {
    name: 'kinds',
    title: { ko: '범죄 종류별 발생과 검거', en: 'Crimes and clear-ups by kind' },
    primaryKey: ['area', 'kind'],
    fields: [
      area,
      {
        name: 'kind',
        type: 'string',
        title: { ko: '종류', en: 'Kind' },
        categories: {
          violence: { ko: '폭력', en: 'Violence' },
          theft: { ko: '절도', en: 'Theft' },
          sexual: { ko: '성폭력', en: 'Sexual assault' },
          robbery: { ko: '강도', en: 'Robbery' },
          murder: { ko: '살인', en: 'Murder' },
        },
      },
      count('occurred', '발생', 'Occurred'),
      count('cleared', '검거', 'Cleared'),
    ],
  },
  {
    name: 'stations',
    title: { ko: '경찰서별 합계와 자치구', en: 'Police stations and their districts' },
    primaryKey: ['station'],
    fields: [
      {
        name: 'station',
        type: 'string',
        title: { ko: '경찰서', en: 'Police station' },
        categories: Object.fromEntries(
          Object.entries(stationNames).map(([ko, en]) => [ko, { ko, en }]),
        ),
      },
      area,
      count('crimes', '5대 범죄 발생', 'Crimes'),
      count('cleared', '검거', 'Cleared'),
    ],
  },
];
