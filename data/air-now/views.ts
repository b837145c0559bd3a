import type { View } from '../../src/domain/view.ts';

export const views: readonly View[] = [
  {
    kind: 'now',
    id: 'now',
    title: { ko: '지금', en: 'Now' },
    question: { ko: '우리 구의 공기는 지금 어떤가요?', en: 'How is the air in my district now?' },
  },
  {
    kind: 'choropleth',
    id: 'map',
    title: { ko: '구별 지도', en: 'Districts' },
    question: { ko: '지금 어느 구의 공기가 나쁜가요?', en: 'Where is the air bad now?' },
  },
  {
    kind: 'recent',
    id: 'recent',
    title: { ko: '지난 사흘', en: 'The last three days' },
    question: { ko: '나아지고 있나요?', en: 'Is it getting better?' },
  },
  {
    kind: 'ranking',
    id: 'ranking',
    title: { ko: '순위', en: 'Ranking' },
    question: { ko: '우리 구는 몇 번째인가요?', en: 'Where does my district stand?' },
  },
  {
    kind: 'table',
    table: 'days',
    id: 'days',
    title: { ko: '하루 평균', en: 'Daily means' },
    question: { ko: '요 며칠은 어땠나요?', en: 'How were the last days?' },
  },
];
