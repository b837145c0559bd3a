import type { Language } from '../domain/language.ts';

/** Words of the register of answers, used at build. */
const ko = {
  title: '물었고, 답했습니다',
  description:
    '시민이 무엇을 물었고, 며칠을 기다렸고, 어떤 답을 받았고, 무엇이 바뀌었는지 적은 기록.',
  lead: '공개하기만 하고 답하지 않는다면 책임을 다한 것이 아닙니다. 그래서 물음마다 기다린 날과 답, 그 때문에 바뀐 것을 적습니다.',
  emptyHeading: '아직 기록된 물음이 없습니다',
  emptyNote: '이 기록은 이제 시작합니다. 물음을 지어내어 채우지 않습니다.',
  beginTitle: '어떻게 시작하나요?',
  beginAsk: '물어볼 것이 있으면',
  beginAskLink: '이 누리집에서 물어보세요',
  beginFiles:
    '이 누리집을 여는 이는 물음마다 파일 하나를 data/answers/entries에 더하거나, 시의 Open311 서버 주소(OPEN311_URL)를 정해 접수된 물음을 읽어 옵니다.',
  beginPrivacy:
    '전화번호나 전자우편처럼 사람을 알 수 있는 것이 물음에 들어 있으면 싣지 않고, 어느 파일인지와 종류만 알려 줍니다.',
  feedLink: '새 물음과 답 받아 보기(Atom)',
  tableLink: '표로 내려받기',
  heading: (answered: number, all: number) =>
    answered === all
      ? `물음 ${all}건에 모두 답했습니다`
      : `물음 ${all}건 가운데 ${answered}건에 답했습니다`,

  figuresTitle: '얼마나 기다렸나',
  median: '답까지 보통 기다린 날(중앙값)',
  worst: '가장 오래 기다린 날',
  unanswered: '답하지 않은 물음',
  days: (days: string) => `${days}일`,
  noDays: '알 수 없음',
  medianOf: (count: number) => `답한 물음 ${count}건`,
  worstOpen: '지금도 기다리는 물음입니다',
  worstDone: '지금은 끝난 물음입니다',
  unansweredOf: (count: number, all: number) => `${all}건 가운데 ${count}건`,
  byStateTitle: '상태별로',
  byState: '상태별 물음의 수와 기다린 날',
  byTopicTitle: '주제별로',
  byTopic: '주제별 물음의 수와 기다린 날',
  columns: {
    state: '상태',
    topic: '주제',
    count: '물음',
    answered: '답함',
    unanswered: '답 없음',
    known: '날짜를 아는 것',
    median: '중앙값(일)',
    worst: '가장 오래(일)',
  },
  allStates: '모두 합쳐',
  atLeast: (value: string) => `${value} 이상`,
  waitsNote: (day: string) =>
    `기다리는 물음은 ${day}까지 세었으니 실제로는 더 길어집니다. 그래서 모두 합친 중앙값은 ‘이상’입니다. 날짜를 모르는 물음은 수에만 넣고 중앙값에는 넣지 않습니다.`,

  listTitle: '물음과 답',
  asked: (day: string) => `${day}에 물음`,
  askedUnknown: '물은 날은 알 수 없음',
  by: (name: string) => `물은 곳: ${name}`,
  resident: '시민',
  about: (name: string) => `무엇에 대해: ${name}`,
  withheld: '물음의 글에 개인정보가 있어 싣지 않았습니다.',
  noText: '물음의 글이 없습니다.',
  waited: (days: number) => `기다린 날 ${days}일`,
  waiting: (days: number) => `${days}일째 기다리는 중`,
  waitUnknown: '기다린 날을 알 수 없음',
  answerTitle: '답',
  answeredOn: (day: string) => `${day}에 답함`,
  agency: (name: string) => `맡은 곳: ${name}`,
  noAnswer: '아직 답이 없습니다.',
  closedNoAnswer: (day: string) => `${day}에 답 없이 닫혔습니다.`,
  closedSometime: '답 없이 닫혔습니다. 언제인지는 알 수 없습니다.',
  changedTitle: '바뀐 것',
  nothingChanged: '바뀐 것 없음',
  changeUnknown: '바뀐 것은 기록되지 않았습니다.',
  otherLanguage: '영어로 쓰인 글',

  feedTitle: '열린시장실: 물음과 답',
  feedNote: '시민의 물음, 그 답, 그 때문에 바뀐 것.',
  feedAuthor: '열린시장실',
  feedAsked: (text: string) => `물음: ${text}`,
  feedAnswered: (text: string) => `답: ${text}`,
  feedClosed: (text: string) => `답 없이 닫힘: ${text}`,
  feedChanged: (text: string) => `바뀜: ${text}`,
};

export type AnswerWords = typeof ko;

const en: AnswerWords = {
  title: 'You said, we did',
  description:
    'What residents asked, how many days they waited, what was answered, and what changed because of it.',
  lead: 'Publishing without answering is not accountability. So every question stands here with the days it waited, its answer, and what changed because of it.',
  emptyHeading: 'No question is recorded yet',
  emptyNote: 'This register is only beginning. No question is made up to fill it.',
  beginTitle: 'How does it begin?',
  beginAsk: 'If there is something that you want to know:',
  beginAskLink: 'ask on this site',
  beginFiles:
    'Those who run this site add one file for each question to data/answers/entries, or name the city’s Open311 server (OPEN311_URL), whose requests are then read.',
  beginPrivacy:
    'A question with a telephone number, an e-mail address or anything else that tells a person is not published; only the file and the kind are named.',
  feedLink: 'Follow questions and answers (Atom)',
  tableLink: 'Download as a table',
  heading: (answered, all) =>
    answered === all
      ? `All ${all} questions are answered`
      : `${answered} of ${all} questions are answered`,

  figuresTitle: 'How long they waited',
  median: 'Usual wait for an answer (median)',
  worst: 'Longest wait',
  unanswered: 'Questions without an answer',
  days: (days) => `${days} days`,
  noDays: 'not known',
  medianOf: (count) => (count === 1 ? 'of 1 answered question' : `of ${count} answered questions`),
  worstOpen: 'that question is still waiting',
  worstDone: 'that question is settled now',
  unansweredOf: (count, all) => `${count} of ${all}`,
  byStateTitle: 'By state',
  byState: 'Questions and days waited by state',
  byTopicTitle: 'By topic',
  byTopic: 'Questions and days waited by topic',
  columns: {
    state: 'State',
    topic: 'Topic',
    count: 'Questions',
    answered: 'Answered',
    unanswered: 'Without answer',
    known: 'Days known',
    median: 'Median (days)',
    worst: 'Longest (days)',
  },
  allStates: 'All together',
  atLeast: (value) => `at least ${value}`,
  waitsNote: (day) =>
    `Waiting questions are counted up to ${day}, and their wait goes on; that is why the median of all says “at least”. Questions whose days are not known are counted and are in no median.`,

  listTitle: 'Questions and answers',
  asked: (day) => `asked on ${day}`,
  askedUnknown: 'day of the question not known',
  by: (name) => `Asked by: ${name}`,
  resident: 'a resident',
  about: (name) => `About: ${name}`,
  withheld: 'The text held personal data and is not published.',
  noText: 'There is no text.',
  waited: (days) => `waited ${days} ${days === 1 ? 'day' : 'days'}`,
  waiting: (days) => `waiting for ${days} ${days === 1 ? 'day' : 'days'}`,
  waitUnknown: 'days waited not known',
  answerTitle: 'Answer',
  answeredOn: (day) => `answered on ${day}`,
  agency: (name) => `Office responsible: ${name}`,
  noAnswer: 'There is no answer yet.',
  closedNoAnswer: (day) => `Closed on ${day} without an answer.`,
  closedSometime: 'Closed without an answer; when is not known.',
  changedTitle: 'What changed',
  nothingChanged: 'Nothing changed',
  changeUnknown: 'What changed is not recorded.',
  otherLanguage: 'written in Korean',

  feedTitle: 'Open Mayor’s Office: questions and answers',
  feedNote: 'What residents asked, what was answered, and what changed because of it.',
  feedAuthor: 'Open Mayor’s Office',
  feedAsked: (text) => `Question: ${text}`,
  feedAnswered: (text) => `Answer: ${text}`,
  feedClosed: (text) => `Closed without an answer: ${text}`,
  feedChanged: (text) => `Changed: ${text}`,
};

export const answerWords = (language: Language): AnswerWords => (language === 'ko' ? ko : en);
