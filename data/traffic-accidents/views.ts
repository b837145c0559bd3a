import type { View } from '../../src/domain/view.ts';

export const views: readonly View[] = [
  {
    kind: 'figure',
    id: 'figure',
    title: { ko: '한눈에', en: 'At a glance' },
    question: { ko: '길이 전보다 안전해졌나요?', en: 'Are the streets safer than before?' },
  },
  {
    kind: 'time-series',
    id: 'trend',
    title: { ko: '흐름', en: 'Over time' },
    question: {
      ko: '달마다, 해마다 어떻게 바뀌었나요?',
      en: 'How has it changed by month and year?',
    },
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
    question: {
      ko: '우리 구는 다른 구보다 안전한가요?',
      en: 'Is my district safer than the others?',
    },
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
    kind: 'profile',
    by: 'month',
    id: 'seasons',
    title: { ko: '열두 달', en: 'Months of the year' },
    question: { ko: '한 해 중 언제 많나요?', en: 'When in the year are there most?' },
  },
  {
    kind: 'table',
    id: 'table',
    title: { ko: '연도별 수치', en: 'Figures by year' },
    question: { ko: '정확한 수치는 얼마인가요?', en: 'What are the exact figures?' },
  },
];
