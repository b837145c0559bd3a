import { createHash } from 'node:crypto';
import type { CataloguedDataset } from '../../src/domain/dcat/catalogued.ts';
import { ingestSnapshots } from './ingest-snapshots.ts';
import { madeVersion } from './made-version.ts';
import { discoverDatasets } from '../../scripts/ingest/dataset-folder.ts';
import { dataRoot } from './ingest.ts';

/** All datasets that the repository can publish by itself, as the build describes them to machines. */
export async function cataloguedSnapshots(): Promise<CataloguedDataset[]> {
  const results = await ingestSnapshots();
  return results.map(({ folder, result: { entry, files } }) => ({
    definition: folder.definition,
    entry,
    issued: '2026-11-20T05:00:00Z',
    sha256: Object.fromEntries(
      files.map(({ key, bytes }) => [key, createHash('sha256').update(bytes).digest('hex')]),
    ),
  }));
}

/** Every live dataset with files of the right names and nothing in them. */
export async function cataloguedLive(): Promise<CataloguedDataset[]> {
  const folders = await discoverDatasets(dataRoot);
  return folders.flatMap(({ definition }) => {
    if (definition.timeliness !== 'live') return [];
    const names = definition.tables.flatMap(({ name }) => [`${name}.csv`, `${name}.json`]);
    const layers = (definition.layers ?? []).flatMap(({ id }) => [
      `layer-${id}.json`,
      `layer-${id}-11110.json`,
    ]);
    const { entry } = madeVersion(
      definition.id,
      Object.fromEntries([...names, ...layers].map((name) => [name, '{}'])),
      { title: definition.title, observedAt: '2026-11-22T05:00:00Z' },
    );
    return [{ definition, entry, issued: null, sha256: {} }];
  });
}
