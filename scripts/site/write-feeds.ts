import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { pathOf } from '../../src/app/pages.ts';
import { commitmentFileSchema, type Commitment } from '../../src/domain/commitment.ts';
import { registerFileSchema } from '../../src/domain/commitments/register.ts';
import { languages } from '../../src/domain/language.ts';
import { manifestSchema } from '../../src/domain/published.ts';
import { commitmentFeeds } from './commitment-feeds.ts';
import { ledgerFeeds } from './ledger-feeds.ts';
import { readLedgers } from './read-ledgers.ts';

const dataset = 'commitments';

/** Writes the calendars and feeds beside the pages that they follow. */
export async function writeFeeds(
  dist: string,
  dataRoot: string,
  base: string,
  site: string | null,
): Promise<void> {
  const write = async (name: string, text: string): Promise<void> => {
    const target = path.join(dist, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  };
  const commitments = await publishedCommitments(dataRoot);
  const datasets = await readLedgers(dataRoot, 'data');
  for (const language of languages) {
    for (const file of ledgerFeeds(datasets, { language, base, site })) {
      await write(file.path, file.text);
    }
    if (commitments.length === 0) continue;
    const folder = pathOf({ language, page: { kind: 'commitments' } });
    const root = `${base}${folder.slice(1)}`;
    for (const { name, text } of commitmentFeeds(commitments, { language, root, site })) {
      await write(path.join(folder, name), text);
    }
  }
}

/** What is published of promises; a site of another city may have none. */
async function publishedCommitments(dataRoot: string): Promise<Commitment[]> {
  const read = async <Schema extends v.GenericSchema>(
    schema: Schema,
    file: string,
  ): Promise<v.InferOutput<Schema>> =>
    v.parse(schema, JSON.parse(await readFile(path.join(dataRoot, file), 'utf8')));
  const { datasets } = await read(manifestSchema, 'manifest.json');
  const files = datasets.find(({ id }) => id === dataset)?.files;
  const pathTo = (name: string): string => {
    const found = files?.[name]?.path;
    if (found === undefined) throw new Error(`Dataset "${dataset}" publishes no "${name}".`);
    return found;
  };
  if (!files) return [];
  const { commitments } = await read(registerFileSchema, pathTo('register.json'));
  return Promise.all(
    commitments.map(async ({ id }) => {
      const file = await read(commitmentFileSchema, pathTo(`commitment-${id}.json`));
      return file.commitment;
    }),
  );
}
