import { describe, expect } from 'vitest';
import { colourViolationsOf, violationsOf } from './axe.ts';
import { overflowing } from './overflow.ts';
import { airPath, distinctPages, type Language } from './site.ts';
import { test } from './test.ts';
import { touch } from './topic.ts';

/**
 * Every page at a width: nothing sticks out, and axe finds nothing in light and dark. Both languages
 * are drawn by the same code, so axe reads one of them at each width.
 */
export function testAccessibility(width: number, axeLanguage: Language): void {
  const viewport = { width, height: 800 };

  describe.each(distinctPages)('$path', ({ path, language }) => {
    test('fits, and axe finds nothing in light and dark', async ({ open }) => {
      const { page } = await open(path, { viewport });
      expect(await overflowing(page)).toEqual([]);
      if (language !== axeLanguage) return;
      expect(await violationsOf(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourViolationsOf(page)).toEqual([]);
    });
  });

  test('the air page with every panel live and opened is as clean', async ({ open }) => {
    const { page } = await open(airPath('ko', '?area=11680'), { viewport });
    for (const id of ['trend', 'map', 'ranking', 'calendar', 'seasons']) await touch(page, id);
    await page.locator('#trend .recharts-surface').waitFor();
    await page.locator('#map [data-moving="true"]').waitFor();
    for (const summary of await page.locator('main summary').all()) await summary.click();
    expect(await overflowing(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolationsOf(page)).toEqual([]);
  });

  test('the overview with a district is as clean', async ({ open }) => {
    const { page } = await open('/en/', { viewport });
    await page.locator('.my-district .chip').first().click();
    await page.locator('.district-card').waitFor();
    expect(await overflowing(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolationsOf(page)).toEqual([]);
  });
}
