import type { Field } from '../dataset.ts';
import type { LocalText } from '../language.ts';

/** Marks columns whose counts of people the publisher gives to everyone at the same level. */
export const asPublished =
  (because: LocalText) =>
  (field: Field): Field => ({ ...field, people: { rule: 'as-published', because } });

/** Registered residents by district, which stand below the line of many rates. */
export const ofResidents = asPublished({
  ko: '서울시가 자치구와 분기마다 누구에게나 공개하는 주민등록인구로, 한 칸이 적어도 천 명대입니다.',
  en: 'Registered residents that the city publishes by district and quarter; the smallest counts are in the thousands.',
});
