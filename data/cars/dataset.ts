import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { measures } from './measures.ts';

const count = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'integer',
  title: { ko, en },
});

export const definition = defineDataset({
  id: 'cars',
  title: { ko: '자동차', en: 'Cars' },
  summary: {
    ko: '서울에 등록된 자동차를 연료별로 달마다 센 수. 2015년 1월부터 2020년 5월까지.',
    en: 'Vehicles registered in Seoul by fuel, month by month, from January 2015 to May 2020.',
  },
  keywords: [
    { ko: '자동차 등록', en: 'vehicle registration' },
    { ko: '전기차', en: 'electric cars' },
    { ko: '경유차', en: 'diesel cars' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '서울시 사용연료별 자동차 등록', en: 'Seoul vehicle registrations by fuel' },
      identifier: null,
      url: 'https://data.seoul.go.kr/',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '서울시 통계는 보통 제1유형이지만, 이 자료는 수업용으로 가볍게 다듬은 사본이어서 안내 쪽을 확인하지 못했습니다.',
        en: 'The city’s statistics usually carry type 1; this is a copy lightly tidied for teaching, and its page was not seen.',
      },
    },
  ],
  frequency: 'MONTHLY',
  areas: { ...seoul, districts: [] },
  measures,
  tables: [
    {
      name: 'monthly',
      title: { ko: '달별 등록 대수', en: 'Registered vehicles by month' },
      primaryKey: ['month', 'area'],
      fields: [
        { name: 'month', type: 'date', title: { ko: '달의 첫날', en: 'First day of the month' } },
        { name: 'area', type: 'string', title: { ko: '지역 코드', en: 'Area code' } },
        ...measures.flatMap(({ id, name, aggregate }) =>
          aggregate === 'rate' ? [] : [count(id, name.ko, name.en)],
        ),
      ],
    },
    {
      name: 'kinds',
      title: { ko: '차 종류별 연말 대수', en: 'Kinds of vehicle at the end of each year' },
      primaryKey: ['month', 'kind'],
      fields: [
        count('year', '연도', 'Year'),
        { name: 'month', type: 'date', title: { ko: '그해의 마지막 달', en: 'Its last month' } },
        {
          name: 'kind',
          type: 'string',
          title: { ko: '종류', en: 'Kind' },
          categories: {
            car: { ko: '승용차', en: 'Cars' },
            van: { ko: '승합차(버스 포함)', en: 'Vans and buses' },
            lorry: { ko: '화물차', en: 'Lorries' },
            special: { ko: '특수차', en: 'Special vehicles' },
          },
        },
        count('cars', '등록된 차', 'Registered'),
        count('electric', '전기차', 'Electric'),
        count('diesel', '경유차', 'Diesel'),
      ],
    },
  ],
  series: { table: 'monthly', step: 'month', dayField: 'month', areaField: 'area' },
  theme: 'people',
  topicOrder: 51,
  views: [
    {
      kind: 'figure',
      id: 'figure',
      title: { ko: '한눈에', en: 'At a glance' },
      question: { ko: '한 해 사이 얼마나 바뀌었나요?', en: 'What changed within a year?' },
    },
    {
      kind: 'composition',
      measures: ['petrol', 'diesel', 'lpg', 'hybrid', 'electric', 'hydrogen', 'cng', 'other'],
      id: 'fuels',
      title: { ko: '연료', en: 'Fuels' },
      question: {
        ko: '서울의 차는 무엇으로 달리나요?',
        en: 'What do Seoul’s vehicles run on?',
      },
    },
    {
      kind: 'time-series',
      id: 'trend',
      title: { ko: '흐름', en: 'Over time' },
      question: { ko: '늘고 있나요, 줄고 있나요?', en: 'Is it growing or shrinking?' },
    },
    {
      kind: 'table',
      table: 'kinds',
      id: 'kinds',
      title: { ko: '차의 종류', en: 'Kinds of vehicle' },
      question: {
        ko: '버스와 화물차도 전기로 바뀌고 있나요?',
        en: 'Are buses and lorries turning electric, too?',
      },
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
      ko: '차 종류 네 가지(승용, 승합, 화물, 특수)의 등록 대수를 연료마다 더했습니다. 한 종류라도 값이 없으면 그 달의 합계는 내지 않습니다.',
      en: 'For each fuel, the registered vehicles of four kinds (cars, vans and buses, lorries, special) are added up. Where one of them is unknown, there is no sum for that month.',
    },
    {
      ko: '2015년 1월부터 2020년 5월까지 예순다섯 달이 하나도 빠짐없이 있습니다. 한 해의 수치는 그해 마지막 달의 것이며, 2020년은 5월의 것입니다.',
      en: 'All 65 months from January 2015 to May 2020 are there. A year’s figure is that of its last month; for 2020 that is May.',
    },
    {
      ko: '합계는 발표되지 않아 직접 더했습니다. 2019년 12월의 합계 3,124,157대는 시가 보도로 알린 수와 같습니다. 구마다의 수는 이 자료에 없습니다.',
      en: 'The file gives no totals; they are added up here. That of December 2019, 3,124,157, is the number that the city told the press. There are no figures by district.',
    },
    {
      ko: '수소차는 2015년 11월까지 0으로 적혀 있고, 그대로 한 대도 없는 것으로 읽었습니다. 빈칸이나 ‘-’는 없습니다.',
      en: 'Hydrogen vehicles are written as 0 until November 2015, and are read as none. No cell is empty or a dash.',
    },
  ],
  rejectReasons: {
    'not-a-month': {
      ko: '달력에 없거나 아직 오지 않은 달입니다',
      en: 'not a month, or still to come',
    },
    'unknown-kind': { ko: '모르는 차 종류입니다', en: 'unknown kind of vehicle' },
    duplicate: {
      ko: '같은 달과 종류가 이미 있습니다(첫 행을 씀)',
      en: 'month and kind occur before (the first row counts)',
    },
    'not-a-count': { ko: '정수가 아닙니다', en: 'not a whole number' },
    negative: { ko: '값이 음수입니다', en: 'value is negative' },
    implausible: { ko: '값이 터무니없이 큽니다', en: 'value is impossibly large' },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: { ko: '연료별 자동차 등록 대수', en: 'Registered vehicles by fuel' },
    frequency: 'MONTHLY',
    shownAs: ['chart', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
