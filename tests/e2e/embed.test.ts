import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { chartWords } from '../../src/words/charts.ts';
import { violationsOf } from './support/axe.ts';
import { openTools } from './support/downloads.ts';
import { airPath, dist, embedPages, languages, siteUrl } from './support/site.ts';
import { test } from './support/test.ts';
import { settled } from './support/topic.ts';
import { wordsOf } from './support/words.ts';

const mostKb = 40;
const embedPath = (language: 'ko' | 'en', rest: string): string =>
  `${language === 'ko' ? '/' : '/en/'}embed/air-quality/${rest}`;

const known = new Map<string, number>();
/** Styles and script are the same for all panels: each is compressed once. */
function kilobytes(file: string): number {
  const size = known.get(file) ?? brotliCompressSync(readFileSync(file)).length / 1000;
  known.set(file, size);
  return size;
}

test(`every embedded panel is under ${mostKb} KB with its styles and script`, () => {
  expect(embedPages.length).toBeGreaterThan(20);
  const sizes = embedPages.map(({ file, path }) => {
    const html = readFileSync(file, 'utf8');
    const assets = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, name]) => name);
    const all = [file, ...new Set(assets.map((name) => `${dist}${name}`))];
    return { path, kb: all.reduce((sum, name) => sum + kilobytes(name), 0) };
  });
  expect(sizes.filter(({ kb }) => kb >= mostKb)).toEqual([]);
});

describe.each(languages)('an embedded panel, %s', (language) => {
  test('is one panel with source, licence and a way to all of it, and loads only its styles', async ({
    open,
  }) => {
    const { page, requests } = await open(embedPath(language, 'map/'));
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path.endsWith('.js'))).toHaveLength(1);
    expect(requests.filter((path) => path.startsWith('/data/'))).toEqual([]);
    expect(await page.locator('.view').count()).toBe(1);
    expect(await page.locator('nav, footer').count()).toBe(0);
    expect(await page.locator('.view-source').innerText()).toMatch(/공공누리|KOGL/);
    const link = page.getByRole('link', { name: chartWords(language).fullPage });
    expect(await link.getAttribute('href')).toBe(`${airPath(language)}#map`);
    expect(await link.getAttribute('target')).toBe('_blank');
  });

  test('comes alive when it is touched', async ({ open }) => {
    const { page, requests } = await open(embedPath(language, 'trend/'));
    const panel = page.locator('#trend');
    expect(requests.filter((path) => path.endsWith('.js'))).toHaveLength(1);
    // One movement is enough: nobody has to touch the panel again once its script has come.
    await panel.locator('h2').hover();
    await panel.locator('.recharts-surface').waitFor();
  });

  test('shows the view of its address', async ({ open }) => {
    const { page } = await open(embedPath(language, 'ranking/?area=11680&period=2020'));
    const panel = page.locator('#ranking');
    await settled(panel);
    expect(await panel.locator('[aria-current]').getAttribute('data-area')).toBe('11680');
    expect(await panel.locator('.view-subtitle').innerText()).toContain('2020');
    const link = page.getByRole('link', { name: chartWords(language).fullPage });
    expect(await link.getAttribute('href')).toBe(
      `${airPath(language, '?area=11680&period=2020')}#ranking`,
    );
  });
});

test('the theme is the embedding page’s choice, else the reader’s system’s', async ({ open }) => {
  const ground = async (search: string, colorScheme: 'light' | 'dark'): Promise<string> => {
    const { page } = await open(embedPath('ko', `figure/${search}`), { colorScheme });
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  const white = 'rgb(255, 255, 255)';
  expect(await ground('', 'light')).toBe(white);
  expect(await ground('', 'dark')).not.toBe(white);
  expect(await ground('?theme=light', 'dark')).toBe(white);
  expect(await ground('?theme=dark', 'light')).not.toBe(white);
});

test('what the reader chose on this site does not show on another', async ({ open }) => {
  const { page, context } = await open('/');
  await page.evaluate(() => {
    localStorage.setItem(
      'open-mayors-office',
      JSON.stringify({ state: { theme: 'dark', district: '11680' }, version: 0 }),
    );
  });
  const other = await context.newPage();
  await other.goto(new URL(embedPath('ko', 'ranking/'), siteUrl).href);
  await other.locator('h2').hover();
  await other.locator('#ranking .ranking-name button').first().waitFor();
  const { theme, search } = await other.evaluate(() => ({
    theme: document.documentElement.dataset['theme'] ?? null,
    search: location.search,
  }));
  expect([theme, search]).toEqual([null, '']);
});

test('the code of a panel shows the same panel inside another site’s page', async ({
  open,
  browser,
}) => {
  const { page } = await open(airPath('en', '?area=11680&period=2020'));
  const panel = page.locator('#ranking');
  await settled(panel);
  const finding = await panel.locator('.view-finding').innerText();
  await openTools(panel);
  const code = await panel.getByLabel(chartWords('en').embedHint).inputValue();
  expect(code).toMatch(/^<iframe src="[^"]+" title="[^"]+" width="100%" height="\d+"/);

  const elsewhere = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Another site</title><h1>News</h1>${code}`);
  });
  await new Promise<void>((listening) => {
    elsewhere.listen(0, '127.0.0.1', listening);
  });
  const context = await browser.newContext({ viewport: { width: 700, height: 900 } });
  try {
    const news = await context.newPage();
    const { port } = elsewhere.address() as AddressInfo;
    // Another origin on the same host: frames in processes of their own are beyond this browser.
    await news.goto(`http://127.0.0.1:${port}/`);
    const frame = news.frameLocator('iframe');
    await frame.locator('#ranking [data-area="11680"][aria-current]').waitFor();
    expect(await frame.locator('.view-finding').innerText()).toBe(finding);
  } finally {
    await context.close();
    elsewhere.close();
  }
});

test('is as accessible as a whole page', async ({ open }) => {
  for (const view of ['trend/', 'map/', 'ranking/', 'calendar/']) {
    const { page } = await open(embedPath('en', view), { viewport: { width: 360, height: 700 } });
    expect(await violationsOf(page)).toEqual([]);
  }
});

test('without script it is all there', async ({ open }) => {
  const { page } = await open(embedPath('ko', 'trend/'), { javaScriptEnabled: false });
  expect(await page.locator('.time-series-drawing').isVisible()).toBe(true);
  expect(await page.getByText(wordsOf.ko.saveOrShare).isVisible()).toBe(false);
});
