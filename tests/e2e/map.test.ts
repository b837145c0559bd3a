import { describe, expect } from 'vitest';
import { yearMean } from './support/published.ts';
import { airPath, languages, scriptOf } from './support/site.ts';
import { test } from './support/test.ts';
import { touch } from './support/topic.ts';
import { withoutWebgl } from './support/webgl.ts';

const nameOf = { ko: '강남구', en: 'Gangnam-gu' };
const labelOf = { ko: '강남', en: 'Gangnam' };

describe.each(languages)('the map, %s', (language) => {
  test('tells a district under the pointer and chooses it at a click', async ({ open }) => {
    const { page } = await open(airPath(language));
    const panel = await touch(page, 'map');
    await panel.locator('[data-moving="true"]').waitFor();
    // The drawn map lies under the moving one, so its label says where the district is.
    const label = panel.locator('.area-map text', { hasText: labelOf[language] });
    await label.scrollIntoViewIfNeeded();
    const box = await label.boundingBox();
    if (!box) throw new Error('The drawn map has no label for the district.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    const tooltip = panel.locator('.area-map-live-tooltip');
    await tooltip.waitFor();
    expect(await tooltip.innerText()).toContain(nameOf[language]);
    expect(await tooltip.innerText()).toContain(yearMean('pm25', '11680', 2022));
    await page.mouse.click(x, y);
    await page.waitForURL(/\?area=11680$/);
    await page.locator('#figure h3', { hasText: nameOf[language] }).waitFor();
  });

  test('draws 25 districts and chooses at a click without WebGL', async ({ open }) => {
    const { page, requests } = await open(airPath(language), { prepare: withoutWebgl });
    const panel = await touch(page, 'map');
    await page.waitForLoadState('networkidle');
    await panel.locator('.area-map-live').waitFor({ state: 'detached' });
    expect(requests).toContain(scriptOf('area-map-live'));
    expect(await panel.locator('path[role="button"]').count()).toBe(25);
    expect(await panel.locator('.area-map').evaluate((map) => getComputedStyle(map).opacity)).toBe(
      '1',
    );
    await panel.getByRole('button', { name: nameOf[language] }).click();
    await page.waitForURL(/\?area=11680$/);
    const chosen = panel.locator('path[data-area="11680"]');
    expect(await chosen.getAttribute('aria-pressed')).toBe('true');
  });
});
