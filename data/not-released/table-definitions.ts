import type { Field, TableDefinition } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import {
  askers,
  refusalReasons,
  requestStates,
  saidAbout,
} from '../../src/domain/not-released/model-words.ts';

const text = (
  name: string,
  ko: string,
  en: string,
  categories?: Readonly<Record<string, LocalText>>,
): Field => ({
  name,
  type: 'string',
  title: { ko, en },
  ...(categories ? { categories } : {}),
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

export const tableDefinitions: readonly TableDefinition[] = [
  {
    name: 'entries',
    title: { ko: '공개되지 않은 데이터', en: 'Data not released' },
    primaryKey: ['id'],
    fields: [
      text('id', '식별자', 'Identifier'),
      ...both('title', '데이터', 'Data'),
      text('state', '상태', 'State', requestStates),
      {
        ...text('reasons', '이유', 'Reasons'),
        description: {
          ko: Object.entries(refusalReasons)
            .map(([code, { ko }]) => `${code} = ${ko}`)
            .join(', '),
          en: Object.entries(refusalReasons)
            .map(([code, { en }]) => `${code} = ${en}`)
            .join(', '),
        },
      },
      ...both('holder', '가진 곳', 'Held by'),
      text('asker_kind', '요청한 쪽', 'Kind of asker', askers),
      ...both('asker', '요청한 단체', 'Asked by'),
      date('asked', '요청한 때', 'Asked on'),
      date('stopped', '멈춘 때', 'Stopped on'),
      date('answered', '답한 때', 'Answered on'),
      text('commitments', '이어진 약속', 'Commitments'),
    ],
  },
  {
    name: 'statements',
    title: { ko: '출처의 진술', en: 'Statements of the sources' },
    primaryKey: ['entry', 'number'],
    fields: [
      text('entry', '항목', 'Entry'),
      { name: 'number', type: 'integer', title: { ko: '번호', en: 'Number' } },
      text('about', '무엇에 대해', 'About', saidAbout),
      ...both('text', '진술', 'Statement'),
      text('source', '출처', 'Source'),
      ...both('place', '출처 안의 자리', 'Place in the source'),
    ],
  },
];
