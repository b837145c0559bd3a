import { areaField, dayField, momentField } from '../../src/domain/tables/common-fields.ts';
import type { Field, TableDefinition } from '../../src/domain/dataset.ts';
import { gradeLabel } from '../../src/domain/grade.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { measures } from './measures.ts';

const measuredAt = momentField('measured_at', { ko: '측정 시각', en: 'Measured at' });

const pollutants = measures.filter(({ id }) => id !== 'cai');

const valueFields = (extra: Partial<Field>): Field[] =>
  pollutants.map(({ id, name, unit }) => ({
    name: id,
    type: 'number',
    title: name,
    unit,
    ...extra,
  }));

const indexFields: readonly Field[] = [
  {
    name: 'cai',
    type: 'integer',
    title: { ko: '통합대기환경지수(CAI)', en: 'Air-quality index (CAI)' },
  },
  {
    name: 'grade',
    type: 'string',
    title: { ko: '등급', en: 'Grade' },
    categories: gradeLabel,
  },
  {
    name: 'decided_by',
    type: 'string',
    title: { ko: '지수를 정한 물질', en: 'Deciding pollutant' },
    categories: Object.fromEntries(pollutants.map(({ id, shortName }) => [id, shortName])),
  },
];

export const tables: readonly TableDefinition[] = [
  {
    name: 'now',
    title: { ko: '가장 최근 한 시간', en: 'The newest hour' },
    primaryKey: ['area'],
    fields: [
      areaField,
      measuredAt,
      dayField('measured_on', { ko: '측정일', en: 'Day' }),
      ...valueFields({ scaled: true }),
      ...indexFields,
      {
        name: 'districts',
        type: 'integer',
        title: { ko: '측정된 자치구', en: 'Districts measured' },
        description: { ko: '서울 행에만 있음.', en: 'Only in the row of the city.' },
      },
      {
        name: 'worst_area',
        type: 'string',
        title: { ko: '지수가 가장 높은 구', en: 'District with the highest index' },
        categories: Object.fromEntries(seoul.districts.map(({ code, name }) => [code, name])),
      },
      {
        name: 'worst_cai',
        type: 'integer',
        title: { ko: '그 구의 지수', en: 'Its index' },
      },
    ],
  },
  {
    name: 'hours',
    title: { ko: '지난 사흘의 시간별 값', en: 'Hours of the last three days' },
    primaryKey: ['measured_at', 'area'],
    keeps: { field: 'measured_at', days: 3 },
    fields: [measuredAt, areaField, ...valueFields({}), ...indexFields],
  },
  {
    name: 'days',
    title: { ko: '하루 평균', en: 'Daily means' },
    primaryKey: ['measured_on', 'area'],
    keeps: { field: 'measured_on', days: null },
    fields: [
      dayField('measured_on', { ko: '측정일', en: 'Day' }),
      areaField,
      ...valueFields({}),
      {
        name: 'hours',
        type: 'integer',
        title: { ko: '받은 시간 수', en: 'Hours received' },
      },
    ],
  },
];
