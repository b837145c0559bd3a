import type { View } from '../../src/domain/view.ts';

export const views: readonly View[] = [
  {
    kind: 'now',
    id: 'now',
    title: { ko: '지금', en: 'Now' },
    question: { ko: '우리 구에 따릉이가 몇 대 있나요?', en: 'How many bikes are in my district?' },
  },
  {
    kind: 'layers',
    id: 'places',
    title: { ko: '대여소 지도', en: 'Map of stations' },
    question: { ko: '가까운 따릉이는 어디에 있나요?', en: 'Where is the nearest bike?' },
    layers: [
      { layer: 'bikes-now/stations', on: true },
      { layer: 'bike-lanes/lanes', on: false },
    ],
  },
  {
    kind: 'recent',
    id: 'recent',
    title: { ko: '지난 사흘', en: 'The last three days' },
    question: { ko: '언제 많고 언제 모자라나요?', en: 'When are there many, when too few?' },
  },
  {
    kind: 'choropleth',
    id: 'map',
    title: { ko: '구별 지도', en: 'Districts' },
    question: { ko: '어느 구에 많나요?', en: 'Which districts have most?' },
  },
  {
    kind: 'ranking',
    id: 'ranking',
    title: { ko: '순위', en: 'Ranking' },
    question: { ko: '우리 구는 몇 번째인가요?', en: 'Where does my district stand?' },
  },
  {
    kind: 'table',
    table: 'stations',
    id: 'stations',
    title: { ko: '대여소 목록', en: 'List of stations' },
    question: { ko: '대여소마다 몇 대가 있나요?', en: 'How many bikes has each station?' },
  },
];
