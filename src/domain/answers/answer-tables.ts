import type { Field, TableDefinition } from '../dataset.ts';
import type { LocalText } from '../language.ts';
import { tableOfRecords, type TableRecord } from '../tables/table-records.ts';
import type { DataTable } from '../tables/table.ts';
import { stateOf, questionStates } from './question-state.ts';
import { channels, subjects, type Question, type Said, type Topic } from './question.ts';

const text = (
  name: string,
  ko: string,
  en: string,
  categories?: Readonly<Record<string, LocalText>>,
): Field => ({ name, type: 'string', title: { ko, en }, ...(categories ? { categories } : {}) });
const both = (name: string, ko: string, en: string): Field[] => [
  text(`${name}_ko`, `${ko}(한국어)`, `${en} (Korean)`),
  text(`${name}_en`, `${ko}(영어)`, `${en} (English)`),
];
const date = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'date',
  title: { ko, en },
});

export const questionsTable: TableDefinition = {
  name: 'questions',
  title: { ko: '물음과 답', en: 'Questions and answers' },
  primaryKey: ['id'],
  fields: [
    text('id', '식별자', 'Identifier'),
    text('state', '상태', 'State', questionStates),
    date('asked_on', '물은 날', 'Asked on'),
    date('answered_on', '답한 날', 'Answered on'),
    date('closed_on', '답 없이 닫은 날', 'Closed without an answer on'),
    ...both('topic', '주제', 'Topic'),
    text('about_kind', '무엇에 대해', 'About', subjects),
    text('about', '대상', 'Subject'),
    text('channel', '창구', 'Channel', channels),
    ...both('organisation', '물은 단체(없으면 시민)', 'Organisation (else a resident)'),
    ...both('agency', '맡은 곳', 'Office responsible'),
    ...both('question', '물음', 'Question'),
    ...both('answer', '답', 'Answer'),
    ...both('changed', '바뀐 것', 'What changed'),
  ],
};

const inBoth = (name: string, said: Said | null): TableRecord => ({
  [`${name}_ko`]: said?.ko ?? null,
  [`${name}_en`]: said?.en ?? null,
});

const rowOf = (question: Question, topics: readonly Topic[]): TableRecord => ({
  id: question.id,
  state: stateOf(question),
  asked_on: question.askedOn,
  answered_on: question.answeredOn,
  closed_on: question.closedOn,
  ...inBoth('topic', topics.find(({ id }) => id === question.topic)?.name ?? null),
  about_kind: question.about.kind,
  about: question.about.id,
  channel: question.channel,
  ...inBoth('organisation', question.organisation),
  ...inBoth('agency', question.agency),
  ...inBoth('question', question.question),
  ...inBoth('answer', question.answer),
  ...inBoth('changed', question.changed?.text ?? null),
});

/** The questions as a flat table. */
export const questionsAsTable = (
  questions: readonly Question[],
  topics: readonly Topic[],
): DataTable =>
  tableOfRecords(
    questionsTable.fields.map(({ name }) => name),
    questions.map((question) => rowOf(question, topics)),
  );
