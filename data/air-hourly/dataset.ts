import { airMeasures } from '../../src/domain/air/air-measures.ts';
import { defineDataset, type Field, type Measure } from '../../src/domain/dataset.ts';
import type { GradeBand } from '../../src/domain/grade.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { maintainers } from '../../src/domain/maintainers.ts';
import { seoul } from '../../src/domain/places/seoul.ts';

const indexBands: readonly GradeBand[] = [
  { grade: 'good', upTo: 50 },
  { grade: 'moderate', upTo: 100 },
  { grade: 'bad', upTo: 250 },
  { grade: 'very-bad', upTo: null },
];

const index: Measure = {
  id: 'cai',
  aggregate: 'mean',
  name: { ko: '통합대기환경지수(CAI), 하루 최고', en: 'Air-quality index (CAI), daily maximum' },
  shortName: { ko: '지수(CAI)', en: 'Index (CAI)' },
  unit: '',
  decimals: 0,
  meanDecimals: 0,
  better: 'lower',
  plain: {
    ko: '여섯 오염물질 가운데 가장 나쁜 것으로 정하는 지수입니다. 시간마다 계산해 그날 가장 높았던 값을 씁니다.',
    en: 'An index set by the worst of six pollutants, computed every hour; the highest of the day counts.',
  },
  dayBands: indexBands,
  guideline: null,
};

/** Hours have no daily grade of their own: the index grades them. */
const measures: readonly Measure[] = [index, ...airMeasures];

const measureNames: Readonly<Record<string, LocalText>> = Object.fromEntries(
  airMeasures.map((measure) => [measure.id, measure.shortName]),
);

const measureFields = (list: readonly Measure[], scaled: boolean): Field[] =>
  list.map((measure) => ({
    name: measure.id,
    type: 'number',
    title: measure.name,
    ...(measure.unit === '' ? {} : { unit: measure.unit }),
    ...(scaled ? { scaled: true } : {}),
  }));

const stamp: Field = {
  name: 'measured_at',
  type: 'datetime',
  title: { ko: '측정 시각', en: 'Measured at' },
  description: {
    ko: '그 시간이 끝나는 때. 원자료의 24:00은 다음 날 00:00으로 적음.',
    en: 'End of the hour. The source’s 24:00 is written as 00:00 of the next day.',
  },
};

const decidedBy: Field = {
  name: 'decided_by',
  type: 'string',
  title: { ko: '지수를 정한 물질', en: 'Deciding pollutant' },
  categories: measureNames,
};

const hours = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'integer',
  title: { ko, en },
});

export const definition = defineDataset({
  id: 'air-hourly',
  title: { ko: '시간별 대기질', en: 'Air hour by hour' },
  summary: {
    ko: '서울 평균 대기오염도를 시간마다 기록한 5년. 2018년부터 2022년까지.',
    en: 'Five years of Seoul’s average air, hour by hour, from 2018 to 2022.',
  },
  keywords: [
    { ko: '통합대기환경지수', en: 'air-quality index' },
    { ko: '시간별', en: 'hourly' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '시간별 평균 대기오염도(서울)', en: 'Hourly mean air pollution, Seoul' },
      identifier: null,
      url: 'https://cleanair.seoul.go.kr/airquality/localAvg',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'unknown',
      licenceConfirmed: false,
      licenceNote: {
        ko: '서울시 자료는 공공누리 제1유형으로 여겨지나, 화면에서 옮겨 모은 이 편집본에는 이용 조건이 적혀 있지 않습니다.',
        en: 'The city’s data is believed to be KOGL type 1, but this compilation, copied from its pages, states no terms.',
      },
      licenceDecision: {
        by: maintainers,
        on: '2026-11-22',
        because: {
          ko: '서울시가 누구에게나 보이는 관측값이고, 시의 자료는 대개 공공누리 제1유형입니다. 파일이 아니라 계산한 값만 싣습니다. 남은 의문: 편집본을 만든 사람의 조건은 모릅니다.',
          en: 'The city shows these measurements to everyone, and its data is usually KOGL type 1; only figures computed from them are shipped, not the file. The doubt: the compiler’s own terms are not known.',
        },
      },
    },
  ],
  frequency: 'HOURLY',
  areas: { ...seoul, districts: [] },
  measures,
  tables: [
    {
      name: 'hourly',
      title: { ko: '시간별 값', en: 'Hourly values' },
      primaryKey: ['measured_at'],
      fields: [
        stamp,
        {
          name: 'measured_on',
          type: 'date',
          title: { ko: '날짜', en: 'Day' },
          description: {
            ko: '그 시간이 속한 날. 24시는 그날에 속함.',
            en: 'Day that the hour belongs to; hour 24 belongs to its own day.',
          },
        },
        hours('hour', '시(1~24)', 'Hour (1 to 24)'),
        ...measureFields(airMeasures, true),
        { name: 'cai', type: 'integer', title: { ko: '통합대기환경지수', en: 'Index (CAI)' } },
        decidedBy,
      ],
    },
    {
      name: 'daily',
      title: { ko: '하루 평균과 최고 지수', en: 'Daily means and highest index' },
      primaryKey: ['measured_on', 'area'],
      fields: [
        { name: 'measured_on', type: 'date', title: { ko: '측정일', en: 'Day' } },
        { name: 'area', type: 'string', title: { ko: '지역 코드', en: 'Area code' } },
        ...measureFields(measures, true),
      ],
    },
    {
      name: 'hour_profile',
      title: { ko: '계절별 하루의 흐름', en: 'Typical day by season' },
      primaryKey: ['season', 'hour'],
      fields: [
        {
          name: 'season',
          type: 'string',
          title: { ko: '계절', en: 'Season' },
          categories: {
            spring: { ko: '봄(3~5월)', en: 'Spring (Mar–May)' },
            summer: { ko: '여름(6~8월)', en: 'Summer (Jun–Aug)' },
            autumn: { ko: '가을(9~11월)', en: 'Autumn (Sep–Nov)' },
            winter: { ko: '겨울(12~2월)', en: 'Winter (Dec–Feb)' },
          },
        },
        hours('hour', '시(1~24)', 'Hour (1 to 24)'),
        hours('hours', '측정 횟수', 'Hours measured'),
        ...measureFields(measures, false),
      ],
    },
    {
      name: 'grade_hours',
      title: { ko: '연도별 등급 시간 수', en: 'Hours in each grade by year' },
      primaryKey: ['year'],
      fields: [
        hours('year', '연도', 'Year'),
        hours('good', '좋음', 'Good'),
        hours('moderate', '보통', 'Moderate'),
        hours('bad', '나쁨', 'Bad'),
        hours('very_bad', '매우 나쁨', 'Very bad'),
        hours('unknown', '계산할 수 없음', 'Cannot be computed'),
      ],
    },
    {
      name: 'worst_hours',
      title: { ko: '지수가 가장 높았던 20시간', en: 'The 20 hours with the highest index' },
      primaryKey: ['measured_at'],
      fields: [
        stamp,
        {
          name: 'cai',
          type: 'integer',
          title: { ko: '지수', en: 'Index' },
          description: {
            ko: '그 물질의 지수에 가산점을 더한 값. 500을 넘지 않음.',
            en: 'Its sub-index plus the surcharge, at most 500.',
          },
        },
        decidedBy,
        {
          name: 'value',
          type: 'number',
          title: { ko: '그 물질의 농도', en: 'Its concentration' },
          description: {
            ko: '먼지는 24시간 예측 이동평균(µg/m³), 기체는 한 시간 값(ppm).',
            en: 'Dust: 24-hour predicted moving mean in µg/m³; gases: one-hour value in ppm.',
          },
        },
        {
          name: 'sub_index',
          type: 'integer',
          title: { ko: '그 물질의 지수', en: 'Its sub-index' },
        },
        {
          name: 'surcharge',
          type: 'integer',
          title: { ko: '가산점', en: 'Surcharge' },
          description: {
            ko: '나쁨 이상인 물질이 둘이면 50, 셋 이상이면 75를 더함.',
            en: '50 where two pollutants are bad or worse, 75 where three or more are.',
          },
        },
      ],
    },
  ],
  series: { table: 'daily', step: 'day', dayField: 'measured_on', areaField: 'area' },
  theme: 'air',
  topicOrder: 2,
  views: [
    {
      kind: 'figure',
      id: 'figure',
      title: { ko: '한눈에', en: 'At a glance' },
      question: {
        ko: '하루 중 가장 나쁜 때는 나아졌나요?',
        en: 'Has the worst of the day got better?',
      },
    },
    {
      kind: 'time-series',
      id: 'trend',
      title: { ko: '흐름', en: 'Over time' },
      question: { ko: '5년 동안 어떻게 바뀌었나요?', en: 'How has it changed in five years?' },
    },
    {
      kind: 'profile',
      by: 'hour',
      id: 'hours',
      title: { ko: '하루의 흐름', en: 'The typical day' },
      question: {
        ko: '몇 시가 좋고 몇 시가 나쁜가요?',
        en: 'Which hours are better, which worse?',
      },
    },
    {
      kind: 'calendar',
      id: 'calendar',
      title: { ko: '달력', en: 'Calendar' },
      question: { ko: '나쁜 날은 언제였나요?', en: 'Which days were bad?' },
    },
    {
      kind: 'table',
      table: 'grade_hours',
      id: 'grades',
      title: { ko: '등급별 시간', en: 'Hours by grade' },
      question: { ko: '나쁜 시간은 몇 시간이었나요?', en: 'How many hours were bad?' },
    },
    {
      kind: 'table',
      table: 'worst_hours',
      id: 'worst',
      title: { ko: '가장 나빴던 시간', en: 'The worst hours' },
      question: { ko: '무엇 때문에 나빴나요?', en: 'What made them bad?' },
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
      ko: '서울시 평균 농도를 시간마다 적은 화면을 옮겨 모은 자료입니다. 측정소별 값이 아니라 서울 전체의 평균입니다. 어느 측정소를 평균했는지는 적혀 있지 않아, 25개 자치구의 평균과는 조금 다릅니다.',
      en: 'A compilation copied from pages that give the city’s average for each hour. It is one value for all of Seoul, not for a station. The pages do not say which stations it averages, so it differs somewhat from the mean of the 25 districts.',
    },
    {
      ko: '통합대기환경지수는 이 평균값으로 우리가 계산했습니다. 먼지는 24시간 예측 이동평균, 기체는 한 시간 값을 쓰고, 나쁨 이상인 물질이 둘이면 50, 셋 이상이면 75를 더합니다. 시가 발표한 지수와 다를 수 있습니다.',
      en: 'The index (CAI) is computed here from these averages: dust by its 24-hour predicted moving mean, gases by the hour, plus 50 where two pollutants are bad or worse and 75 where three or more are. It may differ from the index that the city published.',
    },
    {
      ko: '하루 값은 24시간 가운데 18시간 이상 측정된 날에만 냅니다. 24:00은 그날의 마지막 시간으로 셉니다.',
      en: 'A day’s value needs at least 18 measured hours of 24. 24:00 counts as the last hour of its own day.',
    },
    {
      ko: '2019년 12월 1일은 두 번 적혀 있어 한 번만 썼고, 2019년 12월 7일과 2020년 2월 29일은 아예 없습니다. 이산화질소 칸은 이산화탄소라고 잘못 적혀 있습니다.',
      en: '1 December 2019 stands twice and counts once; 7 December 2019 and 29 February 2020 are missing altogether. The nitrogen dioxide column is mislabelled as carbon dioxide.',
    },
  ],
  rejectReasons: {
    zero: { ko: '값이 0입니다(측정기 고장으로 봄)', en: 'value is 0 (taken for a broken sensor)' },
    implausible: { ko: '값이 터무니없이 큽니다', en: 'value is impossibly large' },
    negative: { ko: '값이 음수입니다', en: 'value is negative' },
    'not-a-number': { ko: '숫자가 아닙니다', en: 'not a number' },
    'not-an-hour': { ko: '01:00~24:00의 시각이 아닙니다', en: 'not an hour from 01:00 to 24:00' },
    duplicate: {
      ko: '같은 시각이 이미 있습니다(첫 행을 씀)',
      en: 'the hour occurs before (the first row counts)',
    },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: { ko: '서울 평균 대기오염도(시간별)', en: 'Hourly averages of Seoul’s air' },
    frequency: 'HOURLY',
    shownAs: ['chart', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
