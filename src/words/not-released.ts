import type { Language } from '../domain/language.ts';

/** Words of the register of data not released; used at build only. */
const ko = {
  title: '공개되지 않은 데이터',
  description:
    '요청했으나 받지 못했거나 주다가 멈춘 데이터의 기록: 누가 언제 요청했고 어떤 답을 들었는지.',
  lead: '요청했으나 받지 못했거나 주다가 멈춘 데이터를 적어 둡니다. 출처가 적은 것만 싣고, 모르는 것은 비워 둡니다.',
  found: (count: string) => `기록된 것 ${count}건`,
  reasonsTitle: '왜 열리지 않았나요?',
  reasonsNote: '앞의 셋은 서울시가 스스로 꼽은 걸림돌입니다. 한 건에 이유가 여럿일 수 있습니다.',
  noReason: '이유가 적혀 있지 않음',
  facts: {
    holder: '가진 곳',
    askedBy: '요청한 쪽',
    asked: '요청한 때',
    stopped: '멈춘 때',
    reasons: '이유',
    answered: '답한 때',
    waited: '기다린 날',
  },
  notSaid: '적혀 있지 않음',
  waited: (days: string) => `${days}일`,
  waitedRange: (least: string, most: string) => `${least}~${most}일`,
  stillWaiting: '아직 기다리는 중',
  waitedUnknown: '날짜가 적혀 있지 않아 셀 수 없음',
  saidTitle: '출처가 말하는 것',
  source: '출처',
  commitments: '이어진 약속',
  translated: (language: string) => `${language} 번역본으로 읽음`,
  languages: { es: '스페인어', fr: '프랑스어' } as Readonly<Record<string, string>>,
  askTitle: '필요한 데이터가 없나요?',
  askLead:
    '무엇이 필요한지 적으면 요청하는 글을 만들어 드립니다. 여기서 보내지 않으며, 다음 화면에서 읽어 보고 보낼 곳을 고릅니다.',
  askNoScript: '요청하는 방법',
  askWhat: '어떤 데이터인가요?',
  askWhatHint: '예: 자치구별 침수 신고, 2020년부터 달마다',
  askWhy: '무엇에 쓰려고 하나요?',
  askWhyHint: '적지 않아도 됩니다. 개인정보는 적지 마세요.',
  askButton: '요청하는 글 만들기',
  catalogueFirst: '먼저 찾아보기',
  addTitle: '기록을 더하려면',
  add: [
    '단체나 기관이 요청했고 그 기록(공문, 회의록, 보고서)이 공개되어 있어야 합니다. 사람의 이름은 싣지 않습니다.',
    '항목은 파일 하나입니다. data/not-released/entries/에 파일을 더하면 모든 진술에 출처와 자리가 있는지 검사한 뒤 여기에 나옵니다.',
  ],
  files: '기록을 파일로 받기(CSV, JSON)',
};

export type NotReleasedWords = typeof ko;

const en: NotReleasedWords = {
  title: 'Data not released',
  description:
    'A register of data that were asked for and not given, or given no longer: who asked when, and the answer.',
  lead: 'Data that were asked for and not given, or given no longer. Only what a source documents is here; what is not known stays empty.',
  found: (count) => (count === '1' ? '1 entry' : `${count} entries`),
  reasonsTitle: 'Why were they not opened?',
  reasonsNote:
    'The first three are obstacles that the city of Seoul named itself. An entry may have several.',
  noReason: 'no reason given',
  facts: {
    holder: 'Held by',
    askedBy: 'Asked by',
    asked: 'Asked on',
    stopped: 'Stopped on',
    reasons: 'Reason',
    answered: 'Answered on',
    waited: 'Days waited',
  },
  notSaid: 'not said',
  waited: (days) => (days === '1' ? '1 day' : `${days} days`),
  waitedRange: (least, most) => `${least} to ${most} days`,
  stillWaiting: 'still waiting',
  waitedUnknown: 'cannot be counted: no date is given',
  saidTitle: 'What the sources say',
  source: 'Source',
  commitments: 'Promises that it belongs to',
  translated: (language) => `read in translation from ${language}`,
  languages: { es: 'Spanish', fr: 'French' },
  askTitle: 'Is there data that you need?',
  askLead:
    'Say what you need, and a request is written for you. Nothing is sent from here: on the next page you read it and choose where it goes.',
  askNoScript: 'How to ask',
  askWhat: 'Which data?',
  askWhatHint: 'e.g. reports of flooding by district, monthly since 2020',
  askWhy: 'What for?',
  askWhyHint: 'You may leave it empty. Give no personal data.',
  askButton: 'Write the request',
  catalogueFirst: 'Search first',
  addTitle: 'To add an entry',
  add: [
    'An organisation must have asked, and the record of it (a letter, minutes, a report) must be public. Names of persons are not printed.',
    'An entry is one file. Put it into data/not-released/entries/; once every statement has a source and a place in it, it appears here.',
  ],
  files: 'The register as files (CSV, JSON)',
};

const words: Readonly<Record<Language, NotReleasedWords>> = { ko, en };

export const notReleasedWords = (language: Language): NotReleasedWords => words[language];
