import type { Place } from '../../../src/app/pages.ts';
import { languages } from '../../../src/domain/language.ts';
import type { DatasetEntry } from '../../../src/domain/published.ts';
import { isListed, pageAddress } from './page-address.ts';

/** sitemaps.org allows no more addresses in a file. */
const mostAddresses = 50_000;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Every page that search engines should know, with the same page in each language, and when what it
 * shows was last changed where that is known.
 */
export function sitemapText(
  places: readonly Place[],
  entries: readonly DatasetEntry[],
  { site, base }: { readonly site: string; readonly base: string },
): string {
  const listed = places.filter(({ page }) => isListed(page));
  if (listed.length > mostAddresses) {
    throw new Error(`${listed.length} pages: a sitemap may name ${mostAddresses}.`);
  }
  const urls = listed.flatMap(({ page, language }) => {
    const dataset = 'dataset' in page ? page.dataset : null;
    const changed = entries.find(({ id }) => id === dataset)?.ingestedAt;
    return [
      '  <url>',
      `    <loc>${escaped(pageAddress(page, language, site, base))}</loc>`,
      ...(changed === undefined ? [] : [`    <lastmod>${changed}</lastmod>`]),
      ...languages.map(
        (code) =>
          `    <xhtml:link rel="alternate" hreflang="${code}" href="${escaped(pageAddress(page, code, site, base))}"/>`,
      ),
      '  </url>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** Everything may be read. A sitemap is named by its whole address, so only where that is known. */
export const robotsText = (site: string | null, base: string): string =>
  [
    'User-agent: *',
    'Disallow:',
    ...(site === null ? [] : ['', `Sitemap: ${site}${base}sitemap.xml`]),
    '',
  ].join('\n');
