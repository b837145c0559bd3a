import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { ofResidents } from '../../src/domain/privacy/as-published.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { measures } from './measures.ts';

const count = (name: string, title: LocalText): Field => ({ name, type: 'integer', title });

export const definition = defineDataset({
  id: 'population',
  title: { ko: '인구', en: 'Population' },
  summary: {
    ko: '서울 25개 자치구의 주민등록 인구와 세대. 2008년 1분기부터 2025년 1분기까지 분기마다.',
    en: 'Registered residents and households in Seoul’s 25 districts, every quarter from early 2008 to early 2025.',
  },
  keywords: [
    { ko: '주민등록인구', en: 'registered residents' },
    { ko: '세대', en: 'households' },
    { ko: '등록외국인', en: 'foreign residents' },
    { ko: '고령자', en: 'older people' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '서울시 주민등록인구(동별) 통계',
        en: 'Registered residents of Seoul (statistics)',
      },
      identifier: '10043',
      url: 'https://data.seoul.go.kr/dataList/10043/S/2/datasetView.do',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '서울시 통계는 대개 공공누리 제1유형이지만, 이 통계의 안내 쪽에서는 확인하지 못했습니다.',
        en: 'The city’s statistics are usually KOGL type 1; this table’s own page was not seen.',
      },
    },
  ],
  frequency: 'QUARTERLY',
  areas: seoul,
  measures,
  tables: [
    {
      name: 'quarterly',
      title: { ko: '분기별 인구와 세대', en: 'Residents and households by quarter' },
      primaryKey: ['quarter_start', 'area'],
      fields: [
        {
          name: 'quarter_start',
          type: 'date',
          title: { ko: '분기의 첫날', en: 'First day of the quarter' },
          description: {
            ko: '수치는 그 분기의 마지막 날 기준입니다.',
            en: 'Figures are as of the quarter’s last day.',
          },
        },
        {
          name: 'area',
          type: 'string',
          title: { ko: '지역 코드', en: 'Area code' },
          description: {
            ko: '법정동 코드 앞 다섯 자리. 11은 서울 전체(발표된 합계).',
            en: 'First five digits of the legal code; 11 is all of Seoul, the published total.',
          },
        },
        ofResidents(
          count('residents', { ko: '인구(외국인 포함)', en: 'Residents, foreigners included' }),
        ),
        count('households', { ko: '세대', en: 'Households' }),
        ofResidents(count('koreans', { ko: '한국인', en: 'Koreans' })),
        ofResidents(count('foreign_residents', { ko: '등록외국인', en: 'Registered foreigners' })),
        ofResidents(count('men', { ko: '남자', en: 'Men' })),
        ofResidents(count('women', { ko: '여자', en: 'Women' })),
        ofResidents(count('elderly', { ko: '65세 이상', en: 'Aged 65 and over' })),
      ],
    },
  ],
  series: { table: 'quarterly', step: 'quarter', dayField: 'quarter_start', areaField: 'area' },
  theme: 'people',
  topicOrder: 50,
  events: [
    {
      from: '2010-10-01',
      kind: 'data',
      title: {
        ko: '거주불명 등록자를 세기 시작: 이사가 아니라 기준이 바뀐 것',
        en: 'People of unknown address are counted from here on: a new rule, not new neighbours',
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
      question: { ko: '몇 사람이 살고 있나요?', en: 'How many people live here?' },
    },
    {
      kind: 'time-series',
      id: 'trend',
      title: { ko: '흐름', en: 'Over time' },
      question: { ko: '늘고 있나요, 줄고 있나요?', en: 'Is it growing or shrinking?' },
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
      ko: '주민등록과 외국인등록에 오른 사람의 수입니다. 실제로 머무는 사람이나 일하러 오는 사람의 수가 아닙니다. 한 해의 수치는 그해 마지막 분기의 것입니다.',
      en: 'People on the residents’ and foreigners’ registers: not those who stay here or come to work. A year’s figure is that of its last quarter.',
    },
    {
      ko: '서울 전체는 발표된 합계이며, 모든 분기에서 25개 자치구의 합과 같습니다.',
      en: 'The city is the published total; in every quarter it equals the sum of the 25 districts.',
    },
    {
      ko: '세대당 인구는 한국인 수를 세대 수로 나눈 값입니다. 외국인은 세대에 들어 있지 않습니다. 여러 분기를 합칠 때에는 나누기 전에 더합니다.',
      en: 'Persons per household are Koreans divided by households, which do not count foreigners. Over several quarters the sums are divided.',
    },
    {
      ko: '2010년 4분기에 13만 8천 명이 늘어난 것은 주소를 알 수 없는 사람을 주민등록 통계에 한꺼번에 올린 때문입니다.',
      en: 'The rise by 138,000 in the last quarter of 2010 came from registering, all at once, people whose address is not known.',
    },
    {
      ko: '65세 이상에 외국인이 들어 있는지는 자료에 적혀 있지 않습니다. 비율은 외국인을 포함한 인구로 나눕니다.',
      en: 'The source does not say whether those aged 65 and over include foreigners. Their share is of all residents, foreigners included.',
    },
    {
      ko: '원자료의 표는 남자와 여자를 세 번 적습니다(전체, 한국인, 외국인). 어느 것인지는 바로 위의 행으로 가립니다. 머리글 끝에 이름 없는 빈 칸이 하나 더 있고, 마지막 행에는 그 칸이 없습니다.',
      en: 'The source lists men and women three times: of all, of Koreans, of foreigners; the row above tells which. Its header ends in an empty, nameless column that the last line lacks.',
    },
  ],
  rejectReasons: {
    'unknown-area': { ko: '모르는 지역입니다', en: 'unknown area' },
    'unknown-kind': { ko: '모르는 구분입니다', en: 'unknown group of people' },
    duplicate: {
      ko: '같은 지역과 구분, 분기가 이미 있습니다(첫 값을 씀)',
      en: 'area, group and quarter occur before (the first counts)',
    },
    'not-a-quarter': {
      ko: '분기가 아니거나 아직 오지 않은 분기입니다',
      en: 'not a quarter, or one still to come',
    },
    'not-a-number': { ko: '숫자가 아닙니다', en: 'not a number' },
    'not-whole': {
      ko: '사람이나 세대의 수가 정수가 아닙니다',
      en: 'a count that is not a whole number',
    },
    negative: { ko: '값이 음수입니다', en: 'value is negative' },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: {
      ko: '자치구별 주민등록 인구, 세대, 외국인, 고령자',
      en: 'Residents, households, foreigners and older people by district',
    },
    frequency: 'QUARTERLY',
    shownAs: ['chart', 'map', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
