import type { LocalText } from '../language.ts';

/** What an assessment answers. Completion, early results and ambition are three questions. */
export const questions = {
  completion: { ko: '얼마나 이행했나', en: 'How far was it carried out?' },
  'early-results': { ko: '정부를 더 열었나', en: 'Did it open government?' },
  ambition: { ko: '얼마나 바꿀 수 있는 약속인가', en: 'How much could it change?' },
  specificity: { ko: '얼마나 구체적인가', en: 'How specific is it?' },
  verifiable: { ko: '확인할 수 있나', en: 'Can it be verified?' },
  relevance: { ko: '열린정부의 가치와 관련이 있나', en: 'Is it relevant to open government?' },
  starred: { ko: '별표 공약인가', en: 'Is it a starred commitment?' },
  review: { ko: '독립 검토가 있나', en: 'Has it been reviewed?' },
} as const satisfies Record<string, LocalText>;
export type Question = keyof typeof questions;

interface Scale {
  readonly question: Question;
  readonly name: LocalText;
  /** Allowed values; where the scale has an order, from the least to the most. */
  readonly values: Readonly<Record<string, LocalText>>;
  /** Whether an order is meant at all, so that a bar or steps may be drawn. */
  readonly ordered: boolean;
}

const yesNo = { yes: { ko: '예', en: 'yes' }, no: { ko: '아니요', en: 'no' } };

/**
 * Each scale with its own values. Ambition has three that cannot be turned into each other: the
 * reviewer's "potential impact", its successor since 2020, and the one word of a page's header.
 */
export const scales = {
  completion: {
    question: 'completion',
    name: { ko: '이행 정도', en: 'completion' },
    ordered: true,
    values: {
      'no-evidence': { ko: '근거 없음', en: 'no evidence' },
      'not-started': { ko: '시작 안 함', en: 'not started' },
      limited: { ko: '제한적', en: 'limited' },
      substantial: { ko: '상당함', en: 'substantial' },
      complete: { ko: '완료', en: 'complete' },
    },
  },
  'early-results': {
    question: 'early-results',
    name: { ko: '초기 성과', en: 'early results' },
    ordered: true,
    values: {
      worsened: { ko: '나빠짐', en: 'worsened' },
      'did-not-change': { ko: '달라지지 않음', en: 'did not change' },
      marginal: { ko: '조금', en: 'marginal' },
      major: { ko: '크게', en: 'major' },
      outstanding: { ko: '매우 크게', en: 'outstanding' },
    },
  },
  specificity: {
    question: 'specificity',
    name: { ko: '구체성', en: 'specificity' },
    ordered: true,
    values: {
      none: { ko: '없음', en: 'none' },
      low: { ko: '낮음', en: 'low' },
      medium: { ko: '중간', en: 'medium' },
      high: { ko: '높음', en: 'high' },
    },
  },
  'potential-impact': {
    question: 'ambition',
    name: { ko: '잠재적 영향', en: 'potential impact' },
    ordered: true,
    values: {
      none: { ko: '없음', en: 'none' },
      minor: { ko: '작음', en: 'minor' },
      moderate: { ko: '보통', en: 'moderate' },
      transformative: { ko: '판을 바꿀 만함', en: 'transformative' },
    },
  },
  'ambition-2020': {
    question: 'ambition',
    name: { ko: '포부(2020년 이후)', en: 'ambition (since 2020)' },
    ordered: true,
    values: {
      unclear: { ko: '불분명', en: 'unclear' },
      modest: { ko: '적당함', en: 'modest' },
      substantial: { ko: '상당함', en: 'substantial' },
    },
  },
  'header-ambition': {
    question: 'ambition',
    name: { ko: '포부(페이지 머리글)', en: 'ambition (page header)' },
    ordered: true,
    values: { low: { ko: '낮음', en: 'low' }, high: { ko: '높음', en: 'high' } },
  },
  verifiable: {
    question: 'verifiable',
    name: { ko: '확인 가능성', en: 'verifiable' },
    ordered: false,
    values: yesNo,
  },
  relevance: {
    question: 'relevance',
    name: { ko: '관련성', en: 'relevance' },
    ordered: false,
    values: yesNo,
  },
  starred: {
    question: 'starred',
    name: { ko: '별표', en: 'starred' },
    ordered: false,
    values: yesNo,
  },
  review: {
    question: 'review',
    name: { ko: '독립 검토', en: 'independent review' },
    ordered: false,
    values: {
      pending: { ko: '검토 대기', en: 'pending' },
      'design-report': { ko: '설계 보고서 있음', en: 'design report exists' },
      assessed: { ko: '평가 있음', en: 'assessed' },
    },
  },
} as const satisfies Record<string, Scale>;
export type ScaleId = keyof typeof scales;
export const scaleIds = Object.keys(scales) as readonly ScaleId[];

/** Values of open government; the first three are also the dimensions of early results. */
export const ogpValues = {
  'access-to-information': { ko: '정보 접근', en: 'access to information' },
  'civic-participation': { ko: '시민 참여', en: 'civic participation' },
  'public-accountability': { ko: '공적 책임', en: 'public accountability' },
  technology: {
    ko: '투명성과 책임을 위한 기술과 혁신',
    en: 'technology and innovation for transparency and accountability',
  },
} as const satisfies Record<string, LocalText>;
export type OgpValue = keyof typeof ogpValues;
export const ogpValueIds = Object.keys(ogpValues) as readonly OgpValue[];

/** Words of a value; the value itself where the scale does not have it. */
export const valueWords = (scale: ScaleId, value: string): LocalText => {
  const values: Readonly<Record<string, LocalText>> = scales[scale].values;
  return values[value] ?? { ko: value, en: value };
};
