import { defineDataset, type Field, type Measure } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { ofResidents } from '../../src/domain/privacy/as-published.ts';
import { seoul } from '../../src/domain/places/seoul.ts';

const cameras: LocalText = { ko: '대', en: 'cameras' };

const measures: readonly Measure[] = [
  {
    id: 'camera_rate',
    aggregate: 'rate',
    rate: {
      numerator: 'cameras',
      denominator: 'residents',
      per: 10_000,
      annual: false,
      note: {
        ko: '2016년 말의 주민(외국인 포함). 면적이나 지나는 사람은 셈에 넣지 않았습니다.',
        en: 'the residents, foreigners included, at the end of 2016; neither area nor passers-by count.',
      },
    },
    name: {
      ko: '방범 카메라, 주민 1만 명당(2016년 말 인구)',
      en: 'Security cameras per 10,000 residents of late 2016',
    },
    shortName: { ko: '1만 명당', en: 'Per 10,000' },
    unit: cameras,
    decimals: 0,
    meanDecimals: 1,
    better: 'neither',
    plain: {
      ko: '구가 관리하는 카메라를 사는 사람의 수에 견준 값입니다. 많다고 더 안전하다는 뜻은 아닙니다.',
      en: 'Cameras run by the district, held against the people who live there. More of them need not mean safer.',
    },
    dayBands: null,
    guideline: null,
  },
  {
    id: 'cameras',
    aggregate: 'last',
    name: { ko: '방범 카메라(소계)', en: 'Security cameras (subtotal)' },
    shortName: { ko: '카메라', en: 'Cameras' },
    unit: cameras,
    decimals: 0,
    meanDecimals: 0,
    better: 'neither',
    plain: {
      ko: '파일의 ‘소계’입니다. 연도별 수를 더한 것과 다르며, 어느 날의 수인지는 적혀 있지 않습니다.',
      en: 'The file’s “subtotal”. It is not the sum of the years, and the file does not say of which day it is.',
    },
    dayBands: null,
    guideline: null,
  },
  {
    id: 'installed',
    aggregate: 'sum',
    name: { ko: '그해에 놓은 카메라', en: 'Cameras listed for the year' },
    shortName: { ko: '그해에', en: 'In the year' },
    unit: cameras,
    decimals: 0,
    meanDecimals: 0,
    better: 'neither',
    plain: {
      ko: '파일이 그해의 수로 적은 것입니다. 새로 놓은 수로 보이지만, 바꾼 것이 섞였을 수 있습니다.',
      en: 'What the file lists under the year. It seems to be cameras put up, perhaps replaced ones among them.',
    },
    dayBands: null,
    guideline: null,
  },
];

const area: Field = {
  name: 'area',
  type: 'string',
  title: { ko: '지역', en: 'Area' },
  description: {
    ko: '법정동 코드 앞 다섯 자리. 11은 서울 전체(25개 자치구의 합).',
    en: 'First five digits of the legal code; 11 is all of Seoul, the sum of the 25 districts.',
  },
  categories: Object.fromEntries(
    [seoul.city, ...seoul.districts].map(({ code, name }) => [code, name]),
  ),
};

const count = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'integer',
  title: { ko, en },
});

export const definition = defineDataset({
  id: 'cctv',
  title: { ko: '방범 카메라(CCTV)', en: 'Security cameras' },
  summary: {
    ko: '2016년까지 서울 25개 자치구가 놓은 방범 카메라의 수.',
    en: 'Security cameras that Seoul’s 25 districts had put up by 2016.',
  },
  keywords: [
    { ko: 'CCTV(폐쇄회로 카메라)', en: 'CCTV' },
    { ko: '방범', en: 'crime prevention' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '서울시 자치구 연도별 CCTV 설치 현황', en: 'CCTV in Seoul’s districts by year' },
      identifier: null,
      url: 'https://data.seoul.go.kr/',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '서울 열린데이터광장의 데이터는 보통 제1유형이지만, 이 데이터의 안내 쪽에서는 확인하지 못했습니다.',
        en: 'Data of the city’s portal usually carries type 1; the page of this one was not seen.',
      },
    },
  ],
  frequency: 'ANNUAL',
  areas: seoul,
  measures,
  tables: [
    {
      name: 'yearly',
      title: { ko: '자치구와 해마다의 카메라', en: 'Cameras by district and year' },
      primaryKey: ['year_start', 'area'],
      fields: [
        {
          name: 'year_start',
          type: 'date',
          title: { ko: '해의 첫날', en: 'First day of the year' },
        },
        area,
        count('cameras', '카메라(소계)', 'Cameras (subtotal)'),
        count('installed', '그해에 놓은 카메라', 'Listed for the year'),
        ofResidents(
          count('residents', '그해 말 주민(외국인 포함)', 'Residents at the end of the year'),
        ),
      ],
    },
    {
      name: 'columns_compared',
      title: { ko: '파일의 다섯 칸과 그 합', en: 'The file’s five columns and their sum' },
      primaryKey: ['area'],
      fields: [
        area,
        count('cameras', '소계', 'Subtotal'),
        count('until_2013', '2013년까지', 'Until 2013'),
        count('in_2014', '2014년', '2014'),
        count('in_2015', '2015년', '2015'),
        count('in_2016', '2016년', '2016'),
        count('sum_of_years', '연도별 수의 합', 'Sum of the years'),
        count('surplus', '합이 소계보다 많은 수', 'Sum above the subtotal'),
      ],
    },
  ],
  series: { table: 'yearly', step: 'year', dayField: 'year_start', areaField: 'area' },
  inputs: ['population'],
  theme: 'safety',
  topicOrder: 42,
  views: [
    {
      kind: 'figure',
      id: 'figure',
      title: { ko: '한눈에', en: 'At a glance' },
      question: { ko: '카메라가 몇 대 있었나요?', en: 'How many cameras were there?' },
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
      kind: 'table',
      table: 'columns_compared',
      id: 'columns',
      title: { ko: '맞지 않는 합계', en: 'Sums that do not add up' },
      question: {
        ko: '연도별 수를 더하면 소계가 되나요?',
        en: 'Do the years add up to the subtotal?',
      },
    },
  ],
  method: [
    {
      ko: '카메라의 수는 파일의 ‘소계’ 칸입니다. 연도별 네 칸을 더하면 25개 구 모두에서 소계보다 크고, 적게는 3%(강서구), 많게는 75%(송파구) 차이가 납니다. 구로구와 성동구에서는 소계가 2016년을 뺀 합과 같습니다. 바꾼 카메라를 두 번 세었거나 소계가 더 이른 때의 수일 수 있으나, 발행 기관은 적지 않았습니다. 그래서 연도별 수를 쌓아 과거의 대수를 만들지 않았습니다.',
      en: 'The number of cameras is the file’s column “subtotal”. In all 25 districts its four columns of years add up to more: by 3 % in Gangseo, by 75 % in Songpa. In Guro and Seongdong the subtotal equals the years without 2016. Replaced cameras may be counted twice, or the subtotal may be of an earlier day; the publisher does not say. So the years are not stacked up into a history.',
    },
    {
      ko: '서울 전체의 값은 25개 자치구의 합입니다. 파일에는 합계가 없습니다. 시와 지하철, 개인이 놓은 카메라는 들어 있지 않습니다.',
      en: 'The city is the sum of the 25 districts, as the file gives no total. Cameras of the city itself, the underground and private owners are not in it.',
    },
    {
      ko: '파일은 2016년의 칸으로 끝나므로 소계를 2016년의 수로 보고, 2016년 말의 주민 수에 견주었습니다.',
      en: 'The file ends with a column for 2016, so the subtotal is taken for 2016 and held against the residents at the end of that year.',
    },
  ],
  rejectReasons: {
    'unknown-district': { ko: '모르는 자치구입니다', en: 'unknown district' },
    duplicate: {
      ko: '같은 자치구가 이미 있습니다(첫 행을 씀)',
      en: 'the district occurs before (the first row counts)',
    },
    'not-a-count': { ko: '대수가 아닙니다', en: 'not a count' },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: { ko: '자치구별 방범 카메라 수', en: 'Security cameras by district' },
    frequency: 'ANNUAL',
    shownAs: ['chart', 'map', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
