import type { Language } from '../domain/language.ts';

type Allowed = 'allowed' | 'forbidden' | 'unknown' | 'same-terms' | 'required' | 'none';

type Uses =
  | 'unknown'
  | 'free'
  | 'same-terms'
  | 'name-source'
  | 'not-change'
  | 'not-sell'
  | 'only-read';

/** Words of a dataset's page and of the table of agreements; used at build only. */
const ko = {
  mayUse: '써도 되나요?',
  uses: {
    unknown: '알 수 없습니다. 쓰기 전에 발행 기관에 물어보세요.',
    free: '됩니다. 고쳐 쓰거나 상업적으로 써도 됩니다.',
    'name-source': '출처를 밝히면 됩니다. 고쳐 쓰거나 상업적으로 써도 됩니다.',
    'same-terms':
      '출처를 밝히고 같은 조건으로 공개하면 됩니다. 고쳐 쓰거나 상업적으로 써도 됩니다.',
    'not-change': '고치지 않고 출처를 밝히면 됩니다. 상업적으로 써도 됩니다.',
    'not-sell': '상업적이 아니면 됩니다. 고쳐도 되고, 출처를 밝혀야 합니다.',
    'only-read': '고치지 않고 상업적이 아니면 됩니다. 출처를 밝혀야 합니다.',
  } as Readonly<Record<Uses, string>>,
  usesUnconfirmed: '이 조건은 아직 확인되지 않았습니다.',
  rightsTitle: '무엇을 해도 되나요?',
  rightsUnconfirmed:
    '발행 기관의 페이지에서 이 조건을 확인하지 못했습니다. 중요한 일에 쓰기 전에 발행 기관에 물어보세요.',
  rightsSeveral: (count: number) =>
    `출처가 ${count}곳이어서, 어느 한 곳이라도 막으면 안 되는 것으로 보았습니다.`,
  rights: {
    use: '보고 내려받기',
    change: '고치거나 다른 것과 합치기',
    sell: '상업적으로 쓰기',
    name: '출처 밝히기',
  },
  allowed: {
    allowed: '됩니다',
    forbidden: '안 됩니다',
    unknown: '알 수 없습니다',
    'same-terms': '됩니다. 같은 조건으로 공개해야 합니다',
    required: '밝혀야 합니다',
    none: '밝히지 않아도 됩니다',
  } as Readonly<Record<Allowed, string>>,
  opennessTitle: '얼마나 열려 있나요?',
  opennessLead:
    '발행 기관이 준 그대로를 수집할 때 본 것으로 쟀습니다. 우리가 다듬은 것은 점수에 넣지 않습니다.',
  opennessUnconfirmed:
    '이용 조건을 우리가 확인하지 못해, 그 기준은 점수를 얻지 못하고 ‘모름’으로 남았습니다.',
  opennessUnknownTerms: '이용 조건을 알 수 없어, 그 기준은 ‘아니요’입니다.',
  opennessMore: '방법과 다른 데이터의 점수',
  timeliness: '약속과 실제',
  dependsTitle: '이 데이터에 기대는 것',
  dependsNone: '아직 이 데이터에 기대는 그림이나 분석이 없습니다.',
  views: '그림과 지도',
  datasets: '이 데이터로 만든 다른 데이터',
  analyses: '분석',
  layers: '지도에 얹는 것',
  compare: '구끼리 견주기',
  citeTitle: '이렇게 인용하세요',
  citeText: '글',
  bibtex: 'BibTeX',
  copy: '복사',
  cited: (title: string, publisher: string, site: string, version: string, day: string) =>
    `${publisher}. ${title} [데이터]. 다듬은 곳: ${site}, ${day}, 판 ${version}.`,
  codeTitle: '프로그램으로 받기',
  codeNote: (file: string) =>
    `‘${file}’ 파일을 받습니다. 목록(manifest.json)에서 지금의 주소를 찾으므로 판이 바뀌어도 그대로 씁니다. curl은 이 판의 파일을 받습니다.`,
  languages: { curl: 'curl', python: 'Python', r: 'R', javascript: 'JavaScript' },
  askTitle: '묻거나 요청하기',
  askData: '더 많은 자료 요청하기',
  askMistake: '틀린 곳 알리기',
  agreementTitle: '공개 약속',
  agreementItems: '항목',
  agreementFrequency: '얼마나 자주',
  agreementShown: '보이는 방법',
  agreementChannel: '어디서',
  agreementWith: '누구와',
  agreementNone: '아직 누구와도 정하지 않았습니다',
  agreementsTitle: '공개 약속',
  agreementsDescription: '데이터마다 무엇을 얼마나 자주 어떻게 보이기로 누구와 정했는지.',
  agreementsLead:
    '데이터마다 무엇을, 얼마나 자주, 어떤 그림으로, 어디에서 보일지를 시민단체와 정하는 표입니다. 서울시가 2017년에 하기로 한 방식입니다.',
  agreementsFound: (agreed: string, all: string) =>
    agreed === '0'
      ? `데이터 ${all}개 모두 아직 누구와도 정하지 않았습니다.`
      : `데이터 ${all}개 가운데 누군가와 정한 것은 ${agreed}개입니다.`,
  agreementsNote:
    '지금 적힌 것은 이 누리집이 스스로 정한 것입니다. 데이터 폴더의 dataset.ts에 누구와 언제 정했는지 적으면 여기에 나옵니다.',
  agreementsAsk: '함께 정하자고 제안하기',
  allAgreements: '모든 데이터의 공개 약속',
  toCatalogue: '다른 곳의 데이터까지 찾기',
  toOpenness: '얼마나 열려 있나요?',
  toNotReleased: '공개되지 않은 데이터',
};

export type DatasetPageWords = typeof ko;

const en: DatasetPageWords = {
  mayUse: 'May I use it?',
  uses: {
    unknown: 'Nobody can say. Ask the publisher first.',
    free: 'Yes, for anything, also changed and commercially.',
    'name-source': 'Yes, if you name the source. You may change it and use it commercially.',
    'same-terms':
      'Yes, if you name the source and share under the same terms. You may change it and use it commercially.',
    'not-change': 'Yes, unchanged and with its source named. Commercial use is fine.',
    'not-sell': 'Yes, if not commercially. You may change it; name the source.',
    'only-read': 'Yes, unchanged and not commercially; name the source.',
  },
  usesUnconfirmed: 'These terms are not confirmed yet.',
  rightsTitle: 'What may I do with it?',
  rightsUnconfirmed:
    'We could not confirm these terms at the publisher’s own page. Ask the publisher before you rely on them.',
  rightsSeveral: (count) =>
    `There are ${count} sources: what any of them forbids is taken as not allowed.`,
  rights: {
    use: 'Read and download it',
    change: 'Change it or join it with other data',
    sell: 'Use it commercially',
    name: 'Name the source',
  },
  allowed: {
    allowed: 'yes',
    forbidden: 'no',
    unknown: 'not known',
    'same-terms': 'yes, and share it under the same terms',
    required: 'you must',
    none: 'you need not',
  },
  opennessTitle: 'How open is it?',
  opennessLead:
    'Measured as the publisher gave it, from what ingestion saw. What this site makes of it does not count.',
  opennessUnconfirmed:
    'We could not confirm the licence: that criterion gets no points and stays unknown.',
  opennessUnknownTerms: 'The terms are not known: that criterion is a no.',
  opennessMore: 'The methods, and the scores of other data',
  timeliness: 'Promise and fact',
  dependsTitle: 'What depends on it',
  dependsNone: 'No figure and no analysis depends on it yet.',
  views: 'Charts and maps',
  datasets: 'Other data made from it',
  analyses: 'Analyses',
  layers: 'Layers of the map',
  compare: 'Compare districts',
  citeTitle: 'How to cite it',
  citeText: 'Text',
  bibtex: 'BibTeX',
  copy: 'Copy',
  cited: (title, publisher, site, version, day) =>
    `${publisher}. ${title} [dataset]. Processed by ${site} on ${day}, version ${version}.`,
  codeTitle: 'Fetch it with a program',
  codeNote: (file) =>
    `These fetch “${file}”. They look up its address of today in the list (manifest.json), so they go on working with new versions; curl takes the file of this version.`,
  languages: { curl: 'curl', python: 'Python', r: 'R', javascript: 'JavaScript' },
  askTitle: 'Ask or request',
  askData: 'Request more data',
  askMistake: 'Report a mistake',
  agreementTitle: 'Agreement to publish',
  agreementItems: 'Items',
  agreementFrequency: 'How often',
  agreementShown: 'Shown as',
  agreementChannel: 'Where',
  agreementWith: 'With whom',
  agreementNone: 'not agreed with anyone yet',
  agreementsTitle: 'Agreements to publish',
  agreementsDescription:
    'For each dataset: what is shown, how often, how, and with whom that was agreed.',
  agreementsLead:
    'For each dataset: what is shown, how often, as which kind of picture, where, and with which civil-society organisation that was agreed. It is what the city of Seoul set out to do in 2017.',
  agreementsFound: (agreed, all) =>
    agreed === '0'
      ? `None of the ${all} datasets is agreed with anyone yet.`
      : `Of ${all} datasets, ${agreed} ${agreed === '1' ? 'is' : 'are'} agreed with someone.`,
  agreementsNote:
    'What stands here was decided by this site alone. Say in the dataset’s dataset.ts with whom and when it was agreed, and it appears here.',
  agreementsAsk: 'Propose to agree on one',
  allAgreements: 'Agreements on all data',
  toCatalogue: 'Search other data too',
  toOpenness: 'How open is it?',
  toNotReleased: 'Data not released',
};

const words: Readonly<Record<Language, DatasetPageWords>> = { ko, en };

export const datasetPageWords = (language: Language): DatasetPageWords => words[language];
