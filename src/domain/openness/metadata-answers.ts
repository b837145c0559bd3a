import {
  isTold,
  type CatalogueFact,
  type CatalogueLink,
  type CatalogueRecord,
} from './catalogue-record.ts';
import { answers, no, quoted, unknown, yes } from './findings.ts';
import { factsOf } from './formats.ts';
import { formatNames } from './open-data-answers.ts';
import type { Finding } from './score.ts';

const notTold = (): Finding =>
  unknown('읽은 목록에는 이 칸이 없습니다', 'the catalogue that was read has no place for it');

/** Given or not: a text or a number is its own evidence. */
export function given(
  record: CatalogueRecord,
  fact: CatalogueFact | null,
  value: string | number | null,
): Finding {
  if (value !== null && value !== '') {
    const { ko, en } = quoted(String(value));
    return yes('stated', ko, en);
  }
  if (fact !== null && !isTold(record, fact)) return notTold();
  return no('stated', '적혀 있지 않습니다', 'not given');
}

const firstLink = (links: readonly (CatalogueLink | null)[]): CatalogueLink | null =>
  links.find((link) => link?.check) ?? links.find((link) => link !== null) ?? null;

export const downloadOf = (record: CatalogueRecord): CatalogueLink | null =>
  firstLink(record.files.map(({ download }) => download));

export function linkAnswers(record: CatalogueRecord, fact: 'access' | 'download'): Finding {
  const link =
    fact === 'download'
      ? downloadOf(record)
      : firstLink([...record.files.map(({ access }) => access), record.page]);
  const { status, checkedOn, content } = link?.check ?? {};
  // A page that asks to log in, or says goodbye, is no file, whatever its status says.
  const expectsPage = record.files.some(({ format }) => format === 'html');
  if (fact === 'download' && status === 200 && content === 'web-page' && !expectsPage) {
    return no(
      'seen',
      `${checkedOn}에 파일이 아니라 웹 화면이 왔습니다`,
      `a web page came in place of the file on ${checkedOn}`,
    );
  }
  if (link) return answers(link);
  return isTold(record, fact) ? no('stated', '주소가 없습니다', 'no address is given') : notTold();
}

export function nonProprietary(record: CatalogueRecord): Finding {
  const known = record.files.flatMap(({ format }) => format ?? []);
  if (known.length === 0) {
    const names = formatNames(record);
    return names === ''
      ? unknown('형식을 알 수 없습니다', 'the format is not known')
      : unknown(`${names}: 모르는 형식입니다`, `${names} is not a format that we know`);
  }
  const good = known.find((format) => factsOf(format).open);
  const names = formatNames(record);
  return good === undefined
    ? no('stated', `${names}: 한 회사 제품의 형식입니다`, `${names} belongs to a company’s product`)
    : yes('stated', `${good}: 누구의 것도 아닌 형식입니다`, `${good} is nobody’s product`);
}

export function mediaTypeKnown(record: CatalogueRecord): Finding {
  const types = record.files.flatMap(({ mediaType }) => mediaType ?? []);
  const known = types.find((type) => /^[a-z]+\/[\w.+-]+$/i.test(type));
  const formatsKnown = record.files.find(({ format }) => format !== null)?.format ?? null;
  if (!isTold(record, 'mediaType')) return notTold();
  return known === undefined || formatsKnown === null
    ? no(
        'stated',
        '형식과 매체 유형이 모두 표준 목록의 것은 아닙니다',
        'format and media type are not both from a list',
      )
    : yes('stated', `${formatsKnown}, ${known}`, `${formatsKnown}, ${known}`);
}

export function dcatValid({ dcatValid: isValid }: CatalogueRecord): Finding {
  if (isValid === null) {
    return unknown('DCAT-AP 검사를 하지 않았습니다', 'the entry was not held against DCAT-AP');
  }
  return isValid
    ? yes('seen', 'DCAT-AP 검사를 통과했습니다', 'it passes the shapes of DCAT-AP')
    : no('seen', 'DCAT-AP 검사에서 잘못이 나왔습니다', 'it fails the shapes of DCAT-AP');
}

export function licenceGiven({ licence }: CatalogueRecord): Finding {
  if (licence.wording === null && licence.id === 'unknown') {
    return no('stated', '적혀 있지 않습니다', 'not given');
  }
  const { ko, en } = quoted(licence.wording ?? licence.id);
  return licence.confirmed
    ? yes('stated', ko, en)
    : unknown(
        `${ko}: 발행 기관의 페이지에서 확인하지 못했습니다`,
        `${en}: not confirmed at the publisher’s own page`,
      );
}

export function licenceFromList({ licence }: CatalogueRecord): Finding {
  if (licence.identifier !== null) {
    if (!licence.confirmed) {
      return unknown('이용 조건을 확인하지 못했습니다', 'the licence is not confirmed');
    }
    return yes('stated', licence.identifier, licence.identifier);
  }
  return no(
    'stated',
    '말로만 적혀 있습니다. 공공누리에는 유형마다 정해진 주소가 없습니다',
    'words only; KOGL has no address for each of its types',
  );
}

export function rightsFromList({ accessRights }: CatalogueRecord): Finding {
  if (accessRights === null) return notTold();
  return /\/authority\/access-right\/(?:PUBLIC|RESTRICTED|NON_PUBLIC)$/.test(accessRights)
    ? yes('stated', accessRights, accessRights)
    : no('stated', '표준 목록의 주소가 아닙니다', 'no address of the EU list');
}

export const firstGiven = <T>(values: readonly (T | null)[]): T | null =>
  values.find((value) => value !== null) ?? null;
