import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { manifestSchema, type DatasetEntry } from '../../src/domain/published.ts';

export interface PublishedFiles {
  /** `null` where the dataset is not published. */
  readonly entry: (dataset: string) => DatasetEntry | null;
  /** A file by its name in the manifest. Throws where the dataset does not publish it. */
  readonly document: <Schema extends v.GenericSchema>(
    dataset: string,
    name: string,
    schema: Schema,
  ) => Promise<v.InferOutput<Schema>>;
}

/** The data folder as it is read for files that are written beside the pages. */
export async function openPublished(dataRoot: string): Promise<PublishedFiles> {
  const read = async <Schema extends v.GenericSchema>(
    schema: Schema,
    file: string,
  ): Promise<v.InferOutput<Schema>> =>
    v.parse(schema, JSON.parse(await readFile(path.join(dataRoot, file), 'utf8')));
  const { datasets } = await read(manifestSchema, 'manifest.json');
  const entry = (dataset: string): DatasetEntry | null =>
    datasets.find(({ id }) => id === dataset) ?? null;
  return {
    entry,
    document: (dataset, name, schema) => {
      const file = entry(dataset)?.files[name];
      if (!file) throw new Error(`Dataset "${dataset}" publishes no "${name}".`);
      return read(schema, file.path);
    },
  };
}
