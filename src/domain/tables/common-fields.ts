import type { Field } from '../dataset.ts';
import type { LocalText } from '../language.ts';
import { seoul } from '../places/seoul.ts';

/** Columns that tables of many datasets share. */
export const areaField: Field = {
  name: 'area',
  type: 'string',
  title: { ko: '지역 코드', en: 'Area code' },
  description: {
    ko: '법정동 코드 앞 다섯 자리. 11은 서울 전체.',
    en: 'First five digits of the legal code; 11 is all of Seoul.',
  },
};

export const districtField: Field = {
  name: 'district',
  type: 'string',
  title: { ko: '자치구', en: 'District' },
  categories: Object.fromEntries(seoul.districts.map(({ code, name }) => [code, name])),
};

export const momentField = (name: string, title: LocalText): Field => ({
  name,
  type: 'datetime',
  title,
  description: { ko: '협정 세계시(UTC).', en: 'In Coordinated Universal Time (UTC).' },
});

export const dayField = (name: string, title: LocalText): Field => ({
  name,
  type: 'date',
  title,
  description: { ko: '서울의 날짜.', en: 'The day in Seoul.' },
});

export const placeFields: readonly Field[] = [
  { name: 'longitude', type: 'number', title: { ko: '경도', en: 'Longitude' }, unit: '°' },
  { name: 'latitude', type: 'number', title: { ko: '위도', en: 'Latitude' }, unit: '°' },
];
