import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { afterEach, beforeAll, describe, expect } from 'vitest';
import { layerIndexSchema } from '../../src/domain/layers/layer.ts';
import { tableFileSchema } from '../../src/domain/published.ts';
import { mapWords } from '../../src/words/map.ts';
import { violationsOf } from './support/axe.ts';
import { startFaultyServer, status, type FaultyServer } from './support/faulty-server.ts';
import { filePath } from './support/published.ts';
import { languages, scriptOf, type Language } from './support/site.ts';
import { test } from './support/test.ts';
import { withoutWebgl } from './support/webgl.ts';

const published = <Schema extends v.GenericSchema>(dataset: string, name: string, schema: Schema) =>
  v.parse(schema, JSON.parse(readFileSync(`public/data/${filePath(dataset, name)}`, 'utf8')));
const stations = published('bike-stations', 'layer-stations.json', layerIndexSchema);
const lanes = published('bike-lanes', 'layer-lanes.json', layerIndexSchema);
const table = published('bike-stations', 'stations.json', tableFileSchema);

const gangnam = { code: '11680', ko: '강남구', en: 'Gangnam-gu' };
const mapPath = (language: Language, search = ''): string =>
  `${language === 'ko' ? '/' : '/en/'}map/${search}`;
const layerOf = { stations: 'bike-stations/stations', lanes: 'bike-lanes/lanes' };

/** The facts of a station as its row in the published table has them. */
function stationRow(id: string): Record<string, string> {
  const column = (field: string) => table.columns[table.fields.indexOf(field)] ?? [];
  const row = column('id').indexOf(id);
  return Object.fromEntries(table.fields.map((field) => [field, String(column(field)[row] ?? '')]));
}

/** Points at the map and waits until it moves. */
async function moving(page: Page): Promise<void> {
  await page.locator('.layer-map-box').hover();
  await page.locator('.layer-map-box[data-moving="true"]').waitFor();
}

const seenText = (page: Page): Promise<string> =>
  page.locator('.layer-list [role="status"]').innerText();

async function goToDistrict(page: Page, language: Language): Promise<void> {
  await page.locator('.layer-list button', { hasText: gangnam[language] }).click();
  await page
    .locator('.layer-list button', { hasText: /거치대|Racks/ })
    .first()
    .waitFor();
}

const cardText = (page: Page, field: string): Promise<string> =>
  page.locator(`.layer-card [data-field="${field}"] dd`).innerText();

describe.each(languages)('the city map, %s', (language) => {
  const words = mapWords(language);
  const format = new Intl.NumberFormat('en');

  test('draws every station and lane before any script, with counts as a table', async ({
    open,
  }) => {
    const { page } = await open(mapPath(language), { javaScriptEnabled: false });
    const drawing = await page.locator('.layer-map-drawing').getAttribute('aria-label');
    expect(drawing).toContain(format.format(stations.count));
    expect(drawing).toContain(format.format(lanes.count));
    expect(await page.locator('.layer-map-circles circle').count()).toBeGreaterThanOrEqual(25);
    const row = page.locator('.view-table tr', { hasText: gangnam[language] });
    const part = stations.parts.find(({ area }) => area === gangnam.code);
    expect(await row.textContent()).toContain(String(part?.count));
    expect(await page.locator('.layer-map-tools').isVisible()).toBe(false);
  });

  test('the mouse: from districts to a station and its facts, as the table has them', async ({
    open,
  }) => {
    const { page } = await open(mapPath(language));
    await moving(page);
    expect(await seenText(page)).toContain(format.format(stations.count));
    await goToDistrict(page, language);
    const first = page.locator('.layer-list button', { hasText: /거치대|Racks/ }).first();
    const name = await first.locator('span').innerText();
    await first.click();
    const card = page.locator('.layer-card');
    await card.waitFor();
    expect(await card.locator('.layer-card-title').innerText()).toBe(name);
    await page.waitForURL(/thing=/);
    const id = decodeURIComponent(page.url()).split(`${layerOf.stations}:`)[1] ?? '';
    const row = stationRow(id);
    expect(await cardText(page, 'racks')).toContain(row['racks']);
    expect(await cardText(page, 'address')).toBe(row['address']);
    // Near enough, the chosen station is a circle of its own, and it answers to a click.
    await card.getByRole('button', { name: words.close }).click();
    await card.waitFor({ state: 'detached' });
    await page.goto(`${page.url().split('?')[0]}?thing=${layerOf.stations}:${id}`);
    await card.waitFor();
  });

  test('a click on a district’s circle goes there, and on empty ground nothing happens', async ({
    open,
  }) => {
    const { page } = await open(mapPath(language));
    await moving(page);
    // The drawn map lies under the moving one, so its circle says where the district is.
    const place = stations.parts.findIndex(({ area }) => area === '11500');
    const circle = page.locator('.layer-map-circles[data-shape="disc"] circle').nth(place);
    const box = await circle.boundingBox();
    if (!box) throw new Error('The drawn map has no circle for the district.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await page.locator('.layer-map-tip').waitFor();
    expect(await page.locator('.layer-map-tip').innerText()).toContain(
      String(stations.parts[place]?.count),
    );
    await page.mouse.click(x, y);
    await page.waitForURL(/at=37\.5\d+,126\.8/);
    await page
      .locator('.layer-list button', { hasText: /거치대|Racks/ })
      .first()
      .waitFor();
  });

  test('the keyboard: search, open, close, pan, zoom, whole city', async ({ open }) => {
    const { page } = await open(mapPath(language));
    const search = page.getByRole('combobox', { name: words.search });
    await search.focus();
    await page.locator('.layer-map-box[data-moving="true"]').waitFor();
    // The live map has taken the place of the drawn one under the reader’s fingers.
    expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('학여울역사거리');
    await page.locator('.layer-search-list [role="option"]').first().waitFor();
    await page.keyboard.press('Enter');
    const card = page.locator('.layer-card');
    await card.waitFor();
    expect(await card.locator('.layer-card-title').innerText()).toContain('학여울역');
    expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.waitForURL(/at=/);
    const canvas = page.locator('.layer-map-canvas canvas');
    await canvas.focus();
    const before = page.url();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL((url) => url.href !== before);
    const panned = page.url();
    await page.keyboard.press('-');
    await page.waitForURL((url) => url.href !== panned);
    await page.getByRole('button', { name: words.wholeCity }).press('Enter');
    await page.waitForURL((url) => !url.search.includes('at='));
    await page.locator('.layer-list button', { hasText: gangnam[language] }).press('Enter');
    await page.waitForURL(/at=/);
    const item = page.locator('.layer-list button', { hasText: /거치대|Racks/ }).first();
    await item.press('Enter');
    await card.waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await item.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a copied address shows the same to somebody else', async ({ open }) => {
    const search = `?layers=${layerOf.stations}&at=37.4972,127.0632,13.5&thing=${layerOf.stations}:ST-1181`;
    const { page } = await open(mapPath(language, search));
    await page.locator('.layer-map-box[data-moving="true"]').waitFor();
    await page.locator('.layer-card').waitFor();
    const row = stationRow('ST-1181');
    expect(await page.locator('.layer-card-title').innerText()).toBe(row['name']);
    expect(await page.locator(`input[data-layer="${layerOf.lanes}"]`).isChecked()).toBe(false);
    expect(new URL(page.url()).search).toBe(search);
    const { page: other } = await open(page.url().replace(/^.*?(?=\/(en\/)?map\/)/, ''));
    await other.locator('.layer-card').waitFor();
    await other.locator('.layer-map-box[data-moving="true"]').waitFor();
    // Both load the parts in view; while one still waits, its text is another.
    await expect
      .poll(async () => (await seenText(other)) === (await seenText(page)), { timeout: 20_000 })
      .toBe(true);
    expect(await seenText(other)).toMatch(/\d/);
  });

  test('layers switch on and off, and one that loads late says so', async ({ open }) => {
    const { page } = await open(mapPath(language, `?layers=${layerOf.stations}`));
    await moving(page);
    expect(await seenText(page)).not.toContain(format.format(lanes.count));
    await page.locator(`input[data-layer="${layerOf.lanes}"]`).check();
    await expect.poll(() => seenText(page)).toContain(format.format(lanes.count));
    await page.locator(`input[data-layer="${layerOf.stations}"]`).uncheck();
    await page.locator(`input[data-layer="${layerOf.lanes}"]`).uncheck();
    await page.locator('.layer-map-notices', { hasText: words.nothingOn }).waitFor();
  });

  test('axe finds nothing while the map moves and a card is open', async ({ open }) => {
    const search = `?at=37.4972,127.0632,13.5&thing=${layerOf.stations}:ST-1181`;
    const { page } = await open(mapPath(language, search));
    await page.locator('.layer-map-box[data-moving="true"]').waitFor();
    await page.locator('.layer-card').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('without WebGL the drawing stays; list, search and facts work', async ({ open }) => {
    const { page, requests } = await open(mapPath(language), { prepare: withoutWebgl });
    await page.locator('.layer-map-box').hover();
    await page.locator('.layer-map-notices', { hasText: words.mapFault }).waitFor();
    expect(requests).toContain(scriptOf('layer-live-map'));
    expect(await page.locator('.layer-map-drawing').isVisible()).toBe(true);
    await goToDistrict(page, language);
    await page
      .locator('.layer-list button', { hasText: /거치대|Racks/ })
      .first()
      .click();
    await page.locator('.layer-card [data-field="racks"]').waitFor();
  });
});

describe('near me', () => {
  const words = mapWords('ko');
  const near = { permissions: ['geolocation'] };
  const note = '.layer-near-note [role="status"]';

  test('is asked for only on a press, and a refusal is met with a way on', async ({ open }) => {
    const { page, requests } = await open(mapPath('ko'));
    await moving(page);
    const sent = requests.length;
    await page.getByRole('button', { name: words.nearMe }).click();
    await expect.poll(() => page.locator(note).innerText()).toBe(words.nearMeRefused);
    expect(requests.length).toBe(sent);
  });

  test('shows where the reader is, and what is around', async ({ open }) => {
    const geolocation = { latitude: 37.5663, longitude: 126.9779, accuracy: 25 };
    const { page } = await open(mapPath('ko'), { ...near, geolocation });
    await moving(page);
    await page.getByRole('button', { name: words.nearMe }).click();
    await expect.poll(() => page.locator(note).innerText()).toBe(words.nearMeShown('25'));
    await page.waitForURL(/at=37\.566\d,126\.97/);
  });

  test('outside the city it stays where it is', async ({ open }) => {
    const geolocation = { latitude: 35.1796, longitude: 129.0756 };
    const { page } = await open(mapPath('ko'), { ...near, geolocation });
    await moving(page);
    await page.getByRole('button', { name: words.nearMe }).click();
    await expect.poll(() => page.locator(note).innerText()).toBe(words.nearMeOutside);
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('when a part of the map fails', () => {
  const words = mapWords('ko');
  let server: FaultyServer;
  beforeAll(async () => {
    server = await startFaultyServer();
    return () => server.close();
  });
  afterEach(() => server.heal());

  test('the rest stays, and asking again brings it', async ({ open }) => {
    const { page } = await open(mapPath('ko'), { server: server.url, faults: true });
    server.breakPath(/layer-stations-11680/, status(500));
    await moving(page);
    await page.locator('.layer-list button', { hasText: gangnam.ko }).click();
    const alert = page.locator('.layer-map-notices [role="alert"]');
    await alert.waitFor();
    server.heal();
    await alert.getByRole('button', { name: words.retry }).click();
    await alert.waitFor({ state: 'detached' });
    await page.locator('.layer-list button', { hasText: '거치대' }).first().waitFor();
  });

  test('a layer that cannot be had says so beside its switch', async ({ open }) => {
    const { page } = await open(mapPath('ko', `?layers=${layerOf.stations}`), {
      server: server.url,
      faults: true,
    });
    await moving(page);
    server.breakPath(/layer-lines\./, status(500));
    await page.locator('input[data-layer="subway/lines"]').check();
    const state = page.locator('.layer-status', { hasText: words.layerFault });
    await state.waitFor();
    server.heal();
    await state.getByRole('button', { name: words.retry }).click();
    await state.waitFor({ state: 'detached' });
  });
});
