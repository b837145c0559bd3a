import { momentField } from '../../src/domain/tables/common-fields.ts';
import { defineDataset } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { columns } from './columns.ts';

export const definition = defineDataset({
  id: 'air-korea',
  title: { ko: '에어코리아 측정소', en: 'Air Korea’s stations' },
  summary: {
    ko: '서울에 있는 에어코리아 측정소들이 지금 재는 값. 적힌 그대로, 한 시간마다.',
    en: 'What Air Korea’s stations in Seoul measure now, unchanged, every hour.',
  },
  keywords: [
    { ko: '에어코리아', en: 'Air Korea' },
    { ko: '측정소', en: 'stations' },
    { ko: '도로변 대기', en: 'roadside air' },
  ],
  timeliness: 'live',
  publishes: 'unchanged',
  live: {
    table: 'stations',
    momentField: 'measured_at',
    areaField: null,
    nameField: 'station',
    factFields: ['pm25', 'pm10', 'o3', 'no2', 'khai', 'khai_grade', 'network', 'data_time'],
    everyMinutes: 60,
    lateAfterMinutes: 150,
    staleAfterMinutes: 300,
    // The air of the districts stands there already; a number of stations says nothing of it.
    tile: null,
    history: null,
    archive: 'air-quality',
  },
  sources: [
    {
      title: {
        ko: '한국환경공단 에어코리아 대기오염정보: 시도별 실시간 측정정보',
        en: 'Air Korea: measurements by region, real time',
      },
      identifier: 'getCtprvnRltmMesureDnsty',
      url: 'https://www.airkorea.or.kr/web/',
      publisher: { ko: '한국환경공단', en: 'Korea Environment Corporation' },
      licence: 'kogl-3',
      licenceConfirmed: false,
      licenceNote: {
        ko: '에어코리아 누리집에 제3유형(출처표시, 변경금지)이라고 적혀 있어 그대로만 싣습니다. 공공데이터포털의 안내와 다를 수 있습니다.',
        en: 'Air Korea’s site says type 3 (attribution, no change), so the values are published unchanged only. The open-data portal may say otherwise.',
      },
    },
  ],
  frequency: 'HOURLY',
  areas: seoul,
  measures: [],
  tables: [
    {
      name: 'stations',
      title: { ko: '지금 측정소마다', en: 'Stations now' },
      primaryKey: ['station'],
      fields: [
        ...columns.map(({ name, title, unit }) => ({
          name,
          type: 'string' as const,
          title,
          ...(unit === undefined ? {} : { unit }),
        })),
        momentField('measured_at', { ko: '측정 시각', en: 'Measured at' }),
      ],
    },
  ],
  series: null,
  theme: 'air',
  topicOrder: 4,
  views: [
    {
      kind: 'now',
      id: 'now',
      title: { ko: '지금', en: 'Now' },
      question: {
        ko: '가까운 측정소는 무엇을 재고 있나요?',
        en: 'What does the nearest station read?',
      },
    },
    {
      kind: 'table',
      table: 'stations',
      id: 'stations',
      title: { ko: '모든 측정소', en: 'All stations' },
      question: { ko: '정확히 무엇이라고 적혀 있나요?', en: 'What exactly does it say?' },
    },
  ],
  method: [
    {
      ko: '에어코리아가 준 값을 적힌 그대로 싣습니다. 셈하거나 고르거나 고치지 않으며, ‘-’와 점검 표시도 그대로 둡니다. 평균도 순위도 내지 않습니다.',
      en: 'The values stand as Air Korea gives them. Nothing is computed, chosen or corrected; “-” and the marks of maintenance stay. There is no mean and no ranking.',
    },
    {
      ko: '측정 시각은 에어코리아가 적은 시각 옆에 협정 세계시로 한 번 더 적습니다. 24:00은 다음 날 0시입니다. 이 칸만 우리가 붙인 것입니다.',
      en: 'Beside the time as Air Korea writes it stands the same time in UTC; 24:00 is 00:00 of the next day. That column alone is ours.',
    },
    {
      ko: '이 값들은 확정되기 전의 것입니다. 이용 조건이 변경을 금지하므로 다른 자료와 합치지 않습니다. 자치구의 값과 지도는 ‘지금 공기’에 있습니다.',
      en: 'The values are not final. As the licence forbids changes they are joined with nothing; districts and maps stand under “Air now”.',
    },
  ],
  rejectReasons: {
    'no-name': { ko: '측정소 이름이 없습니다', en: 'no name of a station' },
    'not-a-time': { ko: '시각이 아닙니다', en: 'not a time' },
    duplicate: {
      ko: '같은 측정소가 이미 있습니다(첫 행을 씀)',
      en: 'the station occurs before (the first row counts)',
    },
  },
  agreement: {
    items: { ko: '측정소별 값, 등급, 상태', en: 'Values, grades and marks by station' },
    frequency: 'HOURLY',
    shownAs: ['figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
