import { describe, expect } from 'vitest';
import { yearMean } from './support/published.ts';
import { hasFocus, tabTo } from './support/focus.ts';
import { airPath, languages, overviewPath } from './support/site.ts';
import { test } from './support/test.ts';
import { allSettled, settled } from './support/topic.ts';
import { withoutWebgl } from './support/webgl.ts';

test.for(languages)('the first Tab reaches the skip link, %s', async (language, { open }) => {
  const { page } = await open(overviewPath(language));
  await page.keyboard.press('Tab');
  expect(await hasFocus(page, '.skip-link')).toBe(true);
  const box = await page.locator('.skip-link').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await hasFocus(page, 'main')).toBe(true);
});

test('a district is chosen on the overview by keyboard alone', async ({ open }) => {
  const { page } = await open('/');
  await tabTo(page, '.my-district .chip');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.district-card').waitFor();
  expect(await page.locator('.my-district h2').innerText()).toBe('중구');
});

describe.each([
  { name: 'with the moving map', options: {}, layer: 'ready' },
  { name: 'without WebGL', options: { prepare: withoutWebgl }, layer: 'absent' },
] as const)('$name', ({ options, layer }) => {
  test('Tab and Enter change a control and choose a district on the map', async ({ open }) => {
    const { page } = await open(airPath('ko'), options);
    await tabTo(page, '.topic-controls select');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/measure=pm10/);
    await allSettled(page);
    await tabTo(page, '#map [data-area]');
    // A heavier drawing comes, or fails to come, while the drawn map has the focus.
    await page.waitForLoadState('networkidle');
    const moving = page.locator('#map .area-map-live');
    await (layer === 'ready'
      ? page.locator('#map [data-moving="true"]').waitFor()
      : moving.waitFor({ state: 'detached' }));
    const drawn = page.locator('#map .area-map');
    expect(await drawn.evaluate((map) => getComputedStyle(map).opacity)).toBe('1');
    expect(await moving.isVisible()).toBe(false);
    await tabTo(page, '#map [data-area="11680"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/area=11680/);
    await page.locator('#figure h3', { hasText: yearMean('pm10', '11680', 2022) }).waitFor();
    const outline = page.locator('#map .area-map-selected');
    await outline.waitFor({ state: 'attached' });
    expect(await hasFocus(page, '#map')).toBe(true);
  });
});

test('the focus stays when its panel becomes live', async ({ open }) => {
  const { page } = await open(airPath('ko'));
  await tabTo(page, '#ranking summary');
  await settled(page.locator('#ranking'));
  expect(await hasFocus(page, '#ranking summary')).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('#ranking details[open] tbody').waitFor();
});

test('a table that was opened stays open when its panel becomes live', async ({ open }) => {
  const { page } = await open(airPath('ko'));
  await page.locator('#ranking .view-table summary').click();
  await settled(page.locator('#ranking'));
  expect(await page.locator('#ranking .view-table').getAttribute('open')).not.toBeNull();
});

test('arrow keys read the chart value by value', async ({ open }) => {
  const { page } = await open(airPath('en'));
  const trend = page.locator('#trend');
  await trend.locator('h2').hover();
  await trend.locator('.recharts-surface').waitFor();
  await page.mouse.move(0, 0);
  await trend.locator('.recharts-surface').focus();
  await page.keyboard.press('ArrowRight');
  const tooltip = trend.locator('.time-series-tooltip');
  await tooltip.waitFor();
  const first = await tooltip.innerText();
  expect(first).toMatch(/2014/);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => tooltip.innerText()).not.toBe(first);
});
