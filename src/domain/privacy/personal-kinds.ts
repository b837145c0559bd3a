import type { LocalText } from '../language.ts';

/** Kinds of personal data that are found by their look, by what they are called. */
export const blockedKinds = {
  resident: { ko: '주민등록번호', en: 'a resident number' },
  foreigner: { ko: '외국인등록번호', en: 'a foreigner number' },
  passport: { ko: '여권번호', en: 'a passport number' },
  'driver-licence': { ko: '운전면허번호', en: 'a driver’s licence number' },
  card: { ko: '카드번호', en: 'a card number' },
  mobile: { ko: '휴대전화번호', en: 'a mobile number' },
  email: { ko: '전자우편 주소', en: 'an e-mail address' },
  'person-sought': { ko: '사람을 찾는 글의 이름', en: 'a name in a search for a person' },
} as const satisfies Record<string, LocalText>;

/** Numbers of offices and firms, as a rule: told, and published. */
export const lightKinds = {
  landline: { ko: '유선전화번호', en: 'a landline number' },
  business: { ko: '사업자등록번호', en: 'a business number' },
} as const satisfies Record<string, LocalText>;

export const personalKinds = { ...blockedKinds, ...lightKinds };
export type PersonalKind = keyof typeof personalKinds;

export const isLight = (kind: PersonalKind): boolean => kind in lightKinds;
