import { defineDataset } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { measures } from './measures.ts';
import { tables } from './tables.ts';

export const definition = defineDataset({
  id: 'fires',
  title: { ko: '화재', en: 'Fires' },
  summary: {
    ko: '2007년부터 2023년까지 25개 자치구의 화재, 사망과 부상, 재산 피해.',
    en: 'Fires, deaths, injuries and damage in the 25 districts, from 2007 to 2023.',
  },
  keywords: [
    { ko: '화재', en: 'fires' },
    { ko: '인명피해', en: 'casualties' },
    { ko: '소방', en: 'fire service' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '서울시 화재발생 현황(구별) 통계',
        en: 'Fires in Seoul by district (statistics)',
      },
      identifier: null,
      url: 'https://data.seoul.go.kr/',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '서울 열린데이터광장의 통계는 보통 제1유형이지만, 이 통계의 안내 쪽에서는 확인하지 못했습니다.',
        en: 'Statistics of the city’s portal usually carry type 1; the page of this one was not seen.',
      },
    },
  ],
  frequency: 'ANNUAL',
  areas: seoul,
  measures,
  tables,
  series: { table: 'yearly', step: 'year', dayField: 'year_start', areaField: 'area' },
  inputs: ['population'],
  theme: 'safety',
  topicOrder: 41,
  events: [
    {
      from: '2019-09-22',
      kind: 'society',
      title: {
        ko: '제일평화시장 화재(중구)',
        en: 'Fire at Jeil Pyeonghwa Market (Jung-gu)',
      },
    },
  ],
  views: [
    {
      kind: 'figure',
      id: 'figure',
      title: { ko: '한눈에', en: 'At a glance' },
      question: { ko: '불이 줄었나요?', en: 'Are there fewer fires?' },
    },
    {
      kind: 'time-series',
      id: 'trend',
      title: { ko: '흐름', en: 'Over time' },
      question: { ko: '해마다 어떻게 바뀌었나요?', en: 'How has it changed year by year?' },
    },
    {
      kind: 'choropleth',
      id: 'map',
      title: { ko: '지도', en: 'Map' },
      question: {
        ko: '어느 구가 많고 어느 구가 적나요?',
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
      kind: 'composition',
      measures: ['accidental', 'arson', 'other'],
      id: 'causes',
      title: { ko: '원인', en: 'Causes' },
      question: { ko: '불은 왜 났나요?', en: 'How did the fires start?' },
    },
    {
      kind: 'table',
      id: 'table',
      title: { ko: '연도별 수치', en: 'Figures by year' },
      question: { ko: '정확한 수치는 얼마인가요?', en: 'What are the exact figures?' },
    },
  ],
  method: [
    {
      ko: '머리글이 세 줄(해, 묶음, 항목)인 서울시 통계표를 한 칸씩 읽었습니다. 서울 전체는 발표된 합계이며, 면적을 뺀 모든 항목에서 25개 자치구의 합과 같습니다.',
      en: 'The city’s table has three header rows (year, group, item) and is read cell by cell. The city is the published total; for every item but the burnt area it equals the sum of the 25 districts.',
    },
    {
      ko: '‘-’는 0으로 읽었습니다. 이 표에는 0이 적힌 칸이 하나도 없고 ‘-’가 329칸 있는데, 0으로 볼 때 모든 합계가 맞습니다.',
      en: 'A “-” is read as zero. The table has no 0 at all but 329 dashes, and with them as zeros all totals add up.',
    },
    {
      ko: '파일은 2006년부터 있지만 그래프는 2007년에 시작합니다. 2007년 1월 1일부터 국가화재분류체계가 바뀌어, 쓰레기 소각이나 음식물이 탄 일처럼 전에는 화재로 보지 않던 것도 세기 때문입니다. 2006년의 수는 따로 내려받을 수 있습니다.',
      en: 'The file begins with 2006, the charts with 2007. On 1 January 2007 the national classification changed: what had been no fire before, such as burning rubbish or food, counts since then. The figures of 2006 can be downloaded apart.',
    },
    {
      ko: '2019년 피해액이 다른 해의 네댓 배인 것은 중구의 741억 원 때문입니다. 그해 9월 22일 제일평화시장에 큰불이 났습니다.',
      en: 'The damage of 2019, four to five times that of other years, is due to 74 billion won in Jung-gu, where Jeil Pyeonghwa Market burnt on 22 September.',
    },
    {
      ko: '비율은 그해 말의 주민 수에 견줍니다. 주민 수는 2008년부터 있어 2007년에는 비율이 없습니다. 여러 해의 비율은 화재의 합을 주민의 합으로 나눕니다.',
      en: 'Rates are held against the residents at the end of the year, who are on record since 2008; 2007 has none. Over several years, fires and residents are added up before they are divided.',
    },
  ],
  rejectReasons: {
    'unknown-district': { ko: '모르는 자치구입니다', en: 'unknown district' },
    duplicate: {
      ko: '같은 자치구가 이미 있습니다(첫 행을 씀)',
      en: 'the district occurs before (the first row counts)',
    },
    'not-a-year': {
      ko: '해가 아니거나 아직 오지 않은 해입니다',
      en: 'not a year, or still to come',
    },
    'unknown-column': { ko: '모르는 항목입니다', en: 'a column that is not known' },
    'repeated-column': {
      ko: '같은 해와 항목의 칸이 이미 있습니다(첫 칸을 씀)',
      en: 'year and item occur before (the first cell counts)',
    },
    'not-a-number': { ko: '숫자가 아닙니다', en: 'not a number' },
    negative: { ko: '값이 음수입니다', en: 'value is negative' },
    'not-whole': { ko: '정수가 아닙니다', en: 'not a whole number' },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: {
      ko: '자치구별 화재, 인명피해, 재산 피해',
      en: 'Fires, casualties and damage by district',
    },
    frequency: 'ANNUAL',
    shownAs: ['chart', 'map', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
