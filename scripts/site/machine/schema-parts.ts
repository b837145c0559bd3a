import type { CreativeWork, DataDownload, Organization, Place, PropertyValue } from 'schema-dts';
import { cityBounds } from '../../../src/domain/places/city-bounds.ts';
import { unitOf, type DatasetDefinition, type Source } from '../../../src/domain/dataset.ts';
import { mediaTypes } from '../../../src/domain/dcat/authority.ts';
import {
  siteName,
  type CataloguedDataset,
  type CataloguePlace,
} from '../../../src/domain/dcat/catalogued.ts';
import {
  distributionFacts,
  type DistributionFacts,
} from '../../../src/domain/dcat/distributions.ts';
import {
  isSettled,
  licenceTitle,
  strictestSource,
} from '../../../src/domain/dcat/licence-document.ts';
import type { Language } from '../../../src/domain/language.ts';
import { licences } from '../../../src/domain/licence/licence.ts';

export const prefixOf = (language: Language): string => (language === 'ko' ? '' : `${language}/`);

/** Search engines want 50 to 5,000 letters, which a summary alone may not have in Korean. */
const fewestLetters = 50;
const mostLetters = 5000;

export function descriptionOf({ summary, method }: DatasetDefinition, language: Language): string {
  const whole = [summary, ...method].map((paragraph) => paragraph[language]).join('\n');
  return whole.length <= mostLetters ? whole : `${whole.slice(0, mostLetters - 1)}…`;
}

/** For a list of many: no more than is wanted at least. */
export function shortDescriptionOf(
  { summary, method }: DatasetDefinition,
  language: Language,
): string {
  let text = summary[language];
  for (const paragraph of method) {
    if (text.length >= fewestLetters) break;
    text = `${text}\n${paragraph[language]}`;
  }
  return text;
}

/** An address only for what is known; else words that say what is not. */
export function licenceOf(
  sources: readonly Source[],
  language: Language,
  { address }: CataloguePlace,
): string | CreativeWork {
  const source = strictestSource(sources);
  if (!source) throw new Error('Every dataset has a source.');
  const { url } = licences[source.licence];
  return isSettled(source) && url !== null
    ? url
    : {
        '@type': 'CreativeWork',
        name: licenceTitle(source)[language],
        description: source.licenceNote[language],
        url: address(`${prefixOf(language)}licences/`),
      };
}

export const creatorsOf = (sources: readonly Source[], language: Language): Organization[] =>
  [...new Set(sources.map(({ publisher }) => publisher[language]))].map((name) => ({
    '@type': 'Organization',
    name,
  }));

export const publisherNode = (
  language: Language,
  { operator, address }: CataloguePlace,
): Organization => ({
  '@type': 'Organization',
  name: operator ?? siteName[language],
  url: address(`${prefixOf(language)}about/`),
});

export function temporalOf({ definition, entry: { period } }: CataloguedDataset): {
  readonly temporalCoverage?: string;
} {
  if (period === null) return {};
  // An open end: it goes on.
  const last = definition.timeliness === 'live' ? '..' : period.last;
  return { temporalCoverage: `${period.first}/${last}` };
}

export function spatialOf(
  { areas }: DatasetDefinition,
  language: Language,
): { readonly spatialCoverage?: Place } {
  if (!areas) return {};
  const { west, south, east, north } = cityBounds;
  return {
    spatialCoverage: {
      '@type': 'Place',
      name: areas.city.name[language],
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
  };
}

/** Measures with their units; where there are none, the columns that have units. */
export function variablesOf(definition: DatasetDefinition, language: Language): PropertyValue[] {
  const { measures, tables } = definition;
  const variable = (
    id: string,
    name: string,
    unit: string,
    description?: string,
  ): PropertyValue => ({
    '@type': 'PropertyValue',
    propertyID: id,
    name,
    ...(description === undefined ? {} : { description }),
    ...(unit === '' ? {} : { unitText: unit }),
  });
  if (measures.length > 0) {
    return measures.map((measure) =>
      variable(
        measure.id,
        measure.name[language],
        unitOf(measure, language),
        measure.plain[language],
      ),
    );
  }
  const fields = new Map(
    tables.flatMap((table) => table.fields).map((field) => [field.name, field]),
  );
  return [...fields.values()]
    .filter(({ type }) => type === 'number' || type === 'integer')
    .map((field) =>
      variable(
        field.name,
        field.title[language],
        unitOf(field, language),
        field.description?.[language],
      ),
    );
}

export function downloads(
  dataset: CataloguedDataset,
  language: Language,
  place: CataloguePlace,
): DataDownload[] {
  const isLive = dataset.definition.timeliness === 'live';
  return distributionFacts(dataset)
    .filter(({ type }) => type !== 'GEOJSON')
    .map((facts) => ({
      '@type': 'DataDownload',
      name: `${facts.title[language]} (${facts.type})`,
      encodingFormat: mediaTypes[facts.type],
      ...(isLive
        ? { contentUrl: place.address('data/manifest.json') }
        : fileOf(facts, dataset, place)),
    }));
}

function fileOf(
  { files: [file] }: DistributionFacts,
  { sha256 }: CataloguedDataset,
  place: CataloguePlace,
): { readonly contentUrl?: string; readonly contentSize?: string; readonly sha256?: string } {
  if (!file) return {};
  return {
    contentUrl: place.address(`data/${file.path}`),
    contentSize: `${file.bytes} B`,
    ...(sha256[file.key] === undefined ? {} : { sha256: sha256[file.key] }),
  };
}

/** What the publisher published, from which the dataset was made. */
export const workOf = (source: Source, language: Language): CreativeWork => ({
  '@type': 'CreativeWork',
  name: source.title[language],
  url: source.url,
  publisher: { '@type': 'Organization', name: source.publisher[language] },
});
