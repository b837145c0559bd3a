import { seoulDistricts } from '../../src/domain/places/seoul.ts';

export interface ShopPlace {
  /** Legal code of the district; `null` where the address does not say. */
  readonly area: string | null;
  /** Without the city's name, which some addresses give twice; `null` where it is none. */
  readonly address: string | null;
}

const cityNames = /^(?:서울특별시|서울시|서울)(?=\s|$)\s*/;
const telephone = /\d{2,4}[-\s]\d{3,4}[-\s]\d{4}/;

const districtCodes = new Map(seoulDistricts.map(({ name, code }) => [name.ko, code]));

/** The address without the city's name, however often it stands there, and with single spaces. */
export function plainAddress(written: string): string {
  let text = written.normalize('NFC').replace(/\s+/g, ' ').trim();
  while (cityNames.test(text)) text = text.replace(cityNames, '');
  return text;
}

export const holdsTelephone = (address: string): boolean => telephone.test(address);

/** The legal dong that an address gives in brackets: (하왕십리동), (동선동2가). */
const dongOf = (address: string): string | null =>
  /\(([가-힣\d]+(?:동|가))[),]/.exec(address)?.[1]?.replace(/\d가$/, '') ?? null;

const statedDistrict = (address: string): string | null =>
  districtCodes.get(address.split(' ')[0] ?? '') ?? null;

/**
 * Finds the district of each address: the one that it names, else the one where its dong lies
 * according to the other addresses, if they agree.
 */
export function placeShops(written: readonly string[]): ShopPlace[] {
  const addresses = written.map(plainAddress);
  const districtsOfDong = new Map<string, Set<string>>();
  for (const address of addresses) {
    const [dong, area] = [dongOf(address), statedDistrict(address)];
    if (dong === null || area === null) continue;
    districtsOfDong.set(dong, (districtsOfDong.get(dong) ?? new Set()).add(area));
  }
  return addresses.map((address) => {
    if (holdsTelephone(address)) return { area: null, address: null };
    const [only, ...others] = [...(districtsOfDong.get(dongOf(address) ?? '') ?? [])];
    const byDong = only !== undefined && others.length === 0 ? only : null;
    return { area: statedDistrict(address) ?? byDong, address: address === '' ? null : address };
  });
}
