import { defineDataset } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { measures } from './measures.ts';
import { tables } from './tables.ts';

export const definition = defineDataset({
  id: 'bike-demand',
  title: { ko: '따릉이 이용과 날씨', en: 'Bike rentals and weather' },
  summary: {
    ko: '서울 공공자전거를 시간마다 얼마나 빌렸는지와 그때의 날씨. 2017년 12월부터 2018년 11월까지 한 해.',
    en: 'How many public bikes Seoul rented each hour, and the weather: one year, December 2017 to November 2018.',
  },
  keywords: [
    { ko: '따릉이', en: 'Ttareungyi' },
    { ko: '대여', en: 'rentals' },
    { ko: '날씨', en: 'weather' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '서울 자전거 공유 수요', en: 'Seoul Bike Sharing Demand' },
      identifier: 'UCI 560',
      url: 'https://archive.ics.uci.edu/dataset/560/seoul+bike+sharing+demand',
      publisher: {
        ko: '사티시쿠마르 외(UCI 기계학습 저장소), 원자료 서울시',
        en: 'V E Sathishkumar et al. (UCI Machine Learning Repository), from the city’s data',
      },
      licence: 'cc-by-4.0',
      licenceConfirmed: true,
      licenceNote: {
        ko: 'UCI 저장소가 크리에이티브 커먼즈 저작자표시 4.0이라고 밝힙니다. 읽은 파일은 머리글을 손본 사본입니다.',
        en: 'The UCI repository states Creative Commons Attribution 4.0. The file read is a copy with an edited header.',
      },
    },
  ],
  frequency: 'NEVER',
  areas: { ...seoul, districts: [] },
  measures,
  tables,
  series: { table: 'daily', step: 'day', dayField: 'rented_on', areaField: 'area' },
  theme: 'bikes',
  topicOrder: 23,
  events: [
    {
      from: '2018-08-01',
      kind: 'nature',
      title: {
        ko: '서울 관측 이래 가장 더운 날(39.6도)',
        en: 'Seoul’s hottest day on record (39.6 °C)',
      },
    },
    {
      from: '2018-09-18',
      to: '2018-11-09',
      kind: 'data',
      title: {
        ko: '대여를 쉬어 기록이 없는 날이 여럿',
        en: 'Several days out of service, without figures',
      },
    },
    {
      from: '2018-09-28',
      kind: 'policy',
      title: {
        ko: '안전모 의무화와 음주운전 처벌 시행',
        en: 'Helmets required, drunk riding fined',
      },
    },
  ],
  views: [
    {
      kind: 'figure',
      id: 'figure',
      title: { ko: '한눈에', en: 'At a glance' },
      question: { ko: '하루에 얼마나 빌리나요?', en: 'How many are rented in a day?' },
    },
    {
      kind: 'time-series',
      id: 'trend',
      title: { ko: '흐름', en: 'Over time' },
      question: { ko: '한 해 동안 어떻게 바뀌었나요?', en: 'How did the year go?' },
    },
    {
      kind: 'scatter',
      id: 'weather',
      title: { ko: '기온과 대여', en: 'Temperature and rentals' },
      question: {
        ko: '따뜻할수록 많이 타나요?',
        en: 'Do people ride more when it is warmer?',
      },
      table: 'day_by_day',
      x: 'temperature',
      y: 'rentals',
      label: 'rented_on',
    },
    {
      kind: 'profile',
      by: 'hour',
      id: 'hours',
      title: { ko: '하루의 흐름', en: 'The typical day' },
      question: {
        ko: '몇 시에 많이 빌리나요? (한 시간의 대여)',
        en: 'At what hour are most rented? (rentals in an hour)',
      },
    },
    {
      kind: 'profile',
      by: 'weekday',
      id: 'weekdays',
      title: { ko: '요일', en: 'Days of the week' },
      question: { ko: '평일과 주말이 다른가요?', en: 'Do weekdays and weekends differ?' },
    },
    {
      kind: 'calendar',
      id: 'calendar',
      title: { ko: '달력', en: 'Calendar' },
      question: { ko: '많이 탄 날은 언제였나요?', en: 'Which days saw the most?' },
    },
    {
      kind: 'table',
      table: 'day_by_day',
      id: 'days',
      title: { ko: '날마다의 수치', en: 'Figures by day' },
      question: { ko: '정확한 수치는 얼마인가요?', en: 'What are the exact figures?' },
    },
  ],
  method: [
    {
      ko: '하루 대여는 24시간을 모두 기록한 날만 더합니다. 대여를 쉰 295시간(12일과 2018년 10월 6일의 7시간)은 0으로 적혀 있지만 진짜 0이 아니므로 값이 없는 것으로 둡니다.',
      en: 'A day’s rentals are summed only where all 24 hours are on record. The 295 hours out of service (12 days, and 7 hours of 6 October 2018) say 0, which is not a real zero: they have no figure.',
    },
    {
      ko: '원자료의 시(0~23)는 그 시간이 시작하는 때로 보고, 이 누리집의 다른 자료처럼 끝나는 때(1~24)로 적습니다. 원자료는 어느 쪽인지 밝히지 않습니다.',
      en: 'The source’s hours, 0 to 23, are taken to name their beginning, and written here by their end, 1 to 24, like other data on this site. The source does not say which it is.',
    },
    {
      ko: '습도 0%로 적힌 17시간(모두 2018년 5월)은 잴 수 없는 값이어서 뺐습니다. 기온의 하루 평균은 24시간 평균입니다.',
      en: 'Humidity of 0 % in 17 hours, all in May 2018, cannot be and is left out. A day’s temperature is the mean of its 24 hours.',
    },
    {
      ko: '연구자들이 서울시 자료로 만든 파일입니다. 기록된 대여는 모두 617만여 회인데, 시가 발표한 전체 이용과 같은지는 확인하지 못했습니다. 많고 적음의 흐름을 보는 데 쓰세요.',
      en: 'Researchers made this file from the city’s data. It records 6.17 million rentals; we could not hold that against the city’s own total. Use it for the pattern rather than the level.',
    },
  ],
  rejectReasons: {
    'not-in-service': {
      ko: '대여를 쉰 시간의 0입니다(진짜 0이 아님)',
      en: 'a zero of an hour out of service, not a real one',
    },
    'no-moisture': { ko: '습도가 0%입니다', en: 'humidity is 0 %' },
    'not-a-number': { ko: '숫자가 아닙니다', en: 'not a number' },
    implausible: { ko: '있을 수 없는 값입니다', en: 'an impossible value' },
    'not-a-day': { ko: '일/월/연도의 날짜가 아닙니다', en: 'not a day written d/m/yyyy' },
    'not-an-hour': { ko: '0~23의 시가 아닙니다', en: 'not an hour from 0 to 23' },
    'service-unknown': {
      ko: '대여를 했는지 적혀 있지 않습니다',
      en: 'does not say whether bikes were rented out',
    },
    duplicate: {
      ko: '같은 시각이 이미 있습니다(첫 행을 씀)',
      en: 'the hour occurs before (the first row counts)',
    },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: { ko: '시간별 공공자전거 대여', en: 'Public bike rentals by hour' },
    frequency: 'MONTHLY',
    shownAs: ['chart', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
