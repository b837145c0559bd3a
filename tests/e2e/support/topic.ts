import type { Locator, Page } from 'playwright-core';
import type { Language } from './site.ts';
import { wordsOf } from './words.ts';

type ChoiceName = 'measure' | 'area' | 'period' | 'grain' | 'standard' | 'compare';

/** A select of the topic page's controls, by the words beside it. */
export const choice = (page: Page, language: Language, name: ChoiceName): Locator =>
  page.locator('form.topic-controls').getByLabel(wordsOf[language][name], { exact: true });

/** A panel is settled when it is live and waits for nothing. */
export async function settled(panel: Locator): Promise<void> {
  // The drawing from the build may stand there twice for a moment: hidden and in its own place.
  await panel.locator('[data-static^="view-"]').first().waitFor({ state: 'detached' });
  await panel.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** Every panel follows the view and waits for nothing. */
export async function allSettled(page: Page): Promise<void> {
  for (const panel of await page.locator('.view').all()) await settled(panel);
}

export interface ShownView {
  readonly findings: readonly string[];
  readonly figures: readonly string[];
  readonly choices: readonly string[];
  readonly compared: readonly string[];
}

/** What a reader sees of a view: findings, key figures, tables' first rows and the controls. */
export const shownView = (page: Page): Promise<ShownView> =>
  page.evaluate(() => {
    const texts = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent);
    return {
      findings: texts('.view-finding'),
      figures: texts('.key-figure, .ranking-value, .view-table tbody tr:first-child'),
      choices: [...document.querySelectorAll<HTMLSelectElement>('.topic-controls select')].map(
        (select) => select.value,
      ),
      compared: texts('.topic-controls .chip'),
    };
  });

/** Points at a panel as a reader does. */
export async function point(page: Page, id: string): Promise<Locator> {
  const panel = page.locator(`#${id}`);
  await panel.scrollIntoViewIfNeeded();
  await panel.locator('h2').hover();
  return panel;
}

/** Points at a panel and waits until its live version stands. */
export async function touch(page: Page, id: string): Promise<Locator> {
  const panel = await point(page, id);
  await settled(panel);
  return panel;
}
