import { describe, expect, test } from 'vitest';
import type { Page } from '../../../src/app/pages.ts';
import { pathOf } from '../../../src/app/pages.ts';
import type { CataloguedDataset } from '../../../src/domain/dcat/catalogued.ts';
import type { Language } from '../../../src/domain/language.ts';
import { madeVersion } from '../../../tests/support/made-version.ts';
import { tempFolder } from '../../../tests/support/temp-folder.ts';
import { datasetFolder } from '../../../tests/support/ingest.ts';
import { headLines } from './head-lines.ts';
import type { SiteFacts } from './site-facts.ts';

const { definition } = await datasetFolder('air-quality');
const { entry } = madeVersion('air-quality', { 'stations.csv': 'station' });
const air: CataloguedDataset = { definition, entry, issued: null, sha256: {} };

const feeds = {
  'datasets/air-quality/updates.atom': '<feed><title>Air &amp; "smoke"</title></feed>',
  'datasets/air-quality/days.ics': 'BEGIN:VCALENDAR',
  'datasets/air-quality/index.html': '<title>No feed</title>',
};
const factsAt = (site: string | null, base = '/', dist = 'nowhere'): SiteFacts => ({
  dist,
  site,
  base,
  datasets: [air],
  place: {
    address: (path) => `${site ?? ''}${base}${path}`,
    operator: null,
    contact: null,
    modified: entry.ingestedAt,
  },
});
const linesOf = (page: Page, facts: SiteFacts, language: Language = 'ko'): string => {
  const place = { language, page };
  return headLines({ path: pathOf(place), place }, facts).join('\n');
};
const dataset: Page = { kind: 'dataset', dataset: 'air-quality' };

describe('the head of a page', () => {
  test('names its own address and those in other languages where the site’s is known', () => {
    const lines = linesOf(dataset, factsAt('https://city.example', '/office/'), 'en');
    const address = 'https://city.example/office/en/datasets/air-quality/';
    expect(lines).toContain(`<link rel="canonical" href="${address}">`);
    expect(lines).toContain(`hreflang="en" href="${address}"`);
    expect(lines).toContain(
      'hreflang="ko" href="https://city.example/office/datasets/air-quality/"',
    );
  });

  test('names none where it is not', () => {
    expect(linesOf(dataset, factsAt(null))).not.toMatch(/canonical|hreflang/);
  });

  test('names the feeds and calendars that lie beside the page, by their titles', async () => {
    const facts = factsAt(null, '/office/', await tempFolder(feeds));
    const lines = linesOf(dataset, facts);
    expect(lines).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Air &amp; &quot;smoke&quot;" href="/office/datasets/air-quality/updates.atom">',
    );
    expect(lines).toContain(
      '<link rel="alternate" type="text/calendar" href="/office/datasets/air-quality/days.ics">',
    );
    // No other language has a feed here.
    expect(linesOf(dataset, facts, 'en')).not.toContain('atom');
  });

  test('of a dataset describes it, of the list all of them, of others nothing', () => {
    const facts = factsAt('https://city.example');
    expect(linesOf(dataset, facts)).toContain('"@type":"Dataset"');
    expect(linesOf({ kind: 'datasets' }, facts)).toContain('"@type":"DataCatalog"');
    expect(linesOf({ kind: 'datasets' }, facts)).toContain('href="/api/openapi.json"');
    expect(linesOf({ kind: 'about' }, facts)).not.toContain('ld+json');
  });

  test('of a page in a frame, or for what is not there, says nothing', () => {
    const facts = factsAt('https://city.example');
    expect(linesOf({ kind: 'not-found' }, facts)).toBe('');
    expect(linesOf({ kind: 'embed', dataset: 'air-quality', view: 'map' }, facts)).toBe('');
  });
});
