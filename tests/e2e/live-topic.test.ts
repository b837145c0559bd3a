import { afterAll, beforeAll, describe, expect } from 'vitest';
import { faults } from '../support/replay/faults.ts';
import { violationsOf, colourViolationsOf } from './support/axe.ts';
import { shiftsOf, totalShift, watchShifts } from './support/layout-shift.ts';
import { clockAt, startLiveSite, type LiveSite } from './support/live-site.ts';
import { overflowing } from './support/overflow.ts';
import { languages } from './support/site.ts';
import { test } from './support/test.ts';

let site: LiveSite;
beforeAll(async () => {
  site = await startLiveSite();
});
afterAll(() => site.close());

const airNow = '/topics/air-now/';
const atTen = () => ({ server: site.url, prepare: clockAt(10) });
/** The table that can be sorted; below it stands the one of all columns. */
const rows = '#now .sorted-table tbody tr';
const firstNames = `${rows} th`;

describe('the newest values, place by place', () => {
  test('are told with their ages, the city above its districts', async ({ open }) => {
    const { page } = await open(airNow, atTen());
    await page.locator('#now td').getByText('20분 전').first().waitFor();
    expect(await page.locator(rows).count()).toBe(26);
    expect(await page.locator(firstNames).first().innerText()).toBe('서울');
    expect(await page.locator('#now .grade-mark').count()).toBe(25);
  });

  test('are sorted by any column, the city still above them', async ({ open }) => {
    const { page } = await open(airNow, atTen());
    await page.locator('#now td').getByText('20분 전').first().waitFor();
    const values = async (): Promise<number[]> =>
      (await page.locator(`${rows} td:nth-of-type(1)`).allInnerTexts()).slice(1).map(Number);
    const header = page.locator('#now th button').nth(1);
    await header.click();
    const down = await values();
    expect(down).toEqual(down.toSorted((a, b) => b - a));
    await header.click();
    const up = await values();
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    expect(down).not.toEqual(up);
    expect(await page.locator('#now th[aria-sort="ascending"]').count()).toBe(1);
    expect(await page.locator(firstNames).first().innerText()).toBe('서울');
  });

  test('stand without script, with their times', async ({ open }) => {
    const { page } = await open(airNow, { server: site.url, javaScriptEnabled: false });
    expect(await page.locator(rows).count()).toBe(26);
    expect(await page.locator(rows).nth(1).innerText()).toContain('11.20. 12:00');
    expect(await page.locator('#recent svg').count()).toBeGreaterThan(0);
    expect(await page.locator('#now th button').count()).toBe(0);
  });
});

test('panels that nobody touched follow a new version, without a jump', async ({
  open,
  onTestFinished,
}) => {
  const own = await startLiveSite();
  onTestFinished(() => own.close());
  const { page, requests } = await open(`${airNow}?area=11680`, {
    server: own.url,
    prepare: async (context) => {
      await clockAt(10)(context);
      await watchShifts(context);
    },
  });
  await page.locator('#now tr[aria-current] td').getByText('20분 전').waitFor();
  const finding = page.locator('#now .view-finding');
  const before = await finding.innerText();
  const rank = await page.locator('#ranking .ranking-city').innerText();
  const shifted = totalShift(await shiftsOf(page));
  await own.ingest('air-now', 62);
  await page.context().clock.fastForward('00:55:00');
  await page.locator('#now tr[aria-current] td').getByText('5분 전').waitFor();
  expect(await finding.innerText()).not.toBe(before);
  await page
    .locator('#ranking .ranking-city', { hasNotText: rank.trim() })
    .waitFor({ timeout: 10_000 });
  // Two hours are a line, whose words say the newest.
  expect(await page.locator('#recent .view-finding').innerText()).toContain('2026년 11월 20일');
  expect(totalShift(await shiftsOf(page)) - shifted).toBeLessThan(0.005);
  expect(requests.filter((path) => /maplibre|area-map-live|time-series-live/.test(path))).toEqual(
    [],
  );
});

test('a run that published nothing is said with its reason, and the last values stay', async ({
  open,
  onTestFinished,
}) => {
  const own = await startLiveSite();
  onTestFinished(() => own.close());
  const broken = faults.find(({ name }) => name === 'zeros');
  if (!broken) throw new Error('The test bench has no such fault.');
  const { page } = await open(airNow, { server: own.url, prepare: clockAt(10) });
  await page.locator('#now td').getByText('20분 전').first().waitFor();
  await own.ingest('air-now', 62, broken);
  await page.context().clock.fastForward('00:55:00');
  const source = page.locator('#now .view-source');
  await source.getByText('새 자료를 올리지 않았습니다').waitFor();
  await page.locator('#now td').getByText('1시간 전').first().waitFor();
  await page.goto(`${own.url}datasets/air-now/`);
  await page.locator('.facts').getByText('새 자료를 올리지 않았습니다').waitFor();
});

const livePages = [
  '',
  'topics/air-now/',
  'topics/bikes-now/',
  'topics/incidents-now/',
  'datasets/air-now/',
  'datasets/',
  'map/',
  'privacy/',
  'embed/air-now/now/',
];

describe.each(languages)('a page with live data, %s', (language) => {
  const width = language === 'ko' ? 360 : 1280;
  test.for(livePages)(
    '%s fits, stands still, and axe finds nothing in light and dark',
    async (path, { open }) => {
      const { page } = await open(`${language === 'ko' ? '/' : '/en/'}${path}`, {
        server: site.url,
        prepare: async (context) => {
          await clockAt(10)(context);
          await watchShifts(context);
        },
        viewport: { width, height: 800 },
      });
      await page.waitForLoadState('networkidle');
      // Times have become ages, and nothing has moved for it.
      expect(totalShift(await shiftsOf(page))).toBeLessThan(0.002);
      expect(await overflowing(page)).toEqual([]);
      expect(await violationsOf(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourViolationsOf(page)).toEqual([]);
    },
  );
});
