import type { Page } from 'playwright-core';
import type { Visit } from './site-visit.ts';

export interface Scenario {
  readonly name: string;
  readonly path: string;
  /** Brings what is drawn to life before anything is counted. */
  readonly begin: (visit: Visit) => Promise<void>;
  /** The change of this number, from 0; the same ten come again in the second round. */
  readonly change: (visit: Visit, step: number) => Promise<void>;
}

const nothingBusy = async ({ page, quiet }: Visit): Promise<void> => {
  await quiet();
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
};

async function point(page: Page, selector: string, live: string): Promise<void> {
  await page.locator(selector).scrollIntoViewIfNeeded();
  await page.locator(selector).hover();
  await page.locator(live).first().waitFor();
}

/** Measure, place and period in turn. The tenth change of a round leaves the view that it always leaves. */
const topic: Scenario = {
  name: 'air page: measure, place, period',
  path: '/topics/air-quality/',
  begin: async ({ page }) => {
    await point(page, '#trend', '#trend .recharts-surface');
    await point(page, '#map', '#map [data-moving="true"]');
  },
  change: async (visit, step) => {
    const control = visit.page.locator('form.topic-controls select').nth(step % 3);
    await control.selectOption({ index: 1 + Math.floor(step / 3) });
    await nothingBusy(visit);
  },
};

const overview: Scenario = {
  name: 'overview: measure of the map',
  path: '/',
  begin: async (visit) => {
    await visit.page.locator('.overview-map').scrollIntoViewIfNeeded();
    await visit.page.locator('#map-measure').hover();
    await nothingBusy(visit);
  },
  change: async (visit, step) => {
    const measures = await visit.page.locator('#map-measure option').count();
    // Spread over the topics, so that each change brings another file.
    const index = 1 + Math.floor((step * (measures - 1)) / 10);
    await visit.page.locator('#map-measure').selectOption({ index });
    await nothingBusy(visit);
  },
};

const cityMap: Scenario = {
  name: 'city map: measure of the ground',
  path: '/map/',
  begin: ({ page }) => point(page, '.layer-map-box', '.layer-map-canvas[data-ready="true"]'),
  change: async (visit, step) => {
    await visit.page.locator('.city-map-tools select').selectOption({ index: 1 + step });
    await nothingBusy(visit);
  },
};

const loads: Scenario = {
  name: 'page loads, air page and overview',
  path: '/',
  begin: async () => undefined,
  change: async ({ page, quiet }, step) => {
    const to = step % 2 === 0 ? '/topics/air-quality/' : '/';
    await page.goto(new URL(to, page.url()).href);
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
    await quiet();
  },
};

export const scenarios: readonly Scenario[] = [topic, overview, cityMap, loads];
