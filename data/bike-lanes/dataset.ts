import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { maintainers } from '../../src/domain/maintainers.ts';
import { ofResidents } from '../../src/domain/privacy/as-published.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { formWords, kindIds, kindWords } from './kinds.ts';
import { laneLayer } from './layer.ts';
import { measures } from './measures.ts';

const text = (name: string, title: LocalText): Field => ({ name, type: 'string', title });
const km = (name: string, title: LocalText, scaled = false): Field => ({
  name,
  type: 'number',
  title,
  unit: 'km',
  ...(scaled ? { scaled: true } : {}),
});

export const definition = defineDataset({
  id: 'bike-lanes',
  title: { ko: '자전거도로', en: 'Bike lanes' },
  summary: {
    ko: '서울 자전거도로 1,359개 구간, 1,316km. 종류와 자치구별로, 2023년 무렵의 모습.',
    en: '1,359 stretches of bike lane in Seoul, 1,316 km, by kind and district, as of about 2023.',
  },
  keywords: [
    { ko: '자전거도로', en: 'bike lanes' },
    { ko: '자전거전용도로', en: 'bike paths' },
    { ko: '겸용도로', en: 'shared paths' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '스마트서울맵 도시생활지도: 자전거도로(테마 1657588761062)',
        en: 'Smart Seoul Map: bicycle roads (theme 1657588761062)',
      },
      identifier: '1657588761062',
      url: 'https://map.seoul.go.kr/',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'unknown',
      licenceConfirmed: false,
      licenceNote: {
        ko: '서울시가 만든 지도이지만 이용 조건이 적힌 쪽을 보지 못했습니다. 널리 쓰기 전에 시에 확인해야 합니다.',
        en: 'Made by the city, but the page with its terms was not seen. Ask the city before wider use.',
      },
      licenceDecision: {
        by: maintainers,
        on: '2026-11-22',
        because: {
          ko: '시가 자기 지도에 공개한 자료이고, 원자료가 아니라 줄인 선과 계산한 길이만 싣습니다. 남은 의문: 지도의 이용 조건이 적힌 쪽을 보지 못했습니다.',
          en: 'The city shows it on its own public map; only simplified lines and computed lengths are shipped, not the source. The doubt: the page with the map’s terms was not seen.',
        },
      },
    },
  ],
  frequency: 'UNKNOWN',
  areas: seoul,
  inputs: ['districts', 'population'],
  measures,
  tables: [
    {
      name: 'by_district',
      title: { ko: '자치구별 자전거도로', en: 'Bike lanes by district' },
      primaryKey: ['taken_on', 'area'],
      fields: [
        { name: 'taken_on', type: 'date', title: { ko: '기준일', en: 'As of' } },
        {
          ...text('area', { ko: '지역 코드', en: 'Area code' }),
          description: {
            ko: '법정동 코드 앞 다섯 자리. 11은 서울 전체(구 경계 밖의 길도 들어감).',
            en: 'First five digits of the legal code; 11 is the city, lanes beyond the outlines included.',
          },
        },
        km('lane_km', { ko: '자전거도로', en: 'Bike lanes' }, true),
        ...kindIds.map((kind) => km(`${kind}_km`, kindWords[kind], true)),
        { name: 'metres', type: 'integer', title: { ko: '길이', en: 'Length' }, unit: 'm' },
        {
          name: 'bike_only_metres',
          type: 'integer',
          title: { ko: '자전거만 다니는 길', en: 'For bikes only' },
          unit: 'm',
        },
        ofResidents({
          name: 'residents',
          type: 'integer',
          title: { ko: '인구(2023년 6월 말)', en: 'Residents (end of June 2023)' },
        }),
      ],
    },
    {
      name: 'lanes',
      title: { ko: '자전거도로 구간', en: 'Stretches of bike lane' },
      primaryKey: ['id'],
      fields: [
        text('id', { ko: '구간 번호', en: 'Id' }),
        text('name', { ko: '이름', en: 'Name' }),
        { ...text('kind', { ko: '종류', en: 'Kind' }), categories: kindWords },
        { ...text('form', { ko: '형태', en: 'Form' }), categories: formWords },
        text('start', { ko: '시작', en: 'From' }),
        text('end', { ko: '끝', en: 'To' }),
        {
          ...km('km', { ko: '길이', en: 'Length' }),
          description: { ko: '서울시가 적은 길이.', en: 'As the city states it.' },
        },
        km('drawn_km', { ko: '지도에 그려진 길이', en: 'Length as drawn' }),
        text('office', { ko: '관리 부서', en: 'Kept by' }),
        {
          ...text('district', { ko: '자치구', en: 'District' }),
          description: {
            ko: '구간의 가장 긴 부분이 놓인 자치구의 법정동 코드.',
            en: 'Legal code of the district that most of it lies in.',
          },
          categories: Object.fromEntries(seoul.districts.map(({ code, name }) => [code, name])),
        },
      ],
    },
  ],
  series: { table: 'by_district', step: 'moment', dayField: 'taken_on', areaField: 'area' },
  layers: [laneLayer],
  theme: 'bikes',
  topicOrder: 21,
  views: [
    {
      kind: 'figure',
      id: 'figure',
      title: { ko: '한눈에', en: 'At a glance' },
      question: { ko: '자전거도로가 얼마나 있나요?', en: 'How much bike lane is there?' },
    },
    {
      kind: 'layers',
      id: 'places',
      title: { ko: '자전거도로 지도', en: 'Map of lanes' },
      question: { ko: '어디에 어떤 길이 있나요?', en: 'Where is which kind?' },
      layers: [
        { layer: 'bike-lanes/lanes', on: true },
        { layer: 'bike-stations/stations', on: false },
        { layer: 'subway/stations', on: false },
      ],
    },
    {
      kind: 'composition',
      id: 'kinds',
      title: { ko: '종류', en: 'Kinds' },
      question: {
        ko: '자전거만의 길과 나누어 쓰는 길은 얼마씩인가요?',
        en: 'How much is for bikes alone, how much is shared?',
      },
      measures: kindIds.map((kind) => `${kind}_km`),
    },
    {
      kind: 'choropleth',
      id: 'map',
      title: { ko: '구별 지도', en: 'Districts' },
      question: { ko: '어느 구가 길고 어느 구가 짧은가요?', en: 'Which districts have more?' },
    },
    {
      kind: 'ranking',
      id: 'ranking',
      title: { ko: '순위', en: 'Ranking' },
      question: { ko: '우리 구는 몇 번째인가요?', en: 'Where does my district stand?' },
    },
    {
      kind: 'table',
      table: 'by_district',
      id: 'districts',
      title: { ko: '구별 수치', en: 'Figures by district' },
      question: { ko: '정확한 수치는 얼마인가요?', en: 'What are the exact figures?' },
    },
    {
      kind: 'table',
      table: 'lanes',
      id: 'lanes',
      title: { ko: '구간 목록', en: 'List of stretches' },
      question: { ko: '구간마다 길이가 얼마인가요?', en: 'How long is each stretch?' },
    },
  ],
  method: [
    {
      ko: '길이는 서울시가 구간마다 적은 값입니다. 지도에 그려진 길이는 조금 다르며, 구간 목록에 따로 적었습니다.',
      en: 'Lengths are those that the city states for each stretch. As drawn on the map they differ a little; the list gives both.',
    },
    {
      ko: '여러 구에 걸친 구간은 그려진 길이의 비율대로 적힌 길이를 나누었습니다. 구 경계는 단순하게 그린 것이라, 경계를 따라 난 길은 이웃 구로 셈해졌을 수 있습니다. 경계에서 200m 넘게 벗어난 부분은 서울 전체에만 들어갑니다.',
      en: 'A stretch across districts has its stated length shared out by its drawn length. Outlines are simplified, so a lane along a border may count for the neighbour. What lies more than 200 m beyond the city’s outline is in the city’s figure only.',
    },
    {
      ko: '종류는 법이 정한 네 가지입니다. 같은 종류를 빈칸 하나 넣어 다르게 적은 것(25D-4285)은 하나로 모았습니다. 한 구간(20D-4171)은 묶음 이름과 종류가 서로 달라, 종류를 따랐습니다.',
      en: 'Kinds are the four of the law. One that is spelled with a space (25D-4285) is the same as the others. One stretch (20D-4171) is grouped as divided and calls itself not divided; what it calls itself counts.',
    },
    {
      ko: '파일에는 날짜가 없습니다. 파일 속 가장 늦은 날짜(사진을 올린 2023년 8월 25일)를 기준일로 적습니다. 지금은 길이 더 생겼을 수 있습니다.',
      en: 'The file carries no date. The newest day found in it (a photograph stored on 25 August 2023) stands for it. There may be more lanes today.',
    },
  ],
  rejectReasons: {
    'no-id': { ko: '구간 번호가 없습니다', en: 'no id' },
    duplicate: {
      ko: '같은 번호가 이미 있습니다(첫 것을 씀)',
      en: 'the id occurs before (the first counts)',
    },
    'unknown-kind': { ko: '법이 정한 종류가 아닙니다', en: 'not a kind that the law knows' },
    'no-line': { ko: '선이 없습니다', en: 'no line' },
    'outside-city': { ko: '서울 밖입니다', en: 'outside Seoul' },
    'not-a-length': { ko: '길이가 아닙니다', en: 'not a length' },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: {
      ko: '자전거도로의 위치, 종류, 길이',
      en: 'Places, kinds and lengths of bike lanes',
    },
    frequency: 'ANNUAL',
    shownAs: ['map', 'chart', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
