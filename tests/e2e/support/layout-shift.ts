import type { BrowserContext, Page } from 'playwright-core';

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

declare global {
  interface Window {
    layoutShifts: { readonly all: Shift[]; readonly read: () => void };
  }
  interface PerformanceEntry {
    readonly sources?: readonly { readonly node: Node | null }[];
    readonly value?: number;
  }
}

/** Takes down every layout shift from the first paint on, those after a tap included. */
export const watchShifts = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const all: Shift[] = [];
    const nameOf = (node: Node | null): string =>
      node instanceof Element
        ? `${node.tagName}.${node.getAttribute('class') ?? ''}#${node.id}`
        : '?';
    const keep = (entries: PerformanceEntryList): void => {
      for (const { value = 0, sources = [] } of entries) {
        all.push({ value, moved: sources.map(({ node }) => nameOf(node)) });
      }
    };
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    window.layoutShifts = { all, read: () => keep(observer.takeRecords()) };
  });

/** All shifts so far, once what is drawn has reached the screen. */
export const shiftsOf = (page: Page): Promise<Shift[]> =>
  page.evaluate(async () => {
    for (let i = 0; i < 3; i += 1) await new Promise((done) => requestAnimationFrame(done));
    window.layoutShifts.read();
    return window.layoutShifts.all;
  });

export const totalShift = (shifts: readonly Shift[]): number =>
  shifts.reduce((sum, { value }) => sum + value, 0);

/** Place of every panel on the page, whether it is on the screen or not. */
export const panelPlaces = (page: Page): Promise<Record<string, readonly number[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.view, .site-footer')].map((panel) => {
        const { left, top, width, height } = panel.getBoundingClientRect();
        const box = [left + scrollX, top + scrollY, width, height];
        return [panel.id || panel.className, box.map(Math.round)];
      }),
    ),
  );
