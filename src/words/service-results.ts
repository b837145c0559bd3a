import type { Language } from '../domain/language.ts';
import { withParticle } from '../domain/text/korean-particle.ts';

/** Words of the results, which only a reader who answers needs. */
const ko = {
  title: '결과',
  blank: (count: number) =>
    `아직 답하지 않았습니다. 답하는 대로 서비스 ${count}개에서 골라 보입니다.`,
  found: (fits: number, maybe: number) =>
    fits + maybe === 0
      ? '답과 이어지는 서비스가 아직 없습니다.'
      : `맞아 보이는 서비스 ${fits}개, 더 확인할 서비스 ${maybe}개`,
  toResults: '결과 보기',
  fits: (count: number) => `적힌 조건이 답과 모두 맞습니다 (${count})`,
  fitsNote: '받을 수 있는지는 기관이 정합니다.',
  fitsNone: '모든 조건이 맞는 서비스는 아직 없습니다.',
  maybe: (count: number) => `맞을 수 있습니다. 먼저 확인하세요 (${count})`,
  maybeNote: '일부는 답과 맞지만, 답만으로는 알 수 없는 조건이 있습니다.',
  maybeNone: '더 확인할 서비스가 없습니다.',
  unclear: (count: number) => `답과 이어지지 않는 서비스 (${count})`,
  unclearNote: '출처에 조건이 없거나, 답하지 않은 것을 묻는 서비스입니다.',
  not: (count: number) => `맞지 않는 서비스와 까닭 (${count})`,
  elsewhere: (count: number) => `다른 주제나 다른 사람을 위한 서비스 (${count})`,
  why: '왜 보이나요',
  check: '확인할 것',
  more: '자세히',
  youSaid: (answer: string) => `내 답: ${answer}`,
  because: {
    age: (age: number) => `${age}세`,
    child: (from: number, to: number) => `${from}~${to}세 아이가 있음`,
    'no-child': '아이 없음',
    'not-ticked': (tags: readonly string[]) =>
      `${withParticle(tags.map((tag) => `‘${tag}’`).join(', '), '을/를')} 고르지 않음`,
  },
  sourceSays: '출처의 말:',
  forEveryone: '누구에게나 열려 있음',
  inSeoul: '서울',
  aboutIt: '이 서비스가 다루는 것',
  exact: '나이가 정확히 적혀 있지 않음',
  ask: { income: '소득과 자격은 기관이 확인합니다', other: '이 조건에 맞는지 기관에 물어보세요' },
  noConditions: '출처에 조건이 적혀 있지 않음',
  notAsked: (what: string) => `알 수 없음: ${what}`,
  otherTopic: (topic: string) => `주제: ${topic}`,
  otherGroup: (groups: string) => `묶음: ${groups}`,
  keep: '이 기기에 답을 남기기',
  kept: '답을 이 기기에만 남겼습니다. 바꾸면 따라 바뀝니다.',
  forget: '남긴 답 지우기',
  clear: '처음부터 다시',
  cleared: '답을 모두 지웠습니다.',
  print: '결과 인쇄하기',
  loading: '서비스 목록을 읽고 있습니다.',
  failed: '서비스 목록을 읽지 못했습니다. 아래의 모든 서비스는 그대로 볼 수 있습니다.',
  again: '다시 해 보기',
};

export type ServiceResultWords = typeof ko;

const en: ServiceResultWords = {
  title: 'Results',
  blank: (count) => `No answer yet. ${count} services are sorted as you answer.`,
  found: (fits, maybe) =>
    fits + maybe === 0
      ? 'No service speaks to your answers yet.'
      : `${fits} ${fits === 1 ? 'service looks' : 'services look'} right, ${maybe} to check`,
  toResults: 'See results',
  fits: (count) => `All stated conditions agree with your answers (${count})`,
  fitsNote: 'Whether you get it is for the office to decide.',
  fitsNone: 'No service meets all its conditions yet.',
  maybe: (count) => `May suit you: check first (${count})`,
  maybeNote: 'Something agrees with your answers; something else they do not tell.',
  maybeNone: 'Nothing more to check.',
  unclear: (count) => `No link with your answers (${count})`,
  unclearNote: 'The source states no conditions, or asks for what you did not answer.',
  not: (count) => `Does not fit, and why (${count})`,
  elsewhere: (count) => `Other topics, or for others (${count})`,
  why: 'Why it is here',
  check: 'Check first',
  more: 'Details',
  youSaid: (answer) => `Because you said: ${answer}`,
  because: {
    age: (age) => `${age} years old`,
    child: (from, to) => `a child aged ${from} to ${to}`,
    'no-child': 'no children',
    'not-ticked': (tags) => `not ticked: ${tags.join(', ')}`,
  },
  sourceSays: 'The source says:',
  forEveryone: 'Open to everybody',
  inSeoul: 'Seoul',
  aboutIt: 'What the service is about',
  exact: 'the source gives no exact ages',
  ask: {
    income: 'Income and status are for the office to check',
    other: 'Ask the office whether this is true of you',
  },
  noConditions: 'The source states no conditions',
  notAsked: (what) => `Not known: ${what}`,
  otherTopic: (topic) => `Topic: ${topic}`,
  otherGroup: (groups) => `Group: ${groups}`,
  keep: 'Keep my answers on this device',
  kept: 'Your answers are kept on this device only, and change with you.',
  forget: 'Forget them',
  clear: 'Start again',
  cleared: 'All answers are cleared.',
  print: 'Print the results',
  loading: 'Reading the list of services.',
  failed: 'The list of services could not be read. All services below are still there.',
  again: 'Try again',
};

const words: Readonly<Record<Language, ServiceResultWords>> = { ko, en };

export const serviceResultWords = (language: Language): ServiceResultWords => words[language];
