import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import { asPublished, ofResidents } from '../../src/domain/privacy/as-published.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { measures } from './measures.ts';

const ofVictims = asPublished({
  ko: '서울시가 경찰 자료로 자치구와 해마다 누구에게나 공개하는 자전거 사고 통계의 수입니다(서울 열린데이터광장).',
  en: 'Counts of the bike accident statistic that the city, from police records, publishes by district and year (its data portal).',
});
const counted = ['at_fault', 'struck', 'deaths', 'injuries', 'accidents'];
const countFields: Field[] = counted.flatMap((id): Field[] =>
  measures
    .filter((measure) => measure.id === id)
    .map(({ name }): Field => ({ name: id, type: 'integer', title: name }))
    .map((field) => (id === 'deaths' || id === 'injuries' ? ofVictims(field) : field)),
);

export const definition = defineDataset({
  id: 'bike-accidents',
  title: { ko: '자전거 사고', en: 'Bike accidents' },
  summary: {
    ko: '서울 25개 자치구의 자전거 교통사고와 사망자, 부상자. 2005년부터 2023년까지 해마다.',
    en: 'Road accidents with bikes, deaths and injuries in Seoul’s 25 districts, yearly from 2005 to 2023.',
  },
  keywords: [
    { ko: '자전거 사고', en: 'bike accidents' },
    { ko: '교통안전', en: 'road safety' },
    { ko: '자치구', en: 'districts' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '서울시 자전거 교통사고 통계', en: 'Bicycle accidents in Seoul (statistics)' },
      identifier: null,
      url: 'https://data.seoul.go.kr/',
      publisher: {
        ko: '서울특별시, 경찰청',
        en: 'Seoul Metropolitan Government and National Police Agency',
      },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '서울시 통계라 제1유형으로 여겨지나, 안내 쪽에서는 확인하지 못했습니다. 다른 사람이 표의 모양을 바꾸어 둔 파일을 읽었습니다.',
        en: 'Believed to be type 1 as statistics of the city; its page was not seen. Read from a file that someone else had reshaped.',
      },
    },
  ],
  frequency: 'ANNUAL',
  areas: seoul,
  inputs: ['population'],
  measures,
  tables: [
    {
      name: 'yearly',
      title: { ko: '연도별 자전거 사고', en: 'Accidents with bikes by year' },
      primaryKey: ['year_start', 'area'],
      fields: [
        {
          name: 'year_start',
          type: 'date',
          title: { ko: '연도의 첫날', en: 'First day of the year' },
        },
        {
          name: 'area',
          type: 'string',
          title: { ko: '지역 코드', en: 'Area code' },
          description: {
            ko: '법정동 코드 앞 다섯 자리. 11은 서울 전체(발표된 소계).',
            en: 'First five digits of the legal code; 11 is all of Seoul, the published total.',
          },
        },
        ...countFields,
        ofResidents({
          name: 'residents',
          type: 'integer',
          title: { ko: '인구(그해 말)', en: 'Residents (end of the year)' },
        }),
      ],
    },
  ],
  series: { table: 'yearly', step: 'year', dayField: 'year_start', areaField: 'area' },
  theme: 'bikes',
  topicOrder: 22,
  events: [
    {
      from: '2015-10-15',
      kind: 'policy',
      title: { ko: '따릉이 정식 운영', en: 'Public bikes start' },
    },
    {
      from: '2018-09-28',
      kind: 'policy',
      title: {
        ko: '안전모 의무화와 음주운전 처벌 시행',
        en: 'Helmets required, drunk riding fined',
      },
    },
    {
      from: '2020-03-22',
      to: '2022-04-17',
      kind: 'society',
      title: { ko: '코로나19 사회적 거리두기', en: 'COVID-19 social distancing' },
    },
  ],
  views: [
    {
      kind: 'figure',
      id: 'figure',
      title: { ko: '한눈에', en: 'At a glance' },
      question: { ko: '자전거 사고가 줄었나요?', en: 'Are there fewer accidents?' },
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
      question: { ko: '어느 구에 많나요?', en: 'Which districts have more?' },
    },
    {
      kind: 'ranking',
      id: 'ranking',
      title: { ko: '순위', en: 'Ranking' },
      question: { ko: '우리 구는 몇 번째인가요?', en: 'Where does my district stand?' },
    },
    {
      kind: 'composition',
      id: 'fault',
      title: { ko: '누구의 잘못', en: 'Whose fault' },
      question: {
        ko: '자전거가 가해자인 사고와 피해자인 사고는 얼마씩인가요?',
        en: 'How often was the bike at fault, how often struck?',
      },
      measures: ['at_fault', 'struck'],
    },
    {
      kind: 'multiples',
      id: 'districts',
      title: { ko: '구마다', en: 'Every district' },
      question: {
        ko: '다른 구들은 어떻게 바뀌었나요?',
        en: 'How have the other districts changed?',
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
      ko: '표는 자전거가 가해자인 사고와 피해자인 사고를 따로 셉니다. 이 누리집은 둘을 더해 자전거 사고라고 부릅니다. 자전거끼리 부딪힌 사고가 두 번 세어졌는지는 자료에 적혀 있지 않습니다.',
      en: 'The table counts accidents with the bike at fault and those with the bike struck apart; here they are added up. Whether an accident between two bikes is counted twice, the source does not say.',
    },
    {
      ko: '서울 전체는 발표된 소계입니다. 모든 해, 모든 항목에서 25개 자치구의 합과 같은지 확인했습니다.',
      en: 'The city is the published total. In every year and column it was held against the sum of the 25 districts.',
    },
    {
      ko: '파일에는 모르는 값을 뜻하는 표시가 하나도 없고 0만 있습니다. 시의 원래 표는 0을 줄표(-)로 적으므로, 모양을 바꾼 사람이 0으로 바꾼 것으로 보입니다. 합계가 맞으므로 0은 진짜 0으로 셉니다.',
      en: 'The file holds no mark for an unknown value, only zeros. The city’s own tables write a dash for zero; whoever reshaped the file seems to have replaced them. The totals agree, so a zero counts as zero.',
    },
    {
      ko: '2007년에서 2008년 사이에 자전거가 가해자인 사고가 356건에서 763건으로 두 배가 되었습니다. 까닭은 자료에 적혀 있지 않으니, 그 앞뒤를 견줄 때에는 조심해야 합니다.',
      en: 'From 2007 to 2008 accidents with the bike at fault doubled, from 356 to 763. The source gives no reason; compare across those years with care.',
    },
  ],
  rejectReasons: {
    'not-a-year': { ko: '연도가 아닙니다', en: 'not a year' },
    'unknown-district': { ko: '서울의 자치구가 아닙니다', en: 'not a district of Seoul' },
    duplicate: {
      ko: '같은 해와 자치구가 이미 있습니다(첫 행을 씀)',
      en: 'the year and district occur before (the first row counts)',
    },
    'not-a-count': { ko: '0 이상의 정수가 아닙니다', en: 'not a whole number of 0 or more' },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: {
      ko: '자치구별 자전거 사고, 사망자, 부상자',
      en: 'Accidents with bikes, deaths and injuries by district',
    },
    frequency: 'ANNUAL',
    shownAs: ['chart', 'map', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
