import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Paths asked of the host so far, in order. */
  readonly requests: readonly string[];
  /** Waits until nothing has been asked for a while. */
  readonly quiet: (forMs?: number) => Promise<void>;
}

/** Opens a page as somebody who has never been there, and takes down what it asks for. */
export async function visitPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    ...options,
  });
  context.setDefaultTimeout(60_000);
  const { origin } = new URL(url);
  const requests: string[] = [];
  const traffic = { open: 0, lastMs: performance.now() };
  const ended = (): void => {
    traffic.open -= 1;
    traffic.lastMs = performance.now();
  };
  context.on('request', (request) => {
    traffic.open += 1;
    const address = new URL(request.url());
    if (address.origin === origin) requests.push(address.pathname);
  });
  context.on('requestfinished', ended);
  context.on('requestfailed', ended);
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  const quiet = async (forMs = 300): Promise<void> => {
    while (traffic.open > 0 || performance.now() - traffic.lastMs < forMs) {
      await page.waitForTimeout(50);
    }
  };
  return { page, context, requests, quiet };
}

/** Scrolls through the whole page, as reading does. */
export const readThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      window.scrollTo(0, y);
      await new Promise((done) => {
        requestAnimationFrame(done);
      });
    }
  });
