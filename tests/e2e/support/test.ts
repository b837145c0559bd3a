import { inject, test as base } from 'vitest';
import { launchBrowser } from './browser.ts';
import { watchedPage, type OpenOptions, type WatchedPage } from './watched-page.ts';

/**
 * A test with a browser. `open` gives a page in a fresh context; when the test ends, every page that
 * it opened must have been quiet: no error, no warning, no request to another server.
 */
export const test = base
  // Vitest reads from the pattern what a fixture needs; this one needs nothing.
  // oxlint-disable-next-line no-empty-pattern
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser(inject('browser'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser }, { onCleanup }) => {
    const opened: WatchedPage[] = [];
    onCleanup(async () => {
      await Promise.all(opened.map(({ context }) => context.close()));
      const problems = opened.flatMap((watched) => watched.problems);
      if (problems.length > 0) {
        throw new Error(`The page was not quiet:\n${[...new Set(problems)].join('\n')}`);
      }
    });
    return async (path: string, options: OpenOptions = {}): Promise<WatchedPage> => {
      const watched = await watchedPage(browser, path, options);
      opened.push(watched);
      return watched;
    };
  });
