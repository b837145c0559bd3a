import type { Page } from 'playwright-core';

/** Whether the element with the focus, or one around it, fits the selector. */
export const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.closest(wanted) != null, selector);

/** Presses Tab until the focus is where the selector says. Throws after `most` steps. */
export async function tabTo(page: Page, selector: string, most = 150): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(page, selector)) return;
    passed.push(
      await page.evaluate(() => {
        const { activeElement: element } = document;
        const panel = element?.closest('section')?.id ?? '';
        return `${panel} ${element?.tagName ?? ''} ${element?.textContent.slice(0, 12) ?? ''}`;
      }),
    );
  }
  throw new Error(`Tab did not reach ${selector}; it went\n${passed.join('\n')}`);
}
