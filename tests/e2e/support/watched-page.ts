import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { siteUrl } from './site.ts';

export interface OpenOptions extends BrowserContextOptions {
  /** Another server than the one of the whole site. */
  readonly server?: string;
  /** Another server that the page may ask, by an address on it. */
  readonly reaches?: string;
  /** The test breaks something on purpose: failed requests and their console lines are expected. */
  readonly faults?: boolean;
  /** Prepares the context before its first page opens. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Paths of all requests so far, in order. */
  readonly requests: readonly string[];
  /** What a quiet page would not have done. */
  readonly problems: readonly string[];
}

/** Software rendering of WebGL says how slow it is; that is no fault of the page. */
const isDriverTalk = (text: string): boolean => /GL Driver Message|GPU stall/.test(text);

/** What the browser itself says of a request that failed. */
const isLoadFailure = (text: string): boolean =>
  /^Failed to load resource|Failed to fetch dynamically imported module|blocked by CORS policy/.test(
    text,
  );

/** Opens a page in a context of its own and takes down everything that must not happen. */
export async function watchedPage(
  browser: Browser,
  path: string,
  { server = siteUrl, reaches, faults = false, prepare, ...options }: OpenOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: path.startsWith('/en/') ? 'en-GB' : 'ko-KR',
    timezoneId: 'Asia/Seoul',
    colorScheme: 'light',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const requests: string[] = [];
  const problems: string[] = [];
  const { origin } = new URL(server);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin === origin) requests.push(url.pathname);
    else if (reaches !== undefined && url.href.startsWith(reaches)) return;
    else if (!['data:', 'blob:'].includes(url.protocol)) {
      problems.push(`request to another server: ${request.url()}`);
    }
  });
  context.on('response', (response) => {
    if (!faults && response.status() >= 400 && !response.url().endsWith('/404.html')) {
      problems.push(`${response.status()} for ${response.url()}`);
    }
  });
  context.on('weberror', (error) => {
    problems.push(`uncaught error: ${error.error().message}`);
  });
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || isDriverTalk(message.text())) return;
    if (faults && isLoadFailure(message.text())) return;
    problems.push(`console ${message.type()}: ${message.text()}`);
  });
  await prepare?.(context);
  const page = await context.newPage();
  await page.goto(new URL(path.replace(/^\//, ''), server).href);
  if (options.javaScriptEnabled !== false) await hydrated(page);
  return { page, context, requests, problems };
}

/** Waits until the page's script has taken over. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
}
