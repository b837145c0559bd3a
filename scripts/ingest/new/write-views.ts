import type { View } from '../../../src/domain/view.ts';
import { seriesNames, type DatasetFacts } from './dataset-facts.ts';
import type { SeriesShape } from './proposal.ts';

const figure: View = {
  kind: 'figure',
  id: 'figure',
  title: { ko: '한눈에', en: 'At a glance' },
  question: { ko: '이 자료에서는 얼마인가요?', en: 'How much is it in these figures?' },
};
const trend: View = {
  kind: 'time-series',
  id: 'trend',
  title: { ko: '흐름', en: 'Over time' },
  question: { ko: '시간이 지나며 어떻게 바뀌었나요?', en: 'How has it changed over time?' },
};
const map: View = {
  kind: 'choropleth',
  id: 'map',
  title: { ko: '지도', en: 'Map' },
  question: { ko: '어느 구가 높고 어느 구가 낮나요?', en: 'Which districts are high, which low?' },
};
const ranking: View = {
  kind: 'ranking',
  id: 'ranking',
  title: { ko: '순위', en: 'Ranking' },
  question: { ko: '우리 구는 몇 번째인가요?', en: 'Where does my district stand?' },
};
const years: View = {
  kind: 'table',
  id: 'table',
  title: { ko: '연도별 수치', en: 'Figures by year' },
  question: { ko: '정확한 수치는 얼마인가요?', en: 'What are the exact figures?' },
};

const tableOf = (table: string): View => ({
  kind: 'table',
  table,
  id: 'table',
  title: { ko: '표', en: 'Table' },
  question: { ko: '파일에는 무엇이 있나요?', en: 'What is in the file?' },
});

/** Panels of the page by what the table is about. */
export function viewsOf({ id, shape }: DatasetFacts): View[] {
  switch (shape.kind) {
    case 'series':
      return seriesViews(shape);
    case 'places':
      return [
        figure,
        {
          kind: 'layers',
          id: 'places',
          title: { ko: '지도', en: 'Map' },
          question: { ko: '어디에 있나요?', en: 'Where are they?' },
          layers: [{ layer: `${id}/places`, on: true }],
        },
        { ...map, title: { ko: '구별 지도', en: 'Districts' } },
        ranking,
        tableOf('places'),
      ];
    case 'table':
      return [tableOf('list')];
  }
}

function seriesViews({ step, area }: SeriesShape): View[] {
  const places = area ? [map, ranking] : [];
  return step === 'moment'
    ? [figure, ...places, tableOf(seriesNames.moment.table)]
    : [figure, trend, ...places, years];
}
