import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import { maintainers } from '../../src/domain/maintainers.ts';
import { seoul } from '../../src/domain/places/seoul.ts';

const area: Field = { name: 'area', type: 'string', title: { ko: '지역 코드', en: 'Area code' } };
const thousands: Field = {
  name: 'thousand_vehicles',
  type: 'integer',
  title: { ko: '교통량(천 대)', en: 'Vehicles counted, in thousands' },
};

export const definition = defineDataset({
  id: 'daily-traffic',
  title: { ko: '하루 교통량', en: 'Traffic by day' },
  summary: {
    ko: '서울 도로의 교통량 조사 지점을 지나간 차의 하루 합계. 2018년 1월 1일부터 2020년 3월 31일까지.',
    en: 'Vehicles that passed Seoul’s traffic counters, added up by day: 1 January 2018 to 31 March 2020.',
  },
  keywords: [
    { ko: '교통량', en: 'traffic volume' },
    { ko: '코로나19', en: 'COVID-19' },
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
        ko: 'TOPIS 자료는 공공누리 제1유형으로 여겨지지만, 이 합계를 만든 과제에는 이용 조건이 적혀 있지 않습니다.',
        en: 'TOPIS data is believed to be KOGL type 1; the project that made these sums states no terms.',
      },
      licenceDecision: {
        by: maintainers,
        on: '2026-11-22',
        because: {
          ko: '시의 교통 자료는 대개 공공누리 제1유형이고, 서울 전체의 하루 합계만 싣습니다. 남은 의문: 합계를 만든 학생 과제의 조건은 적혀 있지 않습니다.',
          en: 'The city’s traffic data is usually KOGL type 1, and only daily sums over all of Seoul are shipped. The doubt: the student project that made the sums states no terms.',
        },
      },
    },
  ],
  frequency: 'NEVER',
  areas: { ...seoul, districts: [] },
  measures: [
    {
      id: 'thousand_vehicles',
      aggregate: 'mean',
      name: { ko: '하루에 센 차(천 대)', en: 'Vehicles counted a day, in thousands' },
      shortName: { ko: '교통량(천 대)', en: 'Vehicles (thousands)' },
      unit: '',
      decimals: 0,
      meanDecimals: 0,
      better: 'neither',
      plain: {
        ko: '조사 지점을 지나간 차를 모두 더한 수입니다. 차 한 대가 여러 지점을 지나면 여러 번 세므로, 서울에서 달린 차의 수는 아닙니다.',
        en: 'All passings at all counters added up. A vehicle that passes several counters counts several times, so it is not the number of vehicles on the road.',
      },
      dayBands: null,
      ungraded: {
        ko: '교통량에는 좋고 나쁨을 가르는 공인된 기준이 없습니다.',
        en: 'There is no recognised limit that tells good traffic volumes from bad.',
      },
      guideline: null,
    },
  ],
  tables: [
    {
      name: 'daily',
      title: { ko: '하루 교통량', en: 'Traffic by day' },
      primaryKey: ['counted_on', 'area'],
      fields: [
        { name: 'counted_on', type: 'date', title: { ko: '날짜', en: 'Day' } },
        area,
        thousands,
        {
          name: 'vehicles',
          type: 'integer',
          title: { ko: '교통량(대)', en: 'Vehicles counted' },
          description: {
            ko: '원자료의 소수를 반올림한 수. 빠진 값을 채워 넣은 합계이므로 한 대까지 정확하지 않음.',
            en: 'The source’s fractions rounded. Missing counts were filled in, so it is not exact to a vehicle.',
          },
        },
      ],
    },
    {
      name: 'weekday_profile',
      title: { ko: '요일별 교통량', en: 'Traffic by weekday' },
      primaryKey: ['area', 'weekday'],
      fields: [
        area,
        {
          name: 'weekday',
          type: 'integer',
          title: { ko: '요일(1 월요일~7 일요일)', en: 'Weekday, 1 Monday to 7 Sunday' },
        },
        thousands,
        { name: 'days', type: 'integer', title: { ko: '평균한 날의 수', en: 'Days in the mean' } },
      ],
    },
  ],
  series: { table: 'daily', step: 'day', dayField: 'counted_on', areaField: 'area' },
  theme: 'traffic',
  topicOrder: 14,
  events: [
    {
      from: '2019-01-01',
      kind: 'data',
      title: {
        ko: '합계의 수준이 갑자기 낮아짐: 센 지점이 달라진 듯함',
        en: 'The sums drop at once: probably other counters are in them',
      },
    },
    {
      from: '2020-02-23',
      kind: 'society',
      title: { ko: '코로나19 위기경보 ‘심각’', en: 'COVID-19 alert raised to its highest level' },
    },
    {
      from: '2020-03-22',
      kind: 'society',
      title: {
        ko: '코로나19 사회적 거리두기 강화',
        en: 'Strict COVID-19 social distancing begins',
      },
    },
  ],
  views: [
    {
      kind: 'figure',
      id: 'figure',
      title: { ko: '한눈에', en: 'At a glance' },
      question: {
        ko: '하루에 얼마나 많은 차를 세었나요?',
        en: 'How many vehicles were counted a day?',
      },
    },
    {
      kind: 'time-series',
      id: 'trend',
      title: { ko: '흐름', en: 'Over time' },
      question: {
        ko: '날마다, 달마다 어떻게 바뀌었나요?',
        en: 'How did it change by day and month?',
      },
    },
    {
      kind: 'profile',
      by: 'weekday',
      id: 'weekdays',
      title: { ko: '요일', en: 'The week' },
      question: { ko: '무슨 요일에 차가 많나요?', en: 'On which days is traffic heavy?' },
    },
    {
      kind: 'profile',
      by: 'month',
      id: 'seasons',
      title: { ko: '열두 달', en: 'Months of the year' },
      question: { ko: '한 해 중 언제 많나요?', en: 'When in the year is there most?' },
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
      ko: '서울시가 낸 자료가 아닙니다. 학생들이 서울시 교통정보센터의 지점별 교통량을 모두 더한 것입니다. 빠진 값을 채워 넣고 더했기 때문에 수에 소수가 있습니다. 어느 값을 채웠는지는 알 수 없습니다.',
      en: 'Not published by the city: students added up the counts of its traffic centre. They filled in missing counts first, which is why the sums have fractions. Which counts were filled in is not known.',
    },
    {
      ko: '2019년 1월의 합계는 한 달 전보다 10%, 한 해 전보다 7% 낮습니다. 같은 과제가 낸 요일별 평균은 1~2% 줄었을 뿐이므로, 더한 지점이 달라진 것으로 보입니다. 그래서 2018년과 그 뒤를 견주어 차가 줄었다고 말할 수 없습니다.',
      en: 'The sums of January 2019 are 10 % below those of a month before and 7 % below those of a year before. The same project’s means by weekday fell by only 1 to 2 %, so other counters seem to be in the sums. Comparing 2018 with later years therefore says nothing about less traffic.',
    },
    {
      ko: '천 대 단위로 보입니다. 그보다 작은 자리는 채워 넣은 값 때문에 뜻이 없습니다. 표에는 반올림한 대수도 있습니다.',
      en: 'Figures are shown in thousands: smaller digits mean nothing, because of what was filled in. The table also has the rounded number of vehicles.',
    },
  ],
  rejectReasons: {
    'not-a-day': {
      ko: '달력에 없거나 아직 오지 않은 날짜입니다',
      en: 'not a day of the calendar, or still to come',
    },
    duplicate: {
      ko: '같은 날짜가 이미 있습니다(첫 행을 씀)',
      en: 'the day occurs before (the first row counts)',
    },
    'not-a-number': { ko: '숫자가 아닙니다', en: 'not a number' },
    implausible: {
      ko: '서울 하루 합계로 볼 수 없는 값입니다',
      en: 'cannot be a day’s sum for Seoul',
    },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: { ko: '서울의 하루 교통량', en: 'Seoul’s traffic by day' },
    frequency: 'NEVER',
    shownAs: ['chart', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
