import { districtField, momentField, placeFields } from '../../src/domain/tables/common-fields.ts';
import type { Field, TableDefinition } from '../../src/domain/dataset.ts';
import { incidentKinds } from './kinds.ts';

const id: Field = { name: 'id', type: 'string', title: { ko: '번호', en: 'Id' } };

const told: readonly Field[] = [
  { name: 'kind', type: 'string', title: { ko: '종류', en: 'Kind' }, categories: incidentKinds },
  districtField,
  momentField('began_at', { ko: '시작', en: 'Began' }),
  momentField('ends_at', { ko: '끝날 예정', en: 'Expected end' }),
  {
    name: 'text',
    type: 'string',
    title: { ko: '내용', en: 'What the city says' },
    description: {
      ko: '서비스가 적은 글. 전화번호는 가림.',
      en: 'As the service writes it, in Korean; telephone numbers taken out.',
    },
  },
];

export const tables: readonly TableDefinition[] = [
  {
    name: 'incidents',
    title: { ko: '지금 도로 위의 일', en: 'Incidents now' },
    primaryKey: ['id'],
    fields: [
      id,
      ...told,
      momentField('observed_at', { ko: '본 시각', en: 'Observed at' }),
      ...placeFields,
    ],
  },
  {
    name: 'log',
    title: { ko: '지난 30일의 기록', en: 'Log of the last 30 days' },
    primaryKey: ['id'],
    keeps: { field: 'last_seen_at', days: 30 },
    fields: [
      id,
      ...told,
      momentField('last_seen_at', { ko: '마지막으로 본 시각', en: 'Last seen' }),
    ],
  },
];
