import { airMeasures } from '../../src/domain/air/air-measures.ts';
import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';

const measureFields = (scaled: boolean): Field[] =>
  airMeasures.map((measure) => ({
    name: measure.id,
    type: 'number',
    title: measure.name,
    unit: measure.unit,
    ...(scaled ? { scaled: true } : {}),
  }));

export const definition = defineDataset({
  id: 'air-quality',
  title: { ko: '대기질', en: 'Air quality' },
  summary: {
    ko: '서울 25개 자치구의 하루 평균 대기오염도. 2014년부터 2022년까지 여섯 가지 오염물질.',
    en: 'Daily mean air pollution in Seoul’s 25 districts: six pollutants from 2014 to 2022.',
  },
  keywords: [
    { ko: '미세먼지', en: 'fine dust' },
    { ko: '대기오염', en: 'air pollution' },
    { ko: '자치구', en: 'districts' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '서울시 일별 평균 대기오염도 정보', en: 'Daily mean air pollution in Seoul' },
      identifier: 'OA-2218',
      url: 'https://data.seoul.go.kr/dataList/OA-2218/S/1/datasetView.do',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '같은 포털의 다른 대기질 데이터는 제1유형이라고 밝히고 있으나, 이 데이터의 안내 쪽에서는 확인하지 못했습니다.',
        en: 'The portal states type 1 for a sister dataset on air quality; this dataset’s own page was not seen.',
      },
    },
  ],
  frequency: 'DAILY',
  areas: seoul,
  measures: airMeasures,
  tables: [
    {
      name: 'daily',
      title: { ko: '자치구별 하루 평균', en: 'Daily means by district' },
      primaryKey: ['measured_on', 'area'],
      fields: [
        { name: 'measured_on', type: 'date', title: { ko: '측정일', en: 'Day' } },
        {
          name: 'area',
          type: 'string',
          title: { ko: '지역 코드', en: 'Area code' },
          description: {
            ko: '법정동 코드 앞 다섯 자리. 11은 서울 전체(25개 자치구 측정소의 평균).',
            en: 'First five digits of the legal code; 11 is all of Seoul, the mean of the 25 district stations.',
          },
        },
        ...measureFields(true),
      ],
    },
    {
      name: 'stations',
      title: { ko: '측정소별 연평균', en: 'Yearly means by station' },
      primaryKey: ['station', 'year'],
      fields: [
        { name: 'station', type: 'string', title: { ko: '측정소', en: 'Station' } },
        {
          name: 'kind',
          type: 'string',
          title: { ko: '종류', en: 'Kind' },
          description: {
            ko: 'district 자치구 대표, roadside 도로변, background 산과 외곽, unclassified 종류를 알 수 없음.',
            en: 'district (represents a district), roadside, background (hills and city edge), unclassified (kind not known).',
          },
          categories: {
            district: { ko: '자치구 대표', en: 'District' },
            roadside: { ko: '도로변', en: 'Roadside' },
            background: { ko: '산과 외곽', en: 'Hills and city edge' },
            unclassified: { ko: '종류를 알 수 없음', en: 'Kind not known' },
          },
        },
        { name: 'year', type: 'integer', title: { ko: '연도', en: 'Year' } },
        { name: 'days', type: 'integer', title: { ko: '기록된 날', en: 'Days on record' } },
        ...measureFields(false).flatMap((field): Field[] => [
          field,
          {
            name: `${field.name}_days`,
            type: 'integer',
            title: { ko: `${field.title.ko} 측정일`, en: `${field.title.en}: days measured` },
          },
        ]),
      ],
    },
  ],
  series: { table: 'daily', step: 'day', dayField: 'measured_on', areaField: 'area' },
  theme: 'air',
  topicOrder: 1,
  views: [
    {
      kind: 'figure',
      id: 'figure',
      title: { ko: '한눈에', en: 'At a glance' },
      question: { ko: '공기가 나아졌나요?', en: 'Has the air got better?' },
    },
    {
      kind: 'time-series',
      id: 'trend',
      title: { ko: '흐름', en: 'Over time' },
      question: {
        ko: '해마다, 달마다 어떻게 바뀌었나요?',
        en: 'How has it changed by year and month?',
      },
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
      kind: 'calendar',
      id: 'calendar',
      title: { ko: '달력', en: 'Calendar' },
      question: { ko: '나쁜 날은 언제였나요?', en: 'Which days were bad?' },
    },
    {
      kind: 'profile',
      by: 'month',
      id: 'seasons',
      title: { ko: '계절', en: 'Seasons' },
      question: { ko: '한 해 중 언제 높나요?', en: 'When in the year is it high?' },
    },
    {
      kind: 'table',
      id: 'table',
      title: { ko: '연도별 수치', en: 'Figures by year' },
      question: { ko: '정확한 수치는 얼마인가요?', en: 'What are the exact figures?' },
    },
    {
      kind: 'table',
      table: 'stations',
      pivot: { rows: ['kind', 'station'], column: 'year' },
      id: 'stations',
      title: { ko: '측정소', en: 'Stations' },
      question: {
        ko: '도로변이나 산의 측정소는 어떤가요?',
        en: 'What do roadside and hill stations measure?',
      },
    },
  ],
  method: [
    {
      ko: '자치구의 수치는 그 구를 대표하는 측정소 한 곳의 하루 평균입니다. 도로변, 산, 공원 측정소는 자치구 수치에 넣지 않고 따로 보입니다.',
      en: 'A district’s figure is the daily mean of the one station that represents it. Roadside, hill and park stations never enter a district’s figure; they are shown apart.',
    },
    {
      ko: '서울 전체의 하루 값은 25개 자치구 측정소의 평균이며, 19곳 이상이 측정한 날에만 냅니다. 측정과 같은 자릿수로 반올림합니다.',
      en: 'Seoul’s daily value is the mean of the 25 district stations, given only where at least 19 of them measured, and rounded to the precision of the measurement.',
    },
    {
      ko: '달, 해의 평균은 측정된 날의 평균입니다. 측정된 날이 75% 미만이면 불완전하다고 표시합니다.',
      en: 'Means of months and years are means of the measured days. Where fewer than 75 % of the days were measured, the figure is marked as incomplete.',
    },
    {
      ko: '미세먼지와 초미세먼지의 하루 평균에는 24시간 기준 등급을 매깁니다. 기체의 등급 기준은 한 시간 값에 대한 것이어서 하루 평균에는 매기지 않으며, 하루 평균으로 통합대기환경지수(CAI)를 계산하지 않습니다.',
      en: 'Daily means of dust are graded by the 24-hour limits. The limits of gases are for one hour, so their daily means get no grade, and no air-quality index (CAI) is computed from daily means.',
    },
    {
      ko: '값이 정확히 0인 칸은 고장 난 측정기로 보아 빼고, 뺀 칸은 모두 아래에 적었습니다. 2014~2017년 파일은 일산화탄소를 이산화탄소라고 잘못 적었습니다.',
      en: 'A value of exactly 0 is taken for a broken sensor and left out; every one is listed below. The files of 2014 to 2017 mislabel carbon monoxide as carbon dioxide.',
    },
  ],
  rejectReasons: {
    zero: {
      ko: '값이 0입니다(측정기 고장으로 봄)',
      en: 'value is 0 (taken for a broken sensor)',
    },
    implausible: { ko: '값이 터무니없이 큽니다', en: 'value is impossibly large' },
    negative: { ko: '값이 음수입니다', en: 'value is negative' },
    'not-a-number': { ko: '숫자가 아닙니다', en: 'not a number' },
    'not-a-day': {
      ko: '달력에 없거나 아직 오지 않은 날짜입니다',
      en: 'not a day of the calendar, or still to come',
    },
    'unknown-station': { ko: '모르는 측정소입니다', en: 'unknown station' },
    duplicate: {
      ko: '같은 측정소와 날짜가 이미 있습니다(첫 행을 씀)',
      en: 'station and day occur before (the first row counts)',
    },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: {
      ko: '미세먼지, 초미세먼지와 네 가지 기체의 자치구별 하루 평균',
      en: 'Daily means of coarse and fine dust and four gases by district',
    },
    frequency: 'DAILY',
    shownAs: ['chart', 'map', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
