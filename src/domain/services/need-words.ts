import { assertNever } from '../assert-never.ts';
import type { LocalText } from '../language.ts';
import type { Need } from './need.ts';
import { stages, tags, type AgeRange, type Tag } from './tags.ts';

const oneOf = (ids: readonly Tag[]): LocalText => ({
  ko: ids.map((id) => tags[id].ko).join(' 또는 '),
  en: ids.map((id) => tags[id].en).join(' or '),
});

/** `19~39세`, `65세 이상`, `8세까지`. */
export function ageWords({ from, to }: AgeRange): LocalText {
  if (from !== null && to !== null) return { ko: `${from}~${to}세`, en: `aged ${from} to ${to}` };
  if (from !== null) return { ko: `${from}세 이상`, en: `aged ${from} or over` };
  if (to !== null) return { ko: `${to}세까지`, en: `aged up to ${to}` };
  return { ko: '모든 나이', en: 'of any age' };
}

/** A condition in our own plain words; the source's own stand in `words`. */
export function needWords(need: Need): LocalText {
  switch (need.kind) {
    case 'everyone':
      return { ko: '원하는 사람 누구나', en: 'anyone who wants it' };
    case 'age':
      return ageWords(need);
    case 'child': {
      const age = ageWords(need);
      return { ko: `아이가 ${age.ko}`, en: `a child ${age.en}` };
    }
    case 'stage':
      return stages[need.stage];
    case 'any':
      return oneOf(need.tags);
    case 'income':
      return { ko: '소득이나 복지 자격', en: 'income or welfare status' };
    case 'region':
      return need.code === '11'
        ? { ko: '서울에 사는 사람', en: 'people in Seoul' }
        : { ko: '그 지역에 사는 사람', en: 'people of that place' };
    case 'other':
      return { ko: '다른 조건', en: 'another condition' };
    case 'one-of': {
      const parts = need.of.map(needWords);
      return {
        ko: parts.map(({ ko }) => ko).join(', 또는 '),
        en: parts.map(({ en }) => en).join(', or '),
      };
    }
    default:
      return assertNever(need);
  }
}
