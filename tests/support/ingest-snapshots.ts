import { discoverDatasets, type DatasetFolder } from '../../scripts/ingest/dataset-folder.ts';
import type { Made } from '../../scripts/ingest/extract.ts';
import {
  hasFigures,
  ingestExtract,
  takeExtract,
  type Ingested,
} from '../../scripts/ingest/ingest-dataset.ts';
import { dataRoot } from './ingest.ts';

export interface SnapshotResult {
  readonly folder: DatasetFolder;
  readonly result: Ingested;
}

/** All that the repository can publish by itself, each dataset after those that it derives from. */
export async function ingestSnapshots(): Promise<SnapshotResult[]> {
  const made: Record<string, Made> = {};
  const all: SnapshotResult[] = [];
  for (const folder of await discoverDatasets(dataRoot)) {
    if (!(await hasFigures(folder))) continue;
    const extract = await takeExtract(folder, null);
    const result = ingestExtract(folder, extract, '2026-11-22T05:00:00Z', made);
    made[folder.id] = result.made;
    all.push({ folder, result });
  }
  return all;
}
