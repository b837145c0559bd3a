import type { Language } from '../domain/language.ts';

const ko = {
  aboutPage: '이 화면에 대해 묻기',
  aboutData: '이 데이터에 대해 묻기',
  aboutThing: '이곳에 대해 묻기',
  aboutMap: '이 지도에 대해 묻기',
};

type AskLinkWords = typeof ko;

const en: AskLinkWords = {
  aboutPage: 'Ask about this page',
  aboutData: 'Ask about this data',
  aboutThing: 'Ask about this place',
  aboutMap: 'Ask about this map',
};

/** What leads to the ask page: what a panel needs from the start is in the words of the shell. */
export const askLinkWords = (language: Language): AskLinkWords => (language === 'ko' ? ko : en);
