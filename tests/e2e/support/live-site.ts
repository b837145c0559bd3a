import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serveSite } from '../../../scripts/site/serve.ts';
import type { Fault } from '../../support/replay/fault.ts';
import { startReplay } from '../../support/replay/start-replay.ts';
import { runIngest } from '../../support/run-ingest.ts';
import { epochOf, liveBuiltAt, liveData, liveDist } from './live-build.ts';

export interface LiveSite {
  readonly url: string;
  /** Runs live ingestion of a dataset as if it were so many minutes after the build. */
  readonly ingest: (dataset: string, minutes: number, fault?: Fault | null) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The site with live data and a folder of its own, into which a test goes on ingesting. */
export async function startLiveSite(): Promise<LiveSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'live-site-'));
  const data = path.join(folder, 'data');
  await cp(liveData, data, { recursive: true });
  let now = liveBuiltAt;
  const replay = await startReplay({ now: () => now });
  const served = await serveSite(liveDist, 0, data);
  return {
    url: served.url,
    ingest: async (dataset, minutes, fault = null) => {
      now = minutesAfterBuild(minutes);
      replay.setFault(fault);
      await runIngest([dataset, '--live', '--out', data], {
        ...replay.settings,
        SOURCE_DATE_EPOCH: epochOf(now),
      });
    },
    close: async () => {
      await Promise.all([served.close(), replay.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const minutesAfterBuild = (minutes: number): Date =>
  new Date(liveBuiltAt.getTime() + minutes * 60_000);

/** Sets the page's clock, which goes on from there, to so many minutes after the build. */
export const clockAt =
  (minutes: number) =>
  (context: BrowserContext): Promise<void> =>
    context.clock.install({ time: minutesAfterBuild(minutes) });

/** What the browser says of itself when its tab is hidden or shown. */
export const showTab = (page: Page, isShown: boolean): Promise<void> =>
  page.evaluate((shown) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => !shown });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isShown);

export const looksAt = (requests: readonly string[]): number =>
  requests.filter((path) => path === '/data/manifest.json').length;
