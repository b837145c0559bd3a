import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { Place } from '../../../src/app/pages.ts';
import {
  publishedPackageSchema,
  wholePackage,
  type PublishedPackage,
} from '../../../src/domain/data-package/whole-package.ts';
import { catalogueDocument } from '../../../src/domain/dcat/catalogue.ts';
import { apiExamples } from './openapi/examples.ts';
import { openApiDocument } from './openapi/openapi-document.ts';
import type { SiteFacts } from './site-facts.ts';
import { robotsText, sitemapText } from './sitemap.ts';

/** Writes what describes the whole site to machines; pages and feeds have theirs already. */
export async function writeMachine(places: readonly Place[], facts: SiteFacts): Promise<void> {
  const { dist, site, base, datasets, place } = facts;
  const write = async (name: string, text: string): Promise<void> => {
    const target = path.join(dist, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  };
  await write('catalog.jsonld', `${JSON.stringify(catalogueDocument(datasets, place))}\n`);
  const read = (name: string): string | null => {
    const file = path.join(dist, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  const api = openApiDocument(place, apiExamples(datasets, read));
  await write('api/openapi.json', `${JSON.stringify(api)}\n`);
  const homepage = site === null ? null : place.address('datasets/');
  const packages = await readPackages(facts);
  await write('data/datapackage.json', `${JSON.stringify(wholePackage(packages, homepage))}\n`);
  await write('robots.txt', robotsText(site, base));
  if (site === null) return;
  const entries = datasets.map(({ entry }) => entry);
  await write('sitemap.xml', sitemapText(places, entries, { site, base }));
}

/** Data packages of all datasets but live ones, whose files are others within hours. */
async function readPackages({ dist, datasets }: SiteFacts): Promise<PublishedPackage[]> {
  const files = datasets.flatMap(({ definition, entry }) =>
    definition.timeliness === 'live' ? [] : (entry.files['datapackage.json']?.path ?? []),
  );
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(dist, 'data', file), 'utf8');
      return v.parse(publishedPackageSchema, JSON.parse(text));
    }),
  );
}
