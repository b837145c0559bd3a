import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect } from 'vitest';
import { startFaultyServer, status, type FaultyServer } from './support/faulty-server.ts';
import { hasFocus, tabTo } from './support/focus.ts';
import { shiftsOf, totalShift, watchShifts } from './support/layout-shift.ts';
import { districtCodes, yearMean } from './support/published.ts';
import { languages, overviewPath } from './support/site.ts';
import { test } from './support/test.ts';

const scriptless = { javaScriptEnabled: false };

const store =
  (state: object, version = 2) =>
  (context: BrowserContext): Promise<unknown> =>
    context.addInitScript(
      (stored) => {
        if (location.protocol !== 'http:' || localStorage.length > 0) return;
        localStorage.setItem('open-mayors-office', stored);
      },
      JSON.stringify({ state: { district: null, theme: 'system', ...state }, version }),
    );

/** Datasets of the tiles as a reader sees them, from left to right and top to bottom. */
const tilesSeen = (page: Page): Promise<string[]> =>
  page.locator('.tile').evaluateAll((tiles) =>
    tiles
      .map((tile) => ({
        id: (tile as HTMLElement).dataset['tile'] ?? '',
        box: tile.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.height > 0)
      .toSorted((a, b) => Math.round(a.box.top - b.box.top) || a.box.left - b.box.left)
      .map(({ id }) => id),
  );

const arrange = (page: Page) => page.locator('.tiles-controls button').first();
const tile = (page: Page, id: string) => page.locator(`.tile[data-tile="${id}"]`);

describe.each(languages)('the overview without script, %s', (language) => {
  test('says how the city is in a headline and three sentences with their years', async ({
    open,
  }) => {
    const { page } = await open(overviewPath(language), scriptless);
    expect(await page.locator('h1').innerText()).toMatch(/\d/);
    const sentences = await page.locator('.hero-sentences p').allInnerTexts();
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) expect(sentence).toMatch(/20\d\d/);
    const ways = page.locator('.hero-links a');
    const paths = await ways.evaluateAll((all) => all.map((way) => way.getAttribute('href')));
    const root = overviewPath(language);
    expect(paths).toEqual(['scorecard/', 'services/', 'ask/'].map((path) => `${root}${path}`));
  });

  test('has a tile for each topic: figure, direction in a word, age', async ({ open }) => {
    const { page } = await open(overviewPath(language), scriptless);
    const air = tile(page, 'air-quality');
    expect(await air.locator('.key-figure-value').innerText()).toContain(
      yearMean('pm25', '11', 2022),
    );
    expect(await air.locator('.direction').innerText()).toMatch(/[▲▼≈] .*\p{L}/u);
    expect(await air.locator('.tile-age').innerText()).toContain('2022');
    expect(await air.locator('.sparkline').count()).toBe(1);
    expect(await page.locator('.tiles-controls').isVisible()).toBe(false);
  });

  test('draws the districts with their ranking beside it', async ({ open }) => {
    const { page } = await open(overviewPath(language), scriptless);
    const map = page.locator('.overview-map');
    expect(await map.locator('path[data-area]').count()).toBe(25);
    expect(await map.locator('.ranking-rows li').count()).toBe(25);
    const lowest = [...districtCodes]
      .map((code) => Number(yearMean('pm25', code, 2022)))
      .toSorted((a, b) => a - b)[0];
    expect(await map.locator('.ranking-value').first().innerText()).toContain(String(lowest));
  });
});

describe('the order of the tiles', () => {
  test('is the reader’s: pinned first, hidden away, kept on the device', async ({ open }) => {
    const { page } = await open('/');
    const before = await tilesSeen(page);
    const last = before.at(-1) ?? '';
    const [first = ''] = before;
    await arrange(page).click();
    await tile(page, last).getByRole('button').first().click();
    await tile(page, first).getByRole('button').last().click();
    await arrange(page).click();
    const expected = [last, ...before.filter((id) => id !== last && id !== first)];
    expect(await tilesSeen(page)).toEqual(expected);
    await page.reload();
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
    expect(await tilesSeen(page)).toEqual(expected);
    const showHidden = page.locator('.tiles-controls button').nth(1);
    await showHidden.click();
    expect(await tilesSeen(page)).toEqual([...expected, first]);
    await tile(page, first).getByRole('button').click();
    expect(new Set(await tilesSeen(page))).toEqual(new Set(before));
  });

  test('is changed by keyboard alone, and the focus stays with the tile', async ({ open }) => {
    const { page } = await open('/');
    const before = await tilesSeen(page);
    const second = before[1] ?? '';
    await tabTo(page, '.tiles-controls button');
    await page.keyboard.press('Enter');
    const button = tile(page, second).getByRole('button').first();
    await button.focus();
    await page.keyboard.press('Enter');
    expect((await tilesSeen(page))[0]).toBe(second);
    expect(await hasFocus(page, `.tile[data-tile="${second}"]`)).toBe(true);
    expect(await page.locator('.tiles-said').innerText()).not.toBe('');
  });

  test('stands before the page’s script, and nothing moves when that comes', async ({ open }) => {
    const pinned = ['air-hourly'];
    const hidden = ['air-quality'];
    const prepare = async (context: BrowserContext): Promise<void> => {
      await watchShifts(context);
      await store({ pinned, hidden })(context);
    };
    const { page } = await open('/', { prepare });
    await page.waitForLoadState('networkidle');
    const seen = await tilesSeen(page);
    expect(seen[0]).toBe('air-hourly');
    expect(seen).not.toContain('air-quality');
    const shifts = await shiftsOf(page);
    expect(totalShift(shifts), JSON.stringify(shifts)).toBeLessThan(0.01);

    const failing = await open('/', {
      faults: true,
      prepare: async (context) => {
        await store({ pinned, hidden })(context);
        await context.addInitScript(() => {
          // The page's own script never comes; its inline one has run.
          document.addEventListener('DOMContentLoaded', () => {
            document.documentElement.dataset['ready'] = 'true';
          });
        });
        await context.route('**/assets/*.js', (route) => route.abort());
      },
    });
    expect(await tilesSeen(failing.page)).toEqual(seen);
  });

  test('of version 1, which knew none, is the site’s', async ({ open }) => {
    const { page } = await open('/', { prepare: store({ district: '11680', theme: 'dark' }, 1) });
    await page.locator('.district-card').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect((await tilesSeen(page))[0]).toBe('air-quality');
  });
});

describe.each(languages)('the map on the overview, %s', (language) => {
  test('loads nothing until the reader comes to it, nor does their district', async ({ open }) => {
    const { page, requests } = await open(overviewPath(language), {
      prepare: store({ district: '11680' }),
    });
    await page.locator('.district-card').waitFor();
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path.startsWith('/data/'))).toEqual([]);
  });

  test('switches its measure, and a district is chosen in map and ranking at once', async ({
    open,
  }) => {
    const { page, requests } = await open(overviewPath(language));
    const section = page.locator('.overview-map');
    const select = section.locator('select');
    const labels = await select.locator('option').allInnerTexts();
    const pm10 = labels.findIndex((label) => label.includes('PM10'));
    await select.selectOption({ index: pm10 });
    await section
      .getByText(labels[pm10] ?? '', { exact: false })
      .last()
      .waitFor();
    await section.locator('.ranking-rows button').first().waitFor();
    expect(requests.some((path) => /months/.test(path))).toBe(true);
    const values = (await section.locator('.ranking-value').allInnerTexts()).join(' ');
    expect(values).toContain(yearMean('pm10', '11680', 2022));

    await section.locator('.ranking-rows [data-area="11680"] button').click();
    expect(await section.locator('.area-map-selected').count()).toBe(1);
    expect(await section.locator('h3').innerText()).toContain(yearMean('pm10', '11680', 2022));
    await section.locator('path[data-area="11110"]').focus();
    await page.keyboard.press('Enter');
    const chosen = section.locator('.ranking-rows [aria-current]');
    expect(await chosen.getAttribute('data-area')).toBe('11110');
  });

  test('takes over from its drawing in place', async ({ open }) => {
    const { page } = await open(overviewPath(language), { prepare: watchShifts });
    const section = page.locator('.overview-map');
    await section.scrollIntoViewIfNeeded();
    const box = await section.boundingBox();
    await section.locator('h2').hover();
    await section.locator('.ranking-rows button').first().waitFor();
    expect((await section.boundingBox())?.height).toBeCloseTo(box?.height ?? 0, 0);
    const shifts = await shiftsOf(page);
    expect(totalShift(shifts), JSON.stringify(shifts)).toBeLessThan(0.01);
  });
});

describe('when the map’s data cannot be had', () => {
  let server: FaultyServer;
  beforeAll(async () => {
    server = await startFaultyServer();
    return () => server.close();
  });
  afterEach(() => server.heal());

  test.for([/\/months\./, /live-map-/])(
    'it stays as it was drawn, says why, and recovers: %s',
    async (path, { open }) => {
      const { page } = await open('/', { server: server.url, faults: true });
      server.breakPath(path, status(500));
      const section = page.locator('.overview-map');
      await section.locator('h2').hover();
      const alert = section.getByRole('alert');
      await alert.waitFor();
      expect(await section.locator('.ranking-rows li').count()).toBe(25);
      server.heal();
      await alert.getByRole('button').click();
      await section.locator('.ranking-rows button').first().waitFor();
      expect(await section.getByRole('alert').count()).toBe(0);
    },
  );
});
