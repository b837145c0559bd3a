import { stat } from 'node:fs/promises';
import path from 'node:path';
import { discoverDatasets } from '../dataset-folder.ts';
import { ingestionTime } from '../ingestion-time.ts';
import { newUsage, readNewOptions, type NewOptions } from './new-options.ts';
import { notesText } from './notes.ts';
import { proposeDataset } from './propose-dataset.ts';
import { readSamples } from './read-samples.ts';
import { tryDataset, type Trial } from './try-dataset.ts';
import { writeFolder } from './write-folder.ts';

/** `npm run ingest -- new …`: proposes a dataset folder, tries it, says what it guessed. */
export async function runNew(args: readonly string[]): Promise<number> {
  const now = `${ingestionTime().toISOString().slice(0, 19)}Z`;
  const options = readNewOptions(args, now.slice(0, 10));
  if (options === null) {
    process.stdout.write(newUsage);
    return 0;
  }
  const { id, data, told } = options;
  const roots = [...new Set(['data', data])];
  const { samples, neighbours } = await readSamples(options.from, told);
  const topicOrder = await freeOrder(roots);
  const proposal = proposeDataset({ id, samples, neighbours, told, topicOrder });
  process.stdout.write(`${notesText(proposal.notes)}\n`);
  if (options.dryRun) return 0;
  const folder = path.join(data, id);
  await writeFolder(folder, proposal.files);
  process.stdout.write(
    `Written: ${folder}/\n${Object.keys(proposal.files)
      .map((name) => `  ${name}\n`)
      .join('')}\n`,
  );
  const folders = await foldersOf(options.from);
  const trial = await tryDataset(roots, id, folders, now);
  process.stdout.write(trialText(trial, options, folders));
  return trial.ingested.blocked ? 1 : 0;
}

/** The next free place in the navigation. */
async function freeOrder(roots: readonly string[]): Promise<number> {
  const isThere = await Promise.all(roots.map((root) => stat(root).catch(() => null)));
  const all = await discoverDatasets(roots.filter((_, i) => isThere[i]));
  return 1 + Math.max(0, ...all.map(({ definition }) => definition.topicOrder ?? 0));
}

const foldersOf = async (places: readonly string[]): Promise<string[]> => {
  const folders = places.map(async (place) =>
    (await stat(place)).isDirectory() ? place : path.dirname(place),
  );
  return [...new Set(await Promise.all(folders))];
};

function trialText(
  { extract, ingested }: Trial,
  { id, data }: NewOptions,
  folders: readonly string[],
): string {
  const { rows, values, rejectCounts } = extract.report;
  const count = (number: number): string => number.toLocaleString('en');
  const failed = ingested.checks.filter(({ ok }) => !ok);
  const flags = [
    ...folders.map((folder) => `--from ${JSON.stringify(folder)}`),
    ...(data === 'data' ? [] : [`--data data --data ${data}`]),
  ].join(' ');
  return [
    `Tried: ${count(rows.read)} rows = ${count(rows.kept)} kept + ${count(rows.missing)} missing + ${count(rows.rejected)} rejected; ${count(values.measured)} of ${count(values.expected)} values measured`,
    ...rejectCounts.map(
      ({ reason, scope, count: times }) => `  ${count(times)} ${scope}s: ${reason}`,
    ),
    ...failed.map(({ level, title, found }) => `  ${level}: ${title.en}: ${found.en}`),
    '',
    ingested.blocked ? 'It would not be published until this is mended. Then:' : 'Next:',
    `  npm run ingest -- ${id} ${flags} --write-snapshot`,
    `  npm start, and look at the page; put the words in ${path.join(data, id, 'dataset.ts')} right`,
    `  npm test ${id}`,
    '',
  ].join('\n');
}
