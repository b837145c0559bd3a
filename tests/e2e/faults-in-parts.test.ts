import { afterEach, beforeAll, describe, expect } from 'vitest';
import { openTools } from './support/downloads.ts';
import { startFaultyServer, status, type FaultyServer } from './support/faulty-server.ts';
import { yearMean } from './support/published.ts';
import { airPath, languages } from './support/site.ts';
import { test } from './support/test.ts';
import { choice, point, settled, touch } from './support/topic.ts';
import { wordsOf } from './support/words.ts';

let server: FaultyServer;
beforeAll(async () => {
  server = await startFaultyServer();
  return () => server.close();
});
afterEach(() => server.heal());

const faulty = () => ({ server: server.url, faults: true });

describe.each(languages)('when a part fails, %s', (language) => {
  const words = wordsOf[language];

  test('one broken file breaks one panel: the others follow the view', async ({ open }) => {
    const { page } = await open(airPath(language), faulty());
    server.breakPath(/days-pm10/, status(500));
    await choice(page, language, 'measure').selectOption('pm10');
    const calendar = page.locator('#calendar');
    await calendar.getByRole('alert').waitFor();
    for (const id of ['figure', 'trend', 'map', 'ranking', 'seasons', 'table']) {
      await settled(page.locator(`#${id}`));
    }
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await page.locator('#figure h3').innerText()).toContain(yearMean('pm10', '11', 2022));
    server.heal();
    await calendar.getByRole('button', { name: words.retry }).click();
    await settled(calendar);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await calendar.innerText()).toContain('PM10');
  });

  test('without its boundaries the map stays as it was drawn', async ({ open }) => {
    const { page } = await open(airPath(language), faulty());
    server.breakPath(/\/shapes\./, status(404));
    const map = await point(page, 'map');
    await map.getByRole('alert').waitFor();
    expect(await map.locator('path[data-area]').count()).toBe(25);
    await touch(page, 'ranking');
    expect(await page.getByRole('alert').count()).toBe(1);
    server.heal();
    await map.getByRole('button', { name: words.retry }).click();
    await settled(map);
    expect(await map.locator('path[data-area][role="button"]').count()).toBe(25);
  });

  test('a download says what happened, and works again', async ({ open }) => {
    const { page } = await open(airPath(language), faulty());
    server.breakPath(/\/months\./, status(500));
    const panel = page.locator('#table');
    await openTools(panel);
    const button = panel.getByRole('button', { name: words.downloadCsv });
    await button.click();
    await panel.getByText(words.faults.server).waitFor();
    server.heal();
    await Promise.all([page.waitForEvent('download'), button.click()]);
    await panel.getByText(words.faults.server).waitFor({ state: 'detached' });
  });
});

test('without the map’s boundaries file the drawn map stays and answers', async ({ open }) => {
  const { page } = await open(airPath('ko'), faulty());
  server.breakPath(/\/topology\./, status(500));
  const map = await touch(page, 'map');
  await page.waitForLoadState('networkidle');
  await map.locator('.area-map-live').waitFor({ state: 'detached' });
  await map.locator('[data-area="11680"]').click();
  await page.waitForURL(/area=11680/);
});

test.for(languages)(
  'a script that fails is said in the panel, with a retry, %s',
  async (language, { open }) => {
    const { page } = await open(airPath(language), faulty());
    server.breakPath(/\/live-view-/, status(500));
    const panel = await point(page, 'ranking');
    const alert = panel.getByRole('alert');
    await alert.waitFor();
    expect(await panel.locator('.ranking-rows li').count()).toBe(25);
    expect(await page.locator('#figure').innerText()).toContain(yearMean('pm25', '11', 2022));
    server.heal();
    await alert.getByRole('button', { name: wordsOf[language].retry }).click();
    await settled(panel);
    expect(await page.getByRole('alert').count()).toBe(0);
  },
);
