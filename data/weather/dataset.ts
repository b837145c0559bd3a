import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { measures } from './measures.ts';

const number = (name: string, ko: string, en: string, unit: string): Field => ({
  name,
  type: 'number',
  title: { ko, en },
  unit,
});

export const definition = defineDataset({
  id: 'weather',
  title: { ko: '날씨', en: 'Weather' },
  summary: {
    ko: '2005년부터 2023년까지 서울의 달마다의 기온, 비, 습도, 바람, 햇볕, 눈.',
    en: 'Seoul’s temperature, rain, humidity, wind, sunshine and snow by month, from 2005 to 2023.',
  },
  keywords: [
    { ko: '기온', en: 'temperature' },
    { ko: '강수량', en: 'rain' },
    { ko: '기상', en: 'weather' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '서울시 기상개황 통계', en: 'Seoul weather statistics' },
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
  frequency: 'MONTHLY',
  areas: { ...seoul, districts: [] },
  measures,
  tables: [
    {
      name: 'monthly',
      title: { ko: '달별 날씨', en: 'Weather by month' },
      primaryKey: ['month', 'area'],
      fields: [
        { name: 'month', type: 'date', title: { ko: '달의 첫날', en: 'First day of the month' } },
        { name: 'area', type: 'string', title: { ko: '지역 코드', en: 'Area code' } },
        ...measures.map(
          ({ id, name, unit }): Field => ({
            name: id,
            type: 'number',
            title: name,
            unit,
            scaled: true,
          }),
        ),
        number('mean_high', '평균 최고기온', 'Mean of the daily highs', '°C'),
        number('hottest', '가장 높은 기온', 'Highest temperature', '°C'),
        number('mean_low', '평균 최저기온', 'Mean of the daily lows', '°C'),
        number('coldest', '가장 낮은 기온', 'Lowest temperature', '°C'),
        number('driest', '가장 낮은 습도', 'Lowest humidity', '%'),
        number('pressure', '평균 해면기압', 'Mean pressure at sea level', 'hPa'),
        number('dew_point', '이슬점 온도', 'Dew point', '°C'),
        {
          ...number('cloud', '평균 운량', 'Mean cloud cover', '/10'),
          description: {
            ko: '하늘을 구름이 가린 정도. 0은 맑음, 10은 다 가림.',
            en: 'Share of the sky under clouds, from 0 (clear) to 10 (covered).',
          },
        },
        number('strongest_wind', '최대 풍속', 'Strongest wind', 'm/s'),
        number('gust', '최대 순간풍속', 'Strongest gust', 'm/s'),
      ],
    },
    {
      name: 'years',
      title: { ko: '해마다의 기록', en: 'Records of each year' },
      primaryKey: ['year'],
      fields: [
        { name: 'year', type: 'integer', title: { ko: '연도', en: 'Year' } },
        number('hottest', '가장 더운 때', 'Hottest', '°C'),
        number('coldest', '가장 추운 때', 'Coldest', '°C'),
        number('rain', '한 해 강수량', 'Rain and snow of the year', 'mm'),
        number('deepest_snow', '하루에 가장 많이 쌓인 눈', 'Deepest new snow of a day', 'cm'),
        number('gust', '가장 센 순간 바람', 'Strongest gust', 'm/s'),
      ],
    },
  ],
  series: { table: 'monthly', step: 'month', dayField: 'month', areaField: 'area' },
  theme: 'air',
  topicOrder: 3,
  views: [
    {
      kind: 'figure',
      id: 'figure',
      title: { ko: '한눈에', en: 'At a glance' },
      question: {
        ko: '지난해와 얼마나 달랐나요?',
        en: 'How did it differ from the year before?',
      },
    },
    {
      kind: 'profile',
      by: 'month',
      id: 'seasons',
      title: { ko: '열두 달', en: 'Twelve months' },
      question: { ko: '보통 몇 월에 높고 낮은가요?', en: 'Which months are usually high or low?' },
    },
    {
      kind: 'time-series',
      id: 'trend',
      title: { ko: '흐름', en: 'Over time' },
      question: {
        ko: '2005년부터 어떻게 바뀌었나요?',
        en: 'How has it changed since 2005?',
      },
    },
    {
      kind: 'table',
      table: 'years',
      id: 'records',
      title: { ko: '해마다의 기록', en: 'Records' },
      question: {
        ko: '그해 가장 덥고 추운 때는 몇 도였나요?',
        en: 'How hot and how cold did each year get?',
      },
    },
    {
      kind: 'table',
      id: 'table',
      title: { ko: '연도별 수치', en: 'Figures by year' },
      question: { ko: '정확한 수치는 얼마인가요?', en: 'What are the exact figures?' },
    },
  ],
  events: [
    {
      from: '2010-01-04',
      kind: 'nature',
      title: { ko: '하루 25.8cm의 큰눈', en: 'Snowfall of 25.8 cm in a day' },
    },
    {
      from: '2011-07-27',
      kind: 'nature',
      title: { ko: '우면산 산사태를 낸 큰비', en: 'Heavy rain and the Umyeonsan landslides' },
    },
    {
      from: '2018-08-01',
      kind: 'nature',
      title: { ko: '39.6°C의 더위', en: 'Heat of 39.6 °C' },
    },
  ],
  method: [
    {
      ko: '한 달에 한 값인 서울시 통계를 그대로 씁니다. 서울 전체에 한 값이라 구마다 다른 날씨는 알 수 없습니다.',
      en: 'The city’s statistics, one value a month, as they are. There is one value for all of Seoul, so they cannot tell districts apart.',
    },
    {
      ko: '기온, 습도, 바람의 여러 달 값은 날수를 감안한 평균, 비와 햇볕은 합계입니다.',
      en: 'Over many months, temperature, humidity and wind are means weighted by days; rain and sunshine are sums.',
    },
    {
      ko: '‘-’는 0으로 읽었습니다. 이 통계표에는 0이 적힌 칸이 2005·2006년의 눈 말고는 없고, 2007년부터 눈 칸의 ‘-’가 같은 철에 나옵니다. 이슬점이 ‘-’인 2009년 11월은 기온 6.9°C, 습도 64%로 계산하면 약 0.5°C이며, 다른 달도 계산값이 표의 값보다 평균 0.7°C 높으므로 0에 가깝습니다. 비 칸의 ‘-’는 2019년 1월과 2020년 10월 두 번으로, 모두 햇볕이 200시간을 넘은 마른 달입니다.',
      en: 'A “-” is read as zero. The table writes no 0 anywhere but for snow in 2005 and 2006, and from 2007 on its dashes for snow stand in the same seasons. For November 2009, whose dew point is a dash, 6.9 °C and 64 % humidity give about 0.5 °C, and for other months that formula comes out 0.7 °C above the table on average. Rain has a dash twice, in January 2019 and October 2020, both dry months with over 200 hours of sunshine.',
    },
    {
      ko: '눈 값은 그 달에 하루 동안 새로 쌓인 눈이 가장 깊었던 날의 깊이(최심신적설)입니다. 한 달 동안 내린 눈의 합계가 아닙니다.',
      en: 'Snow is the depth of new snow on the day of the month with the most; it is not the snow of the month added up.',
    },
  ],
  rejectReasons: {
    'not-a-month': {
      ko: '달력에 없거나 아직 오지 않은 달입니다',
      en: 'not a month, or still to come',
    },
    duplicate: {
      ko: '같은 달이 이미 있습니다(첫 행을 씀)',
      en: 'the month occurs before (the first row counts)',
    },
    'unknown-column': { ko: '모르는 항목입니다', en: 'a column that is not known' },
    'not-a-number': { ko: '숫자가 아닙니다', en: 'not a number' },
    'unlikely-zero': {
      ko: '‘-’인데 0일 수 없는 항목입니다',
      en: 'a dash where the value cannot be zero',
    },
    implausible: { ko: '서울에서 있을 수 없는 값입니다', en: 'impossible in Seoul' },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: {
      ko: '달별 기온, 강수량, 습도, 바람, 햇볕, 눈',
      en: 'Temperature, rain, humidity, wind, sunshine and snow by month',
    },
    frequency: 'MONTHLY',
    shownAs: ['chart', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
