import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { XMLParser } from 'fast-xml-parser';
import * as v from 'valibot';
import { validateXML } from 'xmllint-wasm';
import type { Finding } from './finding.ts';

/** The schema of sitemaps.org as the package `sitemap` ships it, and one for links to other languages. */
const sitemapSchema = path.join(
  path.dirname(fileURLToPath(import.meta.resolve('sitemap/package.json'))),
  'schema/sitemap.xsd',
);
const linkSchema = path.join(import.meta.dirname, '../../tests/shapes/xhtml-link.xsd');
const both = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml-link.xsd"/>
</xsd:schema>`;

const urlSchema = v.object({
  loc: v.string(),
  'xhtml:link': v.optional(v.array(v.object({ href: v.string() })), []),
});
const documentSchema = v.object({ urlset: v.object({ url: v.array(urlSchema) }) });
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => name === 'url' || name === 'xhtml:link',
});

/**
 * Holds a sitemap against its XML Schema, and against what that cannot say: addresses of one site, each
 * once, whose translations name each other.
 */
export async function checkSitemap(text: string): Promise<Finding[]> {
  const preload = await Promise.all(
    [sitemapSchema, linkSchema].map(async (file) => ({
      fileName: path.basename(file),
      contents: await readFile(file, 'utf8'),
    })),
  );
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: text }],
    schema: [both],
    preload,
  });
  if (!valid) {
    return errors.map(({ message, loc }) => ({
      level: 'violation',
      where: `line ${loc?.lineNumber ?? '?'}`,
      what: message,
    }));
  }
  const urls = v.parse(documentSchema, parser.parse(text)).urlset.url;
  const known = new Set(urls.map(({ loc }) => loc));
  const origins = new Set(urls.map(({ loc }) => new URL(loc).origin));
  const lost = urls.flatMap((url) =>
    url['xhtml:link'].filter(({ href }) => !known.has(href)).map(({ href }) => href),
  );
  const rules: readonly (readonly [ok: boolean, where: string, what: string])[] = [
    [known.size === urls.length, 'urlset', 'names an address twice'],
    [origins.size === 1, 'urlset', `names ${origins.size} sites`],
    [urls.length <= 50_000, 'urlset', `names ${urls.length} addresses`],
    [lost.length === 0, 'link', `leads to what is not listed: ${lost[0]}`],
  ];
  return rules
    .filter(([ok]) => !ok)
    .map(([, where, what]): Finding => ({ level: 'violation', where, what }));
}
