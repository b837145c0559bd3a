import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { asPublished, ofResidents } from '../../src/domain/privacy/as-published.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { events } from './events.ts';
import { measures } from './measures.ts';
import { views } from './views.ts';

const area: Field = {
  name: 'area',
  type: 'string',
  title: { ko: '지역 코드', en: 'Area code' },
  description: {
    ko: '법정동 코드 앞 다섯 자리. 11은 서울 전체(발표된 소계).',
    en: 'First five digits of the legal code; 11 is all of Seoul, the published total.',
  },
};
const count = (name: string, title: LocalText): Field => ({ name, type: 'integer', title });
const ofVictims = asPublished({
  ko: '서울시가 경찰 자료로 자치구와 달마다 누구에게나 공개하는 통계의 수입니다(서울 열린데이터광장).',
  en: 'Counts of a statistic that the city, from police records, publishes by district and month (its data portal).',
});
const counts: readonly Field[] = [
  count('accidents', { ko: '사고 건수', en: 'Accidents' }),
  ofVictims(count('deaths', { ko: '사망자', en: 'Deaths' })),
  ofVictims(count('injuries', { ko: '부상자', en: 'Injured' })),
];
const published = (name: string, title: LocalText): Field => ({ name, type: 'number', title });

export const definition = defineDataset({
  id: 'traffic-accidents',
  title: { ko: '교통사고', en: 'Traffic accidents' },
  summary: {
    ko: '서울 25개 자치구의 교통사고와 사망자, 부상자. 2005년 1월부터 2024년 12월까지 달마다, 주민 10만 명당으로도.',
    en: 'Accidents, deaths and injuries in Seoul’s 25 districts, month by month from 2005 to 2024, also per 100,000 residents.',
  },
  keywords: [
    { ko: '교통사고', en: 'traffic accidents' },
    { ko: '교통안전', en: 'road safety' },
    { ko: '자치구', en: 'districts' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '서울시 교통사고 현황 통계(월별, 연도별)',
        en: 'Traffic accidents in Seoul (statistics by month and year)',
      },
      identifier: null,
      url: 'https://data.seoul.go.kr/',
      publisher: {
        ko: '서울특별시(경찰청 자료)',
        en: 'Seoul Metropolitan Government, from police records',
      },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '서울시 통계는 대개 공공누리 제1유형이지만, 이 통계의 안내 쪽에서는 확인하지 못했습니다.',
        en: 'The city’s statistics are usually KOGL type 1; this table’s own page was not seen.',
      },
    },
  ],
  frequency: 'ANNUAL',
  areas: seoul,
  measures,
  tables: [
    {
      name: 'monthly',
      title: { ko: '달별 교통사고', en: 'Accidents by month' },
      primaryKey: ['month_start', 'area'],
      fields: [
        {
          name: 'month_start',
          type: 'date',
          title: { ko: '달의 첫날', en: 'First day of the month' },
        },
        area,
        ...counts,
        {
          ...ofResidents(
            count('residents', {
              ko: '주민(그 분기 말)',
              en: 'Residents at the end of the quarter',
            }),
          ),
          description: {
            ko: '외국인을 포함한 주민등록 인구. 2008년보다 앞은 비어 있음.',
            en: 'Registered residents, foreigners included; empty before 2008.',
          },
        },
      ],
    },
    {
      name: 'yearly',
      title: {
        ko: '발표된 연간 수치(구는 2005년부터)',
        en: 'Yearly figures as published (districts from 2005)',
      },
      primaryKey: ['year', 'area'],
      fields: [
        count('year', { ko: '연도', en: 'Year' }),
        area,
        ...counts,
        published('accidents_per_10000_cars', {
          ko: '자동차 1만 대당 사고(발표값)',
          en: 'Accidents per 10,000 cars, as published',
        }),
        published('deaths_per_100000', {
          ko: '인구 10만 명당 사망자(발표값)',
          en: 'Deaths per 100,000 residents, as published',
        }),
        published('injuries_per_100000', {
          ko: '인구 10만 명당 부상자(발표값)',
          en: 'Injured per 100,000 residents, as published',
        }),
      ],
    },
  ],
  series: { table: 'monthly', step: 'month', dayField: 'month_start', areaField: 'area' },
  inputs: ['population'],
  theme: 'traffic',
  topicOrder: 10,
  events,
  views,
  method: [
    {
      ko: '경찰이 처리한 교통사고 가운데 사람이 다치거나 숨진 것만 셉니다. 사고가 난 곳을 기준으로 하므로, 다친 사람이 그 구에 사는지는 알 수 없습니다.',
      en: 'Only accidents dealt with by the police in which somebody was hurt or killed. They count where they happened; whether the people live there is not known.',
    },
    {
      ko: '주민 10만 명당 수치는 그 분기 말의 주민등록 인구(외국인 포함)로 나눕니다. 인구 자료가 2008년에 시작하므로 그 앞은 비워 둡니다. 서울시가 발표하는 값은 그해 4분기 인구로 나눈 것이어서 조금 다를 수 있습니다.',
      en: 'Figures per 100,000 residents divide by the registered residents, foreigners included, at the end of the quarter. That record begins in 2008; before it they are left empty. The city’s own figures divide by the residents of the year’s last quarter and may differ a little.',
    },
    {
      ko: '낮에 사람이 모이는 구는 주민이 적어서 주민당 수치가 높습니다. 그곳의 길이 그만큼 더 위험하다는 뜻은 아닙니다.',
      en: 'Districts that fill by day have few residents, so their rates are high. That does not mean that their streets are more dangerous by as much.',
    },
    {
      ko: '원자료의 ‘-’는 사망자 칸에만 있으며 0명입니다. 0으로 세면 열두 달의 합이 연간 수치와, 구의 합이 소계와 모두 같습니다.',
      en: 'A “-” stands only for deaths and means none: counted as 0, twelve months always add up to the yearly figure and districts to the city’s row.',
    },
    {
      ko: '월별 표의 마지막 세 칸은 달이 아니라 2024년 전체입니다. 달에 더하지 않고, 열두 달의 합을 확인하는 데에 씁니다.',
      en: 'The last three columns of the monthly table are not a month but all of 2024. They are not added to the months; they check their sum.',
    },
    {
      ko: '연간 표는 1999년에 시작하지만 구의 수치는 2005년부터 있습니다. 사망자는 2000년부터 사고 뒤 30일 안에 숨진 사람을, 1999년에는 사흘 안에 숨진 사람을 셌습니다.',
      en: 'The yearly table begins in 1999, its districts in 2005. Deaths are those within 30 days from 2000 on; in 1999 they were those within three days.',
    },
  ],
  rejectReasons: {
    'unknown-area': { ko: '모르는 지역입니다', en: 'unknown area' },
    'unknown-item': { ko: '모르는 항목입니다', en: 'unknown item' },
    duplicate: {
      ko: '같은 지역과 기간, 항목이 이미 있습니다(첫 값을 씀)',
      en: 'area, time and item occur before (the first counts)',
    },
    'not-a-period': {
      ko: '달도 해도 아니거나 아직 오지 않았습니다',
      en: 'neither a month nor a year, or still to come',
    },
    'not-a-number': { ko: '숫자가 아닙니다', en: 'not a number' },
    'not-whole': {
      ko: '건수나 사람 수가 정수가 아닙니다',
      en: 'a count that is not a whole number',
    },
    negative: { ko: '값이 음수입니다', en: 'value is negative' },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: {
      ko: '자치구별 교통사고, 사망자, 부상자와 주민 10만 명당 수치',
      en: 'Accidents, deaths and injuries by district, also per 100,000 residents',
    },
    frequency: 'ANNUAL',
    shownAs: ['chart', 'map', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
