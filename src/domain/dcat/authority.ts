import type { Frequency } from '../time/frequency.ts';
import { frequencies } from '../time/frequency.ts';
import type { LocalText } from '../language.ts';
import type { ThemeId } from '../theme.ts';
import type { JsonLdNode } from './catalogued.ts';

/** Lists of the EU Publications Office that DCAT-AP names for its values. */
const authority = (list: string, code: string): string =>
  `http://publications.europa.eu/resource/authority/${list}/${code}`;

/**
 * What a value of a list is, beside its address: whoever checks or shows the catalogue need not fetch
 * the lists for it.
 */
const concept = (list: string, code: string, type: string, label: LocalText): JsonLdNode => ({
  '@id': authority(list, code),
  '@type': [type, 'skos:Concept'],
  'skos:prefLabel': label,
  'skos:inScheme': { '@id': `http://publications.europa.eu/resource/authority/${list}` },
});

export const frequencyConcept = (frequency: Frequency): JsonLdNode =>
  concept('frequency', frequency, 'dct:Frequency', frequencies[frequency]);

const languageNames = {
  KOR: { ko: '한국어', en: 'Korean' },
  ENG: { ko: '영어', en: 'English' },
} as const;
export const languageConcepts = (codes: readonly (keyof typeof languageNames)[]): JsonLdNode[] =>
  codes.map((code) => concept('language', code, 'dct:LinguisticSystem', languageNames[code]));

export const publicAccess = concept('access-right', 'PUBLIC', 'dct:RightsStatement', {
  ko: '공개',
  en: 'public',
});

const dataThemes = {
  ECON: { ko: '경제와 재정', en: 'Economy and finance' },
  ENVI: { ko: '환경', en: 'Environment' },
  GOVE: { ko: '정부와 공공부문', en: 'Government and public sector' },
  JUST: { ko: '사법, 제도, 공공 안전', en: 'Justice, legal system and public safety' },
  REGI: { ko: '지역과 도시', en: 'Regions and cities' },
  SOCI: { ko: '인구와 사회', en: 'Population and society' },
  TRAN: { ko: '교통', en: 'Transport' },
} as const;
type DataTheme = keyof typeof dataThemes;

/** An analysis has the themes of the datasets that it is made of. */
const themesOfSite: Readonly<Record<ThemeId, DataTheme | null>> = {
  air: 'ENVI',
  traffic: 'TRAN',
  bikes: 'TRAN',
  prices: 'ECON',
  safety: 'JUST',
  people: 'SOCI',
  analysis: null,
  promises: 'GOVE',
  participation: 'GOVE',
  ground: 'REGI',
};

/** Themes of the EU list for themes of the site, each once; regions and cities where none fits. */
export function themeConcepts(themes: readonly ThemeId[]): JsonLdNode[] {
  const found = themes.flatMap((theme) => themesOfSite[theme] ?? []);
  const codes = new Set<DataTheme>(found.length === 0 ? ['REGI'] : found);
  return [...codes].map((code) => concept('data-theme', code, 'skos:Concept', dataThemes[code]));
}

export const dataThemeScheme: JsonLdNode = {
  '@id': 'http://publications.europa.eu/resource/authority/data-theme',
  '@type': 'skos:ConceptScheme',
  'dct:title': { ko: '데이터 주제', en: 'Data theme' },
};

/** Media types by the codes of the EU's list of file types. */
export const mediaTypes = {
  CSV: 'text/csv',
  JSON: 'application/json',
  GEOJSON: 'application/geo+json',
} as const;
export type FileType = keyof typeof mediaTypes;

export const formatConcept = (type: FileType): JsonLdNode => ({
  '@id': authority('file-type', type),
  '@type': 'dct:MediaTypeOrExtent',
});

export const mediaTypeNode = (type: FileType): JsonLdNode => ({
  '@id': `https://www.iana.org/assignments/media-types/${mediaTypes[type]}`,
  '@type': 'dct:MediaType',
});
