import { defineDataset } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';

export const definition = defineDataset({
  id: 'districts',
  title: { ko: '자치구 경계', en: 'District boundaries' },
  summary: {
    ko: '서울 25개 자치구의 경계와 이름, 법정동 코드. 지도를 그리는 바탕.',
    en: 'Outlines, names and legal codes of Seoul’s 25 districts: the ground of every map here.',
  },
  keywords: [
    { ko: '행정구역', en: 'administrative areas' },
    { ko: '경계', en: 'boundaries' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '도로명주소 전자지도 시군구 경계(2015)',
        en: 'District boundaries of the address map (2015)',
      },
      identifier: null,
      url: 'https://github.com/southkorea/seoul-maps',
      publisher: {
        ko: '행정안전부 도로명주소, southkorea/seoul-maps 편집',
        en: 'Ministry’s address map, edited by southkorea/seoul-maps',
      },
      licence: 'apache-2.0',
      licenceConfirmed: true,
      licenceNote: {
        ko: '편집본의 안내문이 아파치 라이선스 2.0이라고 밝힙니다.',
        en: 'The edition’s readme states the Apache License 2.0.',
      },
    },
    {
      title: { ko: '한강', en: 'Han River' },
      identifier: null,
      url: 'https://www.openstreetmap.org/copyright',
      publisher: { ko: '오픈스트리트맵 기여자', en: 'OpenStreetMap contributors' },
      licence: 'odbl-1.0',
      licenceConfirmed: true,
      licenceNote: {
        ko: '지도의 바탕으로만 쓰며, 재는 데에는 맞지 않습니다.',
        en: 'A background only; too coarse to measure with.',
      },
    },
  ],
  frequency: 'NEVER',
  areas: seoul,
  measures: [],
  tables: [
    {
      name: 'districts',
      title: { ko: '자치구', en: 'Districts' },
      primaryKey: ['code'],
      fields: [
        { name: 'code', type: 'string', title: { ko: '법정동 코드', en: 'Legal code' } },
        { name: 'name_ko', type: 'string', title: { ko: '이름', en: 'Korean name' } },
        { name: 'name_en', type: 'string', title: { ko: '영문 이름', en: 'English name' } },
        {
          name: 'kostat_code',
          type: 'string',
          title: { ko: '통계청 코드(2013)', en: 'KOSTAT code (2013)' },
          description: {
            ko: '일부 값이 다른 구의 법정동 코드와 같으므로 열쇠로 쓰지 마세요.',
            en: 'Some equal another district’s legal code: never join by it.',
          },
        },
        { name: 'longitude', type: 'number', title: { ko: '경도', en: 'Longitude' }, unit: '°' },
        { name: 'latitude', type: 'number', title: { ko: '위도', en: 'Latitude' }, unit: '°' },
      ],
    },
  ],
  series: null,
  theme: 'ground',
  topicOrder: null,
  views: [],
  method: [
    {
      ko: '화면 크기에 맞게 점을 줄여 단순하게 만든 경계입니다. 넓이나 거리를 재는 데에는 쓸 수 없습니다.',
      en: 'The outlines are simplified to the size of a page. Do not measure areas or distances with them.',
    },
  ],
  rejectReasons: {},
  agreement: {
    items: { ko: '25개 자치구의 경계', en: 'Outlines of the 25 districts' },
    frequency: 'NEVER',
    shownAs: ['map'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
