import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test as plainTest } from 'vitest';
import { shiftsOf, totalShift, watchShifts } from './support/layout-shift.ts';
import { liveDist } from './support/live-build.ts';
import { clockAt, looksAt, showTab, startLiveSite, type LiveSite } from './support/live-site.ts';
import { dist, languages, overviewPath, type Language } from './support/site.ts';
import { test } from './support/test.ts';
import { choice } from './support/topic.ts';
import { hydrated } from './support/watched-page.ts';

let site: LiveSite;
beforeAll(async () => {
  site = await startLiveSite();
});
afterAll(() => site.close());

const air = '.live-tile[data-live="air-now"]';
const bikes = '.live-tile[data-live="bikes-now"]';
const ages: Readonly<Record<Language, { measured: string; stale: string; archive: string }>> = {
  ko: { measured: '20분 전 측정', stale: '오래됨', archive: '지난 기록: 대기질' },
  en: {
    measured: 'measured 20 minutes ago',
    stale: 'out of date',
    archive: 'Records: Air quality',
  },
};

/** The overview, opened ten minutes after the build: its air is of the hour before that. */
const overview = (language: Language = 'ko') =>
  [overviewPath(language), { server: site.url, prepare: clockAt(10) }] as const;

describe.each(languages)('a live tile, %s', (language) => {
  test('says how much, how bad and how old', async ({ open }) => {
    const { page } = await open(...overview(language));
    const tile = page.locator(air);
    await tile.getByText(ages[language].measured).waitFor();
    const text = await tile.innerText();
    expect(text).toMatch(/\d\s*µg\/m³/);
    expect(text).toMatch(language === 'ko' ? /좋음|보통|나쁨/ : /Good|Moderate|Bad/);
    expect(await tile.locator('time').getAttribute('datetime')).toBe('2026-11-20T03:00:00Z');
  });

  test('explains the index', async ({ open }) => {
    const { page } = await open(...overview(language));
    await page.locator(air).getByText(ages[language].measured).waitFor();
    await page.locator(`${air} .live-why summary`).click();
    const lines = await page.locator(`${air} .live-why p`).allInnerTexts();
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toMatch(/PM2\.5|PM10|O₃|NO₂|CO|SO₂/);
  });

  test('goes out of date by the clock alone, with the records beside it', async ({ open }) => {
    const { page, requests } = await open(...overview(language));
    await page.locator(`${air} [data-static]`).waitFor({ state: 'detached' });
    const files = requests.filter((path) => path.startsWith('/data/air-now/')).length;
    const value = await page.locator(`${air} .key-figure-value`).innerText();
    await page.context().clock.fastForward('05:00:00');
    await page.locator(air).getByText(ages[language].stale).waitFor();
    await page.locator(air).getByRole('link', { name: ages[language].archive }).waitFor();
    expect(await page.locator(`${air} .key-figure-value`).innerText()).toBe(value);
    expect(requests.filter((path) => path.startsWith('/data/air-now/'))).toHaveLength(files);
    const number = value.split('\u202F')[0] ?? '';
    await page.locator('.live-news', { hasText: number }).waitFor({ state: 'attached' });
  });

  test('is read without script, with its time', async ({ open }) => {
    const { page } = await open(overviewPath(language), {
      server: site.url,
      javaScriptEnabled: false,
    });
    const text = await page.locator(air).innerText();
    expect(text).toMatch(/\d\s*µg\/m³/);
    expect(text).toContain(language === 'ko' ? '2026년 11월 20일 12:00 기준' : 'as of 20 November');
  });
});

test('the reader’s own district takes the city’s place', async ({ open }) => {
  const { page } = await open(...overview());
  await page.locator(air).getByText('서울, 초미세먼지').waitFor();
  await page.locator('.my-district .chip', { hasText: '강남구' }).click();
  await page.locator(air).getByText('강남구, 초미세먼지').waitFor();
  expect(await page.locator(`${air} .live-tile-index`).innerText()).toMatch(/통합대기환경지수 \d+/);
});

test('a new version takes the old one’s place without a reload and without a jump', async ({
  open,
  onTestFinished,
}) => {
  const own = await startLiveSite();
  onTestFinished(() => own.close());
  const { page } = await open(overviewPath('ko'), {
    server: own.url,
    prepare: async (context) => {
      await clockAt(10)(context);
      await watchShifts(context);
    },
  });
  const tile = page.locator(air);
  await tile.getByText('20분 전 측정').waitFor();
  await tile.scrollIntoViewIfNeeded();
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  const before = await tile.locator('.key-figure-value').innerText();
  expect(await page.locator('.live-news').innerText()).toBe('');
  await own.ingest('air-now', 62);
  await page.context().clock.fastForward('00:55:00');
  await tile.locator('time[datetime="2026-11-20T04:00:00Z"]').waitFor();
  expect(await tile.innerText()).toContain('5분 전 측정');
  expect(await tile.locator('.key-figure-value').innerText()).not.toBe(before);
  // Said aloud once, not with every minute that passes.
  const news = await page.locator('.live-news').innerText();
  expect(news).toContain('새 값');
  await page.context().clock.fastForward('00:02:00');
  await tile.getByText('7분 전 측정').waitFor();
  expect(await page.locator('.live-news').innerText()).toBe(news);
  expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
  expect(totalShift(await shiftsOf(page))).toBeLessThan(0.005);
});

test('a hidden tab asks for nothing, and at once when it is shown', async ({ open }) => {
  const { page, requests } = await open(...overview());
  await page.locator(bikes).getByText('측정').waitFor();
  await page.context().clock.runFor('03:00');
  const shown = looksAt(requests);
  expect(shown).toBeGreaterThan(1);
  await showTab(page, false);
  await page.context().clock.runFor('30:00');
  expect(looksAt(requests)).toBe(shown);
  await Promise.all([page.waitForRequest('**/data/manifest.json'), showTab(page, true)]);
  expect(looksAt(requests)).toBe(shown + 1);
});

test('a manifest that cannot be had leaves the values with their age, and is said', async ({
  open,
}) => {
  const { page } = await open(overviewPath('ko'), {
    server: site.url,
    faults: true,
    prepare: async (context) => {
      await clockAt(10)(context);
      await context.route('**/data/manifest.json', (route) => route.abort());
    },
  });
  const tile = page.locator(air);
  await tile.getByText('20분 전 측정').waitFor();
  expect(await tile.innerText()).toMatch(/\d\s*µg\/m³/);
  await page.locator('.live-lead', { hasText: '서버에 닿지 않아' }).waitFor();
  await page.context().clock.fastForward('00:10:00');
  await tile.getByText('30분 전 측정').waitFor();
  await page.context().unroute('**/data/manifest.json');
  await page.context().clock.fastForward('00:16:00');
  await page.locator('.live-lead', { hasText: '새 값이 오는 대로' }).waitFor();
});

test('back and forward keep the view and the ages', async ({ open }) => {
  const { page } = await open(...overview());
  await page.locator(air).getByText('20분 전 측정').waitFor();
  await page.locator(air).getByRole('link', { name: '지금 공기' }).click();
  await page.waitForURL(/air-now/);
  await hydrated(page);
  await choice(page, 'ko', 'measure').selectOption('pm10');
  await page.waitForURL(/measure=pm10/);
  await page.goBack();
  await page.goBack();
  await page.locator(air).getByText('분 전 측정').waitFor();
  await page.goForward();
  await page.goForward();
  await page.locator('#now').getByText('PM10').first().waitFor();
  expect(page.url()).toContain('measure=pm10');
});

describe('a site without live data', () => {
  plainTest('has no strip, no state to follow and no word of it', () => {
    const archive = readFileSync(`${dist}/index.html`, 'utf8');
    expect(archive).not.toContain('live-strip');
    expect(archive).not.toContain('data-state-of');
    expect(readFileSync(`${liveDist}/index.html`, 'utf8')).toContain('live-strip');
  });

  test('never asks whether there is something new', async ({ open }) => {
    const { page, requests } = await open('/', { prepare: clockAt(10) });
    await page.context().clock.runFor('10:00');
    expect(looksAt(requests)).toBe(0);
    expect(requests.filter((path) => path.includes('live-'))).toEqual([]);
  });
});
