import type { Field, TableDefinition } from '../dataset.ts';
import type { LocalText } from '../language.ts';
import type { Cell } from '../published.ts';
import type { Service } from './service.ts';
import type { DataTable } from '../tables/table.ts';
import { needWords } from './need-words.ts';
import { serviceGroups, serviceTopics } from './tags.ts';

type Words = Readonly<Record<string, LocalText>>;

const text = (name: string, ko: string, en: string, categories?: Words): Field => ({
  name,
  type: 'string',
  title: { ko, en },
  ...(categories ? { categories } : {}),
});

const unsaid = (field: Field): Field => ({
  ...field,
  description: { ko: '비어 있으면 출처에 없습니다.', en: 'Empty where the source does not say.' },
});

const checkedAs: Words = {
  changed: { ko: '출처가 밝힌 마지막으로 고친 날', en: 'last changed, as the source says' },
  listed: { ko: '목록을 읽은 날', en: 'the list was read' },
};

const columns: readonly (readonly [Field, (service: Service) => Cell])[] = [
  [text('id', '식별자', 'Identifier'), ({ id }) => id],
  [text('name_ko', '이름', 'Name'), ({ name }) => name.ko],
  [text('name_en', '이름(우리 번역)', 'Name (our translation)'), ({ name }) => name.en],
  [
    {
      ...text('groups', '묶음', 'Groups'),
      description: {
        ko: `쉼표로 이은 코드. ${Object.entries(serviceGroups)
          .map(([id, { ko }]) => `${id}: ${ko}`)
          .join(', ')}. 묶음은 우리가 나누었습니다.`,
        en: `Codes joined by commas. ${Object.entries(serviceGroups)
          .map(([id, { en }]) => `${id}: ${en}`)
          .join('; ')}. The sorting is ours.`,
      },
    },
    ({ groups }) => groups.join(','),
  ],
  [text('topic', '주제', 'Topic', serviceTopics), ({ topic }) => topic.id],
  [
    unsaid(text('topic_words', '출처의 서비스 분야', 'Field in the source')),
    ({ topic }) => topic.words,
  ],
  [unsaid(text('users', '사용자 구분', 'Kind of user')), ({ users }) => users],
  [unsaid(text('who', '누가', 'Who')), ({ who }) => who],
  [unsaid(text('what', '무엇을', 'What')), ({ what }) => what],
  [unsaid(text('how', '신청 방법', 'How to apply')), ({ how }) => how],
  [unsaid(text('papers', '낼 서류', 'Papers')), ({ papers }) => papers],
  [unsaid(text('period', '신청 기간', 'When to apply')), ({ period }) => period?.words ?? null],
  [text('agency', '맡은 기관', 'Agency'), ({ agency }) => agency],
  [unsaid(text('office', '맡은 부서', 'Office')), ({ office }) => office],
  [text('link', '주소', 'Address'), ({ link }) => link],
  [
    unsaid(text('languages', '언어', 'Languages')),
    ({ languages }) => languages?.join(', ') ?? null,
  ],
  [
    { name: 'checked_on', type: 'date', title: { ko: '출처의 날짜', en: 'Date in the source' } },
    ({ checked }) => checked.on,
  ],
  [text('checked_as', '무슨 날짜인지', 'What the date is', checkedAs), ({ checked }) => checked.as],
  [text('source', '출처', 'Source'), ({ source }) => source],
  [text('place', '출처 안의 자리', 'Place in the source'), ({ place }) => place],
];

const needFields = [
  text('service', '서비스', 'Service'),
  { name: 'number', type: 'integer', title: { ko: '차례', en: 'Number' } } as const,
  text('kind', '종류', 'Kind'),
  text('condition_ko', '조건(우리 말)', 'Condition in our words (Korean)'),
  text('condition_en', '조건(우리 말, 영어)', 'Condition in our words'),
  text('words', '출처의 말', 'Words of the source'),
];

/** Not `services`: the document of that name is what the site reads. */
export const serviceTableDefinitions: readonly TableDefinition[] = [
  {
    name: 'service_list',
    title: { ko: '서비스', en: 'Services' },
    primaryKey: ['id'],
    fields: columns.map(([field]) => field),
  },
  {
    name: 'conditions',
    title: { ko: '출처에 적힌 조건', en: 'Conditions that the sources state' },
    primaryKey: ['service', 'number'],
    fields: needFields,
  },
];

export function serviceTables(services: readonly Service[]): Readonly<Record<string, DataTable>> {
  const needs = services.flatMap(({ id, needs: stated }) =>
    stated.map((need, i): Cell[] => {
      const { ko, en } = needWords(need);
      return [id, i + 1, need.kind, ko, en, need.words];
    }),
  );
  return {
    service_list: {
      fields: columns.map(([{ name }]) => name),
      columns: columns.map(([, valueOf]) => services.map(valueOf)),
    },
    conditions: {
      fields: needFields.map(({ name }) => name),
      columns: needFields.map((_, i) => needs.map((row) => row[i] ?? null)),
    },
  };
}

/** What a source may say of a service, and what of it is said: for the account of values. */
export function saidOf(services: readonly Service[]): { expected: number; measured: number } {
  const said = services.flatMap(({ who, what, how, period, languages }) =>
    [who, what, how, period, languages].map((value) => value !== null),
  );
  return { expected: said.length, measured: said.filter(Boolean).length };
}
