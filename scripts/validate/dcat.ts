import path from 'node:path';
import type { Finding } from './finding.ts';
import { shaclFindings, triplesOfJsonLd } from './rdf.ts';

const shapes = ['dcat-ap-3.0.1.ttl', 'dcat-ap-vocabularies.ttl'].map((name) =>
  path.join(import.meta.dirname, '../../tests/shapes', name),
);

/** Holds a catalogue in JSON-LD, fetched from `base`, against DCAT-AP 3.0.1. */
export async function checkDcat(text: string, base: string): Promise<Finding[]> {
  const triples = await triplesOfJsonLd(text, base);
  const found = await shaclFindings(triples, shapes);
  // Shapes find nothing in a graph without anything to look at.
  const classes = new Set([...triples].map(({ object }) => object.value));
  const missing = ['Catalog', 'Dataset', 'Distribution'].filter(
    (name) => !classes.has(`http://www.w3.org/ns/dcat#${name}`),
  );
  return [
    ...missing.map((name): Finding => ({ level: 'violation', where: name, what: 'there is none' })),
    ...found,
  ];
}
