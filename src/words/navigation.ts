import type { Language } from '../domain/language.ts';

/** Words of the menus and the foot, which are drawn at build: no reader's script carries them. */
const ko = {
  menu: '주요 메뉴',
  pagesOf: (section: string) => `‘${section}’의 다른 화면`,
  everything: '모든 화면',
  /** Short, for a narrow menu. */
  sections: {
    overview: '한눈에',
    topics: '주제',
    map: '지도',
    commitments: '약속',
    participation: '참여',
    services: '서비스',
    datasets: '데이터',
    about: '소개',
  },
  pages: {
    overview: '한눈에',
    compare: '비교',
    scorecard: '성적표',
    topics: '모든 주제',
    map: '지도',
    commitments: '약속 목록',
    'commitment-check': '약속 점검',
    services: '서비스 찾기',
    ask: '묻기·제안',
    answers: '답변',
    consultations: '협의',
    ideas: '제안',
    forums: '일정',
    surveys: '설문',
    datasets: '데이터 목록',
    about: '소개',
    licences: '데이터 이용 조건',
    privacy: '개인정보 보호 방침',
  },
  notOfficial: '서울시의 공식 누리집이 아닙니다. 공개된 데이터로 시민이 만듭니다.',
  keptHere: '고른 구와 화면 색은 이 기기에만 저장되고, 어디로도 보내지 않습니다.',
  code: '코드 이용 조건: 아파치 라이선스 2.0',
};

export type NavigationWords = typeof ko;

const en: NavigationWords = {
  menu: 'Main menu',
  pagesOf: (section) => `Other pages of “${section}”`,
  everything: 'All pages',
  sections: {
    overview: 'Overview',
    topics: 'Topics',
    map: 'Map',
    commitments: 'Promises',
    participation: 'Take part',
    services: 'Services',
    datasets: 'Data',
    about: 'About',
  },
  pages: {
    overview: 'Overview',
    compare: 'Compare',
    scorecard: 'Scorecard',
    topics: 'All topics',
    map: 'Map',
    commitments: 'All promises',
    'commitment-check': 'Check a promise',
    services: 'Find services',
    ask: 'Ask',
    answers: 'Answers',
    consultations: 'Meetings',
    ideas: 'Ideas',
    forums: 'Calendar',
    surveys: 'Surveys',
    datasets: 'All datasets',
    about: 'About',
    licences: 'Data licences',
    privacy: 'Privacy',
  },
  notOfficial: 'Not an official site of the city. Made by citizens from public data.',
  keptHere: 'Your district and colours are kept on this device only and sent nowhere.',
  code: 'Licence of the code: Apache License 2.0',
};

export const navigationWords = (language: Language): NavigationWords =>
  language === 'ko' ? ko : en;
