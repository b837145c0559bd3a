import type { Field, TableDefinition } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { measures } from './measures.ts';

const day: Field = { name: 'rented_on', type: 'date', title: { ko: '날짜', en: 'Day' } };
const area: Field = {
  name: 'area',
  type: 'string',
  title: { ko: '지역 코드', en: 'Area code' },
  description: { ko: '11은 서울 전체.', en: '11 is all of Seoul.' },
};
const season: Field = {
  name: 'season',
  type: 'string',
  title: { ko: '계절', en: 'Season' },
  categories: {
    spring: { ko: '봄(3~5월)', en: 'Spring (Mar–May)' },
    summer: { ko: '여름(6~8월)', en: 'Summer (Jun–Aug)' },
    autumn: { ko: '가을(9~11월)', en: 'Autumn (Sep–Nov)' },
    winter: { ko: '겨울(12~2월)', en: 'Winter (Dec–Feb)' },
  },
};
const weekday: Field = {
  name: 'weekday',
  type: 'integer',
  title: { ko: '요일(1 월요일~7 일요일)', en: 'Weekday (1 Monday to 7 Sunday)' },
};
const hour: Field = {
  name: 'hour',
  type: 'integer',
  title: { ko: '시(1~24)', en: 'Hour (1 to 24)' },
  description: {
    ko: '그 시간이 끝나는 때. 원자료의 0시(0시부터 1시까지)는 1로 적음.',
    en: 'The hour that it ends with: the source’s hour 0, from 0:00 to 1:00, is 1.',
  },
};
const integer = (name: string, title: LocalText): Field => ({ name, type: 'integer', title });
const number = (name: string, title: LocalText, unit: string): Field => ({
  name,
  type: 'number',
  title,
  unit,
});
const measureFields = (scaled: boolean): Field[] =>
  measures.map(({ id, name, unit }) => ({
    name: id,
    type: 'number',
    title: name,
    ...(unit === '' ? {} : { unit }),
    ...(scaled ? { scaled: true } : {}),
  }));

export const tables: readonly TableDefinition[] = [
  {
    name: 'daily',
    title: { ko: '하루 대여와 날씨', en: 'Rentals and weather by day' },
    primaryKey: ['rented_on', 'area'],
    fields: [day, area, ...measureFields(true)],
  },
  {
    name: 'day_by_day',
    title: { ko: '날마다의 대여와 날씨', en: 'Each day with its weather' },
    primaryKey: ['rented_on'],
    fields: [
      day,
      season,
      weekday,
      integer('holiday', { ko: '공휴일(1 그렇다, 0 아니다)', en: 'Public holiday (1 yes, 0 no)' }),
      ...measureFields(false),
    ],
  },
  {
    name: 'hourly',
    title: { ko: '시간별 대여와 날씨', en: 'Rentals and weather by hour' },
    primaryKey: ['rented_on', 'hour'],
    fields: [
      day,
      hour,
      integer('rentals', { ko: '대여', en: 'Rentals' }),
      number('temperature', { ko: '기온', en: 'Temperature' }, '°C'),
      number('humidity', { ko: '습도', en: 'Humidity' }, '%'),
      number('wind', { ko: '풍속', en: 'Wind' }, 'm/s'),
      number('rain', { ko: '강수량', en: 'Rain' }, 'mm'),
      number('snow', { ko: '쌓인 눈', en: 'Snow' }, 'cm'),
    ],
  },
  {
    name: 'hour_profile',
    title: { ko: '계절별 하루의 흐름', en: 'Typical day by season' },
    primaryKey: ['season', 'hour'],
    fields: [
      season,
      hour,
      integer('hours', { ko: '기록된 횟수', en: 'Hours on record' }),
      ...measureFields(false),
    ],
  },
  {
    name: 'weekday_profile',
    title: { ko: '요일별 하루 평균', en: 'Mean day by weekday' },
    primaryKey: ['area', 'weekday'],
    fields: [
      area,
      weekday,
      integer('days', { ko: '기록된 날', en: 'Days on record' }),
      ...measureFields(false),
    ],
  },
];
