import type { LocalText } from '../language.ts';
import type { DatasetEntry } from '../published.ts';
import { formatConcept, mediaTypeNode, type FileType } from './authority.ts';
import {
  datasetIri,
  type CataloguedDataset,
  type CataloguePlace,
  type JsonLdNode,
} from './catalogued.ts';
import { fileKindOf } from './file-kind.ts';
import { licenceDocument, strictestSource } from './licence-document.ts';

/** A way in which a dataset can be had, made of one file or, for a layer, of a file a district. */
export interface DistributionFacts {
  /** Name in the manifest of the file, or of the layer's index. */
  readonly key: string;
  readonly title: LocalText;
  readonly type: FileType;
  readonly standard: 'table-schema' | 'geojson' | 'openapi';
  readonly files: readonly {
    readonly key: string;
    readonly path: string;
    readonly bytes: number;
  }[];
}

const standards = {
  'table-schema': {
    '@id': 'https://specs.frictionlessdata.io/table-schema/',
    title: { ko: '프릭션리스 테이블 스키마', en: 'Frictionless Table Schema' },
  },
  geojson: {
    '@id': 'https://www.rfc-editor.org/rfc/rfc7946',
    title: { ko: 'GeoJSON(RFC 7946)', en: 'GeoJSON (RFC 7946)' },
  },
} as const;

/** Every table, series, layer and document of a dataset; not what the site's own parts need besides. */
export function distributionFacts({
  definition,
  entry,
}: Pick<CataloguedDataset, 'definition' | 'entry'>): DistributionFacts[] {
  return Object.entries(entry.files).flatMap(([key, file]): DistributionFacts[] => {
    const of = fileKindOf(definition, key);
    const files = [{ key, path: file.path, bytes: file.bytes }];
    const json = { key, files, type: 'JSON', standard: 'openapi' } as const;
    switch (of.kind) {
      case 'table':
        return of.format === 'csv'
          ? [{ key, files, title: of.table.title, type: 'CSV', standard: 'table-schema' }]
          : [{ ...json, title: of.table.title }];
      case 'days':
        return [
          {
            ...json,
            title: {
              ko: `${of.measure.name.ko}: 하루하루 값`,
              en: `${of.measure.name.en}: daily values`,
            },
          },
        ];
      case 'months':
        return [{ ...json, title: { ko: '기간별 합계와 날수', en: 'Sums and counts by period' } }];
      case 'layer':
        return [
          {
            key,
            files: partsOf(entry, of.layer.id),
            title: {
              ko: `${of.layer.title.ko} (구마다 한 파일)`,
              en: `${of.layer.title.en} (a file for each district)`,
            },
            type: 'GEOJSON',
            standard: 'geojson',
          },
        ];
      case 'document':
        return [{ ...json, title: { ko: `${of.name} 문서`, en: `Document “${of.name}”` } }];
      case 'layer-part':
      case 'names':
      case 'part':
      case 'report':
      case 'package':
        return [];
    }
  });
}

const partsOf = ({ files }: DatasetEntry, layer: string): DistributionFacts['files'] =>
  Object.entries(files)
    .filter(([key]) => key.startsWith(`layer-${layer}-`))
    .map(([key, { path, bytes }]) => ({ key, path, bytes }));

/** Distributions as DCAT-AP has them. */
export const distributionNodes = (
  dataset: CataloguedDataset,
  place: CataloguePlace,
): JsonLdNode[] =>
  distributionFacts(dataset).map((facts) => distributionNode(facts, dataset, place));

function distributionNode(
  facts: DistributionFacts,
  dataset: CataloguedDataset,
  place: CataloguePlace,
): JsonLdNode {
  const { definition, entry } = dataset;
  const source = strictestSource(definition.sources);
  const licence = source && licenceDocument(source, place);
  const iri = datasetIri(definition.id, place);
  const schema = {
    '@id': `${place.address('api/openapi.json')}#/components/schemas`,
    title: { ko: '이 사이트의 API 설명', en: 'The description of this site’s API' },
  };
  const standard = facts.standard === 'openapi' ? schema : standards[facts.standard];
  return {
    '@id': `${iri}/${facts.key}`,
    '@type': 'dcat:Distribution',
    'dct:title': facts.title,
    'dct:description': {
      ko: `${definition.title.ko}: ${facts.title.ko} (${facts.type})`,
      en: `${definition.title.en}: ${facts.title.en} (${facts.type})`,
    },
    ...accessOf(facts, dataset, place),
    'dct:format': formatConcept(facts.type),
    'dcat:mediaType': mediaTypeNode(facts.type),
    'dct:conformsTo': {
      '@id': standard['@id'],
      '@type': 'dct:Standard',
      'dct:title': standard.title,
    },
    ...(licence ? { 'dct:license': licence } : {}),
    'dct:rights': { '@id': `${iri}-rights` },
    'dct:modified': entry.ingestedAt,
  };
}

/**
 * Where to get it. The files of live figures go within hours, so those are had through the manifest,
 * whose address stays; all others are named with size and checksum.
 */
function accessOf(
  { files, key }: DistributionFacts,
  { definition, entry, sha256 }: CataloguedDataset,
  place: CataloguePlace,
): JsonLdNode {
  if (definition.timeliness === 'live') {
    return {
      'dcat:accessURL': place.address('data/manifest.json'),
      'dcat:accessService': { '@id': serviceIri(place) },
    };
  }
  const address = (path: string): string => place.address(`data/${path}`);
  const [only, ...others] = files;
  const hash = only && others.length === 0 ? sha256[only.key] : undefined;
  return {
    'dcat:accessURL': address(entry.files[key]?.path ?? ''),
    'dcat:downloadURL': files.map(({ path }) => address(path)),
    'dcat:byteSize': String(files.reduce((sum, { bytes }) => sum + bytes, 0)),
    ...(hash === undefined
      ? {}
      : {
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': {
              '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
              '@type': 'spdx:ChecksumAlgorithm',
            },
            'spdx:checksumValue': hash,
          },
        }),
  };
}

/** The static API as a data service. */
export const serviceIri = ({ address }: CataloguePlace): string => `${address('api/')}#service`;
