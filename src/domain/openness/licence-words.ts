import { licences, type LicenceId } from '../licence/licence.ts';
import type { CatalogueLicence } from './catalogue-record.ts';

/** The five wordings of data.go.kr, by the licence that they mean. */
const listWords: Readonly<Record<string, LicenceId>> = {
  '이용허락범위 제한 없음': 'kogl-0',
  공공저작물_출처표시: 'kogl-1',
  '공공저작물_출처표시 + 상업적 이용금지': 'kogl-2',
  '공공저작물_출처표시 + 변경금지': 'kogl-3',
  '공공저작물_출처표시 + 상업적 이용금지 + 변경금지': 'kogl-4',
};

/** `unknown` where the wording is none of the five: unknown is not open. */
export const licenceOfWording = (wording: string | null): LicenceId => {
  const known = wording === null ? undefined : listWords[wording.replace(/\s+/g, ' ').trim()];
  return known ?? 'unknown';
};

/** Ids of CKAN, of its extension for Korea, and of addresses, by what they contain. */
const identifiers: readonly (readonly [pattern: RegExp, licence: LicenceId])[] = [
  [/^kogl[-_ ]?(?:type[-_ ]?)?0$|공공누리\s*제?\s*0\s*유형/i, 'kogl-0'],
  [/^kogl[-_ ]?(?:type[-_ ]?)?1$|공공누리\s*제?\s*1\s*유형/i, 'kogl-1'],
  [/^kogl[-_ ]?(?:type[-_ ]?)?2$|공공누리\s*제?\s*2\s*유형/i, 'kogl-2'],
  [/^kogl[-_ ]?(?:type[-_ ]?)?3$|공공누리\s*제?\s*3\s*유형/i, 'kogl-3'],
  [/^kogl[-_ ]?(?:type[-_ ]?)?4$|공공누리\s*제?\s*4\s*유형/i, 'kogl-4'],
  [/^odc-odbl$/i, 'odbl-1.0'],
  [/^apache(?:-license)?-2\.0$/i, 'apache-2.0'],
  [/^cc-by(?:-4\.0)?$/i, 'cc-by-4.0'],
];

/** Ids of CKAN's own list that the Open Definition accepts, and those that it does not. */
const openIds = new Set(
  'odc-pddl odc-odbl odc-by cc-zero cc-by cc-by-sa gfdl other-open other-pd other-at uk-ogl'.split(
    ' ',
  ),
);
const closedIds = new Set(['cc-nc', 'other-nc', 'other-closed']);
/** Ids that name a kind of licence, not one licence. */
const isVague = (id: string): boolean => id.startsWith('other-');

/**
 * A licence as a CKAN names it: by its id, else by its title. CKAN's own list does not know KOGL and
 * calls it not open, so what we know of KOGL comes first.
 */
export function licenceOfCkan(
  given: string | null,
  title: string | null,
  isOpen: boolean | null,
): CatalogueLicence {
  const id = given?.toLowerCase() ?? '';
  const found = identifiers.find(([pattern]) => pattern.test(id) || pattern.test(title ?? ''))?.[1];
  const isListed = openIds.has(id) || closedIds.has(id);
  const fromList = isListed ? openIds.has(id) : id === 'notspecified' || id === '' ? null : isOpen;
  return {
    id: found ?? 'unknown',
    open: found ? licences[found].open : fromList,
    wording: title ?? given,
    confirmed: true,
    identifier: (isListed && !isVague(id)) || (found && identifierOf(found) !== null) ? id : null,
  };
}

/**
 * Identifier of one of our licences in a list that programs know. All types of KOGL share one page, so
 * none of them has one.
 */
export const identifierOf = (id: LicenceId): string | null =>
  id === 'unknown' || id.startsWith('kogl-') ? null : licences[id].url;

/** A licence of data.go.kr: its catalogue states it for each dataset. */
export function licenceOfListRow(wording: string | null): CatalogueLicence {
  const id = licenceOfWording(wording);
  const open = id === 'unknown' ? null : licences[id].open;
  return { id, open, wording, confirmed: true, identifier: null };
}
