import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { DatasetDefinition } from '../../../src/domain/dataset.ts';
import type { CataloguedDataset } from '../../../src/domain/dcat/catalogued.ts';
import { definitionAsRead } from '../../../src/domain/definition-as-read.ts';
import { reportFileSchema, type DatasetEntry } from '../../../src/domain/published.ts';
import { discoverDatasets } from '../../ingest/dataset-folder.ts';
import { ledgerFolder, ledgerMonths, linesOfMonth } from '../../ingest/ledger-file.ts';
import { readManifest } from '../../ingest/publish.ts';

/** Every published dataset with its definition, its beginning in the ledger, and its files' checksums. */
export async function readCatalogued(
  dataRoot: string,
  definitions: string,
): Promise<CataloguedDataset[]> {
  const folders = await discoverDatasets(definitions);
  const entries = (await readManifest(dataRoot))?.datasets ?? [];
  const known = entries.flatMap((entry) => {
    const folder = folders.find(({ id }) => id === entry.id);
    return folder ? [{ definition: folder.definition, entry }] : [];
  });
  return Promise.all(
    known.map(async ({ definition, entry }) => ({
      definition: await asRead(dataRoot, definition, entry),
      entry,
      issued: await firstPublished(ledgerFolder(dataRoot, entry.id)),
      sha256: await checksums(dataRoot, entry),
    })),
  );
}

/** When a version was first published, as far back as the ledger goes. */
async function firstPublished(folder: string): Promise<string | null> {
  for (const month of (await ledgerMonths(folder)).toReversed()) {
    const lines = await linesOfMonth(folder, month);
    const first = lines.find(({ outcome }) => outcome === 'published');
    if (first) return first.at;
  }
  return null;
}

async function checksums(
  root: string,
  { files }: DatasetEntry,
): Promise<Readonly<Record<string, string>>> {
  const sums: Record<string, string> = {};
  for (const [key, file] of Object.entries(files)) {
    const bytes = await readFile(path.join(root, file.path));
    sums[key] = createHash('sha256').update(bytes).digest('hex');
  }
  return sums;
}

/** With the sources that were read: only some datasets have several ways in. */
async function asRead(
  root: string,
  definition: DatasetDefinition,
  { files }: DatasetEntry,
): Promise<DatasetDefinition> {
  const report = files['report.json'];
  const isPlain = definition.sources.every(({ readFrom }) => readFrom === undefined);
  if (isPlain || !report) return definition;
  const text = await readFile(path.join(root, report.path), 'utf8');
  return definitionAsRead(definition, v.parse(reportFileSchema, JSON.parse(text)).files);
}
