import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { schemaOfFile } from '../site/machine/openapi/schema-of-file.ts';
import { readCatalogued } from '../site/machine/read-catalogued.ts';
import { checkAtom } from './atom.ts';
import { checkDataPackage } from './data-package.ts';
import { checkDcat } from './dcat.ts';
import type { Finding } from './finding.ts';
import { checkOpenApi, schemaCheck } from './openapi.ts';
import { checkSchemaOrg } from './schema-org.ts';
import { checkSitemap } from './sitemap.ts';

/** What a validator says of the files of one kind. */
export interface Verdict {
  /** What is checked. */
  readonly what: string;
  /** Who made the validator, and the schema or shapes that it holds the files against. */
  readonly by: string;
  /** How many files were looked at. */
  readonly files: number;
  /** With the file that each is of. */
  readonly findings: readonly (Finding & { readonly file: string })[];
}

/** A validator; `check` gets the text of a file and its path below the built folder. */
interface Validator {
  readonly what: string;
  readonly by: string;
  readonly files: readonly string[];
  readonly check: (text: string, file: string) => Finding[] | Promise<Finding[]>;
}

/** Runs every validator over a built site. A validator that breaks on a file finds fault with it. */
export async function validateSite(dist: string): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const { check, ...about } of await validatorsOf(dist)) {
    const findings: (Finding & { readonly file: string })[] = [];
    for (const file of about.files) {
      const found = await checked(() => check(readFileSync(path.join(dist, file), 'utf8'), file));
      findings.push(...found.map((finding) => ({ ...finding, file })));
    }
    verdicts.push({ what: about.what, by: about.by, files: about.files.length, findings });
  }
  return verdicts;
}

/** Pages that describe datasets: the list and each of its own. */
const describedPages = (ids: readonly string[]): string[] =>
  ['', 'en/'].flatMap((prefix) =>
    ['', ...ids.map((id) => `${id}/`)].map((page) => `${prefix}datasets/${page}index.html`),
  );

async function checked(check: () => Finding[] | Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await check();
  } catch (error) {
    return [{ level: 'violation', where: '', what: String(error) }];
  }
}

async function validatorsOf(dist: string): Promise<Validator[]> {
  const filesLike = (...patterns: readonly string[]): string[] =>
    globSync([...patterns], { cwd: dist }).toSorted();
  // Where a reader would fetch it from; addresses without a host are resolved against it.
  const addressOf = (file: string): string =>
    `http://localhost/${file.replace(/index\.html$/, '')}`;
  const datasets = await readCatalogued(path.join(dist, 'data'), 'data');
  const packages = datasets.flatMap(({ entry }) => entry.files['datapackage.json']?.path ?? []);
  const openApi = readFileSync(path.join(dist, 'api/openapi.json'), 'utf8');
  const schemas = new Map<string, string>([['data/manifest.json', 'Manifest']]);
  for (const { definition, entry } of datasets) {
    for (const [key, { path: file }] of Object.entries(entry.files)) {
      const schema = schemaOfFile(definition, key);
      if (schema !== null) schemas.set(`data/${file}`, schema);
    }
  }
  const checks = new Map(
    [...new Set(schemas.values())].map((name) => [name, schemaCheck(openApi, name)]),
  );
  return [
    {
      what: 'DCAT-AP 3.0.1',
      by: 'rdf-validate-shacl with the shapes of SEMIC; jsonld, n3',
      files: filesLike('catalog.jsonld'),
      check: (text, file) => checkDcat(text, addressOf(file)),
    },
    {
      what: 'schema.org in pages',
      by: 'rdf-validate-shacl with shapes after Google’s list; jsonld, n3',
      files: describedPages(datasets.map(({ entry }) => entry.id)),
      check: (text, file) => checkSchemaOrg(text, addressOf(file)),
    },
    {
      what: 'Data Package',
      by: 'datapackage of the Frictionless project: profile, types, keys, references',
      files: [...packages.map((file) => `data/${file}`), ...filesLike('data/datapackage.json')],
      check: (text, file) => checkDataPackage(text, path.dirname(path.join(dist, file))),
    },
    {
      what: 'OpenAPI 3.1',
      by: '@seriousme/openapi-schema-validator; examples by ajv',
      files: filesLike('api/openapi.json'),
      check: (text) => checkOpenApi(text),
    },
    {
      what: 'Published JSON',
      by: 'ajv with the schemas of api/openapi.json',
      files: [...schemas.keys()],
      check: (text, file) => {
        const check = checks.get(schemas.get(file) ?? '');
        return (check?.(JSON.parse(text)) ?? []).map(
          (what): Finding => ({ level: 'violation', where: '', what }),
        );
      },
    },
    {
      what: 'Atom',
      by: 'feedsmith, after RFC 4287',
      files: filesLike('**/*.atom'),
      check: (text) => checkAtom(text),
    },
    {
      what: 'Sitemap',
      by: 'libxml2 (xmllint-wasm) with the schema of sitemaps.org',
      files: filesLike('sitemap.xml'),
      check: (text) => checkSitemap(text),
    },
  ];
}
