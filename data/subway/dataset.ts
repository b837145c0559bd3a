import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { maintainers } from '../../src/domain/maintainers.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { lineLayer, stationLayer } from './layers.ts';
import { lineNames } from './line-names.ts';

const text = (name: string, title: LocalText): Field => ({ name, type: 'string', title });

export const definition = defineDataset({
  id: 'subway',
  title: { ko: '지하철', en: 'Metro' },
  summary: {
    ko: '서울과 그 둘레의 지하철 노선과 역. 지도에서 길을 찾는 바탕.',
    en: 'Metro lines and stations in and around Seoul: to find one’s way on the maps.',
  },
  keywords: [
    { ko: '지하철', en: 'metro' },
    { ko: '역', en: 'stations' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '서울 지하철 노선과 역(2024)', en: 'Seoul metro lines and stations (2024)' },
      identifier: null,
      url: 'https://github.com/hoornaert-cj/seoul-subway',
      publisher: { ko: 'hoornaert-cj(개인 편집)', en: 'hoornaert-cj (a private compilation)' },
      licence: 'unknown',
      licenceConfirmed: false,
      licenceNote: {
        ko: '편집한 사람이 이용 조건과 원자료를 밝히지 않았습니다. 널리 쓰기 전에 확인해야 합니다.',
        en: 'The compiler states neither terms nor sources. Ask before wider use.',
      },
      licenceDecision: {
        by: maintainers,
        on: '2026-11-22',
        because: {
          ko: '역과 노선의 이름과 자리는 공개된 사실이며, 누가 모았는지 밝힙니다. 남은 의문: 모은 사람이 조건과 원자료를 밝히지 않았습니다.',
          en: 'Names and places of stations and lines are public facts, and the compiler is named. The doubt: the compiler states neither terms nor sources.',
        },
      },
    },
  ],
  frequency: 'NEVER',
  areas: seoul,
  inputs: ['districts'],
  measures: [],
  tables: [
    {
      name: 'lines',
      title: { ko: '노선', en: 'Lines' },
      primaryKey: ['id'],
      fields: [
        text('id', { ko: '번호', en: 'Id' }),
        { ...text('line', { ko: '노선', en: 'Line' }), categories: lineNames },
        text('name', { ko: '이름', en: 'Korean name' }),
        text('name_en', { ko: '영문 이름', en: 'English name' }),
        {
          name: 'stations',
          type: 'integer',
          title: { ko: '서울과 둘레의 역', en: 'Stations in and near Seoul' },
        },
      ],
    },
    {
      name: 'stations',
      title: { ko: '역', en: 'Stations' },
      primaryKey: ['id'],
      fields: [
        text('id', { ko: '역 번호', en: 'Id' }),
        text('name', { ko: '이름', en: 'Korean name' }),
        text('name_en', { ko: '영문 이름', en: 'English name' }),
        {
          ...text('lines', { ko: '지나는 노선', en: 'Lines (in Korean)' }),
          description: {
            ko: '이 역의 점을 지나는 노선. 자료에 없는 노선은 빠져 있음.',
            en: 'Lines drawn through the station’s point; lines that the source lacks are missing.',
          },
        },
        text('lines_en', { ko: '지나는 노선(영문)', en: 'Lines' }),
        {
          ...text('district', { ko: '자치구', en: 'District' }),
          categories: {
            ...Object.fromEntries(seoul.districts.map(({ code, name }) => [code, name])),
            outside: { ko: '서울 밖', en: 'Outside Seoul' },
          },
        },
        { name: 'longitude', type: 'number', title: { ko: '경도', en: 'Longitude' }, unit: '°' },
        { name: 'latitude', type: 'number', title: { ko: '위도', en: 'Latitude' }, unit: '°' },
      ],
    },
  ],
  series: null,
  layers: [lineLayer, stationLayer],
  theme: 'ground',
  topicOrder: null,
  views: [],
  method: [
    {
      ko: '역과 역을 곧게 이은 선이며 실제 선로의 모양이 아닙니다. 서울과 둘레 1km쯤만 남기고, 그 밖의 노선과 역은 뺐습니다.',
      en: 'Lines are drawn straight from station to station and do not show the tracks. Only Seoul and about a kilometre around it is kept.',
    },
    {
      ko: '2024년에 개인이 모은 자료로, 신림선과 수도권광역급행철도(GTX)처럼 없는 노선이 있습니다. 7호선에는 역이 빠진 점이 하나 있습니다.',
      en: 'A private compilation of 2024: some lines are missing, such as the Sillim Line and GTX. Line 7 runs through one point whose station is missing.',
    },
    {
      ko: '노선 이름은 자료마다 다르게 적혀 있어(1, 01호선, 1호선, 1001) 하나로 모았습니다. 역을 지나는 노선은 노선이 그 역의 점을 지나는지로 찾았습니다.',
      en: 'Every source names lines in its own way; here each has one name. Which lines a station serves follows from the lines drawn through its point.',
    },
  ],
  rejectReasons: {
    'far-from-city': { ko: '서울과 그 둘레 밖입니다', en: 'outside Seoul and its surroundings' },
    'unknown-line': { ko: '모르는 노선입니다', en: 'not a line that is known' },
    'no-name': { ko: '번호나 이름이 없습니다', en: 'no id or no name' },
    duplicate: {
      ko: '같은 번호가 이미 있습니다(첫 것을 씀)',
      en: 'the id occurs before (the first counts)',
    },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: { ko: '지하철 노선과 역', en: 'Metro lines and stations' },
    frequency: 'NEVER',
    shownAs: ['map'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
