import { describe, expect } from 'vitest';
import { violationsOf } from './support/axe.ts';
import {
  allTitles,
  cataloguePath,
  catalogueRecords,
  drawnTitles,
  foundCount,
  searchedCount,
  searchReady,
} from './support/catalogue.ts';
import { parseCsv, savedBy } from './support/downloads.ts';
import { hasFocus } from './support/focus.ts';
import { shiftsOf, totalShift, watchShifts } from './support/layout-shift.ts';
import { overflowing } from './support/overflow.ts';
import { languages } from './support/site.ts';
import { test } from './support/test.ts';

const exportButton = '[data-key="export"]';

describe.each(languages)('the catalogue, %s', (language) => {
  test('without script has its counts by licence and the fifty most used', async ({ open }) => {
    const { page } = await open(cataloguePath(language), { javaScriptEnabled: false });
    expect(await foundCount(page)).toBe(searchedCount);
    expect(await page.locator('.catalogue-frame tbody tr').count()).toBe(50);
    const noLimits = catalogueRecords.filter(({ licence }) => licence.id === 'kogl-0').length;
    const counts = await page.locator('.facet').nth(1).locator('.facet-count').allInnerTexts();
    expect(Number(counts[0]?.replaceAll(',', ''))).toBe(noLimits);
    expect(await page.locator('.no-script-only').first().isVisible()).toBe(true);
  });

  test('finds nothing out until the reader reaches for it', async ({ open }) => {
    const { page, requests } = await open(cataloguePath(language));
    const asked = (): string[] =>
      requests.filter((path) => /catalogue-live|\/(?:rows|search)\./.test(path));
    expect(asked()).toEqual([]);
    await page.locator('.catalogue-search input').focus();
    await searchReady(page);
    expect(asked().some((path) => path.includes('catalogue-live'))).toBe(true);
    expect(requests.filter((path) => /search-text|details-/.test(path))).toEqual([]);
  });

  // The words whose datasets must all be found: initials stand for every word that begins so.
  test.for([
    ['자전거', ['자전거']],
    ['ㅈㅈㄱ', ['자전거', '저작권']],
    ['자전ㄱ', ['자전거']],
    ['대기 오염', ['대기오염']],
    ['bicycle', ['자전거']],
  ] as const)('a search for %s finds what it means', async ([text, words], { open }) => {
    const { page } = await open(cataloguePath(language, `?q=${encodeURIComponent(text)}`));
    await searchReady(page);
    expect(await page.locator('.catalogue-search input').inputValue()).toBe(text);
    expect(await page.locator('.catalogue-frame mark').count()).toBeGreaterThan(0);
    const found = await allTitles(page);
    expect(found).toHaveLength(await foundCount(page));
    for (const word of words) {
      const meant = catalogueRecords.filter(({ title }) => title.includes(word));
      expect(meant.length).toBeGreaterThan(0);
      for (const { title } of meant) expect(found).toContain(title);
    }
  });

  test('a search, a filter and an order stand in the address, which shows somebody else the same', async ({
    open,
  }) => {
    const { page } = await open(cataloguePath(language));
    await page.locator('.catalogue-search input').fill('주차장');
    await page.waitForURL(/\?q=/);
    await searchReady(page);
    const before = await foundCount(page);
    const option = page.locator('[data-key="format=csv"]');
    const promised = Number(
      (await option.locator('xpath=..').locator('.facet-count').innerText()).replaceAll(',', ''),
    );
    await option.click();
    await page.waitForURL(/format=csv/);
    await expect.poll(() => foundCount(page)).toBe(promised);
    expect(promised).toBeLessThan(before);
    await page.locator('[data-key="sort:modified"]').click();
    await page.waitForURL(/sort=modified/);
    const titles = await allTitles(page);
    expect(titles).toHaveLength(promised);

    const { search } = new URL(page.url());
    const other = await open(cataloguePath(language, search));
    await searchReady(other.page);
    expect(await allTitles(other.page)).toEqual(titles);

    const saved = await savedBy(other.page, other.page.locator(exportButton));
    expect(saved.name).toMatch(/^open-datasets-.+\.csv$/);
    expect(saved.text.startsWith('\uFEFFid,title,publisher,')).toBe(true);
    const [head = [], ...rows] = parseCsv(saved.text.slice(1));
    expect(rows.map((row) => row[head.indexOf('title')])).toEqual(titles);
    expect(new Set(rows.map((row) => row[head.indexOf('format')]))).toEqual(new Set(['csv']));
    expect(decodeURIComponent(rows[0]?.[head.indexOf('search')] ?? '')).toContain('q=주차장');

    await page.goBack();
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('format'));
    await expect.poll(() => foundCount(page)).toBe(before);
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    expect(await page.locator('.catalogue-search input').inputValue()).toBe('');
    await expect.poll(() => foundCount(page)).toBe(searchedCount);
  });

  test('the whole result is exported, not what is drawn of it', async ({ open }) => {
    const { page } = await open(cataloguePath(language, '?origin=list'));
    await searchReady(page);
    const drawn = await page.locator('.catalogue-frame tbody tr').count();
    expect(drawn).toBeLessThan(80);
    const { text } = await savedBy(page, page.locator(exportButton));
    const [, ...rows] = parseCsv(text.slice(1));
    expect(rows).toHaveLength(catalogueRecords.length);
    expect(new Set(rows.map(([id]) => id))).toEqual(new Set(catalogueRecords.map(({ id }) => id)));
  });

  test('the keyboard goes from the search through the rows into a dataset and back', async ({
    open,
  }) => {
    const { page } = await open(cataloguePath(language));
    await page.locator('.catalogue-search input').focus();
    await page.keyboard.type('어린이집');
    await page.waitForURL(/\?q=/);
    await searchReady(page);
    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(page, '[data-row="0"]')).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(page, '[data-row="1"]')).toBe(true);
    await page.keyboard.press('End');
    const last = (await foundCount(page)) - 1;
    expect(last).toBeGreaterThan(20);
    await page.locator(`[data-row="${last}"]:focus`).waitFor();
    await page.keyboard.press('Home');
    await page.locator('[data-row="0"]:focus').waitFor();
    const title = (await drawnTitles(page))[0];
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[open]');
    await dialog.locator('.openness-score').first().waitFor();
    expect(await dialog.locator('h2').innerText()).toBe(title);
    expect(new URL(page.url()).searchParams.get('id')).toMatch(/^\d+$/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('id')).toBe(false);
    expect(new URL(page.url()).searchParams.get('q')).toBe('어린이집');
  });

  test('what is pressed before the list is there is done once it is', async ({ open }) => {
    const { page } = await open(cataloguePath(language));
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-key="licence=kogl-4"]')?.click();
    });
    await page.waitForURL(/licence=kogl-4/);
    await searchReady(page);
    const expected = catalogueRecords.filter(({ licence }) => licence.id === 'kogl-4').length;
    expect(await foundCount(page)).toBe(expected);
  });

  test('columns are chosen, and the address keeps them', async ({ open }) => {
    const { page } = await open(cataloguePath(language, '?columns=stars,publisher'));
    await searchReady(page);
    expect(await page.locator('.catalogue-frame thead th').count()).toBe(3);
    await page.locator('.catalogue-columns > summary').click();
    await page.locator('.catalogue-columns input').nth(2).check();
    await page.waitForURL(/columns=publisher,licence,stars/);
    expect(await page.locator('.catalogue-frame thead th').count()).toBe(4);
  });

  test('nothing found says what to try and where to ask', async ({ open }) => {
    const { page } = await open(cataloguePath(language, '?q=zzzzqqqq'));
    await searchReady(page);
    expect(await foundCount(page)).toBe(0);
    const ask = await page.locator('.catalogue-none a').getAttribute('href');
    const address = new URL(ask ?? '', 'http://site');
    expect(address.pathname).toBe(language === 'ko' ? '/ask/' : '/en/ask/');
    expect(address.searchParams.get('title')).toBe('zzzzqqqq');
  });

  test('on a phone: cards, filters behind a button, a dataset over all of it', async ({ open }) => {
    const { page } = await open(cataloguePath(language, '?q=공원'), {
      viewport: { width: 360, height: 740 },
    });
    await searchReady(page);
    expect(await overflowing(page)).toEqual([]);
    expect(await page.locator('.catalogue-filters').isVisible()).toBe(false);
    await page.locator('[data-key="filters"]').click();
    await page.locator('[data-key="state=overdue"]').click();
    await page.waitForURL(/state=overdue/);
    await page.locator('[data-key="filters"]').click();
    expect(await overflowing(page)).toEqual([]);
    const row = page.locator('.catalogue-frame tbody tr').first();
    expect(await row.locator('[data-late]').count()).toBe(1);
    await row.locator('th a').click();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('.openness-score').first().waitFor();
    expect((await dialog.boundingBox())?.width).toBeCloseTo(360, 0);
    for (const summary of await dialog.locator('summary').all()) await summary.click();
    expect(await overflowing(page)).toEqual([]);
    await dialog.evaluate((box) => box.scrollTo(0, 0));
    expect(await violationsOf(page)).toEqual([]);
  });

  test('live, with a dataset open or not, axe finds nothing', async ({ open }) => {
    const { page } = await open(cataloguePath(language, '?q=자전거&licence=kogl-0'));
    await searchReady(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('[data-key^="id="]').first().click();
    await page.locator('dialog .openness-score').first().waitFor();
    for (const summary of await page.locator('dialog summary').all()) await summary.click();
    // Scrolled, something always passes below the row of buttons that stays.
    await page.locator('dialog').evaluate((dialog) => dialog.scrollTo(0, 0));
    expect(await violationsOf(page)).toEqual([]);
  });
});

test.for([360, 1280])(
  'nothing moves when the list becomes live at %i px',
  async (width, { open }) => {
    const { page } = await open(cataloguePath('ko'), {
      viewport: { width, height: 800 },
      prepare: watchShifts,
    });
    await page.locator('.catalogue-search input').focus();
    await searchReady(page);
    await page.waitForLoadState('networkidle');
    const shifts = await shiftsOf(page);
    expect(totalShift(shifts), JSON.stringify(shifts)).toBeLessThan(0.01);
  },
);

test('a dataset that the list does not have is said to be none', async ({ open }) => {
  const { page } = await open(cataloguePath('ko', '?id=1'));
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain('1번');
  await page.goto(`${new URL(page.url()).origin}${cataloguePath('ko')}`);
});

test('the other language keeps the search', async ({ open }) => {
  const { page } = await open(cataloguePath('ko', '?q=자전거&licence=kogl-0'));
  await searchReady(page);
  const count = await foundCount(page);
  await page.locator('.language-link').click();
  await page.waitForURL(/\/en\/catalogue\/\?/);
  await searchReady(page);
  expect(await foundCount(page)).toBe(count);
});
