import { setTimeout as wait } from 'node:timers/promises';
import { dueNow } from '../../src/domain/time/freshness.ts';
import { chooseDatasets } from './choose-datasets.ts';
import { discoverDatasets } from './dataset-folder.ts';
import { readManifest } from './publish.ts';
import type { RunOptions } from './run-options.ts';

interface Watch {
  readonly options: RunOptions;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Runs these datasets once; its faults are told by itself. */
  readonly runOnce: (ids: readonly string[]) => Promise<void>;
  readonly say: (text: string) => void;
}

/** Looks every interval at what is due and runs it, until the signal. Survives what a round throws. */
export async function watch({ options, signal, now, runOnce, say }: Watch): Promise<void> {
  // A wrong name would be waited for without a word, for ever.
  if (options.ids.length > 0) chooseDatasets(await discoverDatasets(options.data), options.ids);
  say(
    `Looking every ${(options.watchMs ?? 60_000) / 1000} seconds at what is due. Ctrl+C stops.\n`,
  );
  while (!signal.aborted) {
    try {
      const due = await dueIds(options, `${now().toISOString().slice(0, 19)}Z`);
      if (due.length > 0) await runOnce(due);
    } catch (error) {
      // A full disk or a broken dataset folder today may be mended tomorrow: go on looking.
      say(`${error instanceof Error ? error.message : String(error)}\n`);
    }
    await wait(options.watchMs ?? 60_000, undefined, { signal }).catch(() => undefined);
  }
  say('Stopped.\n');
}

/** Datasets of the run whose source may have something new by their frequency. */
async function dueIds({ ids, live, data, out }: RunOptions, now: string): Promise<string[]> {
  const folders = await discoverDatasets(data);
  const manifest = await readManifest(out);
  return folders
    .filter((folder) => (ids.length > 0 ? ids.includes(folder.id) : !live || folder.live !== null))
    .filter(({ id, definition }) =>
      dueNow(definition, manifest?.datasets.find((entry) => entry.id === id) ?? null, now),
    )
    .map(({ id }) => id);
}
