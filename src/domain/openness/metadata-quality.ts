import {
  dcatValid,
  downloadOf,
  firstGiven,
  given,
  licenceFromList,
  licenceGiven,
  linkAnswers,
  mediaTypeKnown,
  nonProprietary,
  rightsFromList,
} from './metadata-answers.ts';
import { formatNames, machineReadable } from './open-data-answers.ts';
import type { Criterion, Method } from './score.ts';

type Dimension = 'find' | 'access' | 'interoperate' | 'reuse' | 'context';
type Row = readonly [
  id: string,
  weight: number,
  name: readonly [ko: string, en: string],
  rule: readonly [ko: string, en: string],
  ask: Criterion['ask'],
];

const inDimension = (dimension: Dimension, rows: readonly Row[]): Criterion[] =>
  rows.map(([id, weight, [nameKo, nameEn], [ruleKo, ruleEn], ask]) => ({
    id,
    weight,
    dimension,
    name: { ko: nameKo, en: nameEn },
    rule: { ko: ruleKo, en: ruleEn },
    ask,
  }));

export const metadataQuality: Method = {
  title: {
    ko: '유럽 데이터 포털의 메타데이터 품질 405점',
    en: 'Metadata quality of data.europa.eu, 405 points',
  },
  about: {
    ko: '데이터가 아니라 데이터를 설명하는 글을 잽니다. 찾기, 접근, 상호 운용, 재사용, 맥락의 다섯 갈래입니다.',
    en: 'It measures how data are described, not the data: finding, access, interoperability, reuse and context.',
  },
  caveat: {
    ko: '점수와 네 등급은 확인했습니다. 파일이 여럿이면 하나라도 맞으면 맞은 것으로 봅니다. ‘목록에 있는 것’이 유럽의 어느 목록인지는 확인하지 못해, 여기서는 규칙에 적은 대로 봅니다.',
    en: 'Points and the four bands are confirmed. Where a dataset has several files, one that fits is enough. Which European list “from a vocabulary” means was not seen for each criterion; the rules say what is taken here.',
  },
  max: 405,
  unit: { ko: '점', en: 'points' },
  dimensions: {
    find: { ko: '찾기', en: 'Findability' },
    access: { ko: '접근', en: 'Accessibility' },
    interoperate: { ko: '상호 운용', en: 'Interoperability' },
    reuse: { ko: '재사용', en: 'Reusability' },
    context: { ko: '맥락', en: 'Contextuality' },
  },
  bands: [
    { id: 'excellent', name: { ko: '매우 좋음', en: 'excellent' }, from: 351 },
    { id: 'good', name: { ko: '좋음', en: 'good' }, from: 221 },
    { id: 'sufficient', name: { ko: '충분', en: 'sufficient' }, from: 121 },
    { id: 'bad', name: { ko: '나쁨', en: 'bad' }, from: 0 },
  ],
  inTurn: false,
  criteria: [
    ...inDimension('find', [
      [
        'keywords',
        30,
        ['키워드', 'Keywords'],
        ['키워드가 하나라도 있으면 예.', 'Yes where there is a keyword.'],
        (record) => given(record, 'keywords', record.keywords.join(', ')),
      ],
      [
        'themes',
        30,
        ['분류', 'Categories'],
        ['분류가 있으면 예.', 'Yes where there is a category.'],
        (record) => given(record, 'themes', record.themes.join(', ')),
      ],
      [
        'spatial',
        20,
        ['공간 범위', 'Geographic coverage'],
        [
          '어느 곳의 데이터인지 적혀 있으면 예.',
          'Yes where the entry says which place the data cover.',
        ],
        (record) => given(record, 'spatial', record.spatial),
      ],
      [
        'temporal',
        20,
        ['시간 범위', 'Time coverage'],
        [
          '어느 때의 데이터인지 적혀 있으면 예.',
          'Yes where the entry says which time the data cover.',
        ],
        (record) => given(record, 'temporal', record.temporal),
      ],
    ]),
    ...inDimension('access', [
      [
        'access-answers',
        50,
        ['접근 주소가 응답', 'Access address answers'],
        [
          '수집 단계에서 확인한 링크가 200에서 399로 응답하면 예.',
          'Yes where the address answered with 200 to 399 when ingestion asked it.',
        ],
        (record) => linkAnswers(record, 'access'),
      ],
      [
        'download-given',
        20,
        ['내려받기 주소', 'Download address'],
        [
          '파일 자체의 주소가 적혀 있으면 예.',
          'Yes where the address of the file itself is given.',
        ],
        (record) => given(record, 'download', downloadOf(record)?.url ?? null),
      ],
      [
        'download-answers',
        30,
        ['내려받기 주소가 응답', 'Download address answers'],
        [
          '수집 단계에서 확인한 내려받기 링크가 200에서 399로 응답하면 예.',
          'Yes where the download address answered with 200 to 399 when ingestion asked it.',
        ],
        (record) => linkAnswers(record, 'download'),
      ],
    ]),
    ...inDimension('interoperate', [
      [
        'dcat-valid',
        30,
        ['DCAT-AP에 맞음', 'Valid DCAT-AP'],
        [
          '항목의 DCAT-AP 기록이 공개된 검사를 통과하면 예.',
          'Yes where the entry’s DCAT-AP record passes the published shapes.',
        ],
        dcatValid,
      ],
      [
        'format-given',
        20,
        ['형식', 'Format'],
        ['파일 형식이 적혀 있으면 예.', 'Yes where a file format is given.'],
        (record) => given(record, null, formatNames(record)),
      ],
      [
        'non-proprietary',
        20,
        ['누구의 것도 아닌 형식', 'Non-proprietary format'],
        [
          '한 회사의 제품 이름이 붙지 않은 형식이 하나라도 있으면 예. 엑셀과 한글(HWP)은 아니요.',
          'Yes where one format is not named after a company’s product. Excel and HWP are.',
        ],
        nonProprietary,
      ],
      [
        'machine-readable',
        20,
        ['기계가 읽는 형식', 'Machine-readable format'],
        [
          '값을 꺼낼 수 있는 형식이 하나라도 있으면 예.',
          'Yes where at least one format gives values to a program.',
        ],
        machineReadable,
      ],
      [
        'media-type',
        10,
        ['매체 유형', 'Media type'],
        [
          'text/csv 같은 매체 유형이 적혀 있으면 예.',
          'Yes where a media type such as text/csv is given.',
        ],
        (record) =>
          given(record, 'mediaType', firstGiven(record.files.map(({ mediaType }) => mediaType))),
      ],
      [
        'format-vocabulary',
        10,
        ['형식과 매체 유형이 목록에 있음', 'Format and media type from a list'],
        [
          '형식은 우리가 아는 목록에, 매체 유형은 IANA의 꼴에 맞으면 예.',
          'Yes where the format is on the list that we know and the media type has IANA’s form.',
        ],
        mediaTypeKnown,
      ],
    ]),
    ...inDimension('reuse', [
      [
        'licence',
        20,
        ['이용 조건', 'Licence'],
        [
          '이용 조건이 적혀 있으면 예. 우리가 확인하지 못했으면 알 수 없음.',
          'Yes where a licence is given; unknown where we could not confirm it.',
        ],
        licenceGiven,
      ],
      [
        'licence-vocabulary',
        10,
        ['이용 조건이 목록에 있음', 'Licence from a list'],
        [
          '프로그램이 알아보는 식별자(CC, ODC 따위)로 적혀 있으면 예.',
          'Yes where it is given as an identifier that programs know, such as those of CC and ODC.',
        ],
        licenceFromList,
      ],
      [
        'contact',
        20,
        ['문의처', 'Contact point'],
        ['물어볼 부서가 적혀 있으면 예.', 'Yes where an office to ask is named.'],
        (record) => given(record, 'contact', record.contact),
      ],
      [
        'access-rights',
        10,
        ['접근 권한', 'Access rights'],
        ['누가 쓸 수 있는지 적혀 있으면 예.', 'Yes where the entry says who may have access.'],
        (record) => given(record, 'accessRights', record.accessRights),
      ],
      [
        'access-rights-vocabulary',
        5,
        ['접근 권한이 목록에 있음', 'Access rights from a list'],
        [
          '유럽연합 접근 권한 목록의 주소로 적혀 있으면 예.',
          'Yes where it is an address of the EU list of access rights.',
        ],
        rightsFromList,
      ],
      [
        'publisher',
        10,
        ['발행 기관', 'Publisher'],
        ['발행 기관이 적혀 있으면 예.', 'Yes where a publisher is named.'],
        (record) => given(record, null, record.publisher),
      ],
    ]),
    ...inDimension('context', [
      [
        'rights',
        5,
        ['권리', 'Rights'],
        [
          '권리에 대한 설명이 따로 있으면 예.',
          'Yes where there is a statement of rights of its own.',
        ],
        (record) => given(record, 'rights', record.rights),
      ],
      [
        'byte-size',
        5,
        ['파일 크기', 'File size'],
        ['바이트 크기가 적혀 있으면 예.', 'Yes where the size in bytes is given.'],
        (record) => given(record, 'bytes', firstGiven(record.files.map(({ bytes }) => bytes))),
      ],
      [
        'issued',
        5,
        ['처음 등록한 날', 'Date of issue'],
        ['처음 등록한 날이 적혀 있으면 예.', 'Yes where the day of first publication is given.'],
        (record) => given(record, 'registered', record.registered),
      ],
      [
        'modified',
        5,
        ['바뀐 날', 'Date of change'],
        ['마지막으로 바뀐 날이 적혀 있으면 예.', 'Yes where the day of the last change is given.'],
        (record) => given(record, 'modified', record.modified),
      ],
    ]),
  ],
};
