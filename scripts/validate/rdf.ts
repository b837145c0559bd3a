import rdf from '@zazuko/env';
import jsonld, { type JsonLdDocument, type NodeObject } from 'jsonld';
import { Parser } from 'n3';
import { readFile } from 'node:fs/promises';
import SHACLValidator from 'rdf-validate-shacl';
import * as v from 'valibot';
import type { Finding } from './finding.ts';

type RdfDataset = ReturnType<typeof rdf.dataset>;

/** Reads Turtle. */
const triplesOf = (turtle: string): RdfDataset =>
  rdf.dataset(new Parser({ factory: rdf }).parse(turtle));

const documentSchema = v.custom<JsonLdDocument>((value) => typeof value === 'object');

/** Triples of JSON-LD as it was fetched from `base`. Never asks the network for a context. */
export async function triplesOfJsonLd(
  text: string,
  base: string,
  contexts: Readonly<Record<string, NodeObject>> = {},
): Promise<RdfDataset> {
  const options = {
    base,
    format: 'application/n-quads' as const,
    // A key that means nothing, or an address that is none, must not be dropped in silence.
    safe: true,
    documentLoader: (url: string) => {
      const document = contexts[url.replace(/\/$/, '')];
      if (!document) throw new Error(`The document asks for ${url}.`);
      return Promise.resolve({ documentUrl: url, document });
    },
  };
  const nquads = await jsonld.toRDF(v.parse(documentSchema, JSON.parse(text)), options);
  return triplesOf(v.parse(v.string(), nquads));
}

const nameOf = (iri: string | undefined): string => iri?.replace(/^.*[#/]/, '') ?? '';

/** What SHACL shapes find in triples. */
export async function shaclFindings(
  data: RdfDataset,
  shapeFiles: readonly string[],
): Promise<Finding[]> {
  const shapes = rdf.dataset();
  for (const file of shapeFiles) {
    for (const triple of triplesOf(await readFile(file, 'utf8'))) shapes.add(triple);
  }
  const report = await new SHACLValidator(shapes, { factory: rdf }).validate(data);
  return report.results.map((result): Finding => {
    const path: unknown = result.path;
    const demand = nameOf(result.sourceConstraintComponent?.value).replace(
      'ConstraintComponent',
      '',
    );
    const property = isTerm(path) ? nameOf(path.value) : '';
    const value = result.value?.value;
    return {
      level: nameOf(result.severity?.value) === 'Warning' ? 'warning' : 'violation',
      where: `${result.focusNode?.value ?? ''} ${property}`.trim(),
      what: value === undefined ? demand : `${demand}: ${value}`,
    };
  });
}

const isTerm = (value: unknown): value is { readonly value: string } =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  typeof value.value === 'string';
