import type { LocalText } from './language.ts';

/** Who keeps these definitions: answers for decisions that no publisher has made. */
export const maintainers: LocalText = {
  ko: '열린시장실(Open Mayor’s Office) 유지관리자',
  en: 'the maintainers of Open Mayor’s Office',
};
