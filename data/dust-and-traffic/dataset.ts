import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { maintainers } from '../../src/domain/maintainers.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { findingWords, lookWords } from './look-words.ts';
import { airOfAnalysis, measures } from './measures.ts';

const percent = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'number',
  title: { ko, en },
  unit: '%',
});
const whole = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'integer',
  title: { ko, en },
});
const coded = (
  name: string,
  title: LocalText,
  categories: Readonly<Record<string, LocalText>>,
): Field => ({ name, type: 'string', title, categories });
const measureFields = (scaled: boolean): Field[] =>
  measures.map(({ id, name, unit }) => ({
    name: id,
    type: 'number',
    title: name,
    ...(unit === '' ? {} : { unit }),
    ...(scaled ? { scaled: true } : {}),
  }));
const blocks = [
  percent('block_low', '95% 하한(블록 부트스트랩)', '95 % from (block bootstrap)'),
  percent('block_high', '95% 상한(블록 부트스트랩)', '95 % to (block bootstrap)'),
];
const day: Field = { name: 'counted_on', type: 'date', title: { ko: '날짜', en: 'Day' } };
const area: Field = { name: 'area', type: 'string', title: { ko: '지역 코드', en: 'Area code' } };

const air: Readonly<Record<string, LocalText>> = Object.fromEntries(
  airOfAnalysis.map(({ id, name }) => [id, name]),
);

export const definition = defineDataset({
  id: 'dust-and-traffic',
  title: { ko: '먼지와 교통량', en: 'Dust and traffic' },
  summary: {
    ko: '차가 많은 날에는 먼지도 많은지, 계절과 날씨와 요일을 함께 놓고 따져 본 분석. 2018년 1월~2020년 3월.',
    en: 'Do dust and traffic move together once season, weather and weekday are held still? An analysis of January 2018 to March 2020.',
  },
  keywords: [
    { ko: '미세먼지', en: 'fine dust' },
    { ko: '교통량', en: 'traffic volume' },
    { ko: '분석', en: 'analysis' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '서울 교통량 조사 지점의 하루 합계(학생 과제로 계산)',
        en: 'Daily sums over Seoul’s traffic counters, made by a student project',
      },
      identifier: null,
      url: 'https://github.com/mju-capstone/BELL_data_analysis',
      publisher: {
        ko: '서울시 교통정보센터(TOPIS) 자료, 학생 과제에서 합산',
        en: 'Seoul’s traffic centre TOPIS, added up by a student project',
      },
      licence: 'unknown',
      licenceConfirmed: false,
      licenceNote: {
        ko: '자료 ‘하루 교통량’의 조건과 같습니다. 합계를 만든 과제에 이용 조건이 적혀 있지 않습니다.',
        en: 'As for the dataset “Traffic by day”: the project that made the sums states no terms.',
      },
      licenceDecision: {
        by: maintainers,
        on: '2026-11-22',
        because: {
          ko: '‘하루 교통량’과 같습니다. 여기에는 그 합계에서 계산한 결과만 싣습니다. 남은 의문: 합계를 만든 학생 과제의 조건은 적혀 있지 않습니다.',
          en: 'As for “Traffic by day”; only results computed from those sums are shipped here. The doubt: the student project that made the sums states no terms.',
        },
      },
    },
    {
      title: { ko: '서울시 일별 평균 대기오염도 정보', en: 'Daily mean air pollution in Seoul' },
      identifier: 'OA-2218',
      url: 'https://data.seoul.go.kr/dataList/OA-2218/S/1/datasetView.do',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '자료 ‘대기질’의 조건과 같습니다.',
        en: 'As for the dataset “Air quality”.',
      },
    },
    {
      title: {
        ko: '종관기상관측(ASOS) 시간 자료, 서울(108), 2018년',
        en: 'Hourly surface observations (ASOS), Seoul (108), 2018',
      },
      identifier: null,
      url: 'https://data.kma.go.kr/data/grnd/selectAsosRltmList.do',
      publisher: { ko: '기상청', en: 'Korea Meteorological Administration' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '자료 ‘하루 날씨’의 조건과 같습니다.',
        en: 'As for the dataset “Weather by day”.',
      },
    },
  ],
  frequency: 'NEVER',
  areas: { ...seoul, districts: [] },
  inputs: ['daily-traffic', 'air-quality', 'weather-daily'],
  measures,
  tables: [
    {
      name: 'daily',
      title: { ko: '날마다의 교통량과 공기', en: 'Traffic and air by day' },
      primaryKey: ['counted_on', 'area'],
      fields: [day, area, ...measureFields(true), whole('day_off', '쉬는 날(1)', 'Day off (1)')],
    },
    {
      name: 'weekday_profile',
      title: {
        ko: '요일별 평균(2018년 1월~2020년 3월)',
        en: 'Means by weekday (January 2018 to March 2020)',
      },
      primaryKey: ['area', 'weekday'],
      fields: [
        area,
        whole('weekday', '요일(1 월요일~7 일요일)', 'Weekday, 1 Monday to 7 Sunday'),
        ...measureFields(false),
      ],
    },
    {
      name: 'same_weekday',
      title: {
        ko: '같은 요일, 계절, 날씨에서 기대되는 값과의 차이(2018년)',
        en: 'Days against what their weekday, season and weather lead to expect (2018)',
      },
      primaryKey: ['counted_on'],
      fields: [
        day,
        percent('traffic', '기대에서 벗어난 교통량', 'Traffic against expected'),
        percent('pm25', '기대에서 벗어난 초미세먼지', 'Fine dust against expected'),
        percent('no2', '기대에서 벗어난 이산화질소', 'Nitrogen dioxide against expected'),
      ],
    },
    {
      name: 'sundays',
      title: {
        ko: '일요일과 쉬는 날은 평일과 얼마나 다른가(2018년)',
        en: 'Sundays and days off against working days (2018)',
      },
      primaryKey: ['quantity'],
      fields: [
        coded(
          'quantity',
          { ko: '무엇이', en: 'What' },
          {
            vehicles: { ko: '교통량', en: 'Traffic' },
            ...air,
          },
        ),
        percent('difference', '차이', 'Difference'),
        percent('low', '95% 하한(뉴이–웨스트)', '95 % from (Newey–West)'),
        percent('high', '95% 상한(뉴이–웨스트)', '95 % to (Newey–West)'),
        ...blocks,
        whole('days', '날 수', 'Days'),
      ],
    },
    {
      name: 'intervals',
      title: {
        ko: '교통량이 10% 많을 때의 차이, 두 가지 구간으로(2018년)',
        en: 'Difference where traffic is 10 % heavier, with both intervals (2018)',
      },
      primaryKey: ['look', 'pollutant'],
      fields: [
        coded('look', { ko: '방법', en: 'Way to look' }, lookWords),
        coded('pollutant', { ko: '물질', en: 'Pollutant' }, air),
        percent('effect', '차이', 'Difference'),
        percent('low', '95% 하한(뉴이–웨스트)', '95 % from (Newey–West)'),
        percent('high', '95% 상한(뉴이–웨스트)', '95 % to (Newey–West)'),
        ...blocks,
        whole('days', '날 수', 'Days'),
      ],
    },
    {
      name: 'effects',
      title: {
        ko: '교통량이 10% 많을 때의 차이, 여러 방법으로',
        en: 'Difference where traffic is 10 % heavier, looked at in many ways',
      },
      primaryKey: ['look', 'pollutant'],
      fields: [
        coded('look', { ko: '방법', en: 'Way to look' }, lookWords),
        coded('pollutant', { ko: '물질', en: 'Pollutant' }, air),
        percent('effect', '차이', 'Difference'),
        {
          ...percent('low', '95% 하한', '95 % from'),
          description: {
            ko: '뉴이–웨스트. 두 주된 방법은 블록 부트스트랩과 합친 넓은 쪽.',
            en: 'Newey–West; for the two main looks, the wider of that and the block bootstrap.',
          },
        },
        percent('high', '95% 상한', '95 % to'),
        whole('days', '날 수', 'Days'),
        coded('finding', { ko: '말할 수 있는 것', en: 'What may be said' }, findingWords),
      ],
    },
    {
      name: 'spring_2020',
      title: { ko: '코로나19의 봄과 그 앞의 두 해', en: 'The spring of COVID-19 and two before' },
      primaryKey: ['window', 'year'],
      fields: [
        coded(
          'window',
          { ko: '때', en: 'When' },
          {
            january: { ko: '1월', en: 'January' },
            alert: { ko: '2월 23일~3월 31일', en: '23 February to 31 March' },
          },
        ),
        whole('year', '연도', 'Year'),
        whole('days', '날 수', 'Days'),
        ...measureFields(false),
      ],
    },
    {
      name: 'results',
      title: { ko: '글에 쓰인 값', en: 'Values that the text quotes' },
      primaryKey: ['key'],
      fields: [
        { name: 'key', type: 'string', title: { ko: '이름', en: 'Key' } },
        { name: 'value', type: 'string', title: { ko: '값', en: 'Value' } },
        whole('decimals', '소수 자리', 'Decimals'),
        { name: 'unit', type: 'string', title: { ko: '단위', en: 'Unit' } },
      ],
    },
  ],
  series: { table: 'daily', step: 'day', dayField: 'counted_on', areaField: 'area' },
  theme: 'analysis',
  topicOrder: 61,
  events: [
    {
      from: '2018-01-15',
      to: '2018-01-18',
      kind: 'policy',
      title: {
        ko: '비상저감조치, 출퇴근 대중교통 무료(15·17·18일)',
        en: 'Emergency measures, free public transport at rush hours (15th, 17th, 18th)',
      },
    },
    {
      from: '2019-01-01',
      kind: 'data',
      measures: ['thousand_vehicles'],
      title: {
        ko: '교통량 합계의 수준이 갑자기 낮아짐',
        en: 'The traffic sums drop at once',
      },
    },
    {
      from: '2019-03-01',
      to: '2019-03-07',
      kind: 'policy',
      title: {
        ko: '이레 동안 이어진 비상저감조치',
        en: 'Seven days of emergency measures in a row',
      },
    },
    {
      from: '2019-12-01',
      to: '2020-03-31',
      kind: 'policy',
      title: { ko: '첫 미세먼지 계절관리제', en: 'First season of winter dust control' },
    },
    {
      from: '2020-02-23',
      kind: 'society',
      title: { ko: '코로나19 위기경보 ‘심각’', en: 'COVID-19 alert raised to its highest level' },
    },
  ],
  views: [
    {
      kind: 'profile',
      by: 'weekday',
      id: 'weekdays',
      title: { ko: '요일마다', en: 'By weekday' },
      question: {
        ko: '차가 적은 일요일에는 먼지도 적은가요?',
        en: 'Is there less dust on Sundays, when there is less traffic?',
      },
    },
    {
      kind: 'table',
      table: 'sundays',
      id: 'sundays',
      title: { ko: '일요일과 쉬는 날', en: 'Sundays and days off' },
      question: {
        ko: '날씨와 계절이 같다면 평일과 얼마나 다른가요?',
        en: 'How much do they differ from working days in the same weather and season?',
      },
    },
    {
      kind: 'scatter',
      table: 'same_weekday',
      x: 'traffic',
      y: 'pm25',
      label: 'counted_on',
      id: 'same-weekday',
      title: { ko: '같은 요일끼리: 초미세먼지', en: 'Same weekday: fine dust' },
      question: {
        ko: '기대보다 차가 많은 날에 초미세먼지도 많나요?',
        en: 'Do days with more traffic than expected have more fine dust than expected?',
      },
    },
    {
      kind: 'scatter',
      table: 'same_weekday',
      x: 'traffic',
      y: 'no2',
      label: 'counted_on',
      id: 'control',
      title: { ko: '같은 요일끼리: 이산화질소', en: 'Same weekday: nitrogen dioxide' },
      question: {
        ko: '자동차에서 나오는 이산화질소는 어떤가요?',
        en: 'And nitrogen dioxide, which engines emit?',
      },
    },
    {
      kind: 'table',
      table: 'effects',
      id: 'effects',
      title: { ko: '여러 방법의 답', en: 'Every way to look' },
      question: {
        ko: '방법을 바꾸면 답도 바뀌나요?',
        en: 'Does the answer depend on how we look?',
      },
    },
    {
      kind: 'table',
      table: 'intervals',
      id: 'intervals',
      title: { ko: '두 가지 구간', en: 'Both intervals' },
      question: {
        ko: '불확실함을 다르게 재어도 같은 답인가요?',
        en: 'Is the answer the same when uncertainty is measured in another way?',
      },
    },
    {
      kind: 'table',
      table: 'spring_2020',
      id: 'spring',
      title: { ko: '코로나19의 봄', en: 'The spring of COVID-19' },
      question: {
        ko: '차가 줄어든 2020년 봄에는 어땠나요?',
        en: 'What happened in the spring of 2020, when traffic fell?',
      },
    },
    {
      kind: 'time-series',
      id: 'trend',
      title: { ko: '흐름', en: 'Over time' },
      question: {
        ko: '교통량과 먼지는 날마다 어떻게 움직였나요?',
        en: 'How did traffic and dust move from day to day?',
      },
    },
  ],
  method: [
    {
      ko: '다른 자료 셋(하루 교통량, 대기질, 하루 날씨)에서 만든 분석입니다. 원자료를 따로 읽지 않습니다.',
      en: 'Made from three other datasets (traffic by day, air quality, weather by day); it reads no files of its own.',
    },
    {
      ko: '쉬는 날은 공휴일과 대체공휴일, 선거일, 근로자의 날입니다. 일요일과 함께 ‘일요일과 쉬는 날’로 셉니다.',
      en: 'Days off are public holidays, their substitutes, election day and Labour Day; with the Sundays they make “Sundays and days off”.',
    },
    {
      ko: '‘기대에서 벗어난’ 값은 요일, 쉬는 날, 계절, 날씨, 전날의 공기로 설명되고 남은 차이를 백분율로 나타낸 것입니다.',
      en: '“Against expected” is, in per cent, what weekday, days off, season, weather and yesterday’s air leave unexplained.',
    },
  ],
  rejectReasons: {},
  agreement: {
    items: {
      ko: '교통량과 먼지가 함께 움직이는지에 대한 분석과 그 표',
      en: 'An analysis of whether traffic and dust move together, with its tables',
    },
    frequency: 'NEVER',
    shownAs: ['chart', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
