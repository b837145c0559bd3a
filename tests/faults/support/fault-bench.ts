import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import * as v from 'valibot';
import {
  createHttpClient,
  type HttpClientOptions,
} from '../../../scripts/connectors/http/create-http-client.ts';
import type { DatasetRun } from '../../../scripts/ingest/run-dataset.ts';
import { runIngestion } from '../../../scripts/ingest/run-ingestion.ts';
import {
  exitCodeOf,
  reportForMachines,
  reportForPeople,
} from '../../../scripts/ingest/run-report.ts';
import { ledgerLineSchema, type LedgerLine } from '../../../src/domain/ledger/ledger.ts';
import type { DatasetEntry } from '../../../src/domain/published.ts';
import { manifestIn } from '../../support/run-ingest.ts';
import type { Fault } from '../../support/replay/fault.ts';
import { startReplay } from '../../support/replay/start-replay.ts';

/** What a run with a fault left behind. */
export interface FaultRun {
  readonly done: DatasetRun;
  readonly exitCode: 0 | 1;
  readonly before: DatasetEntry;
  readonly after: DatasetEntry;
  readonly ledger: readonly LedgerLine[];
  readonly requests: readonly string[];
  /** Everything that anybody could read: files, kept answers, terminal, log. */
  readonly traces: readonly { readonly name: string; readonly text: string }[];
  readonly out: string;
}

export interface FaultBench {
  readonly key: string;
  readonly run: (fault: Fault | null) => Promise<FaultRun>;
  readonly close: () => Promise<void>;
}

const key = 'F4ult+K3y/z9=un Ique&qq7';
const firstLook = new Date('2026-11-20T03:05:00Z');
const secondLook = new Date('2026-11-20T04:06:00Z');

const limits = { attempts: 3, gapMs: 0, mostBytes: 24 * 1024 * 1024 };
/** For services that are silent: patience that a test can wait for. */
const patience: Readonly<Record<string, HttpClientOptions['limits']>> = {
  'slow-drip': { totalMs: 400 },
  'stops-within': { idleMs: 150 },
  'never-answers': { idleMs: 150 },
};

/**
 * The pipeline over real HTTP: a version of the dataset that was published when all was well, and then a
 * run an hour later in which its service breaks.
 */
export async function faultBench(id: string, byGbfs = false): Promise<FaultBench> {
  const root = await mkdtemp(path.join(tmpdir(), 'mayor-fault-'));
  let now = firstLook;
  const replay = await startReplay({ key, now: () => now });
  const gbfs = byGbfs ? { BIKES_GBFS_URL: replay.gbfsUrl('3.0') } : {};
  const settings: Readonly<Record<string, string>> = { ...replay.settings, ...gbfs };
  const run = async (
    folder: string,
    fault: Fault | null = null,
  ): Promise<Omit<FaultRun, 'before'>> => {
    const [out, cache] = [path.join(folder, 'data'), path.join(folder, 'http')];
    const said: string[] = [];
    const progress = new PassThrough();
    progress.on('data', (text: Buffer) => said.push(text.toString()));
    const asked = replay.requests.length;
    const report = await runIngestion(
      {
        ids: [id],
        live: true,
        from: null,
        keepSnapshot: false,
        fewerRows: false,
        data: ['data'],
        out,
        waitSeconds: 0,
      },
      {
        live: {
          settings: (name) => settings[name] ?? null,
          now: () => now,
          cache: path.join(folder, 'live'),
          http: createHttpClient({
            folder: cache,
            limits: { ...limits, ...patience[fault?.name ?? ''] },
            dailyLimits: { [new URL(replay.url).host]: 100_000 },
            sleep: async () => undefined,
            log: (line) => said.push(`${line}\n`),
          }),
        },
        now: () => now,
        progress: progress as unknown as NodeJS.WriteStream,
        say: (text) => said.push(text),
        isStopped: () => false,
      },
    );
    const done = report.runs.find((entry) => entry.folder.id === id);
    const after = (await manifestIn(out)).datasets.find((entry) => entry.id === id);
    if (!done || !after) throw new Error(`The run left nothing about ${id}.`);
    const people = reportForPeople(report, () => true);
    said.push(people.output, people.errors, reportForMachines(report));
    return {
      done,
      exitCode: exitCodeOf(report),
      after,
      ledger: await ledgerIn(out, id),
      requests: replay.requests.slice(asked),
      traces: [...(await filesIn(folder)), { name: 'terminal', text: said.join('') }],
      out,
    };
  };
  const good = path.join(root, 'good');
  const { after: before } = await run(good);
  let count = 0;
  return {
    key,
    run: async (fault) => {
      count += 1;
      const folder = path.join(root, String(count));
      await cp(path.join(good, 'data'), path.join(folder, 'data'), { recursive: true });
      now = secondLook;
      replay.setFault(fault);
      const left = await run(folder, fault);
      return { ...left, before };
    },
    close: async () => {
      await replay.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function ledgerIn(out: string, id: string): Promise<LedgerLine[]> {
  const folder = path.join(out, 'ledger', id);
  const months = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).toSorted();
  const texts = await Promise.all(months.map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(ledgerLineSchema, JSON.parse(line)));
}

async function filesIn(folder: string): Promise<{ name: string; text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { name: path.relative(folder, file), text: await readFile(file, 'latin1') };
    }),
  );
}
