import { licences } from '../licence/licence.ts';
import { dataThemeScheme, languageConcepts } from './authority.ts';
import {
  catalogueIri,
  datasetIri,
  operatorIri,
  siteName,
  type CataloguedDataset,
  type CataloguePlace,
  type JsonLdNode,
} from './catalogued.ts';
import { contactNode } from './contact.ts';
import { catalogueContext } from './context.ts';
import { datasetNode } from './dataset-node.ts';
import { serviceIri } from './distributions.ts';
import { placeNode } from './place-node.ts';
import { liveSeries, seriesIri, seriesNode } from './series-nodes.ts';

/** The catalogue of all published datasets, in DCAT-AP 3.0.1. */
export function catalogueDocument(
  datasets: readonly CataloguedDataset[],
  place: CataloguePlace,
): JsonLdNode {
  const series = liveSeries(datasets);
  const nodes = datasets.map((dataset): JsonLdNode => {
    const own = series.filter(({ members }) => members.includes(dataset));
    const node = datasetNode(dataset, datasets, place);
    return own.length === 0
      ? node
      : { ...node, 'dcat:inSeries': own.map((entry) => ({ '@id': seriesIri(entry, place) })) };
  });
  return {
    '@context': catalogueContext,
    '@graph': [
      catalogueNode(datasets, place),
      operatorNode(place),
      serviceNode(datasets, place),
      ...series.map((entry) => seriesNode(entry, place)),
      ...nodes,
    ],
  };
}

function catalogueNode(datasets: readonly CataloguedDataset[], place: CataloguePlace): JsonLdNode {
  const { address, modified } = place;
  const areas = datasets.find(({ definition }) => definition.areas)?.definition.areas;
  const [issued] = datasets.flatMap((dataset) => dataset.issued ?? []).toSorted();
  return {
    '@id': catalogueIri(place),
    '@type': 'dcat:Catalog',
    'dct:title': { ko: `${siteName.ko}: 데이터 목록`, en: `${siteName.en}: data catalogue` },
    'dct:description': {
      ko: '이 사이트가 쓰고 다시 내놓는 모든 데이터. 어디에서 왔고, 어떻게 다듬었고, 어떤 조건으로 쓸 수 있는지 밝힙니다.',
      en: 'All the data that this site uses and publishes again: where it comes from, what was done to it, and on which terms it can be used.',
    },
    'dct:publisher': { '@id': operatorIri(place) },
    'dct:language': languageConcepts(['KOR', 'ENG']),
    ...(areas ? { 'dct:spatial': placeNode(areas) } : {}),
    ...(issued === undefined ? {} : { 'dct:issued': issued }),
    'dct:modified': modified,
    // The descriptions are part of this project; the data have licences of their own.
    'dct:license': {
      '@id': 'https://www.apache.org/licenses/LICENSE-2.0',
      '@type': 'dct:LicenseDocument',
      'dct:title': licences['apache-2.0'].name,
    },
    'foaf:homepage': { '@id': address('datasets/'), '@type': 'foaf:Document' },
    'dcat:themeTaxonomy': dataThemeScheme,
    'dct:conformsTo': {
      '@id': 'https://semiceu.github.io/DCAT-AP/releases/3.0.1',
      '@type': 'dct:Standard',
      'dct:title': { en: 'DCAT-AP 3.0.1' },
    },
    'dcat:service': { '@id': serviceIri(place) },
    'dcat:dataset': datasets.map(({ definition }) => ({ '@id': datasetIri(definition.id, place) })),
  };
}

const operatorNode = (place: CataloguePlace): JsonLdNode => ({
  '@id': operatorIri(place),
  '@type': 'foaf:Agent',
  'foaf:name': place.operator === null ? siteName : { ko: place.operator, en: place.operator },
});

function serviceNode(datasets: readonly CataloguedDataset[], place: CataloguePlace): JsonLdNode {
  const { address } = place;
  const contact = contactNode(place);
  return {
    '@id': serviceIri(place),
    '@type': 'dcat:DataService',
    'dct:title': { ko: '정적 API', en: 'Static API' },
    'dct:description': {
      ko: '목록 하나(manifest.json)가 지금의 파일을 모두 알려 줍니다. 열쇠도 등록도 필요 없습니다.',
      en: 'One list (manifest.json) names all current files. It needs no key and no registration.',
    },
    'dcat:endpointURL': address('data/manifest.json'),
    'dcat:endpointDescription': address('api/openapi.json'),
    'foaf:page': { '@id': address('api/'), '@type': 'foaf:Document' },
    'dct:publisher': { '@id': operatorIri(place) },
    ...(contact ? { 'dcat:contactPoint': contact } : {}),
    'dcat:servesDataset': datasets.map(({ definition }) => ({
      '@id': datasetIri(definition.id, place),
    })),
  };
}
