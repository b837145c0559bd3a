import { dayField, momentField } from '../../src/domain/tables/common-fields.ts';
import { congestionLabel, roadKindLabel } from '../../src/domain/live/congestion.ts';
import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import { roadSections } from './sections.ts';

const area: Field = {
  name: 'area',
  type: 'string',
  title: { ko: '구간', en: 'Stretch' },
  categories: Object.fromEntries(
    [roadSections.city, ...roadSections.districts].map(({ code, name }) => [code, name]),
  ),
};
const observedAt = momentField('observed_at', { ko: '본 시각', en: 'Observed at' });
const speed: Field = {
  name: 'speed',
  type: 'integer',
  title: { ko: '속도', en: 'Speed' },
  unit: 'km/h',
};

export const definition = defineDataset({
  id: 'road-speeds',
  title: { ko: '지금 도로 속도', en: 'Road speeds now' },
  summary: {
    ko: '서울의 큰길 열한 구간을 지금 차가 얼마나 빠르게 지나는지. 한 시간마다.',
    en: 'How fast cars pass eleven stretches of Seoul’s large roads now, every hour.',
  },
  keywords: [
    { ko: '실시간 교통', en: 'traffic now' },
    { ko: '도로 소통', en: 'traffic flow' },
    { ko: '정체', en: 'congestion' },
  ],
  timeliness: 'live',
  live: {
    table: 'now',
    momentField: 'observed_at',
    areaField: 'area',
    nameField: null,
    factFields: ['speed', 'state', 'road_kind'],
    everyMinutes: 60,
    lateAfterMinutes: 90,
    staleAfterMinutes: 180,
    tile: { kind: 'value', measure: 'speed' },
    history: {
      table: 'history',
      momentField: 'observed_at',
      areaField: 'area',
      measures: ['speed'],
    },
    archive: 'expressways',
  },
  sources: [
    {
      title: {
        ko: '서울시 실시간 도로 소통 정보(TrafficInfo)',
        en: 'Traffic flow in Seoul (TrafficInfo)',
      },
      identifier: 'OA-13291',
      url: 'https://data.seoul.go.kr/dataList/OA-13291/A/1/datasetView.do',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '서울시 열린데이터광장의 자료라 제1유형으로 여겨지나, 이 데이터의 안내 쪽에서는 확인하지 못했습니다.',
        en: 'Believed to be type 1 as open data of the city; this dataset’s own page was not seen.',
      },
    },
  ],
  frequency: 'HOURLY',
  areas: roadSections,
  measures: [
    {
      id: 'speed',
      aggregate: 'last',
      name: { ko: '지나는 속도', en: 'Speed of traffic' },
      shortName: { ko: '속도', en: 'Speed' },
      unit: 'km/h',
      decimals: 0,
      meanDecimals: 0,
      better: 'higher',
      plain: {
        ko: '그 구간을 지나는 차의 평균 속도입니다. 도로 전체가 아니라 한 구간의 값입니다.',
        en: 'Mean speed of the cars on that stretch. It is one stretch, not the whole road.',
      },
      dayBands: null,
      guideline: null,
    },
  ],
  tables: [
    {
      name: 'now',
      title: { ko: '지금 구간별 속도', en: 'Speeds by stretch now' },
      primaryKey: ['area'],
      fields: [
        area,
        observedAt,
        dayField('observed_on', { ko: '본 날', en: 'Day' }),
        speed,
        {
          name: 'state',
          type: 'string',
          title: { ko: '소통', en: 'State' },
          categories: congestionLabel,
        },
        {
          name: 'road_kind',
          type: 'string',
          title: { ko: '도로 종류', en: 'Kind of road' },
          categories: roadKindLabel,
        },
        { name: 'link', type: 'string', title: { ko: '링크 번호', en: 'Link id' } },
        {
          name: 'seconds',
          type: 'integer',
          title: { ko: '지나는 데 걸리는 시간', en: 'Time to pass' },
          unit: { ko: '초', en: 'seconds' },
        },
      ],
    },
    {
      name: 'history',
      title: { ko: '지난 사흘의 속도', en: 'Speeds of the last three days' },
      primaryKey: ['observed_at', 'area'],
      keeps: { field: 'observed_at', days: 3 },
      fields: [observedAt, area, speed],
    },
  ],
  series: { table: 'now', step: 'moment', dayField: 'observed_on', areaField: 'area' },
  theme: 'traffic',
  topicOrder: 9,
  views: [
    {
      kind: 'now',
      id: 'now',
      title: { ko: '지금', en: 'Now' },
      question: { ko: '지금 어느 길이 막히나요?', en: 'Which roads are jammed now?' },
    },
    {
      kind: 'recent',
      id: 'recent',
      title: { ko: '지난 사흘', en: 'The last three days' },
      question: { ko: '언제 빠르고 언제 느린가요?', en: 'When is it fast, when slow?' },
    },
    {
      kind: 'ranking',
      id: 'ranking',
      title: { ko: '구간 순위', en: 'Stretches in order' },
      question: { ko: '어느 구간이 가장 느린가요?', en: 'Which stretch is slowest?' },
    },
    {
      kind: 'table',
      table: 'now',
      id: 'table',
      title: { ko: '구간 목록', en: 'List of stretches' },
      question: { ko: '정확한 값은 얼마인가요?', en: 'What are the exact values?' },
    },
  ],
  method: [
    {
      ko: '서울시의 도로 소통 서비스는 한 번에 한 구간만 답하고 전체 목록을 주지 않습니다. 하루에 물을 수 있는 횟수가 정해져 있어, 답하는 것이 확인된 큰길 열한 구간을 한 시간마다 읽습니다.',
      en: 'The service answers for one stretch a call and gives no list of all. As the calls of a day are limited, eleven stretches of large roads that are known to answer are read every hour.',
    },
    {
      ko: '답에 시각이 없어 읽은 시각을 적습니다. 그 구간이 도로의 어디인지도 답에 없습니다.',
      en: 'The answers carry no time, so the time of reading stands for it. Nor do they say which part of the road the stretch is.',
    },
    {
      ko: '소통은 서울시가 2016년 8월에 정한 기준으로 나눕니다. 시내 간선도로는 시속 15km 아래면 정체, 25km 아래면 서행, 도시고속도로는 30km와 50km입니다. 기준과 똑같은 속도는 더 나은 쪽으로 봅니다. 서비스가 준 말이 아니라 우리가 나눈 것입니다.',
      en: 'States follow the limits that the city set in August 2016: main roads are congested below 15 km/h and slow below 25, urban expressways below 30 and 50. A speed exactly at a limit counts as the better state. The states are made here; the service gives none.',
    },
    {
      ko: '평균은 열한 구간이 모두 있을 때만 냅니다. 도로마다 제한속도가 달라, 오르내리는 것만 보아야 합니다.',
      en: 'The mean is given only where all eleven are there. Speed limits differ between roads, so only its rise and fall mean something.',
    },
  ],
  rejectReasons: {
    'other-stretch': {
      ko: '물은 구간이 아닙니다(서비스가 조건을 무시함)',
      en: 'not the stretch that was asked for (the service ignored the filter)',
    },
    duplicate: {
      ko: '같은 구간이 이미 있습니다(첫 행을 씀)',
      en: 'the stretch occurs before (the first row counts)',
    },
    zero: { ko: '속도가 0입니다(재지 못한 것으로 봄)', en: 'speed is 0 (taken for not measured)' },
    negative: { ko: '값이 음수입니다', en: 'value is negative' },
    implausible: { ko: '값이 터무니없이 큽니다', en: 'value is impossibly large' },
    'not-a-number': { ko: '숫자가 아닙니다', en: 'not a number' },
  },
  agreement: {
    items: { ko: '구간별 속도', en: 'Speeds by stretch' },
    frequency: 'HOURLY',
    shownAs: ['figure', 'chart'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
