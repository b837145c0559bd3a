import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** Opens "Save or share" of a panel and waits for what it holds. */
export async function openTools(panel: Locator): Promise<Locator> {
  await panel.locator('.panel-tools > summary').click();
  const menu = panel.locator('.panel-menu');
  await menu.waitFor();
  return menu;
}

/** Presses a button and gives the text of the file that it saves. */
export async function savedBy(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

/** Rows of a CSV text with quoted fields. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n|$)/g)) {
    const [whole, quoted, plain = '', end] = match;
    if (whole === '' && row.length === 0) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Texts of the cells of a panel's table, row by row. */
export const tableCells = (panel: Locator): Promise<string[][]> =>
  panel
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
