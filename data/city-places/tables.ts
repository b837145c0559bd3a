import {
  districtField,
  momentField,
  placeFields as positionFields,
} from '../../src/domain/tables/common-fields.ts';
import { congestionLabel } from '../../src/domain/live/congestion.ts';
import type { Field, PeopleRule, TableDefinition } from '../../src/domain/dataset.ts';
import { crowdLabel } from './crowd.ts';

const place: Field = {
  name: 'place',
  type: 'string',
  title: { ko: '장소 번호', en: 'Place code' },
};
const observedAt = momentField('observed_at', { ko: '관측 시각', en: 'Observed at' });

const asPublished: PeopleRule = {
  rule: 'as-published',
  because: {
    ko: '서울시가 통신 신호로 어림해 모두에게 보여 주는 범위이며, 천 명 안팎으로 반올림되어 있습니다.',
    en: 'A range that the city estimates from mobile signals and shows to everyone, rounded to about a thousand.',
  },
};

const people = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'integer',
  title: { ko, en },
  unit: { ko: '명', en: 'people' },
  people: asPublished,
});

const crowdFields: readonly Field[] = [
  { name: 'crowd', type: 'string', title: { ko: '붐빔', en: 'Crowd' }, categories: crowdLabel },
  people('people_min', '사람 수(적게 보아)', 'People, at least'),
  people('people_max', '사람 수(많게 보아)', 'People, at most'),
  {
    name: 'substituted',
    type: 'string',
    title: { ko: '대체한 값', en: 'Substituted' },
    description: {
      ko: '예: 서울시가 재지 못해 다른 값으로 채운 것.',
      en: 'Yes: the city could not measure and put another value in its place.',
    },
    categories: { yes: { ko: '예', en: 'Yes' }, no: { ko: '아니요', en: 'No' } },
  },
];

const state = (name: string): Field => ({
  name,
  type: 'string',
  title: { ko: '소통', en: 'Traffic' },
  categories: congestionLabel,
});

const speed = (name: string): Field => ({
  name,
  type: 'number',
  title: { ko: '속도', en: 'Speed' },
  unit: 'km/h',
});

const text = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'string',
  title: { ko, en },
});

export const tables: readonly TableDefinition[] = [
  {
    name: 'places',
    title: { ko: '지금 장소마다', en: 'Places now' },
    primaryKey: ['place'],
    fields: [
      place,
      text('name', '장소', 'Place'),
      districtField,
      observedAt,
      ...crowdFields,
      state('road_state'),
      speed('road_speed'),
      {
        name: 'temperature',
        type: 'number',
        title: { ko: '기온', en: 'Temperature' },
        unit: '°C',
      },
      ...positionFields,
    ],
  },
  {
    name: 'roads',
    title: { ko: '지금 장소 주변 도로', en: 'Roads around the places now' },
    primaryKey: ['link'],
    fields: [
      text('link', '링크 번호', 'Link id'),
      place,
      text('name', '도로', 'Road'),
      text('from', '시작', 'From'),
      text('to', '끝', 'To'),
      observedAt,
      speed('speed'),
      state('state'),
    ],
  },
  {
    name: 'crowd',
    title: { ko: '지난 이레의 붐빔', en: 'Crowds of the last seven days' },
    primaryKey: ['observed_at', 'place'],
    keeps: { field: 'observed_at', days: 7 },
    fields: [observedAt, place, ...crowdFields],
  },
];
