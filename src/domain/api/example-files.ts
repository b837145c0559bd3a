import type { DatasetDefinition } from '../dataset.ts';
import { fileKindOf, type FileKind } from '../dcat/file-kind.ts';
import type { DatasetEntry } from '../published.ts';

/** A published file that stands for all of its kind. */
export interface ExampleFile {
  readonly dataset: string;
  /** Below the data folder. */
  readonly path: string;
  readonly bytes: number;
}

/** Next to nothing shows no form. */
const fewestBytes = 200;

/** The smallest file of each kind, by the ids of the API's operations. Files of live figures go too soon. */
export function exampleFiles(
  datasets: readonly { readonly definition: DatasetDefinition; readonly entry: DatasetEntry }[],
): Readonly<Record<string, ExampleFile>> {
  const found: Record<string, ExampleFile> = {};
  for (const { definition, entry } of datasets) {
    if (definition.timeliness === 'live') continue;
    for (const [key, { path, bytes }] of Object.entries(entry.files)) {
      const operation = operationOf(fileKindOf(definition, key));
      const known = found[operation];
      if (bytes < fewestBytes || (known && known.bytes <= bytes)) continue;
      found[operation] = { dataset: entry.id, path, bytes };
    }
  }
  return found;
}

function operationOf(of: FileKind): string {
  switch (of.kind) {
    case 'table':
      return of.format === 'csv' ? 'getTableAsCsv' : 'getTableAsJson';
    case 'days':
      return 'getDays';
    case 'months':
      return 'getMonths';
    case 'layer':
      return 'getLayerIndex';
    case 'layer-part':
      return 'getLayerOfDistrict';
    case 'names':
      return 'getLayerNames';
    case 'report':
      return 'getReport';
    case 'package':
      return 'getDataPackage';
    case 'document':
    case 'part':
      return 'getDocument';
  }
}
