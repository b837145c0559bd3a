import type { CatalogueRecord } from './catalogue-record.ts';
import { no, unknown, yes } from './findings.ts';
import { factsOf } from './formats.ts';
import { formatNames, machineReadable, openlyLicensed } from './open-data-answers.ts';
import type { Criterion, Finding, Method } from './score.ts';

/** A structured format that is nobody's product; a PDF is open and still no third star. */
function openFormat(record: CatalogueRecord): Finding {
  const known = record.files.flatMap(({ format }) => format ?? []);
  if (known.length === 0) return unknown('형식을 알 수 없습니다', 'the format is not known');
  const good = known.find((format) => factsOf(format).structured && factsOf(format).open);
  const names = formatNames(record);
  return good === undefined
    ? no(
        'stated',
        `${names}: 구조가 없거나 한 회사 제품의 형식입니다`,
        `${names} has no structure or belongs to a product`,
      )
    : yes(
        'stated',
        `${good}: 구조가 있고 누구의 것도 아닙니다`,
        `${good} is structured and nobody’s product`,
      );
}

function addresses(record: CatalogueRecord): Finding {
  if (record.hasUris !== null) {
    return record.hasUris
      ? yes('seen', '데이터 속의 것마다 주소가 있습니다', 'the things in the data have addresses')
      : no('seen', '데이터 속의 것에 주소가 없습니다', 'the things in the data have no addresses');
  }
  const known = record.files.flatMap(({ format }) => format ?? []);
  if (known.length === 0) return unknown('형식을 알 수 없습니다', 'the format is not known');
  const good = known.find((format) => factsOf(format).uris);
  const names = formatNames(record);
  return good === undefined
    ? no(
        'stated',
        `${names}: 주소로 이름을 붙이는 형식이 아닙니다`,
        `${names} is no format that names things by addresses`,
      )
    : yes(
        'stated',
        `${good}: 주소로 이름을 붙이는 형식입니다`,
        `${good} names things by addresses`,
      );
}

function linked(record: CatalogueRecord): Finding {
  if (record.isLinked !== null) {
    return record.isLinked
      ? yes('seen', '다른 데이터를 가리킵니다', 'it points to other data')
      : no('seen', '다른 데이터를 가리키지 않습니다', 'it does not point to other data');
  }
  return addresses(record).answer === 'no'
    ? no('stated', '주소가 없으면 이을 수 없습니다', 'without addresses nothing can be linked')
    : unknown(
        '다른 데이터와 이어졌는지 보지 않았습니다',
        'whether it links to other data was not looked at',
      );
}

const star = (
  id: string,
  name: Criterion['name'],
  rule: Criterion['rule'],
  ask: Criterion['ask'],
): Criterion => ({
  id,
  weight: 1,
  dimension: null,
  name,
  rule,
  ask,
});

export const fiveStars: Method = {
  title: { ko: '별 다섯 개', en: 'The five stars' },
  about: {
    ko: '팀 버너스리가 제안한 다섯 단계입니다. 앞의 별이 있어야 다음 별을 셉니다.',
    en: 'The five steps that Tim Berners-Lee proposed. A star counts only with all before it.',
  },
  caveat: {
    ko: '넷째와 다섯째 별은 파일 속을 봐야 알 수 있습니다. 여기서는 파일 형식으로 답하고, 형식으로 알 수 없으면 알 수 없음입니다.',
    en: 'The fourth and fifth star can only be told from inside the files. Here the format answers; where it cannot, the answer is unknown.',
  },
  max: 5,
  unit: { ko: '개', en: 'stars' },
  dimensions: {},
  bands: null,
  inTurn: true,
  criteria: [
    star(
      'open-licence',
      { ko: '웹에 열린 조건으로', en: 'On the web under an open licence' },
      {
        ko: '누구나 어떤 목적으로든 쓰고 고칠 수 있으면 예.',
        en: 'Yes where anyone may use and change it for any purpose.',
      },
      openlyLicensed,
    ),
    star(
      'structured',
      { ko: '구조가 있음', en: 'Structured' },
      {
        ko: '프로그램이 값을 꺼낼 수 있는 형식이 하나라도 있으면 예.',
        en: 'Yes where at least one format gives values to a program.',
      },
      machineReadable,
    ),
    star(
      'open-format',
      { ko: '누구의 것도 아닌 형식', en: 'In a non-proprietary format' },
      {
        ko: '구조가 있으면서 한 회사의 제품이 아닌 형식(CSV, JSON 따위)이면 예. 엑셀은 아니요.',
        en: 'Yes for a structured format that is no company’s product, such as CSV or JSON. Excel is not.',
      },
      openFormat,
    ),
    star(
      'uris',
      { ko: '주소로 이름 붙임', en: 'Things have addresses' },
      {
        ko: '데이터 속의 것을 주소(URI)로 부르는 형식이면 예.',
        en: 'Yes where the format names things by addresses (URIs).',
      },
      addresses,
    ),
    star(
      'linked',
      { ko: '다른 데이터와 이어짐', en: 'Linked to other data' },
      {
        ko: '다른 데이터의 주소를 가리키면 예.',
        en: 'Yes where it points to addresses of other data.',
      },
      linked,
    ),
  ],
};
