import type { Page } from 'playwright-core';

/** Elements that stick out of the window at its right, those inside a scrolling frame left out. */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    const found = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .filter((element) => !element.closest('svg') || element.matches('svg'))
      .filter((element) => !scrolls(element.parentElement))
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    const { scrollWidth } = document.documentElement;
    return scrollWidth > width ? [`page is ${scrollWidth} px wide`, ...found] : found;
  });
