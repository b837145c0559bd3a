import { cityBounds } from '../city-bounds.ts';
import { unitOf, type DatasetDefinition, type Source } from '../dataset.ts';
import type { Language } from '../language.ts';
import { licences } from '../licence.ts';
import {
  catalogueIri,
  datasetIri,
  siteName,
  type CataloguedDataset,
  type CataloguePlace,
  type JsonLdNode,
} from './catalogued.ts';
import { distributionFacts, type DistributionFacts } from './distributions.ts';
import { mediaTypes } from './authority.ts';
import { isSettled, licenceTitle, strictestSource } from './licence-document.ts';

const prefixOf = (language: Language): string => (language === 'ko' ? '' : `${language}/`);

/** Address of a dataset's page in a language. */
const pageOf = (id: string, language: Language, { address }: CataloguePlace): string =>
  address(`${prefixOf(language)}datasets/${id}/`);

/** A dataset in the words of schema.org, for its page: what search engines for data read. */
export function schemaDataset(
  dataset: CataloguedDataset,
  all: readonly CataloguedDataset[],
  language: Language,
  place: CataloguePlace,
): JsonLdNode {
  const { definition, entry, issued } = dataset;
  const other: Language = language === 'ko' ? 'en' : 'ko';
  const variables = variablesOf(definition, language);
  const inputs = (definition.inputs ?? []).flatMap(
    (id) => all.find((one) => one.definition.id === id) ?? [],
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': datasetIri(definition.id, place),
    name: definition.title[language],
    alternateName: definition.title[other],
    description: descriptionOf(definition, language),
    url: pageOf(definition.id, language, place),
    identifier: definition.id,
    keywords: definition.keywords.map((keyword) => keyword[language]),
    inLanguage: ['ko', 'en'],
    isAccessibleForFree: true,
    license: licenceOf(definition.sources, language, place),
    creator: creatorsOf(definition.sources, language),
    publisher: publisherNode(language, place),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': catalogueIri(place),
      name: siteName[language],
    },
    version: entry.version,
    ...(issued === null ? {} : { datePublished: issued }),
    dateModified: entry.ingestedAt,
    ...temporalOf(dataset),
    ...spatialOf(definition, language),
    ...(variables.length === 0 ? {} : { variableMeasured: variables }),
    isBasedOn: [
      ...definition.sources.map((source) => ({
        '@type': 'CreativeWork',
        name: source.title[language],
        url: source.url,
        publisher: { '@type': 'Organization', name: source.publisher[language] },
      })),
      ...inputs.map(({ definition: { id, title } }) => ({
        '@type': 'Dataset',
        '@id': datasetIri(id, place),
        name: title[language],
        url: pageOf(id, language, place),
      })),
    ],
    distribution: downloads(dataset, language, place),
  };
}

/** The list of all datasets in the words of schema.org. */
export function schemaCatalogue(
  datasets: readonly CataloguedDataset[],
  language: Language,
  place: CataloguePlace,
): JsonLdNode {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': catalogueIri(place),
    name: siteName[language],
    url: place.address(`${prefixOf(language)}datasets/`),
    inLanguage: ['ko', 'en'],
    dateModified: place.modified,
    publisher: publisherNode(language, place),
    dataset: datasets.map(({ definition }) => ({
      '@type': 'Dataset',
      '@id': datasetIri(definition.id, place),
      name: definition.title[language],
      description: shortDescriptionOf(definition, language),
      url: pageOf(definition.id, language, place),
      license: licenceOf(definition.sources, language, place),
    })),
  };
}

/** Search engines want 50 to 5,000 letters, which a summary alone may not have in Korean. */
const fewestLetters = 50;
const mostLetters = 5000;

function descriptionOf({ summary, method }: DatasetDefinition, language: Language): string {
  const whole = [summary, ...method].map((paragraph) => paragraph[language]).join('\n');
  return whole.length <= mostLetters ? whole : `${whole.slice(0, mostLetters - 1)}…`;
}

/** For a list of many: no more than is wanted at least. */
function shortDescriptionOf({ summary, method }: DatasetDefinition, language: Language): string {
  let text = summary[language];
  for (const paragraph of method) {
    if (text.length >= fewestLetters) break;
    text = `${text}\n${paragraph[language]}`;
  }
  return text;
}

/** An address only for what is known; else words that say what is not. */
function licenceOf(
  sources: readonly Source[],
  language: Language,
  { address }: CataloguePlace,
): unknown {
  const source = strictestSource(sources);
  if (!source) return [];
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

const creatorsOf = (sources: readonly Source[], language: Language): JsonLdNode[] =>
  [...new Set(sources.map(({ publisher }) => publisher[language]))].map((name) => ({
    '@type': 'Organization',
    name,
  }));

const publisherNode = (language: Language, { operator, address }: CataloguePlace): JsonLdNode => ({
  '@type': 'Organization',
  name: operator ?? siteName[language],
  url: address(`${prefixOf(language)}about/`),
});

function temporalOf({ definition, entry: { period } }: CataloguedDataset): JsonLdNode {
  if (period === null) return {};
  // An open end: it goes on.
  const last = definition.timeliness === 'live' ? '..' : period.last;
  return { temporalCoverage: `${period.first}/${last}` };
}

function spatialOf({ areas }: DatasetDefinition, language: Language): JsonLdNode {
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
function variablesOf(definition: DatasetDefinition, language: Language): JsonLdNode[] {
  const { measures, tables } = definition;
  const variable = (id: string, name: string, unit: string, description?: string): JsonLdNode => ({
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

function downloads(
  dataset: CataloguedDataset,
  language: Language,
  place: CataloguePlace,
): JsonLdNode[] {
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
): JsonLdNode {
  if (!file) return {};
  return {
    contentUrl: place.address(`data/${file.path}`),
    contentSize: `${file.bytes} B`,
    ...(sha256[file.key] === undefined ? {} : { sha256: sha256[file.key] }),
  };
}
