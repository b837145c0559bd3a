import type { LocalText } from '../language.ts';

/** Kinds of JSON documents, by the names of their schemas in the description of the API. */
export const apiSchemaNames = [
  'Manifest',
  'Table',
  'Days',
  'Months',
  'LayerIndex',
  'LayerPart',
  'LayerNames',
  'Report',
  'DataPackage',
  'LedgerLine',
  'LedgerSummary',
  'Withdrawals',
  'AreaShapes',
  'Topology',
  'CommitmentRegister',
  'Commitment',
  'Answers',
  'Forums',
  'Proposals',
  'Surveys',
  'Services',
  'NotReleased',
  'CatalogueRows',
  'CatalogueDetails',
  'CatalogueSearch',
] as const;
export type ApiSchemaName = (typeof apiSchemaNames)[number];

/** A kind of file that the static API has. */
export interface Operation {
  readonly id: string;
  readonly tag: 'start' | 'figures' | 'map' | 'documents' | 'record' | 'descriptions';
  /** Below the site's root, with a slash before it; parts in braces stand for what differs. */
  readonly path: string;
  readonly summary: LocalText;
  readonly description: LocalText;
  readonly mediaType: string;
  readonly schema: ApiSchemaName | readonly ApiSchemaName[] | null;
}

const json = 'application/json';

/** In the order in which a reader meets them. */
export const operations: readonly Operation[] = [
  {
    id: 'getManifest',
    tag: 'start',
    path: '/data/manifest.json',
    summary: { ko: '지금의 파일 목록', en: 'What is current' },
    description: {
      ko: '모든 데이터의 판, 기간, 행 수, 이용 조건, 그리고 지금의 파일 경로. 먼저 이것을 받고, 여기에 적힌 경로를 받으세요. 주소는 바뀌지 않고 내용은 바뀝니다.',
      en: 'Version, period, row counts, licence and the current files of every dataset. Fetch this first, then the paths that it names. Its address stays, its content changes.',
    },
    mediaType: json,
    schema: 'Manifest',
  },
  {
    id: 'getTableAsCsv',
    tag: 'figures',
    path: '/data/{dataset}/{table}.{hash}.csv',
    summary: { ko: '표(CSV)', en: 'A table as CSV' },
    description: {
      ko: 'RFC 4180, UTF-8, 바이트 순서 표시(BOM) 있음, 머리글 한 줄. 빈칸은 값이 없다는 뜻이며 0이 아닙니다. 열의 뜻과 단위는 데이터 패키지에 있습니다.',
      en: 'RFC 4180 in UTF-8 with a byte order mark, one header row. An empty cell is a missing value, never 0. The data package says what the columns mean, with units.',
    },
    mediaType: 'text/csv',
    schema: null,
  },
  {
    id: 'getTableAsJson',
    tag: 'figures',
    path: '/data/{dataset}/{table}.{hash}.json',
    summary: { ko: '표(열 단위 JSON)', en: 'A table as JSON, by columns' },
    description: {
      ko: 'columns[i]가 fields[i]의 값입니다. null은 값이 없다는 뜻입니다. 하루 단위 시계열에는 없으며, 대신 days 파일이 있습니다.',
      en: 'columns[i] holds the values of fields[i]; null is missing. Daily series have days files in its place.',
    },
    mediaType: json,
    schema: 'Table',
  },
  {
    id: 'getDays',
    tag: 'figures',
    path: '/data/{dataset}/days-{measure}.{hash}.json',
    summary: { ko: '한 항목의 하루하루 값', en: 'Daily values of one measure' },
    description: {
      ko: '지역마다 start부터 하루에 하나씩의 정수. 10^decimals로 나누면 그 항목의 단위가 됩니다.',
      en: 'For each area a whole number a day from start on; divided by 10^decimals it is in the unit of the measure.',
    },
    mediaType: json,
    schema: 'Days',
  },
  {
    id: 'getMonths',
    tag: 'figures',
    path: '/data/{dataset}/months.{hash}.json',
    summary: { ko: '기간별 합계와 날수', en: 'Sums and counts by period' },
    description: {
      ko: '달마다, 또는 시계열 자체의 더 긴 간격마다의 합계와 측정일 수. 어느 기간의 평균이나 합계도 여기서 정확히 나옵니다.',
      en: 'Sums and days measured by month, or by the series’ own longer step. The figure of any run of them follows exactly.',
    },
    mediaType: json,
    schema: 'Months',
  },
  {
    id: 'getLayerIndex',
    tag: 'map',
    path: '/data/{dataset}/layer-{layer}.{hash}.json',
    summary: { ko: '지도 층의 차례', en: 'Index of a map layer' },
    description: {
      ko: '구마다 개수와 범위, 그리고 멀리서 볼 때의 성긴 선.',
      en: 'Count and extent by district, and coarse strokes for the far view.',
    },
    mediaType: json,
    schema: 'LayerIndex',
  },
  {
    id: 'getLayerOfDistrict',
    tag: 'map',
    path: '/data/{dataset}/layer-{layer}-{area}.{hash}.json',
    summary: { ko: '한 구의 지도 층(GeoJSON)', en: 'A map layer in one district, as GeoJSON' },
    description: {
      ko: 'RFC 7946: WGS 84, 경도와 위도의 차례. 속성은 표의 열과 같습니다.',
      en: 'RFC 7946: WGS 84, longitude then latitude. Properties are columns of the table.',
    },
    mediaType: json,
    schema: 'LayerPart',
  },
  {
    id: 'getLayerNames',
    tag: 'map',
    path: '/data/{dataset}/names-{layer}.{hash}.json',
    summary: { ko: '지도 층의 이름들', en: 'Names in a map layer' },
    description: {
      ko: '이름으로 찾기 위한 목록. 열 단위입니다.',
      en: 'For searching by name, column by column.',
    },
    mediaType: json,
    schema: 'LayerNames',
  },
  {
    id: 'getDocument',
    tag: 'documents',
    path: '/data/{dataset}/{document}.{hash}.json',
    summary: { ko: '그 밖의 문서', en: 'Any other document' },
    description: {
      ko: '표로 담기 어려운 것: 약속, 서비스, 질문과 답, 구의 경계, 공개 데이터 목록 등.',
      en: 'What fits no table: promises, services, questions and answers, outlines of districts, the list of open data.',
    },
    mediaType: json,
    schema: [
      'AreaShapes',
      'Topology',
      'CommitmentRegister',
      'Commitment',
      'Answers',
      'Forums',
      'Proposals',
      'Surveys',
      'Services',
      'NotReleased',
      'CatalogueRows',
      'CatalogueDetails',
      'CatalogueSearch',
    ],
  },
  {
    id: 'getReport',
    tag: 'record',
    path: '/data/{dataset}/report.{hash}.json',
    summary: { ko: '수집 보고', en: 'Report of ingestion' },
    description: {
      ko: '읽은 파일과 해시, 버린 행과 까닭, 확인 결과.',
      en: 'Files that were read with their hashes, rows left out and why, checks.',
    },
    mediaType: json,
    schema: 'Report',
  },
  {
    id: 'getLedgerSummary',
    tag: 'record',
    path: '/data/ledger/{dataset}/summary.json',
    summary: { ko: '공개 장부의 요약', en: 'The public ledger in short' },
    description: {
      ko: '수집할 때마다의 결과, 제때 온 비율, 고친 값. 주소는 바뀌지 않습니다.',
      en: 'Outcomes of the runs, share on time, corrections. Its address stays.',
    },
    mediaType: json,
    schema: 'LedgerSummary',
  },
  {
    id: 'getLedgerMonth',
    tag: 'record',
    path: '/data/ledger/{dataset}/{month}.jsonl',
    summary: { ko: '한 달의 공개 장부', en: 'The public ledger of a month' },
    description: {
      ko: '수집 한 번에 한 줄씩의 JSON. 덧붙이기만 합니다.',
      en: 'One JSON document a line for each run. Lines are only ever added.',
    },
    mediaType: 'application/jsonl',
    schema: 'LedgerLine',
  },
  {
    id: 'getWithdrawals',
    tag: 'record',
    path: '/data/ledger/withdrawn.json',
    summary: { ko: '거둔 데이터', en: 'Withdrawn datasets' },
    description: {
      ko: '한 번 내놓았다가 거둔 데이터와 그날. 거둔 것이 없으면 파일이 없습니다(404).',
      en: 'Datasets that were published once, with the day they went. Not there (404) while nothing was withdrawn.',
    },
    mediaType: json,
    schema: 'Withdrawals',
  },
  {
    id: 'getDataPackage',
    tag: 'descriptions',
    path: '/data/{dataset}/datapackage.{hash}.json',
    summary: { ko: '한 데이터의 데이터 패키지', en: 'Data package of a dataset' },
    description: {
      ko: '프릭션리스 데이터 패키지: 표마다 크기, 해시, 테이블 스키마, 서로의 관계.',
      en: 'Frictionless Data Package: size, hash, Table Schema and references of every table.',
    },
    mediaType: json,
    schema: 'DataPackage',
  },
  {
    id: 'getWholeDataPackage',
    tag: 'descriptions',
    path: '/data/datapackage.json',
    summary: { ko: '모든 표의 데이터 패키지', en: 'Data package of all tables' },
    description: {
      ko: '사이트를 만들 때의 모든 표. 실시간 수치는 빠져 있습니다.',
      en: 'All tables as they were when the site was built; live figures are left out.',
    },
    mediaType: json,
    schema: null,
  },
  {
    id: 'getCatalogue',
    tag: 'descriptions',
    path: '/catalog.jsonld',
    summary: { ko: '데이터 목록(DCAT-AP)', en: 'Catalogue (DCAT-AP)' },
    description: {
      ko: 'DCAT-AP 3.0.1, JSON-LD. 다른 포털이 거두어 갈 수 있습니다.',
      en: 'DCAT-AP 3.0.1 in JSON-LD, for other portals to harvest.',
    },
    mediaType: 'application/ld+json',
    schema: null,
  },
  {
    id: 'getChanges',
    tag: 'descriptions',
    path: '/datasets/updates.atom',
    summary: { ko: '모든 데이터의 변화(Atom)', en: 'Changes of all data (Atom)' },
    description: {
      ko: '새 판, 고친 값, 막힌 공개, 거둔 데이터. 영어는 /en/datasets/updates.atom.',
      en: 'New versions, corrections, blocks and withdrawals. In English: /en/datasets/updates.atom.',
    },
    mediaType: 'application/atom+xml',
    schema: null,
  },
  {
    id: 'getChangesOfDataset',
    tag: 'descriptions',
    path: '/datasets/{dataset}/updates.atom',
    summary: { ko: '한 데이터의 변화(Atom)', en: 'Changes of one dataset (Atom)' },
    description: {
      ko: '영어는 /en/datasets/{dataset}/updates.atom.',
      en: 'In English: /en/datasets/{dataset}/updates.atom.',
    },
    mediaType: 'application/atom+xml',
    schema: null,
  },
];
