import { withParticle } from '../domain/text/korean-particle.ts';
import type { Language } from '../domain/language.ts';

const ko = {
  title: (one: string, other: string) => `${withParticle(one, '과/와')} ${other}`,
  summary: (one: string, better: number, other: string, otherBetter: number, same: number) =>
    `평균과 비율에서 ${withParticle(one, '이/가')} 더 좋은 항목은 ${better}개, ${withParticle(other, '이/가')} 더 좋은 항목은 ${otherBetter}개이고, 비슷한 항목은 ${same}개입니다.`,
  better: '더 좋음',
  same: '비슷함',
  /** Of the first place against the second. */
  level: (one: string, percent: string, isLower: boolean) =>
    `${withParticle(one, '이/가')} ${percent} ${isLower ? '낮음' : '높음'}`,
  amount: (one: string, percent: string, isLower: boolean) =>
    `${withParticle(one, '이/가')} ${percent} ${isLower ? '적음' : '많음'}`,
  times: (one: string, times: string, other: string) =>
    `${withParticle(one, '이/가')} ${other}의 ${times}배`,
  onlyOne: (one: string) => `${one}에만 있음`,
  noValue: '값 없음',
  incomplete: '불완전',
  unknown: (period: string) => `${period} 값이 없어 견주지 않습니다`,
  outside: (year: string, first: string, last: string) =>
    `${year} 자료 없음: 자료가 ${first}부터 ${last}까지입니다`,
  periods: (one: string, other: string) => `${one} / ${other}`,
  years: (first: string, last: string) =>
    `작은 그림은 ${first}부터 ${last}까지의 흐름이며, 두 구의 눈금이 같습니다.`,
  sparkline: (place: string, measure: string, from: string, to: string) =>
    `${place} ${measure}: ${from}에서 ${to}`,
};

export type CompareWords = typeof ko;

const en: CompareWords = {
  title: (one, other) => `${one} and ${other}`,
  summary: (one, better, other, otherBetter, same) =>
    `Among means and rates, ${one} is better in ${better}, ${other} in ${otherBetter}; ${same} are about the same.`,
  better: 'better',
  same: 'about the same',
  level: (one, percent, isLower) => `${one} is ${percent} ${isLower ? 'lower' : 'higher'}`,
  amount: (one, percent, isLower) => `${one} has ${percent} ${isLower ? 'less' : 'more'}`,
  times: (one, times, other) => `${one} has ${times} times that of ${other}`,
  onlyOne: (one) => `only in ${one}`,
  noValue: 'no value',
  incomplete: 'incomplete',
  unknown: (period) => `No value for ${period}, so nothing to compare`,
  outside: (year, first, last) => `No data for ${year}: the data covers ${first} to ${last}`,
  periods: (one, other) => `${one} / ${other}`,
  years: (first, last) => `The small lines show ${first} to ${last}, both districts on one scale.`,
  sparkline: (place, measure, from, to) => `${place}, ${measure}: from ${from} to ${to}`,
};

const words: Readonly<Record<Language, CompareWords>> = { ko, en };

/** Words of the comparison: needed at build and on demand. */
export const compareWords = (language: Language): CompareWords => words[language];
