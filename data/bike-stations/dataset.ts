import { defineDataset } from '../../src/domain/dataset.ts';
import { ofResidents } from '../../src/domain/privacy/as-published.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { stationLayer } from './layer.ts';
import { measures } from './measures.ts';

export const definition = defineDataset({
  id: 'bike-stations',
  title: { ko: '따릉이 대여소', en: 'Bike stations' },
  summary: {
    ko: '서울 공공자전거 따릉이의 대여소 3,153곳과 거치대. 2025년 5월의 모습.',
    en: 'The 3,153 stations of Ttareungyi, Seoul’s public bikes, and their racks, as of May 2025.',
  },
  keywords: [
    { ko: '따릉이', en: 'Ttareungyi' },
    { ko: '공공자전거', en: 'public bikes' },
    { ko: '대여소', en: 'stations' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '서울시 따릉이 대여소 마스터 정보(tbCycleStationInfo)',
        en: 'Public bike station information (tbCycleStationInfo)',
      },
      identifier: 'tbCycleStationInfo',
      url: 'https://data.seoul.go.kr/',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '서울시 열린데이터광장의 자료라 제1유형으로 여겨지나, 이 데이터의 안내 쪽에서는 확인하지 못했습니다. 다른 사람이 받아 둔 답을 읽었습니다.',
        en: 'Believed to be type 1 as open data of the city; the dataset’s own page was not seen. Read from answers that someone else recorded.',
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
      title: { ko: '자치구별 대여소와 거치대', en: 'Stations and racks by district' },
      primaryKey: ['taken_on', 'area'],
      fields: [
        { name: 'taken_on', type: 'date', title: { ko: '기준일', en: 'As of' } },
        {
          name: 'area',
          type: 'string',
          title: { ko: '지역 코드', en: 'Area code' },
          description: {
            ko: '법정동 코드 앞 다섯 자리. 11은 서울 전체.',
            en: 'First five digits of the legal code; 11 is all of Seoul.',
          },
        },
        { name: 'stations', type: 'integer', title: { ko: '대여소', en: 'Stations' } },
        {
          name: 'racks',
          type: 'integer',
          title: { ko: '거치대', en: 'Racks' },
          description: {
            ko: '수가 적힌 대여소만 더한 값.',
            en: 'Sum over the stations that state a number.',
          },
        },
        ofResidents({
          name: 'residents',
          type: 'integer',
          title: { ko: '인구(2025년 3월 말)', en: 'Residents (end of March 2025)' },
        }),
        {
          name: 'area_km2',
          type: 'number',
          title: { ko: '넓이', en: 'Area' },
          unit: 'km²',
          description: {
            ko: '단순하게 그린 경계로 잰 값.',
            en: 'Measured on simplified outlines.',
          },
        },
      ],
    },
    {
      name: 'stations',
      title: { ko: '대여소', en: 'Stations' },
      primaryKey: ['id'],
      fields: [
        { name: 'id', type: 'string', title: { ko: '대여소 번호', en: 'Station id' } },
        { name: 'name', type: 'string', title: { ko: '이름', en: 'Name' } },
        {
          name: 'district',
          type: 'string',
          title: { ko: '자치구', en: 'District' },
          description: {
            ko: '서비스가 적은 자치구의 법정동 코드.',
            en: 'Legal code of the district that the service states.',
          },
          categories: Object.fromEntries(seoul.districts.map(({ code, name }) => [code, name])),
        },
        {
          name: 'racks',
          type: 'integer',
          title: { ko: '거치대', en: 'Racks' },
          description: { ko: '비어 있으면 알 수 없음.', en: 'Empty where not known.' },
        },
        { name: 'address', type: 'string', title: { ko: '주소', en: 'Address' } },
        { name: 'longitude', type: 'number', title: { ko: '경도', en: 'Longitude' }, unit: '°' },
        { name: 'latitude', type: 'number', title: { ko: '위도', en: 'Latitude' }, unit: '°' },
      ],
    },
  ],
  series: { table: 'by_district', step: 'moment', dayField: 'taken_on', areaField: 'area' },
  layers: [stationLayer],
  theme: 'bikes',
  topicOrder: 20,
  views: [
    {
      kind: 'figure',
      id: 'figure',
      title: { ko: '한눈에', en: 'At a glance' },
      question: { ko: '따릉이를 빌릴 곳이 몇 곳인가요?', en: 'How many places rent a bike?' },
    },
    {
      kind: 'layers',
      id: 'places',
      title: { ko: '대여소 지도', en: 'Map of stations' },
      question: { ko: '가까운 대여소는 어디인가요?', en: 'Where is the nearest station?' },
      layers: [
        { layer: 'bike-stations/stations', on: true },
        { layer: 'bike-lanes/lanes', on: false },
        { layer: 'subway/lines', on: false },
        { layer: 'subway/stations', on: false },
      ],
    },
    {
      kind: 'choropleth',
      id: 'map',
      title: { ko: '구별 지도', en: 'Districts' },
      question: { ko: '어느 구가 촘촘한가요?', en: 'Which districts are well served?' },
    },
    {
      kind: 'ranking',
      id: 'ranking',
      title: { ko: '순위', en: 'Ranking' },
      question: { ko: '우리 구는 몇 번째인가요?', en: 'Where does my district stand?' },
    },
    {
      kind: 'table',
      table: 'stations',
      id: 'stations',
      title: { ko: '대여소 목록', en: 'List of stations' },
      question: { ko: '대여소마다 거치대가 몇 개인가요?', en: 'How many racks has each station?' },
    },
  ],
  method: [
    {
      ko: '대여소 정보 서비스가 2025년 5월에 준 답 네 쪽을 읽었습니다. 답에는 날짜가 없어, 모은 사람이 저장한 날(5월 20일)을 기준일로 적습니다. 지금의 모습과 다를 수 있습니다.',
      en: 'Read from four pages that the station service answered in May 2025. The answers carry no date; the day on which the collector stored them (20 May) stands for it. Today may look different.',
    },
    {
      ko: '3,156곳 가운데 위치가 경도 0, 위도 0으로 적힌 세 곳(ST-1090, ST-601, ST-844)은 지도에 둘 수 없어 세지 않았습니다.',
      en: 'Of 3,156 stations, three with their place given as 0, 0 (ST-1090, ST-601, ST-844) cannot be put on a map and are not counted.',
    },
    {
      ko: '거치대 수가 없거나 빈 대여소 15곳 가운데 14곳이 여기에 남아 있으며, 0이 아니라 모르는 것으로 둡니다. 0으로 적힌 32곳은 그대로 0입니다. QR 대여소라서 0인 것은 아닌 듯합니다. 2022년 5월 목록에서는 QR 대여소 1,186곳 모두 거치대 수가 있고, 0이나 빈칸인 47곳은 그 목록에 하나도 없습니다. 운영하지 않던 대여소일 수 있습니다.',
      en: 'Fifteen stations have no number of racks, or an empty one; fourteen of them are kept, as unknown and not as 0. The 32 that say 0 are left at 0. That is hardly because they work by QR code: in the city’s list of May 2022 all 1,186 QR stations have racks, and none of these 47 stations is in it. They may not have been in service.',
    },
    {
      ko: '자치구는 서비스가 적은 것을 씁니다. 좌표가 다른 구에 놓인 대여소의 수는 아래 검사에 나옵니다.',
      en: 'The district is the one that the service states. How many points lie in another one is told in the checks below.',
    },
  ],
  rejectReasons: {
    'no-place': { ko: '위치가 0, 0입니다', en: 'its place is given as 0, 0' },
    'outside-city': { ko: '위치가 서울 밖입니다', en: 'its place is outside Seoul' },
    'no-id': { ko: '대여소 번호가 없습니다', en: 'no station id' },
    'unknown-district': {
      ko: '서울의 자치구가 아닙니다',
      en: 'not a district of Seoul',
    },
    duplicate: {
      ko: '같은 번호가 이미 있습니다(첫 행을 씀)',
      en: 'the id occurs before (the first row counts)',
    },
    'not-a-count': { ko: '거치대 수가 수가 아닙니다', en: 'racks are not a number' },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: {
      ko: '대여소의 이름, 위치, 거치대 수',
      en: 'Names, places and racks of stations',
    },
    frequency: 'MONTHLY',
    shownAs: ['map', 'figure', 'chart'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
