import { expect, test } from 'vitest';
import { discoverDatasets } from '../../scripts/ingest/dataset-folder.ts';
import type { DatasetDefinition } from '../../src/domain/dataset.ts';
import { licenceGate } from '../../src/domain/licence/licence-gate.ts';
import { dataRoot } from '../support/ingest.ts';

const folders = await discoverDatasets(dataRoot);

/** All that a dataset derives from, near and far. */
function inputsOf({ inputs = [] }: DatasetDefinition): DatasetDefinition[] {
  return folders
    .filter(({ id }) => inputs.includes(id))
    .flatMap(({ definition }) => [definition, ...inputsOf(definition)]);
}

test.each(folders.map(({ id, definition }) => [id, definition] as const))(
  '%s is published as its licences allow, or somebody answers for it',
  (_, definition) => {
    expect(licenceGate(definition, inputsOf(definition)).filter(({ ok }) => !ok)).toEqual([]);
  },
);
