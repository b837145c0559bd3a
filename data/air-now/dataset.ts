import { defineDataset, type Source } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { measures } from './measures.ts';
import { tables } from './tables.ts';
import { views } from './views.ts';

const publisher: Source['publisher'] = { ko: '서울특별시', en: 'Seoul Metropolitan Government' };

export const definition = defineDataset({
  id: 'air-now',
  title: { ko: '지금 공기', en: 'Air now' },
  summary: {
    ko: '서울 25개 자치구의 대기오염도와 통합대기환경지수. 한 시간마다.',
    en: 'Air pollution and the air-quality index in Seoul’s 25 districts, every hour.',
  },
  keywords: [
    { ko: '실시간 대기', en: 'air now' },
    { ko: '미세먼지', en: 'fine dust' },
    { ko: '통합대기환경지수', en: 'air-quality index' },
  ],
  timeliness: 'live',
  live: {
    table: 'now',
    momentField: 'measured_at',
    areaField: 'area',
    nameField: null,
    factFields: ['cai', 'grade', 'decided_by', 'pm25', 'pm10', 'o3', 'no2', 'co', 'so2'],
    everyMinutes: 40,
    lateAfterMinutes: 120,
    staleAfterMinutes: 240,
    tile: { kind: 'value', measure: 'pm25' },
    history: {
      table: 'hours',
      momentField: 'measured_at',
      areaField: 'area',
      measures: measures.map(({ id }) => id),
    },
    archive: 'air-quality',
  },
  sources: [
    {
      title: { ko: '서울시 권역별 실시간 대기환경 현황', en: 'Air in Seoul now, by zone' },
      identifier: 'OA-2219',
      url: 'https://data.seoul.go.kr/dataList/OA-2219/S/1/datasetView.do',
      publisher,
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '서울시 열린데이터광장의 자료라 제1유형으로 여겨지나, 이 데이터의 안내 쪽에서는 확인하지 못했습니다.',
        en: 'Believed to be type 1 as open data of the city; this dataset’s own page was not seen.',
      },
    },
    {
      title: { ko: '서울시 자치구별 실시간 대기환경 현황', en: 'Air in Seoul now, by district' },
      identifier: 'OA-1200',
      url: 'https://data.seoul.go.kr/dataList/OA-1200/S/1/datasetView.do',
      publisher,
      licence: 'kogl-1',
      licenceConfirmed: true,
      licenceNote: {
        ko: '안내 쪽에 제1유형이라고 적혀 있습니다. 앞의 서비스가 답하지 않을 때만 읽습니다.',
        en: 'Its page says type 1. Read only where the service above does not answer.',
      },
    },
  ],
  frequency: 'HOURLY',
  areas: seoul,
  measures,
  tables,
  series: { table: 'now', step: 'moment', dayField: 'measured_on', areaField: 'area' },
  theme: 'air',
  topicOrder: 0,
  views,
  method: [
    {
      ko: '서울시의 실시간 대기환경 서비스를 40분마다 읽습니다. 권역별 서비스가 답하지 않으면 자치구별 서비스를 읽습니다. 값은 확정되기 전의 것이라 나중에 바뀔 수 있습니다.',
      en: 'Read every 40 minutes from the city’s service by zone, or from the one by district where that does not answer. The values are not final and may be changed later.',
    },
    {
      ko: '통합대기환경지수(CAI)와 등급, 지수를 정한 물질은 서비스가 준 그대로입니다. 다시 계산하지 않습니다. 지수의 풀이는 그 지수가 어떻게 나왔을지를 보여 줄 뿐입니다.',
      en: 'The index (CAI), its grade and the deciding pollutant stand as the service gives them and are never computed here. The explanation of the index only shows how it may have come about.',
    },
    {
      ko: '서울의 농도는 그 시간에 19개 이상의 구가 측정됐을 때 그 구들의 평균입니다. 지수는 평균하지 않고, 지수가 가장 높은 구와 그 지수를 따로 적습니다.',
      en: 'The city’s concentrations are means over the districts measured in that hour, where 19 or more were. Indices are not averaged; the district with the highest one is named instead.',
    },
    {
      ko: '0은 측정기 고장으로 보고 뺍니다. 다른 구보다 늦게 온 구는 세 시간까지 마지막 값을 그 시각과 함께 보여 주고, 그 뒤에는 비워 둡니다.',
      en: 'A 0 is taken for a broken sensor and left out. A district that falls behind the others keeps its last values with their time for three hours, and is left empty after that.',
    },
    {
      ko: '하루 평균은 24시간 가운데 18시간 이상 받은 날에만 냅니다. 여기서 받은 시간들의 평균이라 나중에 확정되는 하루 평균과 다를 수 있습니다.',
      en: 'A daily mean needs 18 hours of 24. It is the mean of the hours received here and may differ from the final daily mean.',
    },
  ],
  rejectReasons: {
    zero: { ko: '값이 0입니다(측정기 고장으로 봄)', en: 'value is 0 (taken for a broken sensor)' },
    negative: { ko: '값이 음수입니다', en: 'value is negative' },
    implausible: { ko: '값이 터무니없이 큽니다', en: 'value is impossibly large' },
    'not-a-number': { ko: '숫자가 아닙니다', en: 'not a number' },
    'unknown-grade': { ko: '모르는 등급입니다', en: 'unknown grade' },
    'unknown-pollutant': { ko: '모르는 물질입니다', en: 'unknown pollutant' },
    'unknown-district': { ko: '서울의 자치구가 아닙니다', en: 'not a district of Seoul' },
    'not-a-time': { ko: '시각이 아닙니다', en: 'not a time' },
    duplicate: {
      ko: '같은 구가 이미 있습니다(더 새로운 행을 씀)',
      en: 'the district occurs before (the newer row counts)',
    },
  },
  agreement: {
    items: {
      ko: '여섯 오염물질의 농도, 통합대기환경지수, 등급',
      en: 'Concentrations of six pollutants, the index and its grade',
    },
    frequency: 'HOURLY',
    shownAs: ['figure', 'map', 'chart'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
