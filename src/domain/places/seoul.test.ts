import { describe, expect, test } from 'vitest';
import { findArea } from './area.ts';
import { legalCodeOfKostat, seoul, seoulDistricts } from './seoul.ts';

const nameOf = (code: string | null): string | undefined =>
  seoulDistricts.find((district) => district.code === code)?.name.en;

describe('the 25 districts', () => {
  test('have legal codes, names and KOSTAT codes of their own', () => {
    expect(seoulDistricts).toHaveLength(25);
    const unique = (of: (district: (typeof seoulDistricts)[number]) => string): number =>
      new Set(seoulDistricts.map(of)).size;
    expect(unique((district) => district.code)).toBe(25);
    expect(unique((district) => district.kostatCode)).toBe(25);
    expect(unique((district) => district.name.ko)).toBe(25);
    expect(unique((district) => district.name.en)).toBe(25);
    expect(unique((district) => district.shortName.ko)).toBe(25);
    expect(unique((district) => district.shortName.en)).toBe(25);
  });

  test('are coded with five digits that begin with those of Seoul', () => {
    for (const { code } of seoulDistricts) expect(code).toMatch(/^11\d{3}$/);
    expect(seoul.city.code).toBe('11');
  });

  test('end in 구 and -gu; the short name of 중구 stays whole, for 중 would say nothing', () => {
    for (const { name } of seoulDistricts) {
      expect(name.ko).toMatch(/^[가-힣]+구$/);
      expect(name.en).toMatch(/^[A-Z][a-z]+-gu$/);
    }
    expect(findArea(seoul, '11140')?.shortName).toEqual({ ko: '중구', en: 'Jung' });
    expect(findArea(seoul, '11110')?.shortName).toEqual({ ko: '종로', en: 'Jongno' });
  });
});

describe('KOSTAT codes', () => {
  /** KOSTAT's code, the district it means, and the district that has this code in law. */
  const collisions = [
    ['11110', 'Nowon-gu', '11350', 'Jongno-gu'],
    ['11140', 'Mapo-gu', '11440', 'Jung-gu'],
    ['11170', 'Guro-gu', '11530', 'Yongsan-gu'],
    ['11200', 'Dongjak-gu', '11590', 'Seongdong-gu'],
    ['11230', 'Gangnam-gu', '11680', 'Dongdaemun-gu'],
  ] as const;

  test.each(collisions)('%s is %s (%s), not %s', (kostat, district, legal, inLaw) => {
    expect(legalCodeOfKostat(kostat)).toBe(legal);
    expect(nameOf(legalCodeOfKostat(kostat))).toBe(district);
    expect(nameOf(kostat)).toBe(inLaw);
  });

  test('collide with legal codes five times and no more', () => {
    const colliding = seoulDistricts.filter(
      (district) => nameOf(district.kostatCode) !== undefined,
    );
    expect(colliding.map((district) => district.kostatCode).toSorted()).toEqual(
      collisions.map(([kostat]) => kostat),
    );
  });

  test('translate to a legal code for each district', () => {
    for (const { kostatCode, code } of seoulDistricts) {
      expect(legalCodeOfKostat(kostatCode)).toBe(code);
    }
  });

  test.each(['', '11', '11260', '26010', '1101'])('"%s" is no district to KOSTAT', (code) => {
    expect(legalCodeOfKostat(code)).toBeNull();
  });
});

describe('findArea', () => {
  test('finds the city and a district by their codes', () => {
    expect(findArea(seoul, '11')?.name.en).toBe('Seoul');
    expect(findArea(seoul, '11740')?.name.ko).toBe('강동구');
  });

  test.each(['', '1', '11000', '99999', 'toString'])('"%s" is nowhere', (code) => {
    expect(findArea(seoul, code)).toBeNull();
  });
});
