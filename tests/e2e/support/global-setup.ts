import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../../scripts/site/serve.ts';
import { chooseBrowser, type ChosenBrowser } from './browser.ts';
import { buildLiveSite } from './live-build.ts';
import { freePort } from './free-port.ts';
import { runScript } from './run-script.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    siteUrl: string;
    browser: ChosenBrowser;
    /** Where the second site sends messages to; one test file at a time may stand there. */
    geoReportPort: number;
  }
}

/** Makes the data where there is none, builds the site and serves it on a free port. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('public/data/manifest.json')) await runScript('scripts/ingest/main.ts');
  await runScript('scripts/site/build.ts');
  const port = await freePort();
  project.provide('geoReportPort', port);
  await buildLiveSite({ ASK_OPEN311_URL: `http://127.0.0.1:${port}/open311/v2` });
  // Once for all test files: a packaged browser must not be unpacked twice at a time.
  project.provide('browser', await chooseBrowser());
  const served = await serveSite('dist', 0);
  project.provide('siteUrl', served.url);
  return () => served.close();
}
