import type { Language } from '../domain/language.ts';
import type { Answer, Basis } from '../domain/openness/score.ts';

/** Words of scores of openness, on the pages of our own datasets and in the catalogue. */
const ko = {
  answers: { yes: '예', no: '아니요', unknown: '모름' } as Readonly<Record<Answer, string>>,
  bases: {
    seen: '수집할 때 봄',
    stated: '적혀 있는 말',
    none: '근거 없음',
  } as Readonly<Record<Basis, string>>,
  of: (points: string, max: string, unit: string) => `${max}${unit} 가운데 ${points}${unit}`,
  unknownAsNo: '모름을 ‘아니요’로 보면',
  unknownLeftOut: '모름을 빼고 셈하면',
  nothingKnown: '아는 것이 없음',
  bar: (yes: string, unknown: string, no: string) => `예 ${yes}, 모름 ${unknown}, 아니요 ${no}`,
  criteria: (count: number) => `기준 ${count}개와 근거`,
  weight: (weight: string, unit: string) => `${weight}${unit}`,
  rule: '규칙',
  evidence: '근거',
  sum: (terms: string, total: string) => `${terms} = ${total}`,
  none: '0',
  inTurn: (met: string, counted: string) =>
    `‘예’는 ${met}개지만 앞의 별이 모두 있어야 세므로 ${counted}개입니다.`,
  subtotal: (points: string, max: string) => `${points}/${max}`,
  caveat: '이 방법에 대해 알아 둘 것',
};

export type ScoreWords = typeof ko;

const en: ScoreWords = {
  answers: { yes: 'yes', no: 'no', unknown: 'unknown' },
  bases: {
    seen: 'seen by ingestion',
    stated: 'as stated',
    none: 'no evidence',
  },
  of: (points, max, unit) => `${points} of ${max} ${unit}`,
  unknownAsNo: 'Unknown taken as no',
  unknownLeftOut: 'Unknown left out',
  nothingKnown: 'nothing is known',
  bar: (yes, unknown, no) => `yes ${yes}, unknown ${unknown}, no ${no}`,
  criteria: (count) => `${count} criteria with evidence`,
  weight: (weight, unit) => `${weight} ${weight === '1' ? unit.replace(/s$/, '') : unit}`,
  rule: 'Rule',
  evidence: 'Evidence',
  sum: (terms, total) => `${terms} = ${total}`,
  none: '0',
  inTurn: (met, counted) =>
    `${met} ${met === '1' ? 'answer is' : 'answers are'} yes, but a star counts only with all before it: ${counted}.`,
  subtotal: (points, max) => `${points}/${max}`,
  caveat: 'What to know about this method',
};

const words: Readonly<Record<Language, ScoreWords>> = { ko, en };

export const scoreWords = (language: Language): ScoreWords => words[language];
