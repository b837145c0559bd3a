import path from 'node:path';
import type { Place } from '../../../src/app/pages.ts';
import { schemaCatalogue, schemaDataset } from './schema-dataset.ts';
import { languages } from '../../../src/domain/language.ts';
import { dataBlock } from './data-block.ts';
import { feedsIn } from './feeds-in.ts';
import { isListed, pageAddress } from './page-address.ts';
import type { SiteFacts } from './site-facts.ts';

/** What a page's head says to machines: its own address, other languages, feeds, data about data. */
export function headLines(
  page: { readonly path: string; readonly place: Place },
  facts: SiteFacts,
): string[] {
  return isListed(page.place.page)
    ? [
        ...addressLines(page.place, facts),
        ...feedLines(page.path, facts),
        ...catalogueLines(page.place, facts),
      ]
    : [];
}

/** Both must be whole addresses, so they are left out where the site's is not known. */
function addressLines({ page, language }: Place, { site, base }: SiteFacts): string[] {
  if (site === null) return [];
  return [
    `<link rel="canonical" href="${pageAddress(page, language, site, base)}">`,
    ...languages.map(
      (code) =>
        `<link rel="alternate" hreflang="${code}" href="${pageAddress(page, code, site, base)}">`,
    ),
  ];
}

const feedLines = (page: string, { dist, base }: SiteFacts): string[] =>
  feedsIn(path.join(dist, page)).map(({ name, mediaType, title }) => {
    const words = title === null ? '' : ` title="${title.replaceAll('"', '&quot;')}"`;
    return `<link rel="alternate" type="${mediaType}"${words} href="${base}${page.slice(1)}${name}">`;
  });

function catalogueLines({ page, language }: Place, facts: SiteFacts): string[] {
  const { base, datasets, place } = facts;
  const catalogue = `<link rel="alternate" type="application/ld+json" title="DCAT-AP" href="${base}catalog.jsonld">`;
  const service = [
    `<link rel="service-desc" type="application/openapi+json" href="${base}api/openapi.json">`,
  ];
  switch (page.kind) {
    case 'datasets':
      return [catalogue, ...service, dataBlock(schemaCatalogue(datasets, language, place))];
    case 'dataset': {
      const dataset = datasets.find(({ definition }) => definition.id === page.dataset);
      return dataset
        ? [catalogue, dataBlock(schemaDataset(dataset, datasets, language, place))]
        : [];
    }
    default:
      return [];
  }
}
