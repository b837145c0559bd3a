import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { airPath, languages, scriptOf } from './support/site.ts';
import { test } from './support/test.ts';
import { choice, settled, touch } from './support/topic.ts';

const chart = scriptOf('time-series-live');
const map = scriptOf('area-map-live');

/** Scrolls through the whole page, as reading does, and waits for what that may load. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      window.scrollTo(0, y);
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await page.waitForLoadState('networkidle');
}

describe.each(languages)('chart and map code, %s', (language) => {
  test('does not load for a reader who only reads', async ({ open }) => {
    const { page, requests } = await open(airPath(language));
    await readThrough(page);
    expect(requests.filter((path) => [chart, map].includes(path))).toEqual([]);
    expect(requests.filter((path) => path.startsWith('/data/'))).toEqual([]);
  });

  test('of the chart loads when the pointer comes to it, without the map’s', async ({ open }) => {
    const { page, requests } = await open(airPath(language));
    const panel = await touch(page, 'trend');
    await panel.locator('.recharts-surface').waitFor();
    expect(requests).toContain(chart);
    expect(requests).not.toContain(map);
  });

  test('of the map loads when the pointer comes to the map, not with another panel', async ({
    open,
  }) => {
    const { page, requests } = await open(airPath(language));
    await touch(page, 'ranking');
    await choice(page, language, 'area').selectOption('11680');
    await settled(page.locator('#map'));
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => [chart, map].includes(path))).toEqual([]);
    await page.locator('#map').hover();
    await page.locator('#map [data-moving="true"]').waitFor();
    expect(requests.filter((path) => path === map)).toHaveLength(1);
  });

  test('of the map loads for a tap', async ({ open }) => {
    const { page, requests } = await open(airPath(language), {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 800 },
    });
    await page.locator('#map').scrollIntoViewIfNeeded();
    expect(requests).not.toContain(map);
    await page.locator('#map svg.area-map').tap();
    await page.locator('#map [data-moving="true"]').waitFor();
    expect(requests).toContain(map);
  });
});
