import { areaField, dayField, momentField } from '../../src/domain/tables/common-fields.ts';
import type { Field, PeopleRule, TableDefinition } from '../../src/domain/dataset.ts';
import { ageLabel } from './ages.ts';

const month = dayField('month_start', { ko: '달의 첫날', en: 'First day of the month' });
const count = (name: string, ko: string, en: string, unit?: Field['unit']): Field => ({
  name,
  type: 'integer',
  title: { ko, en },
  ...(unit === undefined ? {} : { unit }),
});
const trips = count('trips', '빌린 횟수', 'Trips');
const kilometres = count('kilometres', '달린 거리', 'Distance', 'km');
const stations = count('stations', '빌린 대여소', 'Stations that lent bikes');

/** Trips are not people, but one trip is one person's. */
const fewRiders: PeopleRule = { rule: 'suppress', below: 5 };

export const tables: readonly TableDefinition[] = [
  {
    name: 'now',
    title: { ko: '가장 최근 달', en: 'The newest month' },
    primaryKey: ['area'],
    fields: [
      areaField,
      month,
      momentField('observed_at', { ko: '달이 끝난 때', en: 'End of the month' }),
      trips,
      kilometres,
      stations,
    ],
  },
  {
    name: 'monthly',
    title: { ko: '달마다 이용', en: 'Use by month' },
    primaryKey: ['month_start', 'area'],
    keeps: { field: 'month_start', days: null },
    fields: [month, areaField, trips, kilometres, stations],
  },
  {
    name: 'by_age',
    title: { ko: '달과 나이대마다 이용', en: 'Use by month and age' },
    primaryKey: ['month_start', 'age'],
    keeps: { field: 'month_start', days: null },
    fields: [
      month,
      {
        name: 'age',
        type: 'string',
        title: { ko: '나이대', en: 'Age group' },
        categories: ageLabel,
      },
      { ...trips, people: fewRiders },
      { ...kilometres, people: fewRiders },
    ],
  },
];
