import type { LocalText } from '../language.ts';

/** Why data are not given: the first three are those that the city of Seoul itself has named. */
export const refusalReasons = {
  'personal-data': { ko: '개인정보가 들어 있음', en: 'holds personal data' },
  quality: { ko: '품질이 낮음', en: 'poor quality' },
  'private-ownership': { ko: '민간이 가지고 있음', en: 'owned by a private body' },
  other: { ko: '다른 이유', en: 'another reason' },
} as const satisfies Record<string, LocalText>;

/** How a request, or data that were held back, stand. */
export const requestStates = {
  pending: { ko: '답을 기다림', en: 'waiting for an answer' },
  refused: { ko: '거절됨', en: 'refused' },
  'held-back': { ko: '열리지 않음', en: 'held back' },
  returned: { ko: '멈췄다가 되돌림', en: 'stopped, then returned' },
  released: { ko: '공개됨', en: 'released' },
} as const satisfies Record<string, LocalText>;

/** Who asked: never a private person. */
export const askers = {
  organisation: { ko: '단체', en: 'organisation' },
  public: { ko: '시민들', en: 'the public' },
} as const satisfies Record<string, LocalText>;

/** What a statement of a source is about. */
export const saidAbout = {
  data: { ko: '어떤 데이터', en: 'which data' },
  request: { ko: '요청', en: 'request' },
  reason: { ko: '이유', en: 'reason' },
  answer: { ko: '답', en: 'answer' },
  effect: { ko: '그래서 생긴 일', en: 'what came of it' },
  missing: { ko: '적혀 있지 않은 것', en: 'what is not said' },
} as const satisfies Record<string, LocalText>;
