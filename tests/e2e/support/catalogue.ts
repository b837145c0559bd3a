import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import {
  catalogueDetailsSchema,
  catalogueRowsSchema,
} from '../../../src/domain/openness/catalogue-files.ts';
import type { CatalogueRecord } from '../../../src/domain/openness/catalogue-record.ts';
import { filePath, manifest } from './published.ts';
import type { Language } from './site.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`public/data/${filePath('open-datasets', name)}`, 'utf8'));

export const catalogueRows = v.parse(catalogueRowsSchema, read('rows.json'));

/** Every entry of the list as it was published. */
export const catalogueRecords: readonly CatalogueRecord[] = Array.from(
  { length: Math.ceil(catalogueRows.ids.length / catalogueRows.chunk) },
  (_, part) => v.parse(catalogueDetailsSchema, read(`details-${part}.json`)).records,
).flat();

/** Entries of the list and our own datasets: all that the search goes over. */
export const searchedCount = catalogueRows.ids.length + manifest.datasets.length;

export const cataloguePath = (language: Language, search = ''): string =>
  `${language === 'ko' ? '/' : '/en/'}catalogue/${search}`;

/** Waits until the list answers to the reader. */
export const searchReady = (page: Page): Promise<void> =>
  page.locator('.catalogue-frame tbody tr[style], .catalogue-none').first().waitFor();

/** How many datasets the page says that it found. */
export async function foundCount(page: Page): Promise<number> {
  const text = (await page.locator('.catalogue-found strong').innerText()).replaceAll(',', '');
  const numbers = text.match(/\d+/g) ?? [];
  // Korean names the whole first, English last; one number is the whole itself.
  return Number(text.includes('가운데') ? numbers[1] : numbers[0]);
}

/** Titles of the rows that are drawn, from the top. */
export const drawnTitles = (page: Page): Promise<string[]> =>
  page.locator('.catalogue-frame tbody th a').allInnerTexts();

/** Scrolls through all results and gives their titles in order. */
export async function allTitles(page: Page): Promise<string[]> {
  const titles = new Map<number, string>();
  const frame = page.locator('.catalogue-frame');
  for (let isEnd = false; !isEnd; ) {
    const drawn = await frame
      .locator('a[data-row]')
      .evaluateAll((links) =>
        links.map((link): [number, string] => [
          Number((link as HTMLElement).dataset['row']),
          link.textContent,
        ]),
      );
    for (const [row, title] of drawn) titles.set(row, title);
    isEnd = await frame.evaluate((box) => {
      const before = box.scrollTop;
      box.scrollTop += box.clientHeight;
      return box.scrollTop === before;
    });
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
  return [...titles].toSorted(([a], [b]) => a - b).map(([, title]) => title);
}
