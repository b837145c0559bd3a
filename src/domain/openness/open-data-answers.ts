import { licences } from '../licence/licence.ts';
import { isTold, type CatalogueRecord } from './catalogue-record.ts';
import { answers, no, quoted, unknown, yes } from './findings.ts';
import { factsOf } from './formats.ts';
import type { Finding } from './score.ts';
import { timelinessOf } from './timeliness.ts';

const seenFiles = ({ files }: CatalogueRecord): boolean =>
  files.some(({ encoding }) => encoding !== null);

/** Formats by their names as given, for evidence. */
export const formatNames = ({ files }: CatalogueRecord): string =>
  [...new Set(files.flatMap(({ formatAsGiven }) => formatAsGiven ?? []))].join(', ');

export const exists = (record: CatalogueRecord): Finding =>
  record.origin === 'own' && seenFiles(record)
    ? yes('seen', '수집할 때 파일을 읽었습니다', 'ingestion read its files')
    : yes('stated', '목록에 올라 있습니다', 'the catalogue lists it');

export function digital(record: CatalogueRecord): Finding {
  if (record.files.length === 0) {
    return unknown('파일이나 서비스가 적혀 있지 않습니다', 'no file or service is named');
  }
  const names = formatNames(record);
  return names === ''
    ? unknown('어떤 형식인지 적혀 있지 않습니다', 'no format is named')
    : yes(seenFiles(record) ? 'seen' : 'stated', `형식: ${names}`, `format: ${names}`);
}

export function publiclyAvailable(record: CatalogueRecord): Finding {
  if (
    record.accessRights !== null &&
    /restrict|non-public|private|비공개/i.test(record.accessRights)
  ) {
    const { ko, en } = quoted(record.accessRights);
    return no('stated', `접근 조건이 ${ko}입니다`, `access is ${en}`);
  }
  return record.page === null
    ? unknown('페이지 주소가 없습니다', 'it has no page')
    : yes('stated', '누구나 보는 목록에 있습니다', 'it stands in a catalogue that is open to all');
}

export function free({ free: isFree, origin }: CatalogueRecord): Finding {
  if (isFree === null) return unknown('요금이 적혀 있지 않습니다', 'nothing is said about a fee');
  if (origin === 'own' && isFree) {
    return yes('seen', '돈을 내지 않고 받았습니다', 'nothing was paid for it');
  }
  return isFree
    ? yes('stated', '무료라고 적혀 있습니다', 'the catalogue says it is free')
    : no('stated', '유료라고 적혀 있습니다', 'the catalogue says there is a fee');
}

/** A link that was asked decides; until then, what the catalogue says. */
export function online(record: CatalogueRecord): Finding {
  const links = record.files.flatMap(({ access, download }) => [download, access]);
  const asked = [...links, record.page].flatMap((link) => (link?.check ? [link] : []));
  const found = asked.map(answers);
  const best = found.find(({ answer }) => answer === 'yes') ?? found[0];
  if (best) return best;
  switch (record.delivery) {
    case 'medium':
      return no('stated', '전자기록매체에 담아 줍니다', 'it is handed out on a storage medium');
    case 'portal':
      return yes(
        'stated',
        '포털에서 내려받는다고 적혀 있습니다(링크는 확인하지 않음)',
        'the catalogue says it downloads from the portal (link not checked)',
      );
    case 'publisher':
    case 'service':
      return yes(
        'stated',
        '발행 기관의 주소가 적혀 있습니다(링크는 확인하지 않음)',
        'the catalogue names the publisher’s address (link not checked)',
      );
    case null:
      return unknown(
        '어떻게 받는지 적혀 있지 않고 링크도 확인하지 않았습니다',
        'nothing says how to get it, and no link was checked',
      );
  }
}

export function timely(record: CatalogueRecord, day: string): Finding {
  const { state, evidence } = timelinessOf(record, day);
  const basis = record.origin === 'own' ? 'seen' : 'stated';
  if (state === 'on-time') return yes(basis, evidence.ko, evidence.en);
  if (state === 'overdue') return no(basis, evidence.ko, evidence.en);
  return unknown(evidence.ko, evidence.en);
}

export function machineReadable(record: CatalogueRecord): Finding {
  const known = record.files.flatMap(({ format }) => format ?? []);
  const names = formatNames(record);
  if (known.length === 0) {
    return unknown(
      names === '' ? '형식을 알 수 없습니다' : `${names}: 담긴 것을 알 수 없는 형식입니다`,
      names === '' ? 'the format is not known' : `${names} does not say what is inside`,
    );
  }
  const basis = seenFiles(record) ? 'seen' : 'stated';
  const good = known.find((format) => factsOf(format).structured);
  return good === undefined
    ? no(
        basis,
        `${names}: 값을 꺼내 쓸 수 없는 형식입니다`,
        `${names} gives no values to a program`,
      )
    : yes(
        basis,
        `${good}: 프로그램이 값을 읽을 수 있습니다`,
        `a program can read values from ${good}`,
      );
}

export function inBulk(record: CatalogueRecord): Finding {
  if (!isTold(record, 'whole') || record.whole === null) {
    return unknown(
      '한꺼번에 받을 수 있는지 알 수 없습니다',
      'whether all of it can be had at once is not known',
    );
  }
  const basis = record.origin === 'own' ? 'seen' : 'stated';
  return record.whole
    ? yes(basis, '파일 하나로 모두 받습니다', 'all of it comes at once')
    : no(
        basis,
        '일부만 주거나 물어볼 때마다 조금씩 줍니다',
        'only a sample, or one answer a question',
      );
}

/** Not confirmed is unknown; terms that nobody knows are a no. */
export function openlyLicensed({ licence }: CatalogueRecord): Finding {
  const name = licence.id === 'unknown' ? null : licences[licence.id].name;
  const wording = licence.wording === null ? null : quoted(licence.wording);
  const ko = wording?.ko ?? name?.ko ?? '';
  const en = wording?.en ?? name?.en ?? '';
  if (licence.open === null) {
    return wording === null && name === null
      ? no(
          'stated',
          '이용 조건이 없습니다. 모르면 열린 것이 아닙니다',
          'no terms are given; unknown is not open',
        )
      : no(
          'stated',
          `${ko}: 무엇을 허락하는지 알 수 없습니다`,
          `${en}: what it allows is not known`,
        );
  }
  if (!licence.confirmed) {
    return unknown(
      `${ko}: 발행 기관의 페이지에서 확인하지 못했습니다`,
      `${en}: not confirmed at the publisher’s own page`,
    );
  }
  return licence.open
    ? yes('stated', `${ko}: 고치고 팔 수도 있습니다`, `${en}: it may be changed, shared and sold`)
    : no(
        'stated',
        `${ko}: 상업적 이용이나 변경을 막습니다`,
        `${en}: forbids commercial use or changes`,
      );
}
