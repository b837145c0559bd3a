import path from 'node:path';
import { discoverDatasets, type DatasetFolder } from '../../scripts/ingest/dataset-folder.ts';
import type { Extract } from '../../scripts/ingest/extract.ts';
import { takeExtract } from '../../scripts/ingest/ingest-dataset.ts';
import type { Reject } from '../../src/domain/published.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';

export const projectRoot = path.join(import.meta.dirname, '../..');
export const dataRoot = path.join(projectRoot, 'data');

export async function datasetFolder(id: string): Promise<DatasetFolder> {
  const found = (await discoverDatasets(dataRoot)).find((folder) => folder.id === id);
  if (!found) throw new Error(`There is no dataset "${id}".`);
  return found;
}

/** What ingestion takes from the files in a folder. */
export const extractFrom = async (id: string, folder: string): Promise<Extract> =>
  takeExtract(await datasetFolder(id), [folder]);

export const fixtures = (id: string, name: string): string =>
  path.join(dataRoot, id, 'fixtures', name);

export const tableOf = (extract: Extract, name: string): DataTable => {
  const table = extract.tables[name];
  if (!table) throw new Error(`No table "${name}".`);
  return table;
};

/** Rows of a table as records, for tests that look at a few of them. */
export function recordsOf(table: DataTable): Record<string, string | number | null>[] {
  const columns = table.fields.map((field) => [field, columnOf(table, field)] as const);
  const length = columns[0]?.[1].length ?? 0;
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(columns.map(([field, column]) => [field, column[row] ?? null])),
  );
}

/** Rejects as short lines: line, column, value, reason. */
export const rejectLines = (rejects: readonly Reject[]): string[] =>
  rejects.map(
    (r) => `${r.line} | ${r.field ?? '-'} | ${r.value ?? '-'} | ${r.reason} | ${r.scope}`,
  );
