import path from 'node:path';
import * as v from 'valibot';
import type { Finding } from './finding.ts';
import { shaclFindings, triplesOfJsonLd } from './rdf.ts';

const shapes = [path.join(import.meta.dirname, '../../tests/shapes/google-dataset.ttl')];

/**
 * Stands for the context at https://schema.org, which is not fetched here: every word is one of
 * schema.org's, and these hold addresses. That the words exist is what the closed shapes say.
 */
const schemaOrg = {
  '@context': {
    '@vocab': 'https://schema.org/',
    url: { '@type': '@id' },
    license: { '@type': '@id' },
    contentUrl: { '@type': '@id' },
  },
};

const describesData = v.looseObject({ '@type': v.picklist(['Dataset', 'DataCatalog']) });

const script = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

/** Data blocks in a page's head. */
const jsonLdIn = (html: string): string[] =>
  [...html.matchAll(script)].map(([, json]) => json ?? '');

/** Holds the descriptions in a page that was fetched from `base` against what search engines ask for. */
export async function checkSchemaOrg(html: string, base: string): Promise<Finding[]> {
  const blocks = jsonLdIn(html);
  if (blocks.length === 0) {
    return [{ level: 'violation', where: base, what: 'the page has no JSON-LD' }];
  }
  const findings = blocks.map(async (json): Promise<Finding[]> => {
    if (!v.is(describesData, JSON.parse(json))) {
      return [{ level: 'violation', where: base, what: 'describes no dataset' }];
    }
    const triples = await triplesOfJsonLd(json, base, { 'https://schema.org': schemaOrg });
    return shaclFindings(triples, shapes);
  });
  return (await Promise.all(findings)).flat();
}
