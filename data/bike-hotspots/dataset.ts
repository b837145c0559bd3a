import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { maintainers } from '../../src/domain/maintainers.ts';
import { asPublished } from '../../src/domain/privacy/as-published.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { hotspotLayer } from './layer.ts';
import { measures } from './measures.ts';

const text = (name: string, title: LocalText): Field => ({ name, type: 'string', title });
const count = (name: string, title: LocalText): Field => ({ name, type: 'integer', title });
const ofVictims = asPublished({
  ko: '한국교통안전공단이 지점마다 누구에게나 보이는 수입니다(교통안전정보관리시스템 TMACS).',
  en: 'Counts that the Korea Transportation Safety Authority shows to everyone for each spot (TMACS).',
});

export const definition = defineDataset({
  id: 'bike-hotspots',
  title: { ko: '자전거 사고 다발지점', en: 'Bike accident hotspots' },
  summary: {
    ko: '자전거 사고가 되풀이된 서울의 지점. 이용 조건이 확인되지 않아, 파일을 가진 운영자가 직접 넣을 때에만 나타납니다.',
    en: 'Places in Seoul where bike accidents recurred. Its terms are not known: it appears only where an operator ingests the file.',
  },
  keywords: [
    { ko: '사고 다발지점', en: 'accident hotspots' },
    { ko: '자전거 사고', en: 'bike accidents' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '교통약자 사고다발지점 사고지표(TMACS)',
        en: 'Accident hotspots of vulnerable road users (TMACS)',
      },
      identifier: null,
      url: 'https://tmacs.kotsa.or.kr/',
      publisher: { ko: '한국교통안전공단', en: 'Korea Transportation Safety Authority' },
      licence: 'unknown',
      licenceConfirmed: false,
      licenceNote: {
        ko: '이용 조건이 적혀 있지 않아 이 누리집은 수치를 싣지 않습니다. 쓰려면 공단에 확인해야 합니다.',
        en: 'No terms are stated, so this project ships none of its figures. Ask the authority before use.',
      },
      licenceDecision: {
        by: maintainers,
        on: '2026-11-22',
        because: {
          ko: '이 누리집은 수치를 싣지 않으며, 공단의 파일을 가진 운영자가 들일 때만 보입니다. 남은 의문: 공단이 공개를 허락하는지 모르므로, 들이는 운영자가 먼저 물어야 합니다.',
          en: 'The project ships no figures; they appear only where an operator takes in the authority’s file. The doubt: whether the authority allows publishing is not known, so that operator should ask first.',
        },
      },
    },
  ],
  frequency: 'UNKNOWN',
  areas: seoul,
  inputs: ['districts'],
  measures,
  tables: [
    {
      name: 'by_district',
      title: { ko: '자치구별 사고 다발지점', en: 'Hotspots by district' },
      primaryKey: ['taken_on', 'area'],
      fields: [
        { name: 'taken_on', type: 'date', title: { ko: '기준일', en: 'As of' } },
        {
          ...text('area', { ko: '지역 코드', en: 'Area code' }),
          description: {
            ko: '법정동 코드 앞 다섯 자리. 11은 서울 전체(자치구의 합).',
            en: 'First five digits of the legal code; 11 is all of Seoul, the sum of the districts.',
          },
        },
        ...measures.map(({ id, name }) =>
          id === 'accidents' ? count(id, name) : ofVictims(count(id, name)),
        ),
      ],
    },
    {
      name: 'hotspots',
      title: { ko: '사고 다발지점', en: 'Hotspots' },
      primaryKey: ['id'],
      fields: [
        text('id', { ko: '번호', en: 'Id' }),
        text('name', { ko: '이름', en: 'Name' }),
        {
          ...text('district', { ko: '자치구', en: 'District' }),
          categories: Object.fromEntries(seoul.districts.map(({ code, name }) => [code, name])),
        },
        count('accidents', { ko: '사고', en: 'Accidents' }),
        ofVictims(count('deaths', { ko: '사망자', en: 'Deaths' })),
        ofVictims(count('serious', { ko: '중상자', en: 'Badly hurt' })),
        ofVictims(count('slight', { ko: '경상자', en: 'Slightly hurt' })),
        ofVictims(count('reported', { ko: '부상신고자', en: 'Injuries reported' })),
        text('kind', { ko: '주된 사고 유형', en: 'Main kind of accident' }),
        { name: 'longitude', type: 'number', title: { ko: '경도', en: 'Longitude' }, unit: '°' },
        { name: 'latitude', type: 'number', title: { ko: '위도', en: 'Latitude' }, unit: '°' },
      ],
    },
  ],
  series: { table: 'by_district', step: 'moment', dayField: 'taken_on', areaField: 'area' },
  layers: [hotspotLayer],
  theme: 'bikes',
  topicOrder: 24,
  views: [
    {
      kind: 'figure',
      id: 'figure',
      title: { ko: '한눈에', en: 'At a glance' },
      question: {
        ko: '사고가 되풀이된 곳은 몇 곳인가요?',
        en: 'At how many places do accidents recur?',
      },
    },
    {
      kind: 'layers',
      id: 'places',
      title: { ko: '다발지점 지도', en: 'Map of hotspots' },
      question: { ko: '어디를 조심해야 하나요?', en: 'Where is care needed?' },
      layers: [
        { layer: 'bike-hotspots/hotspots', on: true },
        { layer: 'bike-lanes/lanes', on: true },
        { layer: 'bike-stations/stations', on: false },
      ],
    },
    {
      kind: 'choropleth',
      id: 'map',
      title: { ko: '구별 지도', en: 'Districts' },
      question: { ko: '어느 구에 많나요?', en: 'Which districts have more?' },
    },
    {
      kind: 'ranking',
      id: 'ranking',
      title: { ko: '순위', en: 'Ranking' },
      question: { ko: '우리 구는 몇 번째인가요?', en: 'Where does my district stand?' },
    },
    {
      kind: 'table',
      table: 'hotspots',
      id: 'hotspots',
      title: { ko: '지점 목록', en: 'List of hotspots' },
      question: { ko: '지점마다 사고가 몇 건인가요?', en: 'How many accidents at each?' },
    },
  ],
  method: [
    {
      ko: '전국을 담은 파일에서 서울만 남깁니다. 다른 시도의 행은 거부된 행으로 셉니다.',
      en: 'The file covers the whole country; only Seoul is kept. Rows of other provinces are counted as rejected.',
    },
    {
      ko: '파일에는 기간이 적혀 있지 않습니다. 파일이 올라온 날(2022년 6월 7일)보다 앞선 사고라는 것만 압니다. 파일 이름은 교통약자라고 하고 올린 사람은 자전거라고 하며, 어느 쪽이 맞는지는 확인하지 못했습니다.',
      en: 'The file states no period: the accidents are older than the day it was stored (7 June 2022). Its name speaks of vulnerable road users, whoever stored it of bikes; which is right was not confirmed.',
    },
    {
      ko: '2022년 파일에서는 서울의 17개 구가 꼭 30곳이고 더 많은 구가 없습니다. 발행 기관이 구마다 30곳까지만 싣는 듯하므로, 지점의 수로 구를 견주지 마세요.',
      en: 'In the file of 2022, 17 districts of Seoul have exactly 30 places and none has more. The publisher seems to list at most 30 a district, so do not compare districts by their number of places.',
    },
    {
      ko: '다발도, 심각도, 통합지수는 뜻이 설명되어 있지 않아 쓰지 않았습니다.',
      en: 'Its indices of frequency and severity are not explained and are not used.',
    },
  ],
  rejectReasons: {
    'other-province': { ko: '서울이 아닌 시도입니다', en: 'another province than Seoul' },
    'unknown-district': { ko: '서울의 자치구가 아닙니다', en: 'not a district of Seoul' },
    'no-place': { ko: '위치가 없습니다', en: 'it has no place' },
    'outside-city': { ko: '위치가 서울 밖입니다', en: 'its place is outside Seoul' },
    'not-a-count': { ko: '0 이상의 정수가 아닙니다', en: 'not a whole number of 0 or more' },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: {
      ko: '자전거 사고 다발지점의 위치와 사고',
      en: 'Places of bike accident hotspots and their accidents',
    },
    frequency: 'ANNUAL',
    shownAs: ['map', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
