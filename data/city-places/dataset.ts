import { defineDataset } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { placeLayer, roadLayer } from './layers.ts';
import { tables } from './tables.ts';

export const definition = defineDataset({
  id: 'city-places',
  title: { ko: '지금 붐비는 곳', en: 'Places now' },
  summary: {
    ko: '서울의 주요 장소가 지금 얼마나 붐비고 둘레의 길이 얼마나 막히는지. 한 시간마다.',
    en: 'How crowded some of Seoul’s main places are now, and how traffic flows around them, every hour.',
  },
  keywords: [
    { ko: '실시간 도시데이터', en: 'real-time city data' },
    { ko: '혼잡도', en: 'crowding' },
    { ko: '도로 소통', en: 'traffic flow' },
  ],
  timeliness: 'live',
  live: {
    table: 'places',
    momentField: 'observed_at',
    areaField: 'district',
    nameField: 'name',
    factFields: [
      'crowd',
      'people_min',
      'people_max',
      'substituted',
      'road_state',
      'road_speed',
      'temperature',
    ],
    everyMinutes: 60,
    lateAfterMinutes: 90,
    staleAfterMinutes: 180,
    range: ['people_min', 'people_max'],
    tile: {
      kind: 'share',
      field: 'crowd',
      values: ['busy', 'crowded'],
      noun: { ko: '붐비는 곳', en: 'crowded places' },
      sentences: {
        none: {
          ko: '{all}곳 가운데 붐비는 곳이 없습니다',
          en: 'None of {all} places is crowded',
        },
        one: { ko: '{all}곳 가운데 1곳이 붐빕니다', en: '1 of {all} places is crowded' },
        more: {
          ko: '{all}곳 가운데 {count}곳이 붐빕니다',
          en: '{count} of {all} places are crowded',
        },
      },
    },
    history: null,
    archive: null,
  },
  sources: [
    {
      title: {
        ko: '서울시 실시간 도시데이터(citydata)',
        en: 'Real-time city data of Seoul (citydata)',
      },
      identifier: 'OA-21285',
      url: 'https://data.seoul.go.kr/dataList/OA-21285/A/1/datasetView.do',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: true,
      licenceNote: {
        ko: '안내 쪽에 제1유형이라고 적혀 있습니다. 함께 오는 뉴스는 언론사의 것이라 읽지도 싣지도 않습니다.',
        en: 'Its page says type 1. The news that comes along belongs to an agency and is neither read nor published.',
      },
    },
  ],
  frequency: 'HOURLY',
  areas: seoul,
  inputs: ['districts'],
  measures: [],
  tables,
  series: null,
  layers: [placeLayer, roadLayer],
  theme: 'traffic',
  topicOrder: 8,
  views: [
    {
      kind: 'now',
      id: 'now',
      title: { ko: '지금', en: 'Now' },
      question: { ko: '지금 어디가 붐비나요?', en: 'Where is it crowded now?' },
    },
    {
      kind: 'layers',
      id: 'places',
      title: { ko: '지도', en: 'Map' },
      question: {
        ko: '어디가 붐비고 어느 길이 막히나요?',
        en: 'Where is it crowded, and which roads are jammed?',
      },
      layers: [
        { layer: 'city-places/places', on: true },
        { layer: 'city-places/roads', on: true },
      ],
    },
    {
      kind: 'table',
      table: 'roads',
      id: 'roads',
      title: { ko: '둘레의 도로', en: 'Roads around' },
      question: { ko: '어느 길이 얼마나 빠른가요?', en: 'How fast is which road?' },
    },
    {
      kind: 'table',
      table: 'crowd',
      id: 'week',
      title: { ko: '지난 이레', en: 'The last seven days' },
      question: { ko: '언제 붐볐나요?', en: 'When was it crowded?' },
    },
  ],
  method: [
    {
      ko: '서울시의 실시간 도시데이터를 한 시간마다 읽습니다. 한 번에 한 곳만 물을 수 있고 하루에 물을 수 있는 횟수가 정해져 있어, 120곳쯤 가운데 정해 둔 곳만 읽습니다.',
      en: 'Read every hour from the city’s service. It answers for one place a call and the calls of a day are limited, so only chosen ones of about 120 places are read.',
    },
    {
      ko: '붐빔은 서울시가 매긴 네 단계입니다. 사람 수는 통신 신호로 어림한 범위이며, 하나의 수로 줄이지 않습니다. 서울시가 다른 값으로 채웠다고 밝힌 것은 그렇게 적습니다.',
      en: 'How crowded a place is stands in the city’s own four steps. People are a range estimated from mobile signals and are never made into one number. Values that the city says it substituted are marked.',
    },
    {
      ko: '서비스는 장소의 위치를 주지 않습니다. 둘레 도로의 좌표를 평균한 곳에 점을 찍으므로 실제 한가운데와 다를 수 있습니다.',
      en: 'The service gives no position for a place. Its point is the mean of the positions of the roads around it and may not be its middle.',
    },
    {
      ko: '소통(원활, 서행, 정체)은 서비스가 적은 그대로입니다. 모르는 말이면 색을 칠하지 않습니다.',
      en: 'Traffic (flowing, slow, congested) is as the service says. A word that is not known gets no colour.',
    },
  ],
  rejectReasons: {
    'other-place': {
      ko: '물은 장소가 아닙니다(시험용 열쇠는 늘 같은 곳을 답함)',
      en: 'not the place that was asked for (the test key always answers for the same one)',
    },
    'not-a-time': { ko: '시각이 아닙니다', en: 'not a time' },
    'no-id': { ko: '링크 번호가 없습니다', en: 'no link id' },
    'no-place': { ko: '도로의 좌표가 없습니다', en: 'the road has no positions' },
    'outside-city': { ko: '위치가 서울 밖입니다', en: 'its place is outside Seoul' },
    'unknown-crowd': { ko: '모르는 붐빔 단계입니다', en: 'unknown step of crowding' },
    'unknown-state': { ko: '모르는 소통 상태입니다', en: 'unknown state of traffic' },
    'unknown-mark': {
      ko: '대체 표시가 Y나 N이 아닙니다',
      en: 'the mark of substitution is not Y or N',
    },
    zero: { ko: '속도가 0입니다(재지 못한 것으로 봄)', en: 'speed is 0 (taken for not measured)' },
    negative: { ko: '값이 음수입니다', en: 'value is negative' },
    implausible: { ko: '값이 터무니없이 크거나 작습니다', en: 'value is impossible' },
    'not-a-number': { ko: '숫자가 아닙니다', en: 'not a number' },
  },
  agreement: {
    items: {
      ko: '장소별 붐빔, 사람 수의 범위, 도로 소통, 기온',
      en: 'Crowding, range of people, traffic and temperature by place',
    },
    frequency: 'HOURLY',
    shownAs: ['map', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
