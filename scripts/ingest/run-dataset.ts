import { HttpFault } from '../connectors/http/http-client.ts';
import type { Settings } from '../connectors/live-source.ts';
import { NotSet, SourceError } from '../connectors/source-error.ts';
import type { PreviousVersion } from '../../src/domain/checks/check.ts';
import type { DatasetDefinition } from '../../src/domain/dataset.ts';
import { NotEnoughData } from '../../src/domain/not-enough-data.ts';
import type { LinkChecks } from '../../src/domain/link-check.ts';
import type { DatasetEntry, Run } from '../../src/domain/published.ts';
import type { LedgerLine } from '../../src/domain/ledger/ledger.ts';
import type { DatasetFolder } from './dataset-folder.ts';
import type { Extract, Inputs } from './extract.ts';
import { extractLive, type LiveHost } from './extract-live.ts';
import { ingestExtract, takeExtract, type Ingested } from './ingest-dataset.ts';
import { readingFault } from './folder-fault.ts';
import { createProgress } from './progress.ts';
import { blockedReason, brokenReason, failedReason, missingInputReason } from './run-reason.ts';

/** What became of a dataset in a run. */
export interface DatasetRun {
  readonly folder: DatasetFolder;
  readonly source: LedgerLine['source'];
  readonly run: Run;
  readonly result: Ingested | null;
  /** In the words of the terminal; empty where there is nothing to say. */
  readonly message: string;
  /** The operator has not set the key or address that its service needs. */
  readonly isNotSet: boolean;
  /** What is published reaches further than what was read, and stays. */
  readonly isKeptNewer: boolean;
  /** Stack of a fault of the program, for whoever mends it; never published. */
  readonly stack: string | null;
}

export interface DatasetTask {
  readonly folder: DatasetFolder;
  /** Ask its service, read these folders, or take what the dataset has by itself. */
  readonly from: 'live' | readonly string[] | null;
  /** When the run began: an instant in UTC. */
  readonly at: string;
  readonly made: Inputs;
  /** Datasets of which this run read older figures than those published. */
  readonly keptNewer: ReadonlySet<string>;
  readonly previous: PreviousVersion | null;
  /** Files may hold far fewer rows than the version before. */
  readonly fewerRows: boolean;
  /** Definitions of what it derives from, also of what those derive from. */
  readonly inputDefinitions: readonly DatasetDefinition[];
  /** What addresses answered when they were checked last. */
  readonly links: LinkChecks | null;
  readonly host: LiveHost & { readonly settings: Settings };
  readonly progress: NodeJS.WriteStream;
}

/** Takes, checks and makes one dataset. Never throws: what goes wrong is its outcome. */
export async function runDataset(task: DatasetTask): Promise<DatasetRun> {
  const { folder, at, made, previous } = task;
  const source = sourceOf(task);
  const ended = (
    outcome: Run['outcome'],
    reason: Run['reason'],
    rest: Partial<DatasetRun> = {},
  ): DatasetRun => ({
    folder,
    source,
    run: { at, outcome, reason },
    result: null,
    message: '',
    isNotSet: false,
    isKeptNewer: false,
    stack: null,
    ...rest,
  });
  const inputs = folder.definition.inputs ?? [];
  const newer = inputs.filter((id) => task.keptNewer.has(id));
  if (newer.length > 0 && previous) {
    const message = `it derives from ${newer.join(', ')}, of which newer figures are published`;
    return ended('unchanged', null, { message, isKeptNewer: true });
  }
  const absent = inputs.filter((id) => !made[id]);
  if (absent.length > 0) {
    const message = `it derives from ${absent.join(', ')}, which could not be made`;
    return ended('failed', missingInputReason(absent), { message });
  }
  try {
    const extract = await take(task);
    const { inputDefinitions, links } = task;
    const result = ingestExtract(folder, extract, at, made, previous, inputDefinitions, { links });
    if (result.blocked) return ended('blocked', blockedReason(result.checks), { result });
    const fewer = source === 'files' && !task.fewerRows ? farFewer(extract, task) : null;
    if (fewer) {
      const { message, problem } = fewer;
      const kept = { result: { ...result, blocked: true }, message };
      return ended('blocked', failedReason(problem.found), kept);
    }
    const older = source === 'snapshot' ? olderThanPublished(result.entry, previous) : null;
    if (older !== null) return ended('unchanged', null, { message: older, isKeptNewer: true });
    const isNew = result.entry.version !== previous?.entry.version;
    return ended(isNew ? 'published' : 'unchanged', null, { result });
  } catch (thrown) {
    const error = readingFault(thrown) ?? thrown;
    if (error instanceof SourceError) {
      const isNotSet = error instanceof NotSet;
      const reason = failedReason(error.problem.found);
      return ended('failed', reason, { message: error.message, isNotSet });
    }
    if (error instanceof NotEnoughData || error instanceof HttpFault) {
      return ended('failed', failedReason(error.message), { message: error.message });
    }
    const fault = error instanceof Error ? error : new Error(String(error));
    const message = `the program failed on it: ${fault.message}`;
    return ended('failed', brokenReason, { message, stack: fault.stack ?? null });
  }
}

function sourceOf({ folder, from }: DatasetTask): LedgerLine['source'] {
  if (from === 'live') return 'live';
  if (from !== null) return 'files';
  const { kind } = folder.source;
  return kind === 'derived' || kind === 'authored' ? kind : 'snapshot';
}

async function take({ folder, from, host, progress: stream }: DatasetTask): Promise<Extract> {
  const progress = createProgress(folder.id, stream);
  try {
    if (from !== 'live') return await takeExtract(folder, from, progress);
    const { live } = folder;
    if (live) return await extractLive(folder.id, live(host.settings), host, progress);
    throw new SourceError({
      file: folder.id,
      found: 'the dataset names no live service',
      expected: 'a dataset whose source.ts exports "live"',
      todo: `npm run ingest -- ${folder.id}, without --live`,
    });
  } finally {
    progress.end();
  }
}

/** A file that was cut off, or a folder with only the newest one, must not take away years of figures. */
function farFewer({ report: { rows } }: Extract, { previous, from }: DatasetTask) {
  const before = previous?.entry.rows.kept ?? 0;
  if (rows.kept >= before * leastShare) return null;
  const count = (number: number): string => number.toLocaleString('en');
  return new SourceError({
    file: Array.isArray(from) ? from.join(', ') : '--from',
    found: `the files hold ${count(rows.kept)} usable rows, the published version ${count(before)}`,
    expected: 'all files of the dataset, whole; a version replaces the one before it',
    todo: 'put every file into the folder and look whether one was cut off; if it is right so, add --fewer-rows',
  });
}

/**
 * The embedded snapshot must not take back what was published from newer files; `null` where it does not.
 */
function olderThanPublished(entry: DatasetEntry, previous: PreviousVersion | null): string | null {
  const [own, published] = [entry.period?.last, previous?.entry.period?.last];
  if (own == null || published == null || own >= published) return null;
  return `the published figures go on to ${published}, those of the embedded snapshot only to ${own}
  to do: npm run ingest -- ${entry.id} --from FOLDER, and --write-snapshot to keep its figures`;
}

/** Of the rows before. Corrections take away a few, never one in ten. */
const leastShare = 0.9;

/** The entry that stands in the manifest after the run; `null` where nothing was ever published. */
export function entryAfter(
  { run, result }: DatasetRun,
  before: DatasetEntry | null,
): DatasetEntry | null {
  if (run.outcome === 'published' && result) return { ...result.entry, lastRun: run };
  // The same figures seen again are as new as the last look.
  const seen = run.outcome === 'unchanged' ? result?.entry.observedAt : undefined;
  return before && { ...before, ...(seen == null ? {} : { observedAt: seen }), lastRun: run };
}
