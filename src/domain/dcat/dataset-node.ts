import type { DatasetDefinition, Source } from '../dataset.ts';
import type { ThemeId } from '../theme.ts';
import { frequencyConcept, languageConcepts, publicAccess, themeConcepts } from './authority.ts';
import {
  datasetIri,
  operatorIri,
  type CataloguedDataset,
  type CataloguePlace,
  type JsonLdNode,
} from './catalogued.ts';
import { distributionNodes } from './distributions.ts';
import { contactNode } from './contact.ts';
import { rightsText } from './licence-document.ts';
import { placeNode } from './place-node.ts';

/**
 * A dataset as DCAT-AP has it. This site makes it available; who made the figures is its creator, and
 * what it was made from stands as its sources.
 */
export function datasetNode(
  dataset: CataloguedDataset,
  all: readonly CataloguedDataset[],
  place: CataloguePlace,
): JsonLdNode {
  const { definition, entry, issued } = dataset;
  const { address } = place;
  const iri = datasetIri(definition.id, place);
  const inputs = (definition.inputs ?? []).filter((id) =>
    all.some((other) => other.definition.id === id),
  );
  const inputNodes = inputs.map((id) => ({ '@id': datasetIri(id, place) }));
  const contact = contactNode(place);
  const resolution = temporalResolution(definition);
  return {
    '@id': iri,
    '@type': 'dcat:Dataset',
    'dct:identifier': definition.id,
    'dct:title': definition.title,
    'dct:description': definition.summary,
    'dcat:keyword': {
      ko: definition.keywords.map(({ ko }) => ko),
      en: definition.keywords.map(({ en }) => en),
    },
    'dcat:theme': themeConcepts(themesOf(definition, all)),
    'dct:language': languageConcepts(['KOR', 'ENG']),
    'dct:publisher': { '@id': operatorIri(place) },
    'dct:creator': creatorsOf(definition.sources),
    ...(contact ? { 'dcat:contactPoint': contact } : {}),
    'dct:accrualPeriodicity': frequencyConcept(definition.frequency),
    ...(definition.areas ? { 'dct:spatial': placeNode(definition.areas) } : {}),
    ...temporalOf(dataset),
    ...(resolution === null ? {} : { 'dcat:temporalResolution': resolution }),
    ...(issued === null ? {} : { 'dct:issued': issued }),
    'dct:modified': entry.ingestedAt,
    'dcat:version': entry.version,
    'dct:accessRights': publicAccess,
    'dct:rights': {
      '@id': `${iri}-rights`,
      '@type': 'dct:RightsStatement',
      'rdfs:label': rightsText(definition.sources),
    },
    'dcat:landingPage': { '@id': address(`datasets/${definition.id}/`), '@type': 'foaf:Document' },
    'dct:provenance': {
      '@type': 'dct:ProvenanceStatement',
      'rdfs:label': {
        ko: definition.method.map(({ ko }) => ko).join('\n'),
        en: definition.method.map(({ en }) => en).join('\n'),
      },
    },
    'prov:wasGeneratedBy': {
      '@type': 'prov:Activity',
      'rdfs:label': { ko: '수집과 확인', en: 'Ingestion and checks' },
      'prov:endedAtTime': entry.ingestedAt,
      'rdfs:seeAlso': address(`data/ledger/${definition.id}/summary.json`),
    },
    'prov:wasDerivedFrom': [...definition.sources.map(sourceNode), ...inputNodes],
    ...(inputNodes.length === 0 ? {} : { 'dct:source': inputNodes }),
    'dcat:distribution': distributionNodes(dataset, place),
  };
}

/** The publisher's own dataset. Its address may be that of a portal's page. */
const sourceNode = ({ title, url, identifier, publisher }: Source): JsonLdNode => ({
  '@id': url,
  '@type': 'dcat:Resource',
  'dct:title': title,
  ...(identifier === null ? {} : { 'dct:identifier': identifier }),
  'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher },
});

function creatorsOf(sources: readonly Source[]): JsonLdNode[] {
  const names = new Map(sources.map(({ publisher }) => [publisher.en, publisher]));
  return [...names.values()].map((name) => ({ '@type': 'foaf:Agent', 'foaf:name': name }));
}

/** An analysis has the themes of what it is made of. */
const themesOf = (
  { theme, inputs = [] }: DatasetDefinition,
  all: readonly CataloguedDataset[],
): ThemeId[] =>
  theme === 'analysis'
    ? all
        .filter(({ definition: { id } }) => inputs.includes(id))
        .map((other) => other.definition.theme)
    : [theme];

function temporalOf({ entry: { period } }: CataloguedDataset): JsonLdNode {
  return period === null
    ? {}
    : {
        'dct:temporal': {
          '@type': 'dct:PeriodOfTime',
          'dcat:startDate': period.first,
          'dcat:endDate': period.last,
        },
      };
}

const durations = { day: 'P1D', month: 'P1M', quarter: 'P3M', year: 'P1Y', moment: null } as const;

function temporalResolution({ series, live }: DatasetDefinition): string | null {
  if (live) return `PT${live.everyMinutes}M`;
  return series ? durations[series.step] : null;
}
