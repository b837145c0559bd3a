import type { Source } from '../dataset.ts';
import type { LocalText } from '../language.ts';
import { licences, licenceWords, type LicenceId } from '../licence/licence.ts';
import type { CataloguePlace, JsonLdNode } from './catalogued.ts';

/** Licences whose own address names exactly one of them. All types of KOGL share one page. */
const ownAddress = new Set<LicenceId>(['apache-2.0', 'odbl-1.0', 'cc-by-4.0']);

/**
 * The one licence that whoever uses something made of all these sources has to keep: what one of them
 * forbids or leaves unsaid is not allowed.
 */
export const strictestSource = (sources: readonly Source[]): Source | null =>
  sources.find(({ licence }) => licence === 'unknown') ??
  sources.find(({ licence }) => !licences[licence].open) ??
  sources.find(({ licenceConfirmed }) => !licenceConfirmed) ??
  sources[0] ??
  null;

/** Whether a program may take the licence at its word. */
export const isSettled = ({ licence, licenceConfirmed }: Source): boolean =>
  licenceConfirmed && licence !== 'unknown';

export const licenceTitle = (source: Source): LocalText => ({
  ko: licenceWords(source, 'ko'),
  en: licenceWords(source, 'en'),
});

/**
 * A licence as the catalogue names it; `null` where it is not known. One that nobody has confirmed has
 * an address of its own, so that no harvester takes it for the licence itself.
 */
export function licenceDocument(source: Source, place: CataloguePlace): JsonLdNode | null {
  const { licence, licenceConfirmed } = source;
  const { url, plain } = licences[licence];
  if (licence === 'unknown') return null;
  const isOfficial = licenceConfirmed && ownAddress.has(licence) && url !== null;
  const name = `${place.address('catalog.jsonld')}#${licence}${licenceConfirmed ? '' : '-not-confirmed'}`;
  return {
    '@id': isOfficial ? url : name,
    '@type': 'dct:LicenseDocument',
    'dct:title': licenceTitle(source),
    'dct:description': plain,
    ...(isOfficial || url === null ? {} : { 'rdfs:seeAlso': url }),
  };
}

/** What is known of the rights of every source, in words. */
export function rightsText(sources: readonly Source[]): LocalText {
  const words = (language: 'ko' | 'en'): string =>
    sources
      .map(
        (source) =>
          `${source.title[language]}: ${licenceWords(source, language)}. ${source.licenceNote[language]}`,
      )
      .join('\n');
  return { ko: words('ko'), en: words('en') };
}
