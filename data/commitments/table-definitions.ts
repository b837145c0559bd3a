import type { Field, TableDefinition } from '../../src/domain/dataset.ts';
import {
  absences,
  assessors,
  changeKinds,
  consultationKinds,
  policyAreas,
  records,
  recordParts,
  recordStates,
  reportedStates,
  stages,
  statementKinds,
  statuses,
} from '../../src/domain/commitments/model-words.ts';
import { milestoneStates } from '../../src/domain/commitments/milestone-state.ts';
import { ogpValues, questions, scales } from '../../src/domain/commitments/scales.ts';
import type { LocalText } from '../../src/domain/language.ts';

type Words = Readonly<Record<string, LocalText>>;

const text = (name: string, ko: string, en: string, categories?: Words): Field => ({
  name,
  type: 'string',
  title: { ko, en },
  ...(categories ? { categories } : {}),
});
const count = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'integer',
  title: { ko, en },
});
const both = (name: string, ko: string, en: string): Field[] => [
  text(`${name}_ko`, `${ko}(한국어)`, `${en} (Korean)`),
  text(`${name}_en`, `${ko}(영어)`, `${en} (English)`),
];
/** As exact as the source: a year, a month or a day. */
const date = (name: string, ko: string, en: string): Field => ({
  ...text(name, ko, en),
  description: {
    ko: '출처가 밝힌 만큼만: 연, 연-월, 연-월-일',
    en: 'As exact as the source: YYYY, YYYY-MM or YYYY-MM-DD',
  },
});

const id = text('id', '식별자', 'Identifier');
const commitment = text('commitment', '공약', 'Commitment');
const milestone = text('milestone', '이행 과제', 'Milestone');
const cited = [
  text('source', '출처', 'Source'),
  ...both('place', '출처 안의 자리', 'Place in the source'),
];
const scaleNames: Words = Object.fromEntries(
  Object.entries(scales).map(([key, { name }]) => [key, name]),
);

const partOf = (
  name: string,
  title: LocalText,
  fields: readonly Field[],
  key = 'id',
): TableDefinition => ({
  name,
  title,
  primaryKey: ['commitment', key],
  fields: [commitment, ...fields],
});

const states = Object.entries(milestoneStates).map(([key, { ko, en }]) =>
  count(key, `이행 과제: ${ko}`, `Milestones ${en}`),
);

export const tableDefinitions: readonly TableDefinition[] = [
  {
    name: 'commitments',
    title: { ko: '공약', en: 'Commitments' },
    primaryKey: ['id'],
    fields: [
      id,
      text('record', '기록 상태', 'Record', records),
      text('plan', '계획', 'Plan'),
      ...both('title', '제목', 'Title'),
      ...both('promise', '약속', 'Promise'),
      ...both('institutions', '기관', 'Institutions'),
      text('policy_areas', '정책 분야', 'Policy areas'),
      text('ogp_values', 'OGP 가치', 'OGP values'),
      text('status', '상태', 'Status', statuses),
      date('start', '시작', 'Start'),
      date('end', '끝', 'End'),
      count('milestones', '이행 과제 수', 'Milestones'),
      ...states,
      count('disagreements', '서로 다른 평가', 'Ratings that disagree'),
      ...cited,
    ],
  },
  partOf('milestones', { ko: '이행 과제', en: 'Milestones' }, [
    id,
    text('parent', '상위 과제', 'Step of'),
    ...both('title', '제목', 'Title'),
    date('planned', '계획한 날', 'Planned'),
    date('actual', '한 날', 'Actual'),
    count('days_late_least', '늦은 날수(적어도)', 'Days late, at least'),
    count('days_late_most', '늦은 날수(많아야)', 'Days late, at most'),
    text('state', '상태', 'State', milestoneStates),
    text('reported', '말로 밝힌 상태', 'State in words', reportedStates),
    ...cited,
  ]),
  partOf('statements', { ko: '진술', en: 'Statements' }, [
    id,
    text('kind', '종류', 'Kind', statementKinds),
    milestone,
    ...both('who', '누가', 'Who'),
    date('date', '날짜', 'Date'),
    ...both('text', '내용', 'Text'),
    text('address', '출처가 밝힌 주소', 'Address that the source names'),
    ...cited,
  ]),
  partOf('assessments', { ko: '평가', en: 'Assessments' }, [
    id,
    text('question', '물음', 'Question', questions),
    text('scale', '척도', 'Scale', scaleNames),
    text('dimension', 'OGP 가치', 'OGP value', ogpValues),
    milestone,
    text('assessor', '평가한 이', 'Assessor', assessors),
    text('stage', '시점', 'Stage', stages),
    date('date', '날짜', 'Date'),
    text('value', '값', 'Value'),
    text('absent', '값이 없는 까닭', 'Why there is no value', absences),
    ...both('note', '설명', 'Note'),
    ...cited,
  ]),
  partOf('recommendations', { ko: '권고', en: 'Recommendations' }, [
    id,
    text('by', '권고한 이', 'By', assessors),
    ...both('text', '내용', 'Text'),
    ...both('answer', '답', 'Answer'),
    ...cited,
  ]),
  partOf('consultations', { ko: '협의 기록', en: 'Consultations' }, [
    id,
    text('kind', '종류', 'Kind', consultationKinds),
    ...both('title', '제목', 'Title'),
    date('date', '날짜', 'Date'),
    ...both('date_note', '날짜 설명', 'Date in words'),
    milestone,
    ...Object.entries(recordParts).map(([key, { ko, en }]) => text(key, ko, en, recordStates)),
    ...both('note', '설명', 'Note'),
    text('address', '출처가 밝힌 주소', 'Address that the source names'),
    ...cited,
  ]),
  partOf('figures', { ko: '수치', en: 'Figures' }, [
    id,
    ...both('label', '무엇', 'What'),
    count('value', '값', 'Value'),
    text('of', '전체', 'Part of'),
    date('from', '처음', 'From'),
    date('to', '끝', 'To'),
    ...cited,
  ]),
  partOf(
    'policy_areas',
    { ko: '정책 분야', en: 'Policy areas' },
    [
      text('area', '분야', 'Area', policyAreas),
      count('pages', '그렇게 말하는 페이지 수', 'Pages that say so'),
      ...cited,
    ],
    'area',
  ),
  partOf(
    'changes',
    { ko: '기록의 변경', en: 'Changes of the record' },
    [
      count('number', '차례', 'Number'),
      { name: 'date', type: 'date', title: { ko: '날짜', en: 'Date' } },
      text('kind', '종류', 'Kind', changeKinds),
      ...both('text', '내용', 'Text'),
    ],
    'number',
  ),
];
