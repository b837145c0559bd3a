import { cp, rm } from 'node:fs/promises';
import { runIngest } from '../../support/run-ingest.ts';
import { startReplay } from '../../support/replay/start-replay.ts';
import { runScript } from './run-script.ts';

/** The moment of the live site's data: ten past noon in Seoul. */
export const liveBuiltAt = new Date('2026-11-20T03:10:00Z');
export const liveDist = '.cache/live-site/dist';
export const liveData = '.cache/live-site/data';
/** Live datasets of the second site, one of each kind that the pages tell apart. */
export const liveDatasets = ['air-now', 'bikes-now', 'incidents-now'];

/** Questions, forums and surveys that are made up: the whole site has none of them. */
const participationFixtures = 'tests/fixtures/participation';

export const epochOf = (at: Date): string => String(Math.floor(at.getTime() / 1000));

/**
 * Builds the site once more: with live data from the test bench, and with what else the operator sets.
 */
export async function buildLiveSite(settings: Readonly<Record<string, string>>): Promise<void> {
  await rm('.cache/live-site', { recursive: true, force: true });
  await cp('public/data', liveData, { recursive: true });
  const replay = await startReplay({ now: () => liveBuiltAt });
  const epoch = epochOf(liveBuiltAt);
  try {
    const run = await runIngest([...liveDatasets, '--live', '--out', liveData], {
      ...replay.settings,
      SOURCE_DATE_EPOCH: epoch,
    });
    if (run.status !== 0) throw new Error(`Live ingestion failed:\n${run.stdout}\n${run.stderr}`);
    const participation = ['answers', 'forums', 'surveys', '--data', participationFixtures];
    const made = await runIngest([...participation, '--out', liveData], {
      SOURCE_DATE_EPOCH: epoch,
    });
    if (made.status !== 0) throw new Error(`Made-up registers failed:\n${made.stderr}`);
  } finally {
    await replay.close();
  }
  await runScript('scripts/site/build.ts', {
    ...settings,
    DATA_DIR: liveData,
    OUT_DIR: liveDist,
    SOURCE_DATE_EPOCH: epoch,
  });
}
