import * as v from 'valibot';
import { expect, test } from 'vitest';
import { registerFileSchema } from '../../src/domain/commitments/register.ts';
import { discoverDatasets } from '../../scripts/ingest/dataset-folder.ts';
import { hasFigures, takeExtract } from '../../scripts/ingest/ingest-dataset.ts';
import { datasetFolder, dataRoot, recordsOf, tableOf } from '../support/ingest.ts';

const made = await takeExtract(await datasetFolder('commitments'), null);
const register = v.parse(registerFileSchema, made.documents['register']);

test('every dataset that a commitment is linked with can be published', async () => {
  const linked = new Set(register.commitments.flatMap(({ datasets }) => datasets));
  expect(linked.size).toBeGreaterThan(0);
  const folders = await discoverDatasets(dataRoot);
  for (const id of linked) {
    const folder = folders.find((entry) => entry.id === id);
    expect(folder && (await hasFigures(folder)), id).toBe(true);
  }
});

test('every commitment of the register has a document of its own, and no other is there', () => {
  const names = Object.keys(made.documents).filter((name) => name !== 'register');
  expect(names).toEqual(register.commitments.map(({ id }) => `commitment-${id}`));
});

test('the register and the tables tell the same', () => {
  const late = (states: readonly string[]) => states.filter((state) => state === 'late').length;
  const rows = recordsOf(tableOf(made, 'commitments'));
  expect(rows.map((row) => [row['id'], row['milestones'], row['late']])).toEqual(
    register.commitments.map(({ id, milestones }) => [
      id,
      milestones.length,
      late(milestones.map(({ state }) => state)),
    ]),
  );
});
