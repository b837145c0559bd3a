import { defineDataset, type Field } from '../../../../src/domain/dataset.ts';

const text = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'string',
  title: { ko, en },
});

/**
 * A list of courses in which somebody left the numbers of those who attend. All of them are made up.
 * Ingestion must not publish it.
 */
export const definition = defineDataset({
  id: 'residents-file',
  title: { ko: '강좌별 수강 기록 (시험용)', en: 'Course places (a test)' },
  summary: {
    ko: '개인정보가 든 파일을 막는지 보려고 지어낸 기록입니다.',
    en: 'Made-up records: they show that a file with personal data is blocked.',
  },
  keywords: [{ ko: '시험', en: 'test' }],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '강좌별 수강 기록', en: 'Course places' },
      identifier: null,
      url: 'https://example.org/courses',
      publisher: { ko: '보기 기관', en: 'An example office' },
      licence: 'kogl-1',
      licenceConfirmed: true,
      licenceNote: { ko: '지어낸 자료입니다.', en: 'Made up.' },
    },
  ],
  frequency: 'NEVER',
  areas: null,
  measures: [],
  tables: [
    {
      name: 'places',
      title: { ko: '수강 기록', en: 'Course places' },
      primaryKey: ['number'],
      fields: [
        text('number', '번호', 'Number'),
        text('district', '자치구', 'District'),
        text('course', '강좌', 'Course'),
        // What it holds cannot be told from its name.
        text('attendee', '수강생', 'Attendee'),
        text('note', '메모', 'Note'),
      ],
    },
  ],
  series: null,
  views: [
    {
      kind: 'table',
      id: 'places',
      title: { ko: '수강 기록', en: 'Course places' },
      question: { ko: '어디서 무엇을 배우나요?', en: 'What is taught where?' },
      table: 'places',
    },
  ],
  theme: 'people',
  topicOrder: null,
  method: [{ ko: '파일의 행을 그대로 옮깁니다.', en: 'The rows of the file as they are.' }],
  rejectReasons: { 'no-number': { ko: '번호가 없습니다', en: 'it has no number' } },
  agreement: {
    items: { ko: '강좌별 수강 기록', en: 'Course places' },
    frequency: 'NEVER',
    shownAs: ['figure'],
    channel: { ko: '없음', en: 'none' },
    agreedWith: null,
  },
});
