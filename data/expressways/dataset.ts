import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { maintainers } from '../../src/domain/maintainers.ts';
import { expressways, roads } from './roads.ts';
import { views } from './views.ts';

const roadNames: Readonly<Record<string, LocalText>> = Object.fromEntries(
  [expressways.city, ...roads].map(({ code, name }) => [code, name]),
);
const area: Field = {
  name: 'area',
  type: 'string',
  title: { ko: '노선', en: 'Road' },
  categories: roadNames,
};
const vehicles: Field = {
  name: 'vehicles',
  type: 'integer',
  title: { ko: '하루 차량 대수', en: 'Vehicles a day' },
};

export const definition = defineDataset({
  id: 'expressways',
  title: { ko: '도시고속도로', en: 'Expressways' },
  summary: {
    ko: '서울 도시고속도로 아홉 노선을 하루에 지나는 차. 2013~2018년과 2022~2023년, 달과 요일마다.',
    en: 'Vehicles a day on nine of Seoul’s urban expressways, by month and weekday: 2013 to 2018, 2022 and 2023.',
  },
  keywords: [
    { ko: '교통량', en: 'traffic volume' },
    { ko: '도시고속도로', en: 'urban expressways' },
    { ko: '요일', en: 'weekdays' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '서울도시고속도로 노선별 요일별 교통량',
        en: 'Traffic on Seoul’s urban expressways by road and weekday',
      },
      identifier: '15069979',
      url: 'https://www.data.go.kr/data/15069979/fileData.do',
      publisher: { ko: '서울시설공단', en: 'Seoul Facilities Corporation' },
      licence: 'unknown',
      licenceConfirmed: false,
      licenceNote: {
        ko: '공공데이터포털에서는 대개 제한 없이 쓸 수 있지만, 여러 해를 이어 붙인 이 파일에는 이용 조건이 적혀 있지 않습니다.',
        en: 'The portal usually sets no limits, but this file, in which somebody joined the years, states no terms.',
      },
      licenceDecision: {
        by: maintainers,
        on: '2026-11-22',
        because: {
          ko: '공공데이터포털의 자료는 대개 제한 없이 쓸 수 있고, 계산한 값만 싣습니다. 남은 의문: 여러 해를 이어 붙인 사람의 조건은 적혀 있지 않습니다.',
          en: 'Data of the national portal usually comes without limits, and only computed figures are shipped. The doubt: whoever joined the years states no terms.',
        },
      },
    },
  ],
  frequency: 'ANNUAL',
  areas: expressways,
  measures: [
    {
      id: 'vehicles',
      aggregate: 'mean',
      name: { ko: '하루에 지나는 차', en: 'Vehicles a day' },
      shortName: { ko: '하루 차량', en: 'Vehicles a day' },
      unit: '',
      decimals: 0,
      meanDecimals: 0,
      better: 'neither',
      plain: {
        ko: '그 노선을 대표하는 곳을 하루에 지나는 차의 평균입니다. 노선 전체를 달린 차의 수가 아닙니다.',
        en: 'Vehicles passing a place that stands for the road, on an average day. It is not the number that drive its whole length.',
      },
      dayBands: null,
      guideline: null,
    },
  ],
  tables: [
    {
      name: 'monthly',
      title: { ko: '노선별 달별 교통량', en: 'Traffic by road and month' },
      primaryKey: ['month_start', 'area'],
      fields: [
        {
          name: 'month_start',
          type: 'date',
          title: { ko: '달의 첫날', en: 'First day of the month' },
        },
        area,
        vehicles,
      ],
    },
    {
      name: 'weekday_profile',
      title: {
        ko: '노선별 요일별 교통량(모든 해의 평균)',
        en: 'Traffic by road and weekday, mean of all years',
      },
      primaryKey: ['area', 'weekday'],
      fields: [
        area,
        {
          name: 'weekday',
          type: 'integer',
          title: { ko: '요일(1 월요일~7 일요일)', en: 'Weekday, 1 Monday to 7 Sunday' },
        },
        vehicles,
        {
          name: 'months',
          type: 'integer',
          title: { ko: '평균한 달의 수', en: 'Months in the mean' },
        },
      ],
    },
    {
      name: 'roads',
      title: { ko: '노선마다 기록된 기간', en: 'When each road is on record' },
      primaryKey: ['area'],
      fields: [
        area,
        { name: 'first_month', type: 'date', title: { ko: '첫 달', en: 'First month' } },
        { name: 'last_month', type: 'date', title: { ko: '마지막 달', en: 'Last month' } },
        { name: 'months', type: 'integer', title: { ko: '기록된 달', en: 'Months on record' } },
        {
          name: 'months_without',
          type: 'integer',
          title: { ko: '다른 노선만 기록된 달', en: 'Months in which only others are' },
        },
      ],
    },
  ],
  series: { table: 'monthly', step: 'month', dayField: 'month_start', areaField: 'area' },
  theme: 'traffic',
  topicOrder: 13,
  events: [
    {
      from: '2016-07-03',
      kind: 'policy',
      title: { ko: '강남순환로 개통', en: 'Gangnam Ring Road opens' },
    },
    {
      from: '2019-01-01',
      to: '2021-12-31',
      kind: 'data',
      title: { ko: '자료 없음(2019~2021년)', en: 'No data for 2019 to 2021' },
    },
  ],
  views,
  method: [
    {
      ko: '원자료는 노선마다 달과 요일의 하루 평균을 적습니다. 달의 평균은 그 달에 각 요일이 며칠 있었는지를 따져 냅니다.',
      en: 'The source gives each road’s daily mean by month and weekday. A month’s mean weighs each weekday by how often it came in that month.',
    },
    {
      ko: '‘일곱 노선 평균’은 모든 해에 빠짐없이 기록된 강변북로, 올림픽대로, 경부고속도로, 내부순환로, 동부간선도로, 북부간선도로, 분당수서로의 평균입니다. 서부간선도로와 강남순환로는 기록된 달이 달라서, 넣으면 평균이 저절로 움직이므로 뺐습니다.',
      en: 'The mean of seven roads is over those on record in every month: Gangbyeonbuk-ro, Olympic-daero, the Gyeongbu, Dongbu and Bukbu Expressways, the Naebu Ring Road and the Bundang–Suseo Road. The Seobu Expressway and the Gangnam Ring Road come and go; with them the mean would move by itself.',
    },
    {
      ko: '합계는 내지 않습니다. 두 노선을 잇달아 달린 차를 두 번 세게 되기 때문입니다.',
      en: 'No total is given: a vehicle that takes one road after another would count twice.',
    },
    {
      ko: '2019~2021년은 자료가 없어 비워 둡니다. 서부간선도로는 2013년에 11, 12월만 있고 2017년 3월, 2018년 2월과 5, 6월이 빠졌으며 2019년부터 없습니다. 강남순환로는 2016년 7월에 시작합니다.',
      en: 'There is no data for 2019 to 2021. The Seobu Expressway has only November and December of 2013, lacks March 2017 and February, May and June 2018, and ends with 2018. The Gangnam Ring Road begins in July 2016.',
    },
    {
      ko: '분당수서로는 2013년에만 분당수서고속화도로라고 적혀 있어 하나로 이었습니다. 2014년과 2023년의 수는 쉼표를 넣어 적혀 있습니다.',
      en: 'The Bundang–Suseo Road had a longer name in 2013 only; both are one road here. The figures of 2014 and 2023 are written with commas.',
    },
  ],
  rejectReasons: {
    'not-a-month': {
      ko: '달이 아니거나 아직 오지 않은 달입니다',
      en: 'not a month, or one still to come',
    },
    'unknown-road': { ko: '모르는 노선입니다', en: 'unknown road' },
    'unknown-weekday': { ko: '모르는 요일입니다', en: 'unknown weekday' },
    duplicate: {
      ko: '같은 노선과 달, 요일이 이미 있습니다(첫 행을 씀)',
      en: 'road, month and weekday occur before (the first row counts)',
    },
    'not-a-number': { ko: '숫자가 아닙니다', en: 'not a number' },
    zero: { ko: '값이 0입니다(세지 못한 것으로 봄)', en: 'value is 0 (taken for a failed count)' },
    implausible: { ko: '값이 터무니없이 큽니다', en: 'value is impossibly large' },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: { ko: '노선별, 요일별 하루 교통량', en: 'Daily traffic by road and weekday' },
    frequency: 'ANNUAL',
    shownAs: ['chart', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
