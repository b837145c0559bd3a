import type { BrowserContext } from 'playwright-core';
import { describe, expect } from 'vitest';
import { panelPlaces, shiftsOf, totalShift, watchShifts } from './support/layout-shift.ts';
import { airPath, overviewPath } from './support/site.ts';
import { test } from './support/test.ts';
import { allSettled, touch } from './support/topic.ts';

/** Far below what a reader would notice; 0.1 is called good. */
const most = 0.01;

const storeDistrict = async (context: BrowserContext): Promise<void> => {
  await watchShifts(context);
  await context.addInitScript(() => {
    if (location.protocol !== 'http:') return;
    const stored = { state: { district: '11680', theme: 'system' }, version: 1 };
    localStorage.setItem('open-mayors-office', JSON.stringify(stored));
  });
};

describe.each([360, 1280])('at %i px', (width) => {
  const viewport = { width, height: 800 };

  test.for([
    '/',
    '/en/',
    '/topics/air-quality/',
    '/en/topics/air-hourly/',
    '/services/',
    '/catalogue/',
    '/datasets/air-quality/',
  ])('nothing moves while %s takes over from its HTML', async (path, { open }) => {
    const { page } = await open(path, { viewport, prepare: watchShifts });
    await page.waitForLoadState('networkidle');
    const shifts = await shiftsOf(page);
    expect(totalShift(shifts), JSON.stringify(shifts)).toBeLessThan(most);
  });

  test.for(['trend', 'map', 'ranking', 'calendar', 'seasons'])(
    'nothing moves when the %s panel becomes live',
    async (id, { open }) => {
      const { page } = await open(airPath('ko'), { viewport, prepare: watchShifts });
      const before = await panelPlaces(page);
      const panel = await touch(page, id);
      if (id === 'trend' || id === 'seasons') await panel.locator('.recharts-surface').waitFor();
      if (id === 'map') await panel.locator('[data-moving="true"]').waitFor();
      const shifts = await shiftsOf(page);
      expect(await panelPlaces(page)).toEqual(before);
      expect(totalShift(shifts), JSON.stringify(shifts)).toBeLessThan(most);
    },
  );

  test('nothing moves on the overview for a reader with a stored district', async ({ open }) => {
    const { page } = await open(overviewPath('ko'), { viewport, prepare: storeDistrict });
    await page.locator('.my-district').scrollIntoViewIfNeeded();
    await page.locator('.district-card').waitFor();
    const shifts = await shiftsOf(page);
    expect(totalShift(shifts), JSON.stringify(shifts)).toBeLessThan(most);
  });

  test('nothing moves on the air page for a reader with a stored district', async ({ open }) => {
    const { page } = await open(airPath('ko'), { viewport, prepare: storeDistrict });
    await page.waitForURL(/area=11680/);
    await allSettled(page);
    const shifts = await shiftsOf(page);
    expect(totalShift(shifts), JSON.stringify(shifts)).toBeLessThan(most);
  });
});
