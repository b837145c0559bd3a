import { defineDataset } from '../../src/domain/dataset.ts';
import { maintainers } from '../../src/domain/maintainers.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { dongLayer } from './layer.ts';

export const definition = defineDataset({
  id: 'dong',
  title: { ko: '행정동 경계', en: 'Neighbourhood boundaries' },
  summary: {
    ko: '서울 행정동 427곳의 경계와 이름, 법정 코드. 지도의 바탕.',
    en: 'Outlines, names and codes of Seoul’s 427 administrative neighbourhoods (dong): ground for maps.',
  },
  keywords: [
    { ko: '행정동', en: 'neighbourhoods' },
    { ko: '경계', en: 'boundaries' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '행정동 경계(2025~2026년 무렵)', en: 'Boundaries of dong (about 2025 to 2026)' },
      identifier: null,
      url: 'https://github.com/vuski/admdongkor',
      publisher: {
        ko: '통계청 통계지리정보서비스(SGIS), vuski/admdongkor 편집',
        en: 'KOSTAT SGIS, edited by vuski/admdongkor',
      },
      licence: 'unknown',
      licenceConfirmed: false,
      licenceNote: {
        ko: '출처를 밝히면 자유롭게 쓸 수 있다고 알려져 있으나 확인하지 못했습니다. SGIS는 출처 표시를 요구합니다.',
        en: 'Said to be free with attribution, which was not verified; SGIS asks for attribution.',
      },
      licenceDecision: {
        by: maintainers,
        on: '2026-11-22',
        because: {
          ko: '출처를 밝히면 쓸 수 있다고 알려져 있고 출처를 밝힙니다. 원본이 아니라 줄인 경계만 싣습니다. 남은 의문: 편집본의 조건을 확인하지 못했습니다.',
          en: 'Said to be free with attribution, which is given; only simplified outlines are shipped, not the original. The doubt: the edition’s terms were not verified.',
        },
      },
    },
  ],
  frequency: 'IRREG',
  areas: seoul,
  inputs: ['districts'],
  measures: [],
  tables: [
    {
      name: 'dong',
      title: { ko: '행정동', en: 'Neighbourhoods' },
      primaryKey: ['code'],
      fields: [
        {
          name: 'code',
          type: 'string',
          title: { ko: '행정동 코드', en: 'Code' },
          description: {
            ko: '행정안전부의 열 자리 코드. 앞 다섯 자리가 자치구.',
            en: 'Ten digits of the Ministry of the Interior; the first five are the district’s.',
          },
        },
        { name: 'name', type: 'string', title: { ko: '이름', en: 'Name' } },
        {
          name: 'district',
          type: 'string',
          title: { ko: '자치구', en: 'District' },
          categories: Object.fromEntries(seoul.districts.map(({ code, name }) => [code, name])),
        },
        { name: 'longitude', type: 'number', title: { ko: '경도', en: 'Longitude' }, unit: '°' },
        { name: 'latitude', type: 'number', title: { ko: '위도', en: 'Latitude' }, unit: '°' },
      ],
    },
  ],
  series: null,
  layers: [dongLayer],
  theme: 'ground',
  topicOrder: null,
  views: [],
  method: [
    {
      ko: '이웃한 동의 경계가 서로 맞닿은 채로 점을 줄여 단순하게 만들었습니다. 넓이나 거리를 재는 데에는 쓸 수 없고, 자치구 경계와는 만든 해가 달라 조금 어긋납니다.',
      en: 'Outlines are simplified so that neighbours still meet. Do not measure with them. They differ a little from the district outlines, which are of another year.',
    },
    {
      ko: '코드의 앞 다섯 자리가 적힌 자치구의 법정 코드와 같은지 모든 동에서 확인했습니다. 통계청 코드는 모양이 같아도 다른 구를 가리키므로 받지 않습니다.',
      en: 'For every dong the first five digits of the code were held against the legal code of the district that it names. KOSTAT’s codes look the same but name other districts, and are refused.',
    },
    {
      ko: '이름이 같은 동이 두 곳 있습니다(관악구와 강남구의 신사동). 열쇠로는 코드를 쓰세요.',
      en: 'Two neighbourhoods share a name, Sinsa-dong (in two districts): join by code, never by name.',
    },
  ],
  rejectReasons: {
    'unknown-district': { ko: '서울의 자치구가 아닙니다', en: 'not a district of Seoul' },
    'not-a-legal-code': {
      ko: '코드가 자치구의 법정 코드로 시작하지 않습니다',
      en: 'its code does not begin with the district’s legal code',
    },
    'no-area': { ko: '면이 없습니다', en: 'no area' },
    duplicate: {
      ko: '같은 코드가 이미 있습니다(첫 것을 씀)',
      en: 'the code occurs before (the first counts)',
    },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: { ko: '행정동의 경계', en: 'Outlines of neighbourhoods' },
    frequency: 'NEVER',
    shownAs: ['map'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
