import { defineDataset } from '../../src/domain/dataset.ts';
import { questionsTable } from '../../src/domain/answers/answer-tables.ts';
import { maintainers } from '../../src/domain/maintainers.ts';

export const definition = defineDataset({
  id: 'answers',
  title: { ko: '물음과 답의 기록', en: 'Register of questions and answers' },
  summary: {
    ko: '시민이 무엇을 물었고, 며칠을 기다렸고, 어떤 답을 받았고, 그래서 무엇이 바뀌었는지.',
    en: 'What residents asked, how many days they waited, what was answered, and what changed because of it.',
  },
  keywords: [
    { ko: '질문', en: 'questions' },
    { ko: '답변', en: 'answers' },
    { ko: '기다린 날', en: 'days waited' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '이 누리집의 물음과 답', en: 'Questions and answers of this site' },
      identifier: null,
      url: 'https://creativecommons.org/licenses/by/4.0/',
      publisher: maintainers,
      licence: 'cc-by-4.0',
      licenceConfirmed: true,
      licenceNote: {
        ko: '이 누리집을 여는 이가 적은 기록입니다. 출처를 밝히면 자유롭게 쓸 수 있습니다.',
        en: 'Written by those who run this site. Free to use, naming the source.',
      },
    },
  ],
  frequency: 'IRREG',
  areas: null,
  measures: [],
  tables: [questionsTable],
  series: null,
  views: [],
  theme: 'participation',
  topicOrder: null,
  method: [
    {
      ko: '물음마다 파일 하나에 적습니다. 물은 사람의 이름은 적지 않습니다. 단체가 물었으면 단체만 적습니다.',
      en: 'One file for each question. The person who asked is never named; an organisation is.',
    },
    {
      ko: '기다린 날은 물은 날부터 답한 날까지입니다. 답이 아직 없으면 오늘까지 셉니다. 날짜를 모르면 ‘알 수 없음’이며 중앙값에 넣지 않습니다.',
      en: 'Days waited run from the day of the question to the day of the answer, and to today while there is none. Where a day is not known, the wait is not known and is in no median.',
    },
    {
      ko: '전화번호나 전자우편처럼 사람을 알 수 있는 것이 든 파일이 하나라도 있으면 새 판을 내지 않습니다.',
      en: 'Nothing new is published while any file holds a telephone number, an e-mail address or anything else that tells a person.',
    },
  ],
  rejectReasons: {},
  agreement: {
    items: {
      ko: '물음, 답, 기다린 날, 바뀐 것',
      en: 'Questions, answers, days waited and what changed',
    },
    frequency: 'IRREG',
    shownAs: ['figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
