import type { DatasetEntry, Manifest } from '../../src/domain/published.ts';
import { chooseDatasets, publishedNow, withDerived, withInputs } from './choose-datasets.ts';
import type { KeyRefused } from '../connectors/source-error.ts';
import { discoverDatasets, type DatasetFolder } from './dataset-folder.ts';
import { suppressSmallCounts } from '../../src/domain/privacy/small-counts.ts';
import type { Extract, Made } from './extract.ts';
import type { Ingested } from './ingest-dataset.ts';
import { appendLedger, settleLedger } from './ledger.ts';
import { ledgerLine } from './ledger-line.ts';
import { readLinkChecks } from './links/link-file.ts';
import { recordOpenness } from './openness-trend.ts';
import { previousVersion } from './previous-version.ts';
import { lockFolder } from './publish-lock.ts';
import { publish, readManifest } from './publish.ts';
import { entryAfter, runDataset, type DatasetRun, type DatasetTask } from './run-dataset.ts';
import type { RunOptions } from './run-options.ts';
import { writeSnapshot } from './snapshot.ts';

/** What a run needs of the world; tests give their own. */
export interface RunHost {
  readonly live: DatasetTask['host'];
  readonly now: () => Date;
  readonly progress: NodeJS.WriteStream;
  readonly say: (text: string) => void;
  /** Asked between two datasets: true ends the run with what is done so far. */
  readonly isStopped: () => boolean;
}

type Choice = Pick<
  RunOptions,
  'ids' | 'live' | 'from' | 'keepSnapshot' | 'fewerRows' | 'data' | 'out' | 'waitSeconds'
> & {
  /** Nobody has named these datasets: they are what is due of all that there are. */
  readonly isOfAll?: boolean;
};

export interface RunReport {
  readonly at: string;
  readonly runs: readonly DatasetRun[];
  /** Left out: the operator has not set what their services need. */
  readonly notSet: readonly DatasetRun[];
  readonly filesWritten: number;
  readonly removed: readonly string[];
}

/**
 * One run: takes, checks, publishes and records. A dataset's fault is its outcome; throws a SourceError
 * only where nothing can be done at all, such as a folder that cannot be written.
 */
export async function runIngestion(choice: Choice, host: RunHost): Promise<RunReport> {
  const all = await discoverDatasets(choice.data);
  const named = chooseDatasets(all, choice.ids);
  const lock = await lockFolder(choice.out, { waitSeconds: choice.waitSeconds, say: host.say });
  try {
    return await lockedRun(choice, host, all, named);
  } finally {
    await lock.release();
  }
}

async function lockedRun(
  choice: Choice,
  host: RunHost,
  all: readonly DatasetFolder[],
  named: readonly DatasetFolder[],
): Promise<RunReport> {
  const { out } = choice;
  const at = `${host.now().toISOString().slice(0, 19)}Z`;
  const before = await readManifest(out);
  await settleLedger(out, before);
  const entryOf = (id: string): DatasetEntry | undefined =>
    before?.datasets.find((entry) => entry.id === id);
  const wanted = await wantedIn(choice, all, named, before);
  const runs: DatasetRun[] = [];
  const notSet: DatasetRun[] = [];
  const made: Record<string, Made> = {};
  const keptNewer = new Set<string>();
  const links = await readLinkChecks(out);
  const live = { ...host.live, refused: new Map<string, KeyRefused>() };
  for (const folder of withInputs(all, wanted)) {
    if (host.isStopped()) break;
    const previous = previousVersion(out, entryOf(folder.id), folder.definition);
    const from = wanted.includes(folder) ? wayOf(folder, named, choice) : null;
    const done = await runDataset({
      folder,
      from,
      at,
      made,
      keptNewer,
      previous,
      fewerRows: choice.fewerRows,
      inputDefinitions: withInputs(all, [folder])
        .filter((other) => other !== folder)
        .map(({ definition }) => definition),
      links,
      host: live,
      progress: host.progress,
    });
    if (done.isKeptNewer) keptNewer.add(folder.id);
    // Nothing may be derived from what a check keeps back.
    if (done.result && !done.result.blocked) made[folder.id] = done.result.made;
    // An input that is published already was only read again for what derives from it.
    if (!wanted.includes(folder)) continue;
    // Asked for everything there is: a service without a key, that was never live, is not there.
    if (
      done.isNotSet &&
      (named.length === 0 || choice.isOfAll) &&
      entryOf(folder.id)?.observedAt == null
    ) {
      notSet.push(done);
      continue;
    }
    runs.push(done);
    if (choice.keepSnapshot && from !== null && done.result && !done.result.blocked) {
      await writeSnapshot(folder.path, folder.definition, safeExtract(folder, done.result));
    }
  }
  // With data folders of one's own, what else is published there is none of this run's business.
  const isWhole = choice.data.length === 1 && choice.data[0] === 'data';
  const gone = before?.datasets.filter(({ id }) => !all.some((folder) => folder.id === id)) ?? [];
  const removed = isWhole ? gone.map(({ id }) => id) : [];
  const lines = runs.map((done) => ledgerLine(done, out, entryOf(done.folder.id)));
  const published = await publish(out, {
    upserts: runs.flatMap((done) => {
      const entry = entryAfter(done, entryOf(done.folder.id) ?? null);
      const named = new Set(Object.values(entry?.files ?? {}).map((file) => file.path));
      // Files of the same content mend those that were damaged; no other is written.
      const files = done.result?.files.filter((file) => named.has(file.entry.path)) ?? [];
      return entry ? [{ entry, files }] : [];
    }),
    order: all.map(({ id }) => id),
    removed,
    now: at,
  });
  await appendLedger(out, lines);
  if (isWhole && runs.length > 0) await recordOpenness(out, all, at);
  if (published.damaged.length > 0) {
    const ids = published.damaged.join(' ');
    host.say(`Files of ${ids} are damaged or gone: npm run ingest -- ${ids} makes them again.\n`);
  }
  return { at, runs, notSet, filesWritten: published.filesWritten, removed };
}

/** The extract as the repository may keep it: no counts of few people, nothing personal in rejects. */
const safeExtract = ({ definition }: DatasetFolder, { extract, report }: Ingested): Extract => ({
  ...extract,
  report: { ...extract.report, rejects: report.rejects },
  tables: suppressSmallCounts(definition, extract.tables).tables,
});

async function wantedIn(
  { live }: Choice,
  all: readonly DatasetFolder[],
  named: readonly DatasetFolder[],
  before: Manifest | null,
): Promise<DatasetFolder[]> {
  if (live) return withDerived(all, named.length > 0 ? named : all.filter((entry) => entry.live));
  return publishedNow(all, named, new Map(before?.datasets.map((entry) => [entry.id, entry])));
}

/** Where a dataset of the run is read from. */
function wayOf(
  folder: DatasetFolder,
  named: readonly DatasetFolder[],
  { live, from }: Choice,
): DatasetTask['from'] {
  if (live && (named.includes(folder) || (named.length === 0 && folder.live))) return 'live';
  return named.includes(folder) ? from : null;
}
