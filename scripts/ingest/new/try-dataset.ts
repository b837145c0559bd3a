import { discoverDatasets, type DatasetFolder } from '../dataset-folder.ts';
import type { Extract, Made } from '../extract.ts';
import { ingestExtract, takeExtract, type Ingested } from '../ingest-dataset.ts';
import type { DatasetDefinition } from '../../../src/domain/dataset.ts';

export interface Trial {
  readonly extract: Extract;
  readonly ingested: Ingested;
}

/** Reads the files through the proposed folder as a run would, and publishes nothing. */
export async function tryDataset(
  roots: readonly string[],
  id: string,
  folders: readonly string[],
  now: string,
): Promise<Trial> {
  const all = await discoverDatasets(roots);
  const folder = all.find((entry) => entry.id === id);
  if (!folder) throw new Error(`The folder of "${id}" was written a moment ago.`);
  const extract = await takeExtract(folder, folders);
  const inputs = inputsOf(folder, all);
  const made: Record<string, Made> = {};
  for (const input of inputs) {
    made[input.id] = ingestExtract(input, await takeExtract(input, null), now, made).made;
  }
  const definitions = inputs.map(({ definition }): DatasetDefinition => definition);
  return { extract, ingested: ingestExtract(folder, extract, now, made, null, definitions) };
}

const inputsOf = ({ definition }: DatasetFolder, all: readonly DatasetFolder[]): DatasetFolder[] =>
  all.filter(({ id }) => (definition.inputs ?? []).includes(id));
