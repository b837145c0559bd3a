import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { pathOf } from '../../src/app/pages.ts';
import { commitmentFileSchema, type Commitment } from '../../src/domain/commitment.ts';
import { registerFileSchema } from '../../src/domain/commitments/register.ts';
import { languages } from '../../src/domain/language.ts';
import { manifestSchema } from '../../src/domain/published.ts';
import { commitmentFeeds } from './commitment-feeds.ts';

const dataset = 'commitments';

/** Writes the calendars and feeds beside the pages that they follow; says how many. */
export async function writeFeeds(
  dist: string,
  dataRoot: string,
  base: string,
  site: string | null,
): Promise<number> {
  const commitments = await publishedCommitments(dataRoot);
  if (commitments.length === 0) return 0;
  let count = 0;
  for (const language of languages) {
    const folder = pathOf({ language, page: { kind: 'commitments' } });
    const root = `${base}${folder.slice(1)}`;
    for (const { name, text } of commitmentFeeds(commitments, { language, root, site })) {
      const target = path.join(dist, folder, name);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
      count += 1;
    }
  }
  return count;
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
