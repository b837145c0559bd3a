import type { SentenceWords } from '../domain/district-sentences.ts';
import type { Language } from '../domain/language.ts';
import type { Verdict } from '../domain/place-figure.ts';
import { sentencesEn } from './sentences.en.ts';
import { sentencesKo } from './sentences.ko.ts';

export const sentenceWords = (language: Language): SentenceWords =>
  language === 'ko' ? sentencesKo : sentencesEn;

const ko = {
  /** Against the year before. */
  changed: {
    better: '나아짐',
    worse: '나빠짐',
    same: '비슷함',
    more: '늘어남',
    less: '줄어듦',
  } satisfies Record<Verdict, string>,
  /** Against another place. */
  held: {
    better: '더 좋음',
    worse: '더 나쁨',
    same: '비슷함',
    more: '더 많음',
    less: '더 적음',
  } satisfies Record<Verdict, string>,
  noYearBefore: '앞선 해의 자료 없음',
  notHeld: '견주지 않음',
  noValue: '값이 없음',
  incomplete: '불완전',
  until: (when: string) => `${when}까지`,
  yearBefore: '한 해 전보다',
  city: '서울 전체보다',
  amountNote:
    '건수와 사람 수는 구의 크기에 따라 달라 서울 전체와 견주지 않습니다. ‘비슷함’은 차이가 우연으로도 생길 만큼 작다는 뜻입니다.',
  nothingKnown: '이 구의 수치가 아직 없습니다.',
  compareThis: '다른 구와 비교하기',
  mapEmpty: '값을 아는 구가 없습니다.',
  order: { lowest: '낮은 순', highest: '높은 순' },
  mapFinding: (low: string, high: string) => `가장 낮은 곳은 ${low}, 가장 높은 곳은 ${high}`,
  rankOf: (place: string, rank: number, of: number, order: string) =>
    `${place}: ${of}개 구 가운데 ${order} ${rank}번째`,
  cityMean: (value: string) => `서울 ${value}`,
  citySum: (value: string) => `서울 합계 ${value}`,
  mapName: (measure: string, period: string) => `${period} ${measure} 자치구 지도.`,
  mapCount: (count: number) => `${count}개 구`,
  mapAttribution: '경계: 도로명주소(2015), southkorea/seoul-maps · 한강: © OpenStreetMap 기여자',
  sparkline: (name: string, from: string, to: string) => `${name}: ${from}에서 ${to}`,
};

export type OverviewWords = typeof ko;

const en: OverviewWords = {
  changed: {
    better: 'better',
    worse: 'worse',
    same: 'about the same',
    more: 'more',
    less: 'less',
  },
  held: {
    better: 'better',
    worse: 'worse',
    same: 'about the same',
    more: 'more',
    less: 'less',
  },
  noYearBefore: 'no year before',
  notHeld: 'not compared',
  noValue: 'no value',
  incomplete: 'incomplete',
  until: (when) => `to ${when}`,
  yearBefore: 'Than the year before',
  city: 'Than Seoul as a whole',
  amountNote:
    'Counts grow with the size of a district, so they are not held against the whole city. “About the same” means that chance alone could make the difference.',
  nothingKnown: 'There are no figures for this district yet.',
  compareThis: 'Compare with another district',
  mapEmpty: 'No district has a value.',
  order: { lowest: 'lowest first', highest: 'highest first' },
  mapFinding: (low, high) => `Lowest in ${low}, highest in ${high}`,
  rankOf: (place, rank, of, order) => `${place}: number ${rank} of ${of} districts, ${order}`,
  cityMean: (value) => `Seoul ${value}`,
  citySum: (value) => `All of Seoul ${value}`,
  mapName: (measure, period) => `Map of districts: ${measure}, ${period}.`,
  mapCount: (count) => (count === 1 ? '1 district' : `${count} districts`),
  mapAttribution:
    'Boundaries: address map (2015), southkorea/seoul-maps · River: © OpenStreetMap contributors',
  sparkline: (name, from, to) => `${name}: from ${from} to ${to}`,
};

const words: Readonly<Record<Language, OverviewWords>> = { ko, en };

/** Words of the parts that answer to the reader; needed at build and on demand. */
export const overviewWords = (language: Language): OverviewWords => words[language];
