import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { chartWords } from '../../src/words/charts.ts';
import { openTools, savedBy } from './support/downloads.ts';
import { airPath, languages, scriptOf } from './support/site.ts';
import { test } from './support/test.ts';
import { settled, touch } from './support/topic.ts';
import { wordsOf } from './support/words.ts';

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

const toolsOf = async (page: Page, id: string): Promise<Locator> => {
  const panel = page.locator(`#${id}`);
  await openTools(panel);
  return panel;
};

interface ReadPicture {
  readonly texts: string;
  readonly outside: readonly string[];
  readonly shapes: number;
  readonly width: number;
}

/** Reads a picture as a program of its own would: as XML. */
const readPicture = (page: Page, svg: string): Promise<ReadPicture> =>
  page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    if (read.querySelector('parsererror')) throw new Error('The picture is no XML.');
    const values = [...read.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    );
    return {
      texts: [...read.querySelectorAll('text')].map((element) => element.textContent).join(' '),
      outside: values.filter(
        (value) => /var\(|href|url\((?!#)|color\(/.test(value) || value.startsWith('class='),
      ),
      shapes: read.querySelectorAll('path, rect, circle').length,
      width: Number(read.documentElement.getAttribute('width')),
    };
  }, svg);

const publisher = { ko: '서울특별시', en: 'Seoul Metropolitan Government' };

describe.each(languages)('save or share, %s', (language) => {
  const words = wordsOf[language];
  const texts = chartWords(language);

  test('loads nothing until it is opened', async ({ open }) => {
    const { page, requests } = await open(airPath(language));
    await page.waitForLoadState('networkidle');
    expect(requests).not.toContain(scriptOf('panel-menu'));
    const panel = await toolsOf(page, 'table');
    expect(requests).toContain(scriptOf('panel-menu'));
    expect(requests).not.toContain(scriptOf('panel-picture'));
    // A table is read, not looked at.
    expect(await panel.getByRole('button', { name: texts.png }).count()).toBe(0);
    expect(await panel.getByRole('button', { name: words.downloadCsv }).count()).toBe(1);
  });

  test.for(['trend', 'map', 'ranking', 'calendar', 'seasons', 'figure'])(
    'SVG of the %s panel says finding, source and licence in words and needs nothing else',
    async (id, { open }) => {
      const { page } = await open(airPath(language, '?area=11680'), { colorScheme: 'dark' });
      await settled(page.locator(`#${id}`));
      const panel = await toolsOf(page, id);
      const { name, text } = await savedBy(page, panel.getByRole('button', { name: texts.svg }));
      expect(name).toBe(`air-quality-${id}.svg`);
      const picture = await readPicture(page, text);
      const finding = await panel.locator('.view-finding').innerText();
      const plain = (words: string): string => words.replaceAll(/\s+/g, ' ');
      expect(plain(picture.texts)).toContain(plain(finding));
      for (const part of [publisher[language], texts.licence, texts.siteName, `#${id}`]) {
        expect(picture.texts).toContain(part);
      }
      expect(picture.outside).toEqual([]);
      expect(picture.shapes).toBeGreaterThan(id === 'figure' ? 0 : 3);
      expect(picture.width).toBe(960);
      // Light ground, dark words, whatever the reader's theme; which is as it was afterwards.
      expect(text).toContain('fill="#131416"');
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).not.toBe('rgb(255, 255, 255)');
      expect(await page.locator('.panel-picture-stage').count()).toBe(0);
    },
  );
});

test('PNG is the same picture in dots', async ({ open }) => {
  const { page } = await open(airPath('ko'));
  const panel = await toolsOf(page, 'map');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: chartWords('ko').png }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('air-quality-map.png');
  const file = await readFile(await download.path());
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  expect(file.readUInt32BE(16)).toBe(1920);
  // A blank picture would be much smaller.
  expect(file.length).toBeGreaterThan(50_000);
});

test('the picture goes to the clipboard where the browser can', async ({ open }) => {
  const { page } = await open(airPath('en'), clipboard);
  const panel = await toolsOf(page, 'trend');
  await panel.getByRole('button', { name: chartWords('en').copyPng }).click();
  await panel.getByText(chartWords('en').pictureCopied).waitFor();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
  );
  expect(types).toContain('image/png');
});

test('a link to a panel opens the same view at that panel', async ({ open }) => {
  const { page } = await open(airPath('en', '?area=11680&period=2020'), clipboard);
  const panel = await toolsOf(page, 'ranking');
  await settled(panel);
  const finding = await panel.locator('.view-finding').innerText();
  await panel.getByRole('button', { name: chartWords('en').copyLink }).click();
  await panel.getByText(chartWords('en').copied, { exact: true }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const { pathname, search, hash } = new URL(link);
  expect([pathname, search, hash]).toEqual([
    '/en/topics/air-quality/',
    '?area=11680&period=2020',
    '#ranking',
  ]);
  const { page: other } = await open(`${pathname}${search}${hash}`);
  await settled(other.locator('#ranking'));
  expect(await other.locator('#ranking .view-finding').innerText()).toBe(finding);
});

test('a fault is said, and the next try works', async ({ open }) => {
  const { page } = await open(airPath('en'), { faults: true });
  const panel = await toolsOf(page, 'trend');
  await page.route(/panel-picture-/, (route) => route.abort());
  await panel.getByRole('button', { name: chartWords('en').svg }).click();
  await panel.getByText(chartWords('en').pictureFailed).waitFor();
  await panel.getByRole('button', { name: wordsOf.en.downloadCsv }).click();
  await panel.getByText(chartWords('en').saved).waitFor();
});

describe('the moving chart', () => {
  const texts = chartWords('en');
  const liveTrend = async (page: Page): Promise<Locator> => {
    const panel = await touch(page, 'trend');
    await panel.locator('.recharts-surface').waitFor();
    return panel;
  };

  test('zooms by buttons and shows the whole again', async ({ open }) => {
    const { page } = await open(airPath('en'));
    const panel = await liveTrend(page);
    const tools = panel.locator('.time-series-tools');
    const years = panel.locator('.time-series-time-tick');
    const all = await years.count();
    await tools.getByRole('button', { name: texts.zoomIn }).click();
    await tools.getByText(/^Showing .* to /).waitFor();
    expect(await years.count()).toBeLessThan(all);
    await tools.getByRole('button', { name: texts.wholePeriod }).click();
    expect(await tools.locator('[role="status"]').innerText()).toBe('');
    expect(await years.count()).toBe(all);
    // The whole page keeps its period: zooming is only looking closer.
    expect(new URL(page.url()).search).toBe('');
  });

  test('zooms by keys around the bucket that is read, and keeps its reading keys', async ({
    open,
  }) => {
    const { page } = await open(airPath('en'));
    const panel = await liveTrend(page);
    await panel.locator('.recharts-surface').focus();
    await page.keyboard.press('ArrowRight');
    const tooltip = panel.locator('.time-series-plot .time-series-tooltip');
    expect(await tooltip.innerText()).toContain('February 2014');
    await page.keyboard.press('+');
    await panel.getByText(/^Showing January 2014 to /).waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await tooltip.innerText()).toContain('March 2014');
    await page.keyboard.press('0');
    await panel.getByText(/^Showing /).waitFor({ state: 'detached' });
  });

  test('marks the day that is looked at in the other live charts', async ({ open }) => {
    const { page } = await open(airPath('en'));
    const panel = await liveTrend(page);
    const seasons = await touch(page, 'seasons');
    await seasons.locator('.recharts-surface').waitFor();
    const plot = panel.locator('.time-series-plot');
    await plot.scrollIntoViewIfNeeded();
    const box = await plot.boundingBox();
    if (!box) throw new Error('The chart has no plot.');
    // The middle of May 2022: 8 years and 4.5 months after the start.
    await page.mouse.move(box.x + (box.width * (8 + 4.5 / 12)) / 9, box.y + 80);
    const shared = seasons.locator('.time-series-shared');
    await shared.waitFor();
    expect(await shared.innerText()).toContain('May');
    await page.mouse.move(box.x + 3, box.y + 80);
    await shared.waitFor({ state: 'detached' });
  });

  test('on a logarithmic scale says so in the address, and both drawings agree', async ({
    open,
  }) => {
    const search = '?measure=pm10&period=2021&grain=day';
    const { page } = await open(airPath('en', search));
    const panel = await liveTrend(page);
    const button = panel.getByRole('button', { name: texts.logScale });
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    await page.waitForURL(/scale=log/);
    await settled(panel);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const ticks = (of: Locator): Promise<string[]> =>
      of.locator('.time-series-value-tick').allInnerTexts();
    const live = await ticks(panel);
    expect(live).toEqual(expect.arrayContaining(['10', '100']));
    const { page: other } = await open(airPath('en', `${search}&scale=log`));
    const drawn = other.locator('#trend');
    await settled(drawn);
    expect(await drawn.locator('.time-series-drawing').count()).toBe(1);
    expect(await ticks(drawn)).toEqual(live);
  });

  test('offers no logarithmic scale where values are of one size', async ({ open }) => {
    const { page } = await open(airPath('en', '?grain=year'));
    const panel = await liveTrend(page);
    await panel.getByRole('button', { name: texts.zoomIn }).waitFor();
    expect(await panel.getByRole('button', { name: texts.logScale }).count()).toBe(0);
  });
});
