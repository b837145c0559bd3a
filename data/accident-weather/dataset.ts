import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { asPublished } from '../../src/domain/privacy/as-published.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { measures, weatherMeasures } from './measures.ts';

const count = (name: string, title: LocalText): Field => ({ name, type: 'integer', title });
const ofVictims = asPublished({
  ko: '서울시가 경찰 자료로 자치구와 해, 날씨마다 누구에게나 공개하는 통계의 수입니다(서울 열린데이터광장).',
  en: 'Counts of a statistic that the city, from police records, publishes by district, year and weather (its data portal).',
});

export const definition = defineDataset({
  id: 'accident-weather',
  title: { ko: '날씨와 사고', en: 'Weather and accidents' },
  summary: {
    ko: '맑음, 흐림, 비, 안개, 눈에 따른 교통사고. 25개 자치구, 2013년부터 2023년까지 해마다.',
    en: 'Traffic accidents in clear, cloudy, rainy, foggy and snowy weather: 25 districts, every year from 2013 to 2023.',
  },
  keywords: [
    { ko: '교통사고', en: 'traffic accidents' },
    { ko: '날씨', en: 'weather' },
    { ko: '빗길', en: 'wet roads' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '서울시 교통사고 현황(기상상태별) 통계',
        en: 'Traffic accidents in Seoul by weather (statistics)',
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
      name: 'yearly',
      title: { ko: '날씨별 교통사고', en: 'Accidents by weather and year' },
      primaryKey: ['year_start', 'area'],
      fields: [
        {
          name: 'year_start',
          type: 'date',
          title: { ko: '해의 첫날', en: 'First day of the year' },
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
        count('accidents', { ko: '사고 전체', en: 'All accidents' }),
        count('clear_accidents', { ko: '사고: 맑음', en: 'Accidents: clear' }),
        count('cloudy_accidents', { ko: '사고: 흐림', en: 'Accidents: cloudy' }),
        count('rain_accidents', { ko: '사고: 비', en: 'Accidents: rain' }),
        count('fog_accidents', { ko: '사고: 안개', en: 'Accidents: fog' }),
        count('snow_accidents', { ko: '사고: 눈', en: 'Accidents: snow' }),
        count('other_accidents', { ko: '사고: 기타와 불명', en: 'Accidents: other or not known' }),
        ofVictims(count('deaths', { ko: '사망자 전체', en: 'All deaths' })),
        ofVictims(count('clear_deaths', { ko: '사망자: 맑음', en: 'Deaths: clear' })),
        ofVictims(count('rain_deaths', { ko: '사망자: 비', en: 'Deaths: rain' })),
      ],
    },
    {
      name: 'city_by_weather',
      title: {
        ko: '서울의 날씨별 사고와 사망자(2013~2023년 합)',
        en: 'Seoul: accidents and deaths by weather, 2013 to 2023 together',
      },
      primaryKey: ['weather'],
      fields: [
        {
          name: 'weather',
          type: 'string',
          title: { ko: '날씨', en: 'Weather' },
          categories: {
            clear: { ko: '맑음', en: 'Clear' },
            cloudy: { ko: '흐림', en: 'Cloudy' },
            rain: { ko: '비', en: 'Rain' },
            fog: { ko: '안개', en: 'Fog' },
            snow: { ko: '눈', en: 'Snow' },
            other: { ko: '기타와 불명', en: 'Other or not known' },
          },
        },
        count('accidents', { ko: '사고', en: 'Accidents' }),
        ofVictims(count('deaths', { ko: '사망자', en: 'Deaths' })),
        ofVictims(count('injuries', { ko: '부상자', en: 'Injured' })),
        {
          name: 'deaths_per_100_accidents',
          type: 'number',
          title: { ko: '사고 100건당 사망자', en: 'Deaths per 100 accidents' },
        },
      ],
    },
  ],
  series: { table: 'yearly', step: 'year', dayField: 'year_start', areaField: 'area' },
  theme: 'traffic',
  topicOrder: 12,
  events: [
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
      question: { ko: '지난해와 얼마나 다른가요?', en: 'How does it differ from the year before?' },
    },
    {
      kind: 'composition',
      id: 'weathers',
      measures: weatherMeasures,
      title: { ko: '날씨별 사고', en: 'Accidents by weather' },
      question: { ko: '어떤 날씨에 사고가 났나요?', en: 'In what weather did accidents happen?' },
    },
    {
      kind: 'table',
      table: 'city_by_weather',
      id: 'deadly',
      title: { ko: '어떤 날씨가 더 치명적인가', en: 'Which weather is deadlier' },
      question: {
        ko: '비나 안개, 눈에 난 사고가 더 위험한가요?',
        en: 'Are accidents in rain, fog or snow more deadly?',
      },
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
      question: {
        ko: '어느 구가 높고 어느 구가 낮나요?',
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
      id: 'table',
      title: { ko: '연도별 수치', en: 'Figures by year' },
      question: { ko: '정확한 수치는 얼마인가요?', en: 'What are the exact figures?' },
    },
  ],
  method: [
    {
      ko: '경찰이 처리한 교통사고 가운데 사람이 다치거나 숨진 것을, 사고가 난 때의 날씨로 나눈 것입니다.',
      en: 'Accidents dealt with by the police in which somebody was hurt or killed, by the weather when they happened.',
    },
    {
      ko: '그 날씨가 며칠이었는지는 들어 있지 않습니다. 빗길 사고가 적은 해는 비가 적게 온 해일 수 있으므로, 사고가 늘거나 준 것을 날씨 탓이나 운전 탓으로 단정할 수 없습니다.',
      en: 'How many days had that weather is not part of it. A year with few accidents in rain may simply have been dry, so neither weather nor driving can be given the credit or the blame.',
    },
    {
      ko: '‘-’는 0입니다. 0으로 세면 여섯 날씨의 합이 전체와, 구의 합이 소계와 모두 같습니다.',
      en: 'A “-” is 0: counted so, the six kinds of weather always make the total and the districts the city.',
    },
    {
      ko: '안개와 눈에 숨진 사람은 여러 해를 더해도 몇 명이어서, 100건당 수치는 우연에 크게 좌우됩니다.',
      en: 'Deaths in fog and snow are few even over all years, so their figures per 100 accidents depend much on chance.',
    },
  ],
  rejectReasons: {
    'unknown-area': { ko: '모르는 지역입니다', en: 'unknown area' },
    'unknown-item': { ko: '모르는 항목입니다', en: 'unknown item' },
    'unknown-weather': { ko: '모르는 날씨입니다', en: 'unknown weather' },
    duplicate: {
      ko: '같은 지역과 해, 날씨가 이미 있습니다(첫 값을 씀)',
      en: 'area, year and weather occur before (the first counts)',
    },
    'not-a-year': {
      ko: '해가 아니거나 아직 오지 않은 해입니다',
      en: 'not a year, or one still to come',
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
    items: { ko: '날씨별 교통사고와 사망자', en: 'Accidents and deaths by weather' },
    frequency: 'ANNUAL',
    shownAs: ['chart', 'map', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
