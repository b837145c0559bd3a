import { defineDataset } from '../../src/domain/dataset.ts';
import { tableDefinitions } from './table-definitions.ts';

export const definition = defineDataset({
  id: 'open-datasets',
  title: { ko: '공공데이터 목록', en: 'Catalogue of open datasets' },
  summary: {
    ko: '공공데이터 목록: 이용 조건, 형식, 갱신 약속과 실제, 세 가지 방법으로 잰 개방성. 담아 둔 것은 나라 포털의 파일 데이터 3,143개입니다.',
    en: 'A catalogue of open datasets: their terms, formats, promised and actual updates, and their openness by three methods. The embedded one holds 3,143 file datasets of the national portal.',
  },
  keywords: [
    { ko: '공공데이터', en: 'open data' },
    { ko: '목록', en: 'catalogue' },
    { ko: '개방성', en: 'openness' },
    { ko: '이용 조건', en: 'licences' },
    { ko: '갱신', en: 'updates' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '공공데이터포털 목록', en: 'List of datasets at data.go.kr' },
      identifier: null,
      url: 'https://www.data.go.kr/',
      readFrom: 'files',
      publisher: {
        ko: '행정안전부, 한국지능정보사회진흥원',
        en: 'Ministry of the Interior and Safety, National Information Society Agency',
      },
      licence: 'kogl-0',
      licenceConfirmed: false,
      licenceNote: {
        ko: '목록 자체는 ‘이용허락범위 제한 없음’으로 공개되는 것으로 알지만 그 페이지를 확인하지는 못했습니다. 그래서 이름, 기관, 키워드, 분류, 형식, 이용 조건, 날짜 같은 사실만 담아 두고 설명 글은 담지 않습니다. 전화번호와 사람 이름도 없습니다.',
        en: 'The list itself is believed to be published with no limits on use, but the page that says so was not seen. Only facts are therefore embedded: titles, publishers, keywords, themes, formats, terms and dates, and no descriptions. There are no telephone numbers and no names of people.',
      },
    },
    {
      title: { ko: '운영자가 정한 CKAN 포털', en: 'CKAN portal that the operator names' },
      identifier: null,
      url: 'https://ckan.org/',
      readFrom: 'service',
      publisher: { ko: '그 포털을 운영하는 기관', en: 'Whoever runs that portal' },
      licence: 'unknown',
      licenceConfirmed: false,
      licenceNote: {
        ko: '목록 자체의 이용 조건은 포털이 API로 알려 주지 않습니다. 데이터마다의 이용 조건은 목록에 적힌 대로 싣습니다.',
        en: 'The portal’s service does not state the terms of the catalogue itself. The terms of each dataset are given as the catalogue states them.',
      },
      licenceDecision: {
        by: { ko: 'CKAN_URL을 설정한 운영자', en: 'The operator who sets CKAN_URL' },
        on: '2026-11-22',
        because: {
          ko: '열쇠 없이 누구나 묻는 목록이고, 항목의 사실과 포털이 적은 설명만 싣습니다. 운영자는 포털의 이용 조건을 확인하고 설정해야 합니다.',
          en: 'Anyone may ask the catalogue without a key, and only its facts and the descriptions it gives out are published. An operator should read the portal’s terms before setting it.',
        },
      },
    },
  ],
  frequency: 'UNKNOWN',
  areas: null,
  measures: [],
  tables: tableDefinitions,
  snapshotOmits: { list: ['description'] },
  series: null,
  views: [],
  theme: 'ground',
  topicOrder: null,
  method: [
    {
      ko: '담아 둔 목록은 공공데이터포털이 내어 준 목록의 첫 부분 3,143행입니다. 모두 파일 데이터이고, 무작위로 고른 표본이 아닙니다. 나라 전체의 비율로 읽으면 안 됩니다. 운영자가 CKAN 포털을 정하면(CKAN_URL) 그 포털의 항목이 대신 실리고, 출처와 읽은 파일이 그렇게 말합니다.',
      en: 'The embedded list is the first part of the list that the national portal gives out: 3,143 rows, all of them files, and no random sample. Shares in it are not shares of the whole country. Where the operator names a CKAN portal (CKAN_URL), its entries stand here instead, and the source and the files read say so.',
    },
    {
      ko: '목록은 언제 만들었는지 적지 않습니다. 그래서 ‘늦음’은 목록에서 가장 나중에 바뀐 날(담아 둔 목록은 2025년 12월 10일)을 기준으로 셉니다. 더 늦은 날로 세면 이미 새로 올린 데이터를 늦었다고 할 수 있습니다. 그날이 다음 등록 예정일이면 아직 늦지 않은 것입니다. 포털에 물은 목록은 물은 날을 기준으로 합니다.',
      en: 'The list does not say when it was made. Overdue is therefore counted on the day of its newest change (10 December 2025 for the embedded one): a later day might call datasets late that had been renewed. A dataset due on that very day is in time. A portal that was asked is judged on the day of asking.',
    },
    {
      ko: '개방성은 오픈데이터 지수, 유럽 데이터 포털의 메타데이터 품질, 별 다섯 개로 따로 재고 섞지 않습니다. 목록에 칸이 없는 것은 ‘아니요’가 아니라 ‘알 수 없음’입니다. 파일은 열어 보지 않았습니다. 링크는 운영자가 확인하게 한 것만 확인했고(npm run ingest -- links), 나머지는 ‘확인하지 않음’입니다.',
      en: 'Openness is measured by the Open Data Index, the metadata quality of data.europa.eu and the five stars, side by side and never mixed. What the list has no column for is unknown, not a no. No file was opened. Links are checked only where the operator has them checked (npm run ingest -- links); all others are told as not checked.',
    },
    {
      ko: '관리 부서의 전화번호는 읽지 않습니다. 설명 글은 발행 기관의 글이므로 이 프로젝트에 담지 않습니다. 담아 둔 목록으로 만든 표에서 그 칸은 비어 있고, 발행 기관의 목록(--from)이나 CKAN 포털을 읽으면 채워집니다. 채울 때도 160자까지만, 전화번호나 전자우편이 든 문장은 통째로 빼고 남깁니다. 유의사항에서는 견본이거나 조회 결과라는 말만 남겼습니다.',
      en: 'Telephone numbers of offices are not read. Descriptions are texts of the publishers and are not embedded in this project: in tables made of the embedded list the column is empty, and it is filled where the publisher’s list (--from) or a CKAN portal is read. Of the list’s descriptions at most 160 characters are kept then, and sentences with a telephone number or an e-mail address are left out whole. Of the notes only is kept whether a file is a sample or the answer to a query.',
    },
    {
      ko: '기관과 분류의 순위는 오픈데이터 지수의 평균으로 매기며, 데이터가 5개보다 적으면 매기지 않습니다. 비율의 구간은 95% 윌슨 구간입니다.',
      en: 'Publishers and themes are ranked by their mean in the Open Data Index; with fewer than five datasets there is no rank. Intervals of shares are Wilson’s at 95 %.',
    },
  ],
  rejectReasons: {
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
    'not-an-id': { ko: '목록 번호가 아닙니다', en: 'not an identifier' },
    'no-title': { ko: '이름이 없습니다', en: 'no title' },
    duplicate: { ko: '같은 번호가 앞에 있습니다', en: 'the identifier occurs before' },
    'not-a-day': { ko: '날짜가 아니거나 아직 오지 않은 날입니다', en: 'not a day, or one to come' },
    'not-a-count': { ko: '0 이상의 정수가 아닙니다', en: 'not a whole number from 0 on' },
    'not-a-package': { ko: '데이터 항목이 아닙니다', en: 'not the entry of a dataset' },
  },
  agreement: {
    items: {
      ko: '데이터의 이름, 기관, 이용 조건, 형식, 갱신 약속, 개방성 점수',
      en: 'Titles, publishers, terms, formats, promised updates and scores of openness',
    },
    frequency: 'IRREG',
    shownAs: ['figure', 'chart'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
