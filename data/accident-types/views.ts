import type { View } from '../../src/domain/view.ts';
import { accidentMeasures, deathMeasures } from './measures.ts';

export const views: readonly View[] = [
  {
    kind: 'figure',
    id: 'figure',
    title: { ko: '한눈에', en: 'At a glance' },
    question: { ko: '전보다 안전해졌나요?', en: 'Is it safer than before?' },
  },
  {
    kind: 'composition',
    id: 'types',
    measures: accidentMeasures,
    title: { ko: '사고의 종류', en: 'Kinds of accidents' },
    question: { ko: '무엇과 무엇이 부딪쳤나요?', en: 'What hit what?' },
  },
  {
    kind: 'composition',
    id: 'deaths',
    measures: deathMeasures,
    title: { ko: '숨진 사람', en: 'Those who died' },
    question: { ko: '어떤 사고로 숨졌나요?', en: 'In what kind of accident did people die?' },
  },
  {
    kind: 'time-series',
    id: 'trend',
    title: { ko: '흐름', en: 'Over time' },
    question: { ko: '해마다 어떻게 바뀌었나요?', en: 'How has it changed by year?' },
  },
  {
    kind: 'choropleth',
    id: 'map',
    title: { ko: '지도', en: 'Map' },
    question: {
      ko: '어느 구가 높고 어느 구가 낮나요?',
      en: 'Which districts are high, which low?',
    },
  },
  {
    kind: 'ranking',
    id: 'ranking',
    title: { ko: '순위', en: 'Ranking' },
    question: { ko: '우리 구는 몇 번째인가요?', en: 'Where does my district stand?' },
  },
  {
    kind: 'multiples',
    id: 'districts',
    title: { ko: '구마다', en: 'Every district' },
    question: {
      ko: '어느 구가 나아졌고 어느 구가 그대로인가요?',
      en: 'Which districts have got better, which have not?',
    },
  },
  {
    kind: 'table',
    id: 'table',
    title: { ko: '연도별 수치', en: 'Figures by year' },
    question: { ko: '정확한 수치는 얼마인가요?', en: 'What are the exact figures?' },
  },
];
