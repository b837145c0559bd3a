import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { yearMean } from './support/published.ts';
import { airPath, languages } from './support/site.ts';
import { test } from './support/test.ts';
import { allSettled, touch } from './support/topic.ts';

/** Controls that would be printed, the names of districts left out: they are text to read as well. */
const printedControls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('select, button, input, summary, nav, .button, .button-quiet')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('.ranking-name'))
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 30)}`),
  );

describe.each(languages)('on paper, %s', (language) => {
  test('the air page is figures and pictures, without controls', async ({ open }) => {
    const { page } = await open(airPath(language));
    await page.emulateMedia({ media: 'print' });
    expect(await printedControls(page)).toEqual([]);
    const text = await page.locator('main').innerText();
    expect(text).toContain(yearMean('pm25', '11', 2022));
    for (const drawing of ['#trend .time-series-drawing', '#map .area-map', '#calendar svg']) {
      expect(await page.locator(drawing).first().isVisible()).toBe(true);
    }
  });

  test('a chosen view prints as chosen, also from live panels', async ({ open }) => {
    const { page } = await open(airPath(language, '?area=11680'));
    await allSettled(page);
    await touch(page, 'map');
    await page.locator('#map [data-moving="true"]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await printedControls(page)).toEqual([]);
    expect(await page.locator('main').innerText()).toContain(yearMean('pm25', '11680', 2022));
    const map = page.locator('#map .area-map');
    expect(await map.evaluate((drawn) => getComputedStyle(drawn).opacity)).toBe('1');
    expect(await page.locator('#map .area-map-live').isVisible()).toBe(false);
  });
});
