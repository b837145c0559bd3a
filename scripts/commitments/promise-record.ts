import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import {
  citedSourceSchema,
  commitmentSchema,
  planSchema,
  type CitedSource,
  type Commitment,
  type Plan,
} from '../../src/domain/commitments/commitment.ts';
import { parseDocument } from '../connectors/parse-document.ts';
import { SourceError } from '../connectors/source-error.ts';

/** Everything that is recorded of promises: the JSON files of the dataset's folder. */
export interface PromiseRecord {
  /** In the order of their ids. */
  readonly commitments: readonly Commitment[];
  readonly plans: readonly Plan[];
  readonly sources: readonly CitedSource[];
}

const entriesFolder = 'entries';
export const entryFile = (id: string): string => `${entriesFolder}/${id}.json`;

/** Reads what is recorded; a folder that has nothing yet is an empty record. */
export async function readRecord(folder: string): Promise<PromiseRecord> {
  const read = async <Schema extends v.GenericSchema>(
    schema: Schema,
    name: string,
  ): Promise<v.InferOutput<Schema>> => {
    const file = path.join(folder, name);
    return parseDocument(schema, { file, content: await readJson(file) }, 'the recorded form');
  };
  const names = await readdir(path.join(folder, entriesFolder)).catch((): string[] => []);
  const entries = names.filter((name) => name.endsWith('.json')).toSorted();
  const commitments: Commitment[] = [];
  for (const name of entries) {
    commitments.push(await read(commitmentSchema, `${entriesFolder}/${name}`));
  }
  const has = async (name: string): Promise<boolean> =>
    (await readdir(folder).catch((): string[] => [])).includes(name);
  return {
    commitments,
    plans: (await has('plans.json')) ? await read(v.array(planSchema), 'plans.json') : [],
    sources: (await has('sources.json'))
      ? await read(v.array(citedSourceSchema), 'sources.json')
      : [],
  };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new SourceError({
      file,
      found: error instanceof Error ? error.message : String(error),
      expected: 'a JSON file of the record',
      todo: 'mend the file, or take it back from the history',
    });
  }
}

/** A thing of the record as its file has it: what is not said is left out. */
export const recordText = (thing: unknown): string =>
  `${JSON.stringify(
    thing,
    (_key, value: unknown) =>
      value === null || (Array.isArray(value) && value.length === 0) ? undefined : value,
    2,
  )}\n`;

/** Writes the files by name, each whole or not at all. */
export async function writeRecordFiles(
  folder: string,
  files: ReadonlyMap<string, unknown>,
): Promise<void> {
  await mkdir(path.join(folder, entriesFolder), { recursive: true });
  const unfinished: [from: string, to: string][] = [];
  for (const [name, content] of files) {
    const to = path.join(folder, name);
    await writeFile(`${to}.unfinished`, recordText(content));
    unfinished.push([`${to}.unfinished`, to]);
  }
  for (const [from, to] of unfinished) await rename(from, to);
}
