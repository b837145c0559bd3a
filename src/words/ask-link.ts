import type { Language } from '../domain/language.ts';

const ko = {
  aboutThis: '이것에 대해 묻기',
  aboutPage: '이 화면에 대해 묻기',
  aboutData: '이 데이터에 대해 묻기',
  aboutThing: '이곳에 대해 묻기',
  aboutMap: '이 지도에 대해 묻기',
};

type AskLinkWords = typeof ko;

const en: AskLinkWords = {
  aboutThis: 'Ask about this',
  aboutPage: 'Ask about this page',
  aboutData: 'Ask about this data',
  aboutThing: 'Ask about this place',
  aboutMap: 'Ask about this map',
};

/** What leads to the ask page: few words, because every page carries them. */
export const askLinkWords = (language: Language): AskLinkWords => (language === 'ko' ? ko : en);
