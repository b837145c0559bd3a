import type { View } from '../../src/domain/view.ts';

export const views: readonly View[] = [
  {
    kind: 'figure',
    id: 'figure',
    title: { ko: '한눈에', en: 'At a glance' },
    question: { ko: '차가 늘었나요, 줄었나요?', en: 'Is there more traffic or less?' },
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
    kind: 'profile',
    by: 'weekday',
    id: 'weekdays',
    title: { ko: '요일', en: 'The week' },
    question: { ko: '무슨 요일에 차가 많나요?', en: 'On which days is traffic heavy?' },
  },
  {
    kind: 'ranking',
    id: 'ranking',
    title: { ko: '노선 순위', en: 'Roads in order' },
    question: { ko: '어느 노선에 차가 가장 많나요?', en: 'Which road carries most?' },
  },
  {
    kind: 'multiples',
    id: 'roads',
    title: { ko: '노선마다', en: 'Every road' },
    question: {
      ko: '어느 노선이 늘고 어느 노선이 줄었나요?',
      en: 'Which roads have gained traffic, which lost?',
    },
  },
  {
    kind: 'profile',
    by: 'month',
    id: 'seasons',
    title: { ko: '열두 달', en: 'Months of the year' },
    question: { ko: '한 해 중 언제 많나요?', en: 'When in the year is there most?' },
  },
  {
    kind: 'table',
    id: 'table',
    title: { ko: '연도별 수치', en: 'Figures by year' },
    question: { ko: '정확한 수치는 얼마인가요?', en: 'What are the exact figures?' },
  },
  {
    kind: 'table',
    table: 'roads',
    id: 'record',
    title: { ko: '기록된 기간', en: 'What is on record' },
    question: { ko: '어느 노선이 언제부터 언제까지 있나요?', en: 'Which road is on record when?' },
  },
];
