import type { DataCatalog, Dataset, WithContext } from 'schema-dts';
import {
  catalogueIri,
  datasetIri,
  siteName,
  type CataloguedDataset,
  type CataloguePlace,
} from '../../../src/domain/dcat/catalogued.ts';
import type { Language } from '../../../src/domain/language.ts';
import {
  creatorsOf,
  descriptionOf,
  downloads,
  licenceOf,
  prefixOf,
  publisherNode,
  shortDescriptionOf,
  spatialOf,
  temporalOf,
  variablesOf,
  workOf,
} from './schema-parts.ts';

/** Address of a dataset's page in a language. */
const pageOf = (id: string, language: Language, { address }: CataloguePlace): string =>
  address(`${prefixOf(language)}datasets/${id}/`);

/**
 * A dataset in the words of schema.org, for its page: what search engines for data read. The types are
 * those of the published vocabulary, so that no word is made up.
 */
export function schemaDataset(
  dataset: CataloguedDataset,
  all: readonly CataloguedDataset[],
  language: Language,
  place: CataloguePlace,
): WithContext<Dataset> {
  const { definition, entry, issued } = dataset;
  const other: Language = language === 'ko' ? 'en' : 'ko';
  const variables = variablesOf(definition, language);
  const madeOf = all
    .filter((input) => definition.inputs?.includes(input.definition.id))
    .map(
      ({ definition: { id, title } }): Dataset => ({
        '@type': 'Dataset',
        '@id': datasetIri(id, place),
        name: title[language],
        url: pageOf(id, language, place),
      }),
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
    isBasedOn: [...definition.sources.map((source) => workOf(source, language)), ...madeOf],
    distribution: downloads(dataset, language, place),
  };
}

/** The list of all datasets in the words of schema.org. */
export function schemaCatalogue(
  datasets: readonly CataloguedDataset[],
  language: Language,
  place: CataloguePlace,
): WithContext<DataCatalog> {
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
