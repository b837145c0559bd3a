import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test as plainTest } from 'vitest';
import { validateSite } from '../../scripts/validate/validate-site.ts';
import { dist, languages, sitePages, siteUrl } from './support/site.ts';
import { liveDist } from './support/live-build.ts';
import { test } from './support/test.ts';

const apiPath = { ko: '/api/', en: '/en/api/' } as const;

describe.each([
  ['the site', dist],
  ['a site with live figures', liveDist],
])('what describes %s to machines', (_, folder) => {
  plainTest('is without fault for every validator', { timeout: 300_000 }, async () => {
    const verdicts = await validateSite(folder);
    expect(verdicts.map(({ what, files }) => [what, files > 0])).toEqual([
      ['DCAT-AP 3.0.1', true],
      ['schema.org in pages', true],
      ['Data Package', true],
      ['OpenAPI 3.1', true],
      ['Published JSON', true],
      ['Atom', true],
      // It needs whole addresses, which a site on a test server does not have.
      ['Sitemap', false],
    ]);
    const violations = verdicts.flatMap(({ findings }) =>
      findings.filter(({ level }) => level === 'violation'),
    );
    expect(violations).toEqual([]);
  });
});

describe('heads of pages', () => {
  const linked = /<link rel="(?:alternate|service-desc)" type="[^"]+"[^>]* href="([^"]+)"/g;

  plainTest('name only files that are there', () => {
    const lost = sitePages.flatMap(({ path, file }) =>
      [...readFileSync(file, 'utf8').matchAll(linked)]
        .map(([, href = '']) => href)
        .filter((href) => !existsSync(`${dist}${href}`))
        .map((href) => `${path}: ${href}`),
    );
    expect(lost).toEqual([]);
  });

  plainTest('name the feed of the data in the page’s own language', () => {
    const html = readFileSync(`${dist}/en/datasets/index.html`, 'utf8');
    expect(html).toContain('type="application/atom+xml"');
    expect(html).toContain('href="/en/datasets/updates.atom"');
  });
});

describe.each(languages)('the page about the API, %s', (language) => {
  test('leads to files that are there', async ({ open }) => {
    const { page } = await open(apiPath[language]);
    const addresses = await page
      .locator('main a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of new Set(addresses)) {
      const answer = await fetch(new URL(address, siteUrl));
      expect(answer.status, address).toBe(200);
    }
  });

  test('shows code with the address of the site that it is on', async ({ open }) => {
    const { page } = await open(apiPath[language]);
    const code = page.locator('#code-python');
    await expect.poll(() => code.innerText()).toContain(`base = "${siteUrl}data/"`);
  });

  test('can be read without script', async ({ open }) => {
    const { page } = await open(apiPath[language], { javaScriptEnabled: false });
    expect(await page.locator('#code-python').innerText()).toContain('/data/');
    expect(await page.locator('.api-kinds li').count()).toBeGreaterThan(10);
  });
});
