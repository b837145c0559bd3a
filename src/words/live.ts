import type { Language } from '../domain/language.ts';

/** Words of live figures, and of what every panel says about its data's state. */
const ko = {
  title: '지금 서울',
  lead: '값마다 언제 관측했는지 적었습니다. 열어 두면 새 값이 오는 대로 바뀝니다.',
  measured: (since: string) => `${since} 측정`,
  observed: (since: string) => `${since} 관측`,
  asOf: (when: string) => `${when} 기준`,
  renewed: (every: string) => `${every}마다 새로 봅니다`,
  notPublished: (when: string, reason: string) => `새 자료를 올리지 않았습니다(${when}): ${reason}`,
  noReason: '까닭이 적혀 있지 않습니다.',
  warned: (count: number) => `검사 ${count}개에 걸린 값입니다. 살펴보고 쓰세요.`,
  /** Below the headline, while the server cannot be reached. */
  lost: (since: string) => `서버에 닿지 않아 새 값이 있는지 모릅니다(${since} 마지막으로 확인).`,
  archive: (title: string) => `지난 기록: ${title}`,
  noValue: '값이 없음',
  indexOf: (index: string) => `통합대기환경지수 ${index}`,
  indexHighest: (place: string, index: string) => `지수가 가장 높은 곳 ${place} ${index}`,
  howMade: '어떻게 나온 수인가요?',
  howMadeOf: (place: string, index: string) => `${place}의 통합대기환경지수 ${index}`,
  /** Behind a number of places, of how many. */
  ofAll: (all: string) => `/ ${all}곳`,
  /** Behind a number of things that have happened. */
  countUnit: '건',
  counted: (noun: string, count: string) => `${noun} ${count}건`,
  came: (what: string) => `새 값: ${what}`,
  wentStale: (what: string) => `오래된 값이 되었습니다: ${what}`,
  place: '곳',
  age: '관측',
  city: '서울',
  listed: (title: string, count: string) => `${title}: ${count}개`,
  range: (lowest: string, highest: string) => `${lowest}~${highest}`,
  time: '때',
  until: (when: string) => `${when}까지`,
  course: (place: string, last: string, highest: string, when: string) =>
    `${place}: 마지막 값 ${last}, 그동안 가장 높은 값 ${highest}(${when})`,
};

export type LiveWords = typeof ko;

const en: LiveWords = {
  title: 'Seoul now',
  lead: 'Each figure says when it was observed. Leave this page open and new ones take their place.',
  measured: (since) => `measured ${since}`,
  observed: (since) => `observed ${since}`,
  asOf: (when) => `as of ${when}`,
  renewed: (every) => `looked at every ${every}`,
  notPublished: (when, reason) => `New data was not published (${when}): ${reason}`,
  noReason: 'no reason is given.',
  warned: (count) =>
    count === 1
      ? 'One check did not pass: use with care.'
      : `${count} checks did not pass: use with care.`,
  lost: (since) =>
    `The server cannot be reached, so there may be newer figures (last asked ${since}).`,
  archive: (title) => `Records: ${title}`,
  noValue: 'no value',
  indexOf: (index) => `Air-quality index ${index}`,
  indexHighest: (place, index) => `Highest index: ${place} ${index}`,
  howMade: 'How is this number made?',
  howMadeOf: (place, index) => `${place}: air-quality index ${index}`,
  ofAll: (all) => `/ ${all}`,
  countUnit: '',
  counted: (noun, count) => `${count} ${noun}`,
  came: (what) => `New figures: ${what}`,
  wentStale: (what) => `Now out of date: ${what}`,
  place: 'Place',
  age: 'Age',
  city: 'Seoul',
  listed: (title, count) => `${title}: ${count}`,
  range: (lowest, highest) => `${lowest}–${highest}`,
  time: 'Time',
  until: (when) => `to ${when}`,
  course: (place, last, highest, when) =>
    `${place}: last ${last}; highest in this time ${highest} (${when})`,
};

const words: Readonly<Record<Language, LiveWords>> = { ko, en };

export const liveWords = (language: Language): LiveWords => words[language];
