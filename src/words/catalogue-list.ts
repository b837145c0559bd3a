import type { Language } from '../domain/language.ts';
import type { LicenceId } from '../domain/licence/licence.ts';

type Names<Id extends string> = Readonly<Record<Id, string>>;
type FacetId =
  | 'origin'
  | 'licence'
  | 'state'
  | 'format'
  | 'theme'
  | 'index'
  | 'band'
  | 'stars'
  | 'cycle'
  | 'publisher';
type ColumnId =
  | 'publisher'
  | 'theme'
  | 'licence'
  | 'format'
  | 'cycle'
  | 'state'
  | 'registered'
  | 'modified'
  | 'downloads'
  | 'views'
  | 'index'
  | 'quality'
  | 'stars';
type SortId =
  | 'relevance'
  | 'downloads'
  | 'views'
  | 'modified'
  | 'registered'
  | 'due'
  | 'title'
  | 'open-data-index'
  | 'metadata-quality'
  | 'five-stars';

/** Words of the catalogue's search, which the reader's browser needs too. */
const ko = {
  search: '데이터 찾기',
  placeholder: '예: 자전거, ㅈㅈㄱ, 대기 오염',
  searchHint: '첫소리만 써도(ㅈㅈㄱ), 띄어쓰기나 글자가 틀려도, 영어로도 찾습니다.',
  descriptions: '설명에서도 찾기',
  descriptionsHint: '파일 하나를 더 받습니다(약 200 KB).',
  filters: '거르기',
  filtersChosen: (count: number) => `거르기(${count})`,
  facets: {
    origin: '어디의 데이터',
    licence: '이용 조건',
    state: '갱신',
    format: '형식',
    theme: '분류',
    index: '오픈데이터 지수',
    band: '메타데이터 품질',
    stars: '별',
    cycle: '갱신 주기',
    publisher: '제공 기관',
  } as Names<FacetId>,
  origins: { own: '이 누리집이 쓰는 데이터', list: '다른 곳의 데이터' },
  ownMark: '이 누리집',
  states: {
    'on-time': '제때',
    overdue: '늦음',
    'no-date': '날짜 약속 없음',
    unknown: '알 수 없음',
  },
  licences: {
    'kogl-0': '제한 없음',
    'kogl-1': '출처표시',
    'kogl-2': '출처표시, 비상업',
    'kogl-3': '출처표시, 변경금지',
    'kogl-4': '출처표시, 비상업, 변경금지',
    'apache-2.0': '아파치 2.0',
    'odbl-1.0': 'ODbL 1.0',
    'cc-by-4.0': 'CC BY 4.0',
    unknown: '알 수 없음',
    unconfirmed: '확인되지 않음',
  } as Names<LicenceId | 'unconfirmed'>,
  leftOut: '적혀 있지 않음',
  stars: (count: string) => `별 ${count}개`,
  indexRanges: { '90': '90~100점', '70': '70~89점', '50': '50~69점', '0': '0~49점' },
  more: (count: string) => `${count}개 더 보기`,
  fewer: '줄여 보기',
  findIn: (facet: string) => `${facet}에서 찾기`,
  remove: (label: string) => `${label} 거르기 빼기`,
  clear: '모두 지우기',

  columns: {
    publisher: '제공 기관',
    theme: '분류',
    licence: '이용 조건',
    format: '형식',
    cycle: '갱신 주기',
    state: '갱신',
    registered: '등록일',
    modified: '수정일',
    downloads: '내려받음',
    views: '조회',
    index: '지수(100)',
    quality: '품질(405)',
    stars: '별(5)',
  } as Names<ColumnId>,
  title: '데이터',
  chooseColumns: '열 고르기',
  sort: '차례',
  sorts: {
    relevance: '찾는 말에 가까운 순',
    downloads: '많이 내려받은 순',
    views: '많이 본 순',
    modified: '새로 바뀐 순',
    registered: '새로 등록된 순',
    due: '갱신할 날이 오래된 순',
    title: '이름순',
    'open-data-index': '지수 높은 순',
    'metadata-quality': '메타데이터 품질 높은 순',
    'five-stars': '별 많은 순',
  } as Names<SortId>,
  sortsTurned: {
    relevance: '찾는 말에 가까운 순',
    downloads: '적게 내려받은 순',
    views: '적게 본 순',
    modified: '오래전에 바뀐 순',
    registered: '오래전에 등록된 순',
    due: '갱신할 날이 먼 순',
    title: '이름 거꾸로',
    'open-data-index': '지수 낮은 순',
    'metadata-quality': '메타데이터 품질 낮은 순',
    'five-stars': '별 적은 순',
  } as Names<SortId>,
  turn: '차례 뒤집기',
  popular: '많이 쓰는 순',
  unknownPoints: (points: number) => `모름 ${points}`,
  lateBy: (days: string) => `${days}일 늦음`,

  found: (count: string, all: string) => `${all}개 가운데 ${count}개`,
  all: (count: string) => `데이터 ${count}개`,
  firstShown: (shown: string) => `많이 쓰는 ${shown}개를 먼저 보입니다.`,
  nothing: '맞는 데이터가 없습니다.',
  nothingHints: ['낱말을 줄이거나 첫소리만 써 보세요.', '거르기를 빼 보세요.'],
  tryDescriptions: '설명에서도 찾아보기',
  askForIt: '이 데이터를 공개해 달라고 요청하기',
  alsoSearched: (to: string) => `함께 찾은 말: ${to}.`,
  corrected: (from: string, to: string) => `‘${from}’에 맞는 것이 적어 함께 찾은 말: ${to}.`,
  results: '찾은 데이터',
  copyLink: '이 결과의 주소 복사',
  exportCsv: (count: string) => `결과 ${count}개 CSV로`,
  loading: '목록을 불러오는 중',
  failed: '찾기를 시작하지 못했습니다',
  failedKept: '아래 첫 목록은 그대로 읽을 수 있습니다.',
  renewed: '이 화면을 만든 뒤 목록이 새로 나왔습니다. 아래는 새 목록입니다.',
  hideFilters: '거르기 접기',

  close: '닫기',
  unknownId: (id: string) => `이 목록에는 ${id}번 데이터가 없습니다.`,
  details: {
    publisher: '제공 기관',
    office: '관리 부서',
    theme: '분류',
    format: '형식',
    cycle: '갱신 약속',
    fact: '실제',
    registered: '등록일',
    modified: '수정일',
    due: '다음 등록 예정일',
    keywords: '키워드',
    licence: '이용 조건',
    licencePlain: '무엇을 해도 되나요?',
    timeliness: '약속과 실제',
    scores: '얼마나 열려 있나요?',
    page: '발행 기관의 페이지에서 받기',
    ask: '요청하거나 문제 알리기',
    address: '이 데이터의 주소 복사',
    asOf: (day: string) => `${day} 목록을 기준으로 쟀습니다. 파일을 열어 보지는 않았습니다.`,
  },
};

export type CatalogueListWords = typeof ko;

const en: CatalogueListWords = {
  search: 'Find data',
  placeholder: 'e.g. bicycle, 자전거, ㅈㅈㄱ',
  searchHint:
    'English works for common words; Korean also by initials (ㅈㅈㄱ), without spaces and with typing errors.',
  descriptions: 'Search descriptions too',
  descriptionsHint: 'Loads one more file (about 200 KB).',
  filters: 'Filters',
  filtersChosen: (count) => `Filters (${count})`,
  facets: {
    origin: 'Whose list',
    licence: 'Licence',
    state: 'Updates',
    format: 'Format',
    theme: 'Theme',
    index: 'Open Data Index',
    band: 'Metadata quality',
    stars: 'Stars',
    cycle: 'Update cycle',
    publisher: 'Publisher',
  },
  origins: { own: 'Used by this site', list: 'Data of others' },
  ownMark: 'this site',
  states: {
    'on-time': 'on time',
    overdue: 'overdue',
    'no-date': 'no date promised',
    unknown: 'not known',
  },
  licences: {
    'kogl-0': 'no limits',
    'kogl-1': 'attribution',
    'kogl-2': 'attribution, non-commercial',
    'kogl-3': 'attribution, no change',
    'kogl-4': 'attribution, non-commercial, no change',
    'apache-2.0': 'Apache 2.0',
    'odbl-1.0': 'ODbL 1.0',
    'cc-by-4.0': 'CC BY 4.0',
    unknown: 'not known',
    unconfirmed: 'not confirmed',
  },
  leftOut: 'not given',
  stars: (count) => (count === '1' ? '1 star' : `${count} stars`),
  indexRanges: { '90': '90 to 100', '70': '70 to 89', '50': '50 to 69', '0': '0 to 49' },
  more: (count) => `${count} more`,
  fewer: 'Fewer',
  findIn: (facet) => `Find in ${facet.toLowerCase()}`,
  remove: (label) => `Remove the filter ${label}`,
  clear: 'Clear all',

  columns: {
    publisher: 'Publisher',
    theme: 'Theme',
    licence: 'Licence',
    format: 'Format',
    cycle: 'Cycle',
    state: 'Updates',
    registered: 'Registered',
    modified: 'Changed',
    downloads: 'Downloads',
    views: 'Views',
    index: 'Index (100)',
    quality: 'Quality (405)',
    stars: 'Stars (5)',
  },
  title: 'Dataset',
  chooseColumns: 'Columns',
  sort: 'Order',
  sorts: {
    relevance: 'Best match',
    downloads: 'Most downloaded',
    views: 'Most viewed',
    modified: 'Newest change',
    registered: 'Newest entry',
    due: 'Longest past its due day',
    title: 'By name',
    'open-data-index': 'Highest index',
    'metadata-quality': 'Highest metadata quality',
    'five-stars': 'Most stars',
  },
  sortsTurned: {
    relevance: 'Best match',
    downloads: 'Least downloaded',
    views: 'Least viewed',
    modified: 'Oldest change',
    registered: 'Oldest entry',
    due: 'Due latest',
    title: 'By name, backwards',
    'open-data-index': 'Lowest index',
    'metadata-quality': 'Lowest metadata quality',
    'five-stars': 'Fewest stars',
  },
  turn: 'Turn the order round',
  popular: 'Most used first',
  unknownPoints: (points) => `${points} unknown`,
  lateBy: (days) => `${days} days late`,

  found: (count, all) => `${count} of ${all}`,
  all: (count) => `${count} datasets`,
  firstShown: (shown) => `The ${shown} most used come first.`,
  nothing: 'No dataset fits.',
  nothingHints: ['Try fewer words, or the initials of a Korean word.', 'Remove a filter.'],
  tryDescriptions: 'Search descriptions too',
  askForIt: 'Ask for this data to be published',
  alsoSearched: (to) => `Also searched: ${to}.`,
  corrected: (from, to) => `Little fits “${from}”, so this was searched too: ${to}.`,
  results: 'Datasets found',
  copyLink: 'Copy the address of this result',
  exportCsv: (count) => `${count} results as CSV`,
  loading: 'Loading the list',
  failed: 'The search could not start',
  failedKept: 'The first list below can still be read.',
  renewed: 'A newer list came out after this page was made. This is the newer one.',
  hideFilters: 'Hide filters',

  close: 'Close',
  unknownId: (id) => `This list has no dataset ${id}.`,
  details: {
    publisher: 'Publisher',
    office: 'Office',
    theme: 'Theme',
    format: 'Format',
    cycle: 'Promised update',
    fact: 'In fact',
    registered: 'Registered',
    modified: 'Last changed',
    due: 'Next update due',
    keywords: 'Keywords',
    licence: 'Licence',
    licencePlain: 'What may I do with it?',
    timeliness: 'Promise and fact',
    scores: 'How open is it?',
    page: 'Get it from the publisher',
    ask: 'Request or report a problem',
    address: 'Copy the address of this dataset',
    asOf: (day) => `Measured from the list as of ${day}. No file was opened.`,
  },
};

const words: Readonly<Record<Language, CatalogueListWords>> = { ko, en };

export const catalogueListWords = (language: Language): CatalogueListWords => words[language];
