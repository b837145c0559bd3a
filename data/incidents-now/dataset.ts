import { defineDataset } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { incidentLayer } from './layer.ts';
import { tables } from './tables.ts';

export const definition = defineDataset({
  id: 'incidents-now',
  title: { ko: '지금 도로 위의 일', en: 'Incidents now' },
  summary: {
    ko: '지금 서울의 길에서 일어나는 사고, 공사, 집회와 통제. 30분마다.',
    en: 'Accidents, works, rallies and closures on Seoul’s roads now, every half hour.',
  },
  keywords: [
    { ko: '돌발 상황', en: 'incidents' },
    { ko: '도로 통제', en: 'road closures' },
    { ko: '공사', en: 'roadworks' },
  ],
  timeliness: 'live',
  live: {
    table: 'incidents',
    momentField: 'observed_at',
    areaField: 'district',
    nameField: 'text',
    factFields: ['kind', 'district', 'began_at', 'ends_at'],
    everyMinutes: 30,
    lateAfterMinutes: 60,
    staleAfterMinutes: 120,
    tile: {
      kind: 'count',
      noun: { ko: '돌발 상황', en: 'incidents' },
      one: { ko: '돌발 상황', en: 'incident' },
      none: {
        ko: '지금 알려진 일이 없습니다.',
        en: 'No incident is known at this moment.',
      },
    },
    history: null,
    archive: 'traffic-accidents',
  },
  sources: [
    {
      title: { ko: '서울시 실시간 돌발 정보(AccInfo)', en: 'Incidents in Seoul now (AccInfo)' },
      identifier: 'OA-13315',
      url: 'https://data.seoul.go.kr/dataList/OA-13315/A/1/datasetView.do',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '서울시 열린데이터광장의 자료라 제1유형으로 여겨지나, 이 데이터의 안내 쪽에서는 확인하지 못했습니다.',
        en: 'Believed to be type 1 as open data of the city; this dataset’s own page was not seen.',
      },
    },
  ],
  frequency: '30MIN',
  areas: seoul,
  inputs: ['districts'],
  measures: [],
  tables,
  series: null,
  layers: [incidentLayer],
  theme: 'traffic',
  topicOrder: 7,
  views: [
    {
      kind: 'now',
      id: 'now',
      title: { ko: '지금', en: 'Now' },
      question: { ko: '지금 길에서 무슨 일이 있나요?', en: 'What is happening on the roads now?' },
    },
    {
      kind: 'layers',
      id: 'places',
      title: { ko: '지도', en: 'Map' },
      question: { ko: '어디에서 일어나고 있나요?', en: 'Where is it happening?' },
      layers: [{ layer: 'incidents-now/incidents', on: true }],
    },
    {
      kind: 'table',
      table: 'log',
      id: 'log',
      title: { ko: '지난 30일', en: 'The last 30 days' },
      question: { ko: '그동안 무슨 일이 있었나요?', en: 'What has happened of late?' },
    },
  ],
  method: [
    {
      ko: '서울시의 실시간 돌발 정보를 30분마다 읽습니다. 서울시가 알린 일만 있으며, 길에서 일어난 모든 일은 아닙니다.',
      en: 'Read every half hour from the city’s service. It holds what the city tells, not everything that happens.',
    },
    {
      ko: '끝날 예정 시각이 지난 일은 뺍니다. 예정 시각은 자주 어긋나므로, 실제로는 아직 끝나지 않았을 수 있습니다.',
      en: 'What was expected to be over by the time of the look is left out. Expected ends are often wrong; it may still be going on.',
    },
    {
      ko: '위치는 중부원점 좌표(EPSG:5181)를 경위도로 바꾼 것입니다. 서울 밖의 일은 뺍니다.',
      en: 'Places are turned from the grid EPSG:5181 into degrees. What lies outside the city is left out.',
    },
    {
      ko: '내용은 서비스가 적은 글을 한 줄로 이은 것이며, 전화번호는 가립니다.',
      en: 'The text is the service’s own on one line, telephone numbers taken out.',
    },
    {
      ko: '기록에는 30분마다 볼 때 있던 일만 남습니다. 그 사이에 시작하고 끝난 일은 없습니다.',
      en: 'The log holds what was there at one of the looks; what began and ended between two is not in it.',
    },
  ],
  rejectReasons: {
    'no-id': { ko: '번호가 없습니다', en: 'no id' },
    duplicate: {
      ko: '같은 번호가 이미 있습니다(첫 행을 씀)',
      en: 'the id occurs before (the first row counts)',
    },
    'not-a-time': { ko: '시각이 아닙니다', en: 'not a time' },
    'ends-before': { ko: '시작하기 전에 끝납니다', en: 'it ends before it begins' },
    'no-place': { ko: '위치가 없습니다', en: 'no place' },
    'outside-city': { ko: '위치가 서울 밖입니다', en: 'its place is outside Seoul' },
    'unknown-kind': { ko: '모르는 종류입니다', en: 'unknown kind' },
  },
  agreement: {
    items: { ko: '돌발 상황의 종류, 위치, 시각, 내용', en: 'Kind, place, times and text' },
    frequency: '30MIN',
    shownAs: ['map', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
