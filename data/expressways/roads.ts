import type { Area, AreaSet } from '../../src/domain/places/area.ts';

interface Road extends Area {
  /** Names in the file: the current one first. */
  readonly names: readonly string[];
  /** Counted in every month of every year of the file. */
  readonly isAlwaysCounted: boolean;
}

const road = (
  code: string,
  ko: string,
  en: string,
  isAlwaysCounted: boolean,
  otherNames: readonly string[] = [],
): Road => ({
  code,
  name: { ko, en },
  shortName: { ko, en },
  names: [ko, ...otherNames],
  isAlwaysCounted,
});

export const roads: readonly Road[] = [
  road('gangbyeonbuk', '강변북로', 'Gangbyeonbuk-ro', true),
  road('olympic', '올림픽대로', 'Olympic-daero', true),
  road('gyeongbu', '경부고속도로', 'Gyeongbu Expressway', true),
  road('naebu', '내부순환로', 'Naebu Ring Road', true),
  road('dongbu', '동부간선도로', 'Dongbu Expressway', true),
  road('bukbu', '북부간선도로', 'Bukbu Expressway', true),
  // Called 분당수서고속화도로 in 2013 only.
  road('bundang-suseo', '분당수서로', 'Bundang–Suseo Road', true, ['분당수서고속화도로']),
  road('seobu', '서부간선도로', 'Seobu Expressway', false),
  road('gangnam', '강남순환로', 'Gangnam Ring Road', false),
];

export const expressways: AreaSet = {
  id: 'seoul-expressways',
  city: {
    code: '11',
    name: { ko: '일곱 노선 평균', en: 'Mean of seven roads' },
    shortName: { ko: '평균', en: 'Mean' },
  },
  kind: { ko: '노선', en: 'road' },
  districts: roads.map(({ code, name, shortName }) => ({ code, name, shortName })),
};
