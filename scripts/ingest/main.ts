import path from 'node:path';
import { parseArgs } from 'node:util';
import { SourceError } from '../connectors/source-error.ts';
import { NotEnoughData } from '../../src/domain/not-enough-data.ts';
import type { DatasetEntry } from '../../src/domain/published.ts';
import { discoverDatasets, type DatasetFolder } from './dataset-folder.ts';
import type { Inputs, Made } from './extract.ts';
import { hasFigures, ingestExtract, takeExtract, type Ingested } from './ingest-dataset.ts';
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
  const wanted = await publishedNow(all, named, kept);
  const results: Ingested[] = [];
  const made: Record<string, Made> = {};
  let failed = 0;
  for (const folder of withInputs(all, wanted)) {
    const from = named.includes(folder) ? options.from : null;
    try {
      const absent = (folder.definition.inputs ?? []).filter((id) => !made[id]);
      if (absent.length > 0) {
        failed += 1;
        const text = `it derives from ${absent.join(', ')}, which could not be made`;
        process.stderr.write(`\n${folder.id}: ${text}\n${staysText(kept.has(folder.id))}\n`);
        continue;
      }
      const result = await ingestFolder(folder, from, now, made);
      // Nothing may be derived from what a check keeps back.
      if (!result.blocked) made[folder.id] = result.made;
      // An input that is published already was only read again for what derives from it.
      if (!wanted.includes(folder)) continue;
      results.push(result);
      if (options.keepSnapshot && from !== null && !result.blocked) {
        await writeSnapshot(folder.path, folder.definition, result.extract);
      }
    } catch (error) {
      if (!(error instanceof SourceError || error instanceof NotEnoughData)) throw error;
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

/**
 * The datasets to publish: those named, or all that have figures to publish; those that derive from
 * them; and those that are not published yet.
 */
async function publishedNow(
  all: readonly DatasetFolder[],
  named: readonly DatasetFolder[],
  kept: ReadonlyMap<string, DatasetEntry>,
): Promise<DatasetFolder[]> {
  const wanted: DatasetFolder[] = [];
  for (const folder of all) {
    const isNamed = named.includes(folder);
    const derives = (folder.definition.inputs ?? []).some((id) =>
      wanted.some((entry) => entry.id === id),
    );
    const isNew = named.length === 0 || !kept.has(folder.id);
    if (isNamed || ((derives || isNew) && (await hasFigures(folder)))) wanted.push(folder);
  }
  return wanted;
}

/** The wanted datasets and, before each, everything that it derives from. */
function withInputs(
  all: readonly DatasetFolder[],
  wanted: readonly DatasetFolder[],
): DatasetFolder[] {
  const needed = new Set(wanted);
  // `all` is in order of derivation, so one pass from its end finds the inputs of inputs.
  for (const folder of all.toReversed()) {
    if (!needed.has(folder)) continue;
    for (const id of folder.definition.inputs ?? []) {
      const input = all.find((entry) => entry.id === id);
      if (input) needed.add(input);
    }
  }
  return all.filter((folder) => needed.has(folder));
}

async function ingestFolder(
  folder: DatasetFolder,
  from: readonly string[] | null,
  now: string,
  made: Inputs,
): Promise<Ingested> {
  const progress = createProgress(folder.id, process.stderr);
  try {
    return ingestExtract(folder, await takeExtract(folder, from, progress), now, made);
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
