import {
  areaField,
  dayField,
  districtField,
  momentField,
  placeFields,
} from '../../src/domain/tables/common-fields.ts';
import type { Field, TableDefinition } from '../../src/domain/dataset.ts';

const observedAt = momentField('observed_at', { ko: '본 시각', en: 'Observed at' });

const count = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'integer',
  title: { ko, en },
});
const bikes = count('bikes', '따릉이', 'Bikes');
const racks = count('racks', '거치대', 'Racks');
const empty = count('empty_stations', '자전거가 없는 대여소', 'Stations without a bike');

export const tables: readonly TableDefinition[] = [
  {
    name: 'now',
    title: { ko: '지금 자치구별 따릉이', en: 'Bikes by district now' },
    primaryKey: ['area'],
    fields: [
      areaField,
      observedAt,
      dayField('observed_on', { ko: '본 날', en: 'Day' }),
      bikes,
      racks,
      count('stations', '대여소', 'Stations'),
      empty,
    ],
  },
  {
    name: 'stations',
    title: { ko: '지금 대여소별 따릉이', en: 'Bikes by station now' },
    primaryKey: ['id'],
    fields: [
      { name: 'id', type: 'string', title: { ko: '대여소 번호', en: 'Station id' } },
      { name: 'name', type: 'string', title: { ko: '이름', en: 'Name' } },
      {
        ...districtField,
        description: {
          ko: '대여소 목록에 적힌 구. 거기 없으면 좌표가 놓인 구.',
          en: 'As the list of stations says; where it is silent, the one that the point lies in.',
        },
      },
      bikes,
      racks,
      observedAt,
      ...placeFields,
    ],
  },
  {
    name: 'history',
    title: { ko: '지난 사흘의 따릉이', en: 'Bikes in the last three days' },
    primaryKey: ['observed_at', 'area'],
    keeps: { field: 'observed_at', days: 3 },
    fields: [observedAt, areaField, bikes, empty],
  },
];
