import { defineDataset, type Source } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { stationLayer } from './layer.ts';
import { measures } from './measures.ts';
import { tables } from './tables.ts';
import { views } from './views.ts';

const fromSeoul: Pick<Source, 'publisher' | 'licence' | 'licenceConfirmed' | 'licenceNote'> = {
  publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
  licence: 'kogl-1',
  licenceConfirmed: false,
  licenceNote: {
    ko: '서울시 열린데이터광장의 자료라 제1유형으로 여겨지나, 이 데이터의 안내 쪽에서는 확인하지 못했습니다.',
    en: 'Believed to be type 1 as open data of the city; this dataset’s own page was not seen.',
  },
};

export const definition = defineDataset({
  id: 'bikes-now',
  title: { ko: '지금 따릉이', en: 'Bikes now' },
  summary: {
    ko: '서울 공공자전거 따릉이가 지금 대여소마다 몇 대 있는지. 30분마다.',
    en: 'How many of Seoul’s public bikes stand at each station now, every half hour.',
  },
  keywords: [
    { ko: '따릉이', en: 'Ttareungyi' },
    { ko: '실시간 대여 가능', en: 'bikes available now' },
  ],
  timeliness: 'live',
  live: {
    table: 'now',
    momentField: 'observed_at',
    areaField: 'area',
    nameField: null,
    factFields: ['bikes', 'empty_stations', 'stations', 'racks'],
    everyMinutes: 30,
    lateAfterMinutes: 60,
    staleAfterMinutes: 120,
    tile: { kind: 'value', measure: 'bikes' },
    history: {
      table: 'history',
      momentField: 'observed_at',
      areaField: 'area',
      measures: ['bikes', 'empty_stations'],
    },
    archive: 'bike-stations',
  },
  sources: [
    {
      title: {
        ko: '서울시 공공자전거 실시간 대여정보(bikeList)',
        en: 'Public bikes now (bikeList)',
      },
      identifier: 'OA-15493',
      url: 'https://data.seoul.go.kr/dataList/OA-15493/A/1/datasetView.do',
      ...fromSeoul,
    },
    {
      title: {
        ko: '서울시 따릉이 대여소 마스터 정보(tbCycleStationInfo)',
        en: 'Public bike station information (tbCycleStationInfo)',
      },
      identifier: 'OA-13252',
      url: 'https://data.seoul.go.kr/dataList/OA-13252/F/1/datasetView.do',
      ...fromSeoul,
    },
  ],
  frequency: '30MIN',
  areas: seoul,
  inputs: ['districts'],
  measures,
  tables,
  series: { table: 'now', step: 'moment', dayField: 'observed_on', areaField: 'area' },
  layers: [stationLayer],
  theme: 'bikes',
  topicOrder: 19,
  views,
  method: [
    {
      ko: '서울시의 실시간 대여정보 서비스를 30분마다 읽습니다. 행에 시각이 없어 읽은 시각을 본 시각으로 적습니다.',
      en: 'Read every half hour from the city’s service. Its rows carry no time, so the time of reading stands for it.',
    },
    {
      ko: '자전거가 거치대보다 많은 대여소가 있습니다. 자전거끼리 이어 세울 수 있어서이며, 틀린 값으로 보지 않습니다.',
      en: 'Some stations have more bikes than racks, because bikes can be chained to each other. That is no fault.',
    },
    {
      ko: '자치구는 대여소 목록 서비스가 적은 것을 씁니다. 목록에 없는 대여소는 좌표가 놓인 구로 셉니다. 어느 구에도 놓이지 않은 대여소는 서울의 합계에만 들어갑니다.',
      en: 'The district is the one that the list of stations states, or else the one that the point lies in. A station in neither counts for the city only.',
    },
    {
      ko: '자전거 수를 알 수 없는 대여소는 합계와 빈 대여소 수에 넣지 않습니다.',
      en: 'A station whose bikes are not known adds nothing to the sums and is not counted as empty.',
    },
    {
      ko: '다른 도시의 자료를 GBFS로 읽도록 설정할 수 있습니다. 그때는 시각을 그 자료에서 가져옵니다.',
      en: 'An operator may have it read a GBFS feed instead; the times then come from the feed.',
    },
  ],
  rejectReasons: {
    'no-id': { ko: '대여소 번호가 없습니다', en: 'no station id' },
    duplicate: {
      ko: '같은 번호가 이미 있습니다(첫 행을 씀)',
      en: 'the id occurs before (the first row counts)',
    },
    'no-place': { ko: '위치가 없거나 0, 0입니다', en: 'no place, or 0, 0' },
    'outside-city': { ko: '위치가 서울 밖입니다', en: 'its place is outside Seoul' },
    negative: { ko: '수가 음수입니다', en: 'the count is negative' },
    implausible: { ko: '수가 터무니없이 큽니다', en: 'the count is impossibly large' },
    'not-a-number': { ko: '수가 아닙니다', en: 'not a whole number' },
  },
  agreement: {
    items: { ko: '대여소별 자전거 수와 거치대 수', en: 'Bikes and racks by station' },
    frequency: '30MIN',
    shownAs: ['figure', 'map', 'chart'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
