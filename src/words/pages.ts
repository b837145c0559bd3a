import type { Language } from '../domain/language.ts';

/** Words of the parts that are drawn at build only; they never reach the reader as script. */
const ko = {
  siteTitle: '열린시장실 서울',
  overviewQuestion:
    '우리 구는 어떤가요? 서울의 공기, 교통, 자전거, 물가, 안전과 사람을 한눈에 봅니다.',
  overviewLead: '공개된 데이터로 서울을 읽습니다.',
  onThisPage: '이 화면에서',
  topics: '주제',
  topicsLead:
    '주민이 묻는 것에 따라 나눈 데이터입니다. 쪽마다 수치와 그림, 출처와 한계가 있습니다.',
  analysis: {
    finding: '알아낸 것',
    data: '쓴 데이터',
    method: '분석 방법',
    limits: '한계',
    followed: '그 뒤에 일어난 일',
  },
  whatTitle: '이 누리집은',
  what: [
    '공공데이터를 받아 검사하고, 읽기 쉬운 그림과 수치로 바꾸어 시민에게 보입니다. 서울의 ‘디지털 시민시장실’에서 생각을 얻었습니다.',
    '모든 수치에는 출처와 기간, 이용 조건이 붙습니다. 모르는 것은 모른다고 적습니다.',
    '서버도 회원 가입도 추적도 없습니다. 누구나 데이터를 내려받고, 다른 도시를 위해 고쳐 쓸 수 있습니다.',
  ],
  noScript:
    '스크립트가 꺼져 있어 고르기와 움직이는 그림은 쓸 수 없습니다. 수치와 그림은 모두 읽을 수 있습니다.',

  method: '어떻게 만든 수치인가요?',
  shownAs: { chart: '그래프', map: '지도', figure: '수치', infographic: '그림 설명' },

  datasetsTitle: '데이터',
  datasetsLead: '이 누리집이 쓰는 데이터와, 누구나 받을 수 있는 파일입니다.',
  datasetRows: '읽은 행',
  identifier: '식별자',
  publisher: '발행 기관',
  sourceLink: '원자료',
  licence: '이용 조건',
  licencePlain: '무엇을 해도 되나요?',
  frequency: '발행 주기(약속)',
  period: '기간',
  noPeriod: '기간이 없는 자료',
  ingestedAt: '수집 처리',
  version: '판',
  files: '내려받기',
  file: '파일',
  size: '크기',
  format: '형식',
  fileNames: {
    report: '수집 보고서',
    datapackage: '데이터 패키지(스키마)',
    months: '월별 합계',
    topology: '경계(TopoJSON)',
    shapes: '경계 그림',
  },
  daysOf: (measure: string) => `일별 값: ${measure}`,
  schema: '열',
  schemaOf: (table: string) => `${table}의 열`,
  column: '이름',
  meaning: '뜻',
  type: '종류',
  types: { string: '글자', integer: '정수', number: '수', date: '날짜', datetime: '시각' },
  unit: '단위',
  primaryKey: '기본 키',
  counts: '행의 행방',
  promises: '이 데이터와 이어진 약속',
  promisesNote:
    '정부가 이와 같은 내용에 대해 한 약속입니다. 지켜졌는지, 누가 그렇게 말하는지 볼 수 있습니다.',
  madeFrom: '함께 쓰는 데이터',
  madeFromNote: '나눗수나 경계, 견줄 수치를 아래 데이터에서 가져옵니다.',
  read: '읽은 행',
  kept: '쓴 행',
  missing: '값이 모두 빈 행',
  rejected: '뺀 행',
  values: '값의 행방',
  valuesExpected: '있어야 할 값',
  valuesMeasured: '측정된 값',
  valuesBlank: '빈 값',
  valuesRejected: '뺀 값',
  addsUp: '더하면 맞습니다.',
  rejects: '뺀 것과 이유',
  rejectsNone: '뺀 것이 없습니다.',
  rejectsShown: (shown: number, all: number) => `모두 ${all}건 가운데 ${shown}건`,
  reason: '이유',
  howMany: '건수',
  line: '줄',
  value: '값',
  sourceFiles: '읽은 파일',
  encoding: '인코딩',
  rows: '행',
  renamed: '다르게 적힌 열 이름',
  checks: '검사',
  checkPassed: '통과',
  checkNoted: '적어 둠',
  checkWarned: '주의',
  checkFailed: '실패',
  openTopicPage: '그림으로 보기',
  manifestNote: '모든 파일의 목록',

  aboutTitle: '소개',
  about: [
    {
      title: '방법',
      paragraphs: [
        '발행 기관의 파일을 그대로 읽어 열 이름과 값을 검사하고, 쓴 행과 뺀 행을 모두 셉니다. 뺀 것은 데이터마다 이유와 함께 적습니다.',
        '평균은 측정된 날만으로 냅니다. 기간의 75% 미만만 측정되었으면 ‘불완전’이라고 표시하고, 측정값이 없는 날은 그림에서 비워 둡니다.',
        '미세먼지와 초미세먼지의 하루 평균에는 한국의 24시간 등급을 매깁니다. 기체의 등급은 한 시간 값에 대한 것이어서 하루 평균에는 매기지 않습니다. 연평균과 월평균에도 등급이 없습니다.',
        'WHO 권고는 2021년 세계 대기질 지침의 값입니다. 건강을 위한 권고이며 한국의 법적 기준이 아닙니다.',
      ],
    },
    {
      title: '접근성',
      paragraphs: [
        '한국형 웹 콘텐츠 접근성 지침과 WCAG 2.2 AA를 목표로 합니다. 스크립트 없이도 수치와 그림을 읽을 수 있고, 키보드만으로 모든 것을 고를 수 있으며, 그림마다 같은 수치의 표가 있습니다. 등급은 색과 함께 말과 모양으로도 나타냅니다.',
        '알려진 한계: 움직이는 지도는 WebGL이 있어야 하며, 없으면 같은 내용의 그림 지도가 대신합니다. 그래프에서 끌어 기간을 고르는 동작은 위의 ‘기간’ 고르기로 대신할 수 있습니다. 자동 검사(axe)와 키보드 시험은 했으나 장애인 사용자와의 시험은 아직 하지 못했습니다.',
      ],
    },
    {
      title: '개인정보',
      paragraphs: [
        '이 누리집은 아무것도 모으지 않습니다. 쿠키와 분석 도구가 없고, 다른 회사의 서버에 요청을 보내지 않습니다. 고른 구와 화면 색은 이 기기의 저장소에만 남으며, 브라우저에서 언제든 지울 수 있습니다.',
      ],
    },
  ],

  licencesTitle: '데이터 이용 조건',
  licencesLead:
    '데이터마다 발행 기관이 정한 이용 조건이 다릅니다. 발행 기관의 안내에서 조건을 직접 확인하지 못한 것은 ‘확인되지 않음’이라고 적었습니다.',
  licencesNote: '덧붙임',
  licencesCode:
    '이 누리집의 코드는 아파치 라이선스 2.0으로 공개합니다. 색과 글자 크기의 기준은 대한민국 정부 디자인 시스템 KRDS(krds-uiux)에서 가져왔습니다.',
  isOpen: '열린 조건',
  isNotOpen: '열린 조건이 아님',

  notFoundTitle: '찾는 화면이 없습니다',
  notFound: '주소가 바뀌었거나 잘못 적혔을 수 있습니다. 위의 메뉴나 첫 화면에서 다시 찾아보세요.',
};

export type PageWords = typeof ko;

const en: PageWords = {
  siteTitle: 'Open Mayor’s Office, Seoul',
  overviewQuestion:
    'How is my district? Seoul’s air, traffic, bikes, prices, safety and people at a glance.',
  overviewLead: 'Seoul, read from its public data.',
  onThisPage: 'On this page',
  topics: 'Topics',
  topicsLead:
    'The data by what residents ask. Each page has figures and pictures, their sources and limits.',
  analysis: {
    finding: 'What we found',
    data: 'Data used',
    method: 'How we looked',
    limits: 'What this cannot say',
    followed: 'What followed',
  },
  whatTitle: 'What this site is',
  what: [
    'It takes public datasets, checks them, and turns them into pictures and figures that residents can read. It is made in the spirit of Seoul’s Digital Mayor’s Office.',
    'Every figure carries its source, period and licence. What is not known is shown as not known.',
    'No server, no account, no tracking. Anyone can download the data, and adapt the site to another city.',
  ],
  noScript:
    'Scripts are off, so choosing and moving pictures do not work. All figures and pictures can be read.',

  method: 'How are these figures made?',
  shownAs: { chart: 'chart', map: 'map', figure: 'figure', infographic: 'infographic' },

  datasetsTitle: 'Data',
  datasetsLead: 'The datasets behind this site, and files that anyone may take.',
  datasetRows: 'Rows read',
  identifier: 'Identifier',
  publisher: 'Publisher',
  sourceLink: 'Original',
  licence: 'Licence',
  licencePlain: 'What may I do with it?',
  frequency: 'Promised update',
  period: 'Period',
  noPeriod: 'no period',
  ingestedAt: 'Processed',
  version: 'Version',
  files: 'Downloads',
  file: 'File',
  size: 'Size',
  format: 'Format',
  fileNames: {
    report: 'Ingestion report',
    datapackage: 'Data package (schema)',
    months: 'Monthly sums',
    topology: 'Boundaries (TopoJSON)',
    shapes: 'Drawn boundaries',
  },
  daysOf: (measure) => `Daily values: ${measure}`,
  schema: 'Columns',
  schemaOf: (table) => `Columns of “${table}”`,
  column: 'Name',
  meaning: 'Meaning',
  type: 'Type',
  types: { string: 'text', integer: 'integer', number: 'number', date: 'date', datetime: 'time' },
  unit: 'Unit',
  primaryKey: 'Primary key',
  counts: 'Where every row went',
  promises: 'Promises about this data',
  promisesNote:
    'What government promised about these things: whether it was kept, and who says so.',
  madeFrom: 'Made with',
  madeFromNote: 'Denominators, outlines or figures to hold against come from these datasets.',
  read: 'Rows read',
  kept: 'Rows kept',
  missing: 'Rows with no value at all',
  rejected: 'Rows rejected',
  values: 'Where every value went',
  valuesExpected: 'Values expected',
  valuesMeasured: 'Measured',
  valuesBlank: 'Blank',
  valuesRejected: 'Rejected',
  addsUp: 'They add up.',
  rejects: 'What was left out, and why',
  rejectsNone: 'Nothing was left out.',
  rejectsShown: (shown, all) => `${shown} of ${all}`,
  reason: 'Reason',
  howMany: 'Count',
  line: 'Line',
  value: 'Value',
  sourceFiles: 'Files read',
  encoding: 'Encoding',
  rows: 'Rows',
  renamed: 'Columns under another name',
  checks: 'Checks',
  checkPassed: 'passed',
  checkNoted: 'noted',
  checkWarned: 'use with care',
  checkFailed: 'failed',
  openTopicPage: 'See it as charts and maps',
  manifestNote: 'List of all files',

  aboutTitle: 'About',
  about: [
    {
      title: 'Method',
      paragraphs: [
        'The publishers’ files are read as they are. Names of columns and every value are checked, and rows kept and rejected are counted. What was rejected is listed with its reason on each dataset’s page.',
        'Means are of measured days only. Where fewer than 75 % of a period’s days were measured, the figure is marked as incomplete; days without a measurement stay empty in every picture.',
        'Daily means of dust are graded by Korea’s 24-hour limits. The limits of gases are for one hour, so their daily means get no grade; nor do means of months and years.',
        'The WHO guideline is that of the 2021 global air quality guidelines. It is advice for health, not Korean law.',
      ],
    },
    {
      title: 'Accessibility',
      paragraphs: [
        'We aim at WCAG 2.2 AA and its Korean counterpart. Figures and pictures can be read without scripts; everything can be chosen by keyboard; every picture has a table of the same numbers; grades have a word and a shape beside their colour.',
        'Known limits: the moving map needs WebGL; without it a drawn map with the same content takes its place. Dragging over a chart to choose a period can be replaced by the “Period” choice above. Automatic checks (axe) and keyboard tests were made; tests with disabled readers have not been made yet.',
      ],
    },
    {
      title: 'Privacy',
      paragraphs: [
        'This site collects nothing. There are no cookies and no analytics, and no request goes to anyone else’s server. Your district and colours stay in this device’s storage, and you can clear them in your browser at any time.',
      ],
    },
  ],

  licencesTitle: 'Data licences',
  licencesLead:
    'Each publisher sets its own terms. Where we did not see the terms on the publisher’s own page, we say “not confirmed”.',
  licencesNote: 'Note',
  licencesCode:
    'The code of this site is published under the Apache License 2.0. Colours and type sizes follow KRDS, the Korean government’s design system (krds-uiux).',
  isOpen: 'open terms',
  isNotOpen: 'not open terms',

  notFoundTitle: 'This page does not exist',
  notFound:
    'The address may have changed or be mistyped. Try the menu above, or start again from the first page.',
};

const pages: Readonly<Record<Language, PageWords>> = { ko, en };

export const pageWords = (language: Language): PageWords => pages[language];
