import { describe, expect } from 'vitest';
import { languages } from './support/site.ts';
import { test } from './support/test.ts';

const phone = { viewport: { width: 360, height: 800 }, javaScriptEnabled: false };

describe.each(languages)('the menus, %s', (language) => {
  const root = language === 'ko' ? '/' : '/en/';

  test.for([
    ['', 'overview', root],
    ['scorecard/', 'overview', `${root}scorecard/`],
    ['topics/air-quality/', 'topics', null],
    ['commitments/SEO0002/', 'commitments', `${root}commitments/`],
    ['ideas/', 'participation', `${root}ideas/`],
    ['datasets/proposals/', 'datasets', `${root}datasets/`],
  ] as const)('on /%s mark where the reader is', async ([path, section, own], { open }) => {
    const { page } = await open(`${root}${path}`, phone);
    const current = page.locator('.site-menu [aria-current]');
    expect(await current.count()).toBe(1);
    expect(await page.locator(`[data-section="${section}"] [aria-current]`).count()).toBe(1);
    const below = page.locator('.section-menu [aria-current]');
    expect(
      await below.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(own === null ? [] : [own]);
  });

  test('show every section on a phone, none of them out of sight', async ({ open }) => {
    const { page } = await open(`${root}answers/`, phone);
    const links = page.locator('.site-menu a:visible, .section-menu a:visible');
    const boxes = await links.evaluateAll((all) =>
      all.map((link) => {
        const { left, right, top, height } = link.getBoundingClientRect();
        return { left, right, top, height };
      }),
    );
    expect(boxes.length).toBeGreaterThanOrEqual(12);
    for (const { left, right, height } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(360);
      expect(height).toBeGreaterThanOrEqual(44);
    }
    // Korean names are short enough for a row each.
    if (language === 'ko') expect(new Set(boxes.map(({ top }) => top)).size).toBe(2);
  });

  test('and the foot lead to the same pages', async ({ open }) => {
    const { page } = await open(root, phone);
    const hrefs = (selector: string): Promise<(string | null)[]> =>
      page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const foot = await hrefs('.site-index a');
    expect(foot).toEqual(expect.arrayContaining(await hrefs('.site-menu a, .section-menu a')));
    expect(foot).toEqual(expect.arrayContaining([`${root}privacy/`, `${root}surveys/`]));
    expect(new Set(foot).size).toBe(foot.length);
  });
});
