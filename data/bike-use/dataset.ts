import { defineDataset } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { tables } from './tables.ts';

const count = { decimals: 0, meanDecimals: 0, dayBands: null, guideline: null } as const;

export const definition = defineDataset({
  id: 'bike-use',
  title: { ko: '따릉이 이용', en: 'Bike trips' },
  summary: {
    ko: '서울 공공자전거 따릉이를 한 달에 몇 번 빌렸는지, 나이대마다. 받은 달부터 쌓임.',
    en: 'How often Seoul’s public bikes were taken in a month, by age; it grows month by month.',
  },
  keywords: [
    { ko: '따릉이 이용', en: 'Ttareungyi trips' },
    { ko: '나이대', en: 'age groups' },
  ],
  timeliness: 'live',
  live: {
    table: 'now',
    momentField: 'observed_at',
    areaField: 'area',
    nameField: null,
    factFields: ['month_start', 'trips', 'kilometres', 'stations'],
    everyMinutes: 10_080,
    // A month comes some weeks after its end, and stays the newest for a month.
    lateAfterMinutes: 100_800,
    staleAfterMinutes: 144_000,
    // A month that is over is not the city now.
    tile: null,
    history: null,
    archive: 'bike-demand',
  },
  sources: [
    {
      title: {
        ko: '서울시 공공자전거 이용정보(월별)(tbCycleRentUseMonthInfo)',
        en: 'Use of public bikes by month (tbCycleRentUseMonthInfo)',
      },
      identifier: 'tbCycleRentUseMonthInfo',
      url: 'https://data.seoul.go.kr/',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '서울시 열린데이터광장의 자료라 제1유형으로 여겨지나, 이 데이터의 안내 쪽에서는 확인하지 못했습니다.',
        en: 'Believed to be type 1 as open data of the city; this dataset’s own page was not seen.',
      },
    },
  ],
  frequency: 'MONTHLY',
  areas: { ...seoul, districts: [] },
  measures: [
    {
      ...count,
      id: 'trips',
      aggregate: 'sum',
      name: { ko: '따릉이를 빌린 횟수', en: 'Trips by public bike' },
      shortName: { ko: '빌린 횟수', en: 'Trips' },
      unit: { ko: '회', en: 'trips' },
      better: 'higher',
      plain: {
        ko: '한 달 동안 서울의 모든 대여소에서 따릉이를 빌린 횟수입니다.',
        en: 'How often a bike was taken at any station of the city in a month.',
      },
    },
    {
      ...count,
      id: 'kilometres',
      aggregate: 'sum',
      name: { ko: '따릉이로 달린 거리', en: 'Distance by public bike' },
      shortName: { ko: '달린 거리', en: 'Distance' },
      unit: 'km',
      better: 'higher',
      plain: {
        ko: '그 달에 빌린 따릉이가 달린 거리를 더한 것입니다. 자전거의 단말기가 잰 값이라 빠진 것이 있을 수 있습니다.',
        en: 'The sum of what the bikes were ridden in that month, as their devices measured it; some may be missing.',
      },
    },
  ],
  tables,
  series: { table: 'monthly', step: 'month', dayField: 'month_start', areaField: 'area' },
  theme: 'bikes',
  topicOrder: 25,
  views: [
    {
      kind: 'now',
      id: 'now',
      title: { ko: '가장 최근 달', en: 'The newest month' },
      question: { ko: '지난달에 몇 번 빌렸나요?', en: 'How many trips were there last month?' },
    },
    {
      kind: 'time-series',
      id: 'trend',
      title: { ko: '흐름', en: 'Over time' },
      question: { ko: '달마다 어떻게 바뀌었나요?', en: 'How has it changed by month?' },
    },
    {
      kind: 'table',
      table: 'by_age',
      id: 'ages',
      title: { ko: '나이대', en: 'Ages' },
      question: { ko: '누가 많이 타나요?', en: 'Who rides most?' },
    },
    {
      kind: 'table',
      table: 'monthly',
      id: 'table',
      title: { ko: '달마다', en: 'By month' },
      question: { ko: '정확한 수치는 얼마인가요?', en: 'What are the exact figures?' },
    },
  ],
  method: [
    {
      ko: '서울시의 월별 이용정보에서 지난달 것을 한 주에 한 번 읽습니다. 아직 나오지 않았으면 그 앞 달을 읽습니다. 읽은 달은 없애지 않고 쌓습니다.',
      en: 'Last month is read once a week from the city’s service, or the month before where it is not out yet. Months that were read stay.',
    },
    {
      ko: '서비스는 대여소마다 성별과 나이대로 나누어 적습니다. 이렇게 잘게 나누면 한 사람의 이용이 드러날 수 있어, 성별은 읽지 않고 대여소는 모두 더해 서울 전체의 나이대로만 싣습니다.',
      en: 'The service splits every station’s trips by sex and age. So finely cut, a row may be one person: sex is not read, and stations are added up to ages of the whole city.',
    },
    {
      ko: '나이를 적지 않은 이용은 ‘알 수 없음’으로 모읍니다. 다섯 번보다 적은 나이대는 가립니다.',
      en: 'Trips without an age are gathered as not known. An age group with fewer than five trips is hidden.',
    },
  ],
  rejectReasons: {
    'other-month': {
      ko: '물은 달이 아닙니다(서비스가 조건을 무시함)',
      en: 'not the month that was asked for (the service ignored the filter)',
    },
    'no-id': { ko: '대여소 번호가 없습니다', en: 'no number of a station' },
    negative: { ko: '수가 음수입니다', en: 'the number is negative' },
    implausible: { ko: '수가 터무니없이 큽니다', en: 'the number is impossibly large' },
    'not-a-number': { ko: '수가 아닙니다', en: 'not a number' },
  },
  agreement: {
    items: {
      ko: '달과 나이대마다 빌린 횟수와 달린 거리',
      en: 'Trips and distance by month and age',
    },
    frequency: 'MONTHLY',
    shownAs: ['figure', 'chart'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
