import type { Language } from '../domain/language.ts';

/** Words of the pages of surveys, used at build. */
const ko = {
  title: '설문',
  description: '설문의 물음, 표본, 날짜, 오차와 답, 그리고 회차가 바뀌며 달라진 것.',
  heading: (count: number) => `설문 ${count}개`,
  emptyHeading: '아직 공개된 설문이 없습니다',
  lead: '설문은 누구에게, 언제, 어떻게, 어떤 말로 물었는지를 알아야 믿을 수 있습니다. 그래서 결과마다 그것을 함께 적습니다.',
  emptyNote: '설문을 지어내어 보여 주지 않습니다. 결과가 공개되면 여기에 싣습니다.',
  addTitle: '설문을 더하려면',
  add: [
    '설문마다 파일 하나를 data/surveys/entries에 더합니다. 물음의 문장, 회차마다 날짜와 방법과 표본, 답한 사람의 수를 적습니다.',
    '답 하나라도 다섯 명보다 적은 집단은 저절로 가립니다. 합계로 되찾을 수 없게 다른 집단도 함께 가릴 때가 있습니다.',
    '오차가 적혀 있지 않으면 답한 사람 수에서 셉니다. 두 회차의 차이가 오차 안이면 그렇다고 적습니다.',
  ],
  by: (organiser: string) => `${organiser}에서 함`,
  population: (text: string) => `대상: ${text}`,
  roundsTitle: '어떻게 물었나',
  rounds: '회차마다 날짜, 방법, 표본, 오차',
  columns: {
    round: '회차',
    dates: '날짜',
    mode: '방법',
    answered: '답한 사람',
    asked: '물은 사람',
    margin: '오차',
    source: '출처',
    group: '집단',
    answer: '답',
    change: '달라진 것',
  },
  notGiven: '적혀 있지 않음',
  people: (count: string) => `${count}명`,
  margin: (points: string, confidence: string) => `±${points}%p (${confidence}% 신뢰수준)`,
  reckoned: '이 누리집이 셈',
  stated: '밝힌 값',
  reckonedNote:
    '오차가 ‘이 누리집이 셈’인 것은 단순 무작위 표본으로 보고 답한 사람 수에서 세었습니다. 표본을 달리 뽑았으면 실제 오차는 더 클 수 있습니다.',
  wording: (text: string) => `“${text}”`,
  results: (round: string) => `${round}의 답`,
  everyone: '모두',
  notNamed: '다른 집단',
  hidden: '가림',
  hiddenNote:
    '‘가림’은 답한 사람이 적어 누구인지 알 수 있을지 모르는 집단과, 그것을 되찾게 하는 집단입니다.',
  changeTitle: (from: string, to: string) => `${from}에서 ${to}까지 달라진 것`,
  change: {
    more: (points: string, margin: string) => `${points}%p 늘었습니다 (오차 ±${margin}%p)`,
    less: (points: string, margin: string) => `${points}%p 줄었습니다 (오차 ±${margin}%p)`,
    within: (points: string, margin: string) =>
      `차이 ${points}%p는 오차 ±${margin}%p 안이라 달라졌다고 말할 수 없습니다`,
  },
  changeUnknown: '가린 칸이 있어 견줄 수 없습니다',
  tableLink: '표로 내려받기',
};

export type SurveyWords = typeof ko;

const en: SurveyWords = {
  title: 'Surveys',
  description:
    'Surveys with their wording, sample, dates and margin, the answers, and what changed from round to round.',
  heading: (count) => (count === 1 ? 'One survey' : `${count} surveys`),
  emptyHeading: 'No survey is published yet',
  lead: 'A survey can be judged only by those who know who was asked, when, how and in which words. So every result stands beside these.',
  emptyNote: 'No survey is made up to show here. When results are published, they will stand here.',
  addTitle: 'To add a survey',
  add: [
    'Add one file for each survey to data/surveys/entries: the wording, the dates, mode and sample of each round, and how many people gave each answer.',
    'A group in which fewer than five people gave an answer is hidden by itself, and at times another with it, so that no total gives it back.',
    'Where no margin is stated it is reckoned from the number of answers. A difference within the margin is called that.',
  ],
  by: (organiser) => `Held by: ${organiser}`,
  population: (text) => `About: ${text}`,
  roundsTitle: 'How it was asked',
  rounds: 'Dates, mode, sample and margin of each round',
  columns: {
    round: 'Round',
    dates: 'Dates',
    mode: 'Mode',
    answered: 'Answered',
    asked: 'Asked',
    margin: 'Margin',
    source: 'Source',
    group: 'Group',
    answer: 'Answer',
    change: 'Change',
  },
  notGiven: 'not given',
  people: (count) => count,
  margin: (points, confidence) => `±${points} points (${confidence} % confidence)`,
  reckoned: 'reckoned by this site',
  stated: 'as stated',
  reckonedNote:
    'A margin “reckoned by this site” takes the sample for a simple random one. Where people were chosen in another way, the real margin may be larger.',
  wording: (text) => `“${text}”`,
  results: (round) => `Answers of ${round}`,
  everyone: 'Everyone',
  notNamed: 'Other groups',
  hidden: 'hidden',
  hiddenNote:
    '“Hidden” are groups of so few people that one might be found, and groups that would give these back.',
  changeTitle: (from, to) => `Changes from ${from} to ${to}`,
  change: {
    more: (points, margin) => `up ${points} points (margin ±${margin})`,
    less: (points, margin) => `down ${points} points (margin ±${margin})`,
    within: (points, margin) =>
      `a difference of ${points} points is within the margin of ±${margin}: no change can be claimed`,
  },
  changeUnknown: 'cannot be compared, as cells are hidden',
  tableLink: 'Download as a table',
};

export const surveyWords = (language: Language): SurveyWords => (language === 'ko' ? ko : en);
