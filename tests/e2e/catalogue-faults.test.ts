import { afterEach, beforeAll, expect } from 'vitest';
import { cataloguePath, catalogueRecords, foundCount, searchReady } from './support/catalogue.ts';
import {
  brokenOff,
  laterVersion,
  silence,
  startFaultyServer,
  status,
  type FaultyServer,
} from './support/faulty-server.ts';
import { test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

let server: FaultyServer;
beforeAll(async () => {
  server = await startFaultyServer();
  return () => server.close();
});
afterEach(() => server.heal());

test.for([
  ['the list is missing', /\/rows\./, status(404), 'not-found'],
  ['the server fails', /\/search\./, status(500), 'server'],
  ['the line breaks', /\/rows\./, brokenOff, 'offline'],
  ['the list is of a later version', /\/rows\./, laterVersion, 'wrong-version'],
] as const)(
  'where %s, the first rows stay and say why',
  async ([, path, fault, word], { open }) => {
    server.breakPath(path, fault);
    const { page } = await open(cataloguePath('ko'), { server: server.url, faults: true });
    await page.locator('.catalogue-search input').fill('자전거');
    const notice = page.locator('.catalogue .notice-danger');
    await notice.waitFor();
    expect(await notice.innerText()).toContain(wordsOf.ko.faults[word]);
    expect(await page.locator('.catalogue-frame tbody tr').count()).toBe(50);
    server.heal();
    await notice.getByRole('button', { name: wordsOf.ko.retry }).click();
    await searchReady(page);
    // What was typed meanwhile is searched.
    expect(await foundCount(page)).toBeGreaterThan(0);
    expect(await page.locator('.catalogue-frame mark').first().innerText()).toContain('자전거');
  },
);

test('while the list is on its way the page says so and stays readable', async ({ open }) => {
  server.breakPath(/\/rows\./, silence);
  const { page } = await open(cataloguePath('en'), { server: server.url });
  await page.locator('.catalogue-search input').fill('bicycle');
  await page.locator('.catalogue[aria-busy="true"]').waitFor();
  expect(await page.locator('.catalogue-frame tbody tr').count()).toBe(50);
  server.heal();
  await searchReady(page);
  expect(await page.locator('.catalogue[aria-busy="true"]').count()).toBe(0);
});

test('a dataset whose facts do not come can be asked for again', async ({ open }) => {
  server.breakPath(/\/details-/, status(503));
  const [record] = catalogueRecords;
  const { page } = await open(cataloguePath('ko', `?id=${record?.id}`), {
    server: server.url,
    faults: true,
  });
  const dialog = page.locator('dialog[open]');
  await dialog.locator('.notice-danger').waitFor();
  expect(await dialog.locator('h2').innerText()).toBe(record?.title);
  server.heal();
  await dialog.getByRole('button', { name: wordsOf.ko.retry }).click();
  await dialog.locator('.openness-score').first().waitFor();
});

test('without a connection, what was loaded goes on answering', async ({ open }) => {
  const { page, context } = await open(cataloguePath('ko', '?q=자전거'), {
    server: server.url,
    faults: true,
  });
  await searchReady(page);
  await context.setOffline(true);
  await page.locator('.catalogue-search input').fill('도서관');
  await page.locator('.catalogue-frame mark', { hasText: '도서관' }).first().waitFor();
  expect(await foundCount(page)).toBeGreaterThan(5);
});
