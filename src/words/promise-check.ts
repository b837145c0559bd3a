import type { PromiseAnswer } from '../domain/promises/promise-linter.ts';
import type { PromiseCriterion } from '../domain/promises/promise-patterns.ts';
import type { Language } from '../domain/language.ts';

interface CriterionWords {
  readonly name: string;
  readonly question: string;
  /** What to write where it is missing or vague. */
  readonly advice: string;
}

const ko = {
  title: '약속 점검',
  lead: '약속의 글이 담당, 날짜, 결과물, 측정할 수 있는 결과를 말하는지 봅니다. 초안을 붙여 넣으면 이 기기에서만 점검하고 어디로도 보내지 않습니다.',
  formLabel: '초안 점검',
  draft: '약속의 초안',
  draftHint: '한국어나 영어로 쓰세요. 쓰는 동안 바로 점검합니다.',
  clear: '지우기',
  example: '예문 넣기',
  exampleText:
    '교통정보과는 2027년 6월까지 25개 자치구의 자전거 사고 건수를 CSV 파일과 지도로 누리집에 공개하고, 분기마다 새로 고친다.',
  resultTitle: '점검 결과',
  empty: '아직 쓴 글이 없습니다.',
  marked: '찾은 낱말을 표시한 글',
  words: '찾은 말',
  noWords: '찾은 말이 없습니다.',
  count: (named: number, all: number) => `${all}가지 가운데 ${named}가지를 분명히 말합니다.`,
  criteria: {
    owner: {
      name: '담당',
      question: '누가 하나?',
      advice:
        '물어볼 수 있는 부서의 이름을 쓰세요. ‘시’나 ‘관계 부서’로는 누구에게 물을지 알 수 없습니다.',
    },
    date: {
      name: '날짜',
      question: '언제까지 하나?',
      advice: '‘2027년 6월까지’처럼 해와 달을 쓰세요.',
    },
    deliverable: {
      name: '결과물',
      question: '무엇이 나오나?',
      advice: '보고서, 지도, CSV 파일처럼 눈으로 볼 수 있는 것을 쓰세요.',
    },
    result: {
      name: '측정할 수 있는 결과',
      question: '다 했는지 어떻게 아나?',
      advice: '‘25개 구’, ‘분기마다’처럼 셀 수 있는 수나 주기를 쓰세요.',
    },
  } satisfies Record<PromiseCriterion, CriterionWords>,
  answers: {
    named: '말함',
    vague: '막연함',
    missing: '없음',
  } satisfies Record<PromiseAnswer, string>,
};

export type CheckWords = typeof ko;

const en: CheckWords = {
  title: 'Check a promise',
  lead: 'Does the text of a promise name who is responsible, a date, something to show, and a result that can be measured? Paste a draft: it is checked on this device and sent nowhere.',
  formLabel: 'Check a draft',
  draft: 'Draft of a promise',
  draftHint: 'In Korean or English. It is checked as you type.',
  clear: 'Clear',
  example: 'Put in an example',
  exampleText:
    'The Traffic Information Division will publish the number of bicycle accidents in all 25 districts as CSV files and a map on the web site by June 2027, and update them every quarter.',
  resultTitle: 'What it finds',
  empty: 'Nothing is written yet.',
  marked: 'The text with the words that were found',
  words: 'Words found',
  noWords: 'No words found.',
  count: (named, all) => `It clearly names ${named} of ${all}.`,
  criteria: {
    owner: {
      name: 'Owner',
      question: 'Who does it?',
      advice:
        'Name the office that can be asked. “The city” or “all departments” leaves nobody to ask.',
    },
    date: {
      name: 'Date',
      question: 'By when?',
      advice: 'Give a month and a year, such as “by June 2027”.',
    },
    deliverable: {
      name: 'Deliverable',
      question: 'What will there be?',
      advice: 'Name something that can be looked at: a report, a map, a CSV file.',
    },
    result: {
      name: 'Measurable result',
      question: 'How is it known to be done?',
      advice: 'Give a number or a rhythm: “25 districts”, “every quarter”.',
    },
  },
  answers: { named: 'named', vague: 'vague', missing: 'missing' },
};

const words: Readonly<Record<Language, CheckWords>> = { ko, en };

export const checkWords = (language: Language): CheckWords => words[language];
