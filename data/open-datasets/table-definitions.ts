import type { Field, TableDefinition } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { licences } from '../../src/domain/licence/licence.ts';
import { updateCycles } from '../../src/domain/openness/update-cycle.ts';

const text = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'string',
  title: { ko, en },
});
const whole = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'integer',
  title: { ko, en },
});
const day = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'date',
  title: { ko, en },
});
const number = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'number',
  title: { ko, en },
});

const id = text('id', '목록 번호', 'Identifier');
const title = text('title', '이름', 'Title');
const publisher = text('publisher', '제공 기관', 'Publisher');
const namesOf = (
  entries: Readonly<Record<string, { readonly name: LocalText }>>,
): Readonly<Record<string, LocalText>> =>
  Object.fromEntries(Object.entries(entries).map(([code, { name }]) => [code, name]));

const cycle: Field = {
  ...text('cycle', '갱신 주기(유럽연합 부호)', 'Update cycle (EU code)'),
  categories: namesOf(updateCycles),
};
const licence: Field = {
  ...text('licence', '이용 조건', 'Licence'),
  categories: namesOf(licences),
};
const delivery: Field = {
  ...text('delivery', '받는 방법', 'How to get it'),
  categories: {
    portal: { ko: '포털에서 내려받기', en: 'download from the portal' },
    publisher: { ko: '기관에서 내려받기', en: 'download from the publisher' },
    medium: { ko: '저장 매체로 받기', en: 'on a storage medium' },
    service: { ko: '서비스로 받기', en: 'from a service' },
  },
};
const modified = day('modified', '수정일', 'Last changed');
const overdueDays = whole('overdue_days', '늦은 날수', 'Days overdue');

/** One table a way to divide the catalogue, all with the same columns. */
const group = (name: string, tableTitle: LocalText, nameTitle: LocalText): TableDefinition => ({
  name,
  title: tableTitle,
  primaryKey: ['name'],
  fields: [
    { name: 'name', type: 'string', title: nameTitle },
    whole('datasets', '데이터 수', 'Datasets'),
    whole('open', '열린 조건', 'Openly licensed'),
    number('open_low', '열린 비율, 95% 구간 아래', 'Open share, 95 % interval from'),
    number('open_high', '열린 비율, 95% 구간 위', 'Open share, 95 % interval to'),
    whole('dated', '다음 등록일이 있음', 'With a due day'),
    whole('overdue', '등록일이 지남', 'Overdue'),
    number('overdue_low', '늦은 비율, 95% 구간 아래', 'Overdue share, 95 % interval from'),
    number('overdue_high', '늦은 비율, 95% 구간 위', 'Overdue share, 95 % interval to'),
    number('odi_mean', '오픈데이터 지수 평균(100점)', 'Open Data Index, mean of 100'),
    number('mqa_mean', '메타데이터 품질 평균(405점)', 'Metadata quality, mean of 405'),
    number('stars_mean', '별 평균(5개)', 'Stars, mean of 5'),
    whole('rank', '순위(데이터 5개 이상)', 'Rank (from 5 datasets on)'),
  ],
});

export const tableDefinitions: readonly TableDefinition[] = [
  {
    name: 'datasets',
    title: { ko: '데이터 목록', en: 'Datasets' },
    primaryKey: ['id'],
    fields: [
      id,
      title,
      {
        ...text('description', '짧은 설명', 'Short description'),
        description: {
          ko: '담아 둔 목록에는 없습니다. 발행 기관의 목록이나 CKAN 포털을 읽으면 채워집니다.',
          en: 'Not in the embedded list; filled where the publisher’s list or a CKAN portal is read.',
        },
      },
      publisher,
      text('office', '관리 부서', 'Office in charge'),
      text('theme', '분류', 'Theme'),
      text('subtheme', '작은 분류', 'Subtheme'),
      text('keywords', '키워드', 'Keywords'),
      text('format', '형식', 'Format'),
      text('format_given', '적힌 형식', 'Format as given'),
      licence,
      text('licence_given', '적힌 이용 조건', 'Licence as given'),
      delivery,
      cycle,
      text('cycle_given', '적힌 갱신 주기', 'Update cycle as given'),
      day('registered', '등록일', 'Registered'),
      modified,
      day('next_due', '차기 등록 예정일', 'Next update due'),
      overdueDays,
      whole('downloads', '내려받은 횟수', 'Downloads'),
      whole('views', '조회수', 'Views'),
      text('url', '주소', 'Address'),
    ],
  },
  {
    name: 'scores',
    title: { ko: '개방성 점수', en: 'Openness scores' },
    primaryKey: ['id'],
    fields: [
      id,
      whole('odi', '오픈데이터 지수(100점)', 'Open Data Index, of 100'),
      whole('odi_unknown', '그중 알 수 없는 점수', 'of it not known'),
      whole('mqa', '메타데이터 품질(405점)', 'Metadata quality, of 405'),
      whole('mqa_unknown', '그중 알 수 없는 점수', 'of it not known'),
      whole('stars', '별(5개)', 'Stars, of 5'),
      whole('stars_unknown', '그중 알 수 없는 별', 'of them not known'),
    ],
  },
  group('by_publisher', { ko: '제공 기관별', en: 'By publisher' }, publisher.title),
  group('by_theme', { ko: '분류별', en: 'By theme' }, { ko: '분류', en: 'Theme' }),
  group('by_licence', { ko: '이용 조건별', en: 'By licence' }, { ko: '이용 조건', en: 'Licence' }),
  group('by_format', { ko: '형식별', en: 'By format' }, { ko: '형식', en: 'Format' }),
  group('by_cycle', { ko: '갱신 주기별', en: 'By update cycle' }, cycle.title),
  {
    name: 'licence_words',
    title: { ko: '적힌 이용 조건', en: 'Licences as they are worded' },
    primaryKey: ['wording'],
    fields: [
      text('wording', '적힌 말', 'Wording'),
      licence,
      whole('datasets', '데이터 수', 'Datasets'),
    ],
  },
  {
    name: 'distribution',
    title: { ko: '점수 분포', en: 'Distribution of the scores' },
    primaryKey: ['method', 'points'],
    fields: [
      text('method', '방법', 'Method'),
      whole('points', '점수', 'Points'),
      whole('datasets', '데이터 수', 'Datasets'),
    ],
  },
  {
    name: 'overdue',
    title: { ko: '갱신이 늦은 데이터', en: 'Overdue datasets' },
    primaryKey: ['id'],
    fields: [id, title, publisher, cycle, modified, day('due', '갱신할 날', 'Due'), overdueDays],
  },
  {
    name: 'trend',
    title: { ko: '기준일마다의 목록', en: 'The catalogue on each stated day' },
    primaryKey: ['day', 'catalogue', 'measure', 'item'],
    // A list says what is, not what was: earlier days are kept from the versions before.
    keeps: { field: 'day', days: null },
    fields: [
      day('day', '기준일', 'Stated day'),
      text('catalogue', '목록', 'Catalogue'),
      {
        ...text('measure', '무엇', 'Measure'),
        categories: {
          datasets: { ko: '데이터 수', en: 'datasets' },
          licence: { ko: '이용 조건별 데이터 수', en: 'datasets by licence' },
          state: { ko: '갱신 상태별 데이터 수', en: 'datasets by timeliness' },
          format: { ko: '형식별 데이터 수', en: 'datasets by format' },
          mean_points: { ko: '평균 점수(모름은 0점)', en: 'mean points, unknown as none' },
        },
      },
      text('item', '항목', 'Item'),
      number('value', '값', 'Value'),
      whole('out_of', '전체', 'Out of'),
    ],
  },
];
