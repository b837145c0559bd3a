import type { Language } from '../domain/language.ts';

interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Words of the page about the API; used at build only. */
const ko = {
  title: '데이터를 프로그램으로 받기',
  description:
    '이 사이트의 모든 수치는 누구나 받을 수 있는 파일입니다. 무엇이 어디에 있고 어떻게 받는지, 판과 이용 조건은 어떤지.',
  lead: '이 사이트의 모든 수치는 파일입니다. 열쇠도, 가입도, 횟수 제한도 없습니다. 화면에 보이는 것은 모두 같은 파일에서 나옵니다.',
  steps: {
    title: '두 번이면 됩니다',
    list: [
      '목록(manifest.json)을 받습니다. 데이터마다 판, 기간, 이용 조건과 지금의 파일 경로가 적혀 있습니다.',
      '그 경로의 파일을 받습니다. 표는 CSV와 JSON이 함께 있습니다.',
    ],
    open: '목록 열어 보기',
    code: (dataset: string) =>
      `아래는 ‘${dataset}’의 표 하나를 받는 예입니다. 그대로 옮겨 쓸 수 있습니다.`,
  },
  copy: '복사',
  languages: { curl: 'curl', python: 'Python', r: 'R', javascript: 'JavaScript' },
  kinds: {
    title: '무엇이 있나요?',
    note: '주소에서 중괄호로 묶인 부분은 데이터마다 다르며, 목록에 적힌 경로에 그대로 들어 있습니다. {hash}는 지어낼 수 없습니다.',
    example: '보기 열기',
  },
  tags: {
    start: '여기에서 시작',
    figures: '수치',
    map: '지도',
    documents: '문서',
    record: '기록',
    descriptions: '설명과 변화',
  },
  rules: [
    {
      title: '값을 읽을 때',
      paragraphs: [
        '없는 값은 CSV에서는 빈칸, JSON에서는 null입니다. 0은 정말로 0입니다.',
        '지역은 법정동 코드 앞자리입니다. 11은 서울 전체, 11680은 강남구처럼 다섯 자리는 구입니다. 통계청 코드와 다릅니다.',
        '날짜는 서울의 날짜이고, 시각에는 시간대가 함께 적혀 있습니다.',
        'CSV는 엑셀에서 바로 열리도록 바이트 순서 표시(BOM)로 시작합니다. 파이썬에서는 utf-8-sig, R에서는 UTF-8-BOM으로 읽으세요.',
        '열의 뜻, 단위, 코드의 뜻은 데이터마다 있는 데이터 패키지에 있습니다.',
      ],
    },
    {
      title: '판과 약속',
      paragraphs: [
        '이름에 해시가 있는 파일은 내용이 바뀌지 않습니다. 새 판은 새 이름으로 나오고, 옛 파일은 하루 뒤(실시간 수치는 두 시간 뒤)부터 사라질 수 있습니다. 파일 주소를 적어 두지 말고 목록에서 찾으세요.',
        '모든 문서에 schemaVersion이 있습니다. 지금은 1이며, 옛 프로그램이 읽을 수 없게 바뀔 때만 올라갑니다. 필드가 새로 더해지는 일은 예고 없이 있을 수 있습니다.',
        '새 판, 고친 값, 막힌 공개, 거둔 데이터는 Atom으로 알립니다. 실시간 수치는 운영자가 열쇠를 넣은 사이트에만 있습니다.',
      ],
    },
    {
      title: '얼마나 자주',
      paragraphs: [
        '목록은 1분에 한 번이면 넉넉합니다. 조건부 요청(If-None-Match)을 쓰면 바뀐 것이 없을 때 304만 받습니다.',
        '해시가 있는 파일은 한 번 받으면 다시 받을 까닭이 없습니다.',
        '다른 사이트의 화면에서 브라우저로 바로 읽으려면 이 사이트를 올린 서버가 교차 출처 요청(CORS)을 허용해야 합니다.',
      ],
    },
    {
      title: '잘못되었을 때',
      paragraphs: [
        '404는 그런 파일이 없거나 이미 옛 판이라는 뜻입니다. 목록을 다시 받으세요. 오류를 담은 JSON은 따로 없습니다.',
        '출처가 멈추거나 검사에 걸리면 마지막으로 온전했던 판이 그대로 있습니다. 목록의 lastRun과 observedAt이 까닭과 나이를 말합니다.',
      ],
    },
  ] as readonly Section[],
  licences: {
    title: '이용 조건',
    text: '이용 조건은 데이터마다 다릅니다. 목록의 licence가 조건이고, licenceConfirmed가 false이면 발행 기관의 안내를 직접 확인하지 못했다는 뜻입니다. 확인되지 않은 것은 열린 것으로 치지 않습니다.',
    link: '데이터마다의 이용 조건',
  },
  machine: {
    title: '기계가 읽는 설명',
    note: '모두 다른 사람이 만든 검사기로 확인합니다. npm run validate가 그 결과를 보여 줍니다.',
    openapi: '이 API의 설명(OpenAPI 3.1)',
    catalogue: '데이터 목록(DCAT-AP 3.0.1, JSON-LD)',
    whole: '모든 표의 데이터 패키지(Frictionless)',
    feed: '모든 데이터의 변화(Atom)',
    pages: '데이터 페이지마다 schema.org의 Dataset 설명이 들어 있습니다.',
  },
};

export type ApiWords = typeof ko;

const en: ApiWords = {
  title: 'Get the data by program',
  description:
    'Every figure of this site is a file that anybody can fetch: what is where, how to get it, versions and terms.',
  lead: 'Every figure of this site is a file. No key, no registration, no limit. All that you see on its pages comes from the same files.',
  steps: {
    title: 'Two requests',
    list: [
      'Fetch the list (manifest.json). For each dataset it names version, period, terms and the current files.',
      'Fetch the files that it names. Tables come as CSV and as JSON.',
    ],
    open: 'Open the list',
    code: (dataset) => `This fetches a table of “${dataset}”. It works as it stands.`,
  },
  copy: 'Copy',
  languages: { curl: 'curl', python: 'Python', r: 'R', javascript: 'JavaScript' },
  kinds: {
    title: 'What is there?',
    note: 'Parts of an address in braces differ; they stand in the paths of the list. A {hash} cannot be guessed.',
    example: 'Open an example',
  },
  tags: {
    start: 'Start here',
    figures: 'Figures',
    map: 'Map',
    documents: 'Documents',
    record: 'Record',
    descriptions: 'Descriptions and changes',
  },
  rules: [
    {
      title: 'Reading values',
      paragraphs: [
        'A missing value is empty in CSV and null in JSON. 0 is really 0.',
        'Areas are legal codes: 11 is all of Seoul, five digits are a district, such as 11680 for Gangnam. They are not the codes of Statistics Korea.',
        'Dates are days in Seoul; moments carry their time zone.',
        'CSV begins with a byte order mark, so that Excel opens it. Read it as utf-8-sig in Python and as UTF-8-BOM in R.',
        'What columns and codes mean, and units, stands in the data package of each dataset.',
      ],
    },
    {
      title: 'Versions, and what is promised',
      paragraphs: [
        'A file with a hash in its name never changes. A new version has new names; old files may go after a day, or after two hours for live figures. Do not keep addresses of files: look them up in the list.',
        'Every document has a schemaVersion. It is 1 now and rises only when an old program could not read the new form. New fields may come without notice.',
        'New versions, corrections, blocks and withdrawals are told in Atom feeds. Live figures are only on sites whose operator has keys for them.',
      ],
    },
    {
      title: 'How often',
      paragraphs: [
        'Asking for the list once a minute is plenty. With a conditional request (If-None-Match) you get only a 304 while nothing has changed.',
        'A file with a hash need never be fetched twice.',
        'To read it in a browser from another site, the host of this site must allow cross-origin requests (CORS).',
      ],
    },
    {
      title: 'When something is wrong',
      paragraphs: [
        '404 means that there is no such file, or that its version has gone: fetch the list again. There are no error documents in JSON.',
        'When a source fails or a check blocks, the last good version stays. lastRun and observedAt in the list say why and how old it is.',
      ],
    },
  ],
  licences: {
    title: 'Terms of use',
    text: 'Terms differ by dataset. `licence` in the list names them; where licenceConfirmed is false, the publisher’s own page with the terms was not seen. What is not known is not counted as open.',
    link: 'Terms of each dataset',
  },
  machine: {
    title: 'Descriptions for machines',
    note: 'All of them are held against validators that others made; npm run validate prints what those say.',
    openapi: 'This API (OpenAPI 3.1)',
    catalogue: 'Catalogue (DCAT-AP 3.0.1, JSON-LD)',
    whole: 'Data package of all tables (Frictionless)',
    feed: 'Changes of all data (Atom)',
    pages: 'The page of each dataset carries a Dataset description of schema.org.',
  },
};

export const apiWords = (language: Language): ApiWords => (language === 'ko' ? ko : en);
