import type { SentenceWords } from '../domain/places/district-sentences.ts';
import type { Language } from '../domain/language.ts';
import type { Verdict } from '../domain/places/place-difference.ts';
import { sentencesEn } from './sentences.en.ts';
import { sentencesKo } from './sentences.ko.ts';

export const sentenceWords = (language: Language): SentenceWords =>
  language === 'ko' ? sentencesKo : sentencesEn;

export type VerdictWords = Readonly<Record<Verdict, string>>;

const ko = {
  /** Against the year before; counts grow, other figures rise. */
  changed: (isCount: boolean): VerdictWords => ({
    better: '나아짐',
    worse: '나빠짐',
    same: '비슷함',
    ...(isCount ? { more: '늘어남', less: '줄어듦' } : { more: '높아짐', less: '낮아짐' }),
  }),
  /** Against another place. */
  held: (isCount: boolean): VerdictWords => ({
    better: '더 좋음',
    worse: '더 나쁨',
    same: '비슷함',
    ...(isCount ? { more: '더 많음', less: '더 적음' } : { more: '더 높음', less: '더 낮음' }),
  }),
  noYearBefore: '앞선 해의 자료 없음',
  noValue: '값이 없음',
  incomplete: '불완전',
  until: (when: string) => `${when}까지`,
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

const verdictsEn = (isCount: boolean): VerdictWords => ({
  better: 'better',
  worse: 'worse',
  same: 'about the same',
  ...(isCount ? { more: 'more', less: 'fewer' } : { more: 'higher', less: 'lower' }),
});

const en: OverviewWords = {
  changed: (isCount) => verdictsEn(isCount),
  held: (isCount) => verdictsEn(isCount),
  noYearBefore: 'no year before',
  noValue: 'no value',
  incomplete: 'incomplete',
  until: (when) => `to ${when}`,
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
