import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../../scripts/site/serve.ts';
import { chooseBrowser, type ChosenBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    siteUrl: string;
    browser: ChosenBrowser;
  }
}

/** Runs one of the project's own scripts as a reader of its README would. */
function runScript(script: string): void {
  // Vite would build React's development version where NODE_ENV says "test".
  const { NODE_ENV: _mode, VITEST: _vitest, BASE_PATH: _base, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`node ${script} failed:\n${stdout}\n${stderr}`);
}

/** Makes the data where there is none, builds the site and serves it on a free port. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('public/data/manifest.json')) runScript('scripts/ingest/main.ts');
  runScript('scripts/site/build.ts');
  // Once for all test files: a packaged browser must not be unpacked twice at a time.
  project.provide('browser', await chooseBrowser());
  const served = await serveSite('dist', 0);
  project.provide('siteUrl', served.url);
  return () => served.close();
}
