import type { Language } from '../domain/language.ts';

/** Words of one service: in the list that is drawn at build, and in the results. */
const ko = {
  notSaid: '출처에 없음',
  plain: '쉬운 말',
  ours: '우리가 씀',
  what: '무엇을',
  who: '누가',
  how: '신청 방법',
  papers: '낼 서류',
  period: '신청 기간',
  periods: {
    always: '언제나 신청',
    open: '지금 신청 기간',
    later: '아직 신청 전',
    over: '출처에 적힌 신청 기간이 지남',
    unsaid: null,
  } as Readonly<Record<'always' | 'open' | 'later' | 'over' | 'unsaid', string | null>>,
  agency: '맡은 기관',
  languages: '안내하는 언어',
  date: '출처의 날짜',
  dates: { changed: '출처가 고친 날', listed: '목록을 읽은 날' },
  source: '출처',
  also: '다른 목록의 말',
  conditions: '출처에 적힌 조건',
  noConditions: '출처에 조건이 적혀 있지 않습니다.',
  condition: (ours: string) => `(${ours})`,
  glossary: '낱말',
  link: (site: string) => `${site}에서 자세히 보기`,
  newWindow: '새 창',
  sites: { 'www.gov.kr': '정부24', 'www.bokjiro.go.kr': '복지로' } as Readonly<
    Record<string, string>
  >,
};

export type ServiceFactWords = typeof ko;

const en: ServiceFactWords = {
  notSaid: 'not in the source',
  plain: 'In plain words',
  ours: 'ours',
  what: 'What it gives',
  who: 'Who it is for',
  how: 'How to apply',
  papers: 'Papers to bring',
  period: 'When to apply',
  periods: {
    always: 'open all the time',
    open: 'open now',
    later: 'not open yet',
    over: 'the period in the source is over',
    unsaid: null,
  },
  agency: 'Agency',
  languages: 'Languages',
  date: 'Date in the source',
  dates: { changed: 'changed by the source', listed: 'the list was read' },
  source: 'Source',
  also: 'Another list says',
  conditions: 'Conditions in the source',
  noConditions: 'The source states no conditions.',
  condition: (ours) => `(${ours})`,
  glossary: 'Words',
  link: (site) => `Read more at ${site}`,
  newWindow: 'new window',
  sites: { 'www.gov.kr': 'Government24', 'www.bokjiro.go.kr': 'Bokjiro' },
};

const words: Readonly<Record<Language, ServiceFactWords>> = { ko, en };

export const serviceFactWords = (language: Language): ServiceFactWords => words[language];
