import type { JsonLdNode } from './catalogued.ts';

const inLanguages = (id: string) => ({ '@id': id, '@container': '@language' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': type });

/** The catalogue's own context: nothing has to be fetched to read it. */
export const catalogueContext: JsonLdNode = {
  '@version': 1.1,
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'dct:title': inLanguages('dct:title'),
  'dct:description': inLanguages('dct:description'),
  'dcat:keyword': inLanguages('dcat:keyword'),
  'foaf:name': inLanguages('foaf:name'),
  'rdfs:label': inLanguages('rdfs:label'),
  'skos:prefLabel': inLanguages('skos:prefLabel'),
  'vcard:fn': inLanguages('vcard:fn'),
  'dct:issued': typed('dct:issued', 'xsd:dateTime'),
  'dct:modified': typed('dct:modified', 'xsd:dateTime'),
  'prov:endedAtTime': typed('prov:endedAtTime', 'xsd:dateTime'),
  'dcat:startDate': typed('dcat:startDate', 'xsd:date'),
  'dcat:endDate': typed('dcat:endDate', 'xsd:date'),
  'dcat:temporalResolution': typed('dcat:temporalResolution', 'xsd:duration'),
  'dcat:byteSize': typed('dcat:byteSize', 'xsd:nonNegativeInteger'),
  'dcat:bbox': typed('dcat:bbox', 'http://www.opengis.net/ont/geosparql#wktLiteral'),
  'spdx:checksumValue': typed('spdx:checksumValue', 'xsd:hexBinary'),
  'dcat:accessURL': typed('dcat:accessURL', '@id'),
  'dcat:downloadURL': typed('dcat:downloadURL', '@id'),
  'dcat:endpointURL': typed('dcat:endpointURL', '@id'),
  'dcat:endpointDescription': typed('dcat:endpointDescription', '@id'),
  'rdfs:seeAlso': typed('rdfs:seeAlso', '@id'),
};
