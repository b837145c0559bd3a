import path from 'node:path';
import { parseArgs } from 'node:util';
import { SourceError } from '../connectors/source-error.ts';
import type { DatasetEntry } from '../../src/domain/published.ts';
import { discoverDatasets, type DatasetFolder } from './dataset-folder.ts';
import { ingestExtract, takeExtract, type Ingested } from './ingest-dataset.ts';
import { ingestionTime } from './ingestion-time.ts';
import { createProgress } from './progress.ts';
import { readManifest, writeFiles, writeManifest } from './publish.ts';
import { describeFailedChecks, summaryTable } from './report-text.ts';
import { writeSnapshot } from './snapshot.ts';

const usage = `Usage: npm run ingest -- [dataset …] [--from FOLDER …] [--write-snapshot]

Without a dataset: builds public/data from the embedded snapshots of all datasets.
  --from FOLDER      read the publisher's files in this folder (one dataset; may be repeated)
  --write-snapshot   keep what was read as the dataset's embedded snapshot
  --out FOLDER       where to publish (default public/data)
`;

interface Options {
  readonly ids: readonly string[];
  readonly from: readonly string[] | null;
  readonly keepSnapshot: boolean;
  readonly out: string;
}

function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string', multiple: true },
      out: { type: 'string' },
      'write-snapshot': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  if (values.from && positionals.length !== 1) {
    throw new SourceError({
      file: '--from',
      found: `${positionals.length} datasets are named`,
      expected: 'exactly one, because a folder holds the files of one dataset',
      todo: 'npm run ingest -- air-quality --from FOLDER',
    });
  }
  return {
    ids: positionals,
    from: values.from ?? null,
    keepSnapshot: values['write-snapshot'] ?? false,
    out: values.out ?? 'public/data',
  };
}

function chooseDatasets(all: readonly DatasetFolder[], ids: readonly string[]): DatasetFolder[] {
  return ids.map((id) => {
    const found = all.find((folder) => folder.id === id);
    if (found) return found;
    throw new SourceError({
      file: 'npm run ingest',
      value: id,
      found: 'there is no such dataset',
      expected: all.map((folder) => folder.id).join(', '),
      todo: 'check the name, or add the folder data/<id>',
    });
  });
}

async function run(options: Options): Promise<number> {
  const all = await discoverDatasets('data');
  const now = `${ingestionTime().toISOString().slice(0, 19)}Z`;
  const before = await readManifest(options.out);
  const kept = new Map<string, DatasetEntry>(before?.datasets.map((entry) => [entry.id, entry]));
  const named = chooseDatasets(all, options.ids);
  const chosen = named.length === 0 ? all : all.filter((f) => named.includes(f) || !kept.has(f.id));
  const results: Ingested[] = [];
  let failed = 0;
  for (const folder of chosen) {
    const from = named.includes(folder) ? options.from : null;
    try {
      const result = await ingestFolder(folder, from, now);
      results.push(result);
      if (options.keepSnapshot && from !== null && !result.blocked) {
        await writeSnapshot(folder.path, folder.definition, result.extract);
      }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      failed += 1;
      process.stderr.write(`\n${folder.id}: ${error.message}\n${staysText(kept.has(folder.id))}\n`);
    }
  }
  const publishable = results.filter((entry) => !entry.blocked);
  for (const result of publishable) {
    await writeFiles(options.out, result.files);
    kept.set(result.entry.id, result.entry);
  }
  if (publishable.length > 0) {
    const entries = all.flatMap((folder) => kept.get(folder.id) ?? []);
    await writeManifest(options.out, entries, now);
  }
  if (results.length > 0) process.stdout.write(summaryTable(results));
  process.stderr.write(describeFailedChecks(results));
  return failed > 0 || publishable.length < results.length ? 1 : 0;
}

async function ingestFolder(
  folder: DatasetFolder,
  from: readonly string[] | null,
  now: string,
): Promise<Ingested> {
  const progress = createProgress(folder.id, process.stderr);
  try {
    return ingestExtract(folder, await takeExtract(folder, from, progress), now);
  } finally {
    progress.end();
  }
}

const staysText = (published: boolean): string =>
  published
    ? '  the last good version stays published'
    : '  nothing was published for this dataset';

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) process.stdout.write(usage);
  else process.exitCode = await run({ ...options, out: path.normalize(options.out) });
} catch (error) {
  process.exitCode = 1;
  if (error instanceof SourceError) process.stderr.write(`\n${error.message}\n`);
  else if (error instanceof TypeError && 'code' in error)
    process.stderr.write(`${error.message}\n${usage}`);
  else throw error;
}
