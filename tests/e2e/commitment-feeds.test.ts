import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { dist, languages, type Language } from './support/site.ts';
import { test } from './support/test.ts';

const root = (language: Language): string => `${language === 'ko' ? '/' : '/en/'}commitments/`;

describe.each(languages)('calendars and feeds, %s', (language) => {
  test('stand where the pages say', async ({ open }) => {
    for (const path of [root(language), `${root(language)}SEO0002/`, `${root(language)}KR0001/`]) {
      const { page } = await open(path, { javaScriptEnabled: false });
      const hrefs = await page
        .locator('a[href$=".ics"], a[href$=".atom"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(hrefs.length).toBeGreaterThan(0);
      for (const href of hrefs) expect(existsSync(`${dist}${href}`), href).toBe(true);
    }
  });

  test('are XML that a browser reads, with an entry for every change', async ({ open }) => {
    const { page } = await open(root(language));
    const files = globSync(`${dist}${root(language)}**/*.atom`);
    expect(files).toHaveLength(51);
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    const read = await page.evaluate(
      (all) =>
        all.map((text) => {
          const parsed = new DOMParser().parseFromString(text, 'application/xml');
          const entries = parsed.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'entry');
          return parsed.querySelector('parsererror') ? -1 : entries.length;
        }),
      texts,
    );
    expect(Math.min(...read)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...read)).toBeGreaterThanOrEqual(50);
  });
});
