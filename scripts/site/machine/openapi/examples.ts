import type { CataloguedDataset } from '../../../../src/domain/dcat/catalogued.ts';
import { fileKindOf, type FileKind } from '../../../../src/domain/dcat/file-kind.ts';
import { shorten } from './shorten.ts';

/** A real file that stands for all of its kind. */
export interface ApiExample {
  /** Below the site's root, without a slash before it. */
  readonly path: string;
  readonly value: unknown;
}

const operationOf = (of: FileKind): string => {
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
};

const csvLines = 4;
const fewestBytes = 200;

/**
 * For each operation an example from the smallest file of its kind; `read` gives the text of a file of
 * the site, or `null` where there is none.
 */
export function apiExamples(
  datasets: readonly CataloguedDataset[],
  read: (path: string) => string | null,
): Readonly<Record<string, ApiExample>> {
  const found: Record<string, ApiExample & { readonly bytes: number }> = {};
  const consider = (operation: string, path: string, bytes: number): void => {
    const known = found[operation];
    // Next to nothing shows no form.
    if (bytes < fewestBytes || (known && known.bytes <= bytes)) return;
    const text = read(path);
    if (text !== null) found[operation] = { path, bytes, value: exampleOf(path, text) };
  };
  for (const { definition, entry } of datasets) {
    if (definition.timeliness === 'live') continue;
    for (const [key, { path, bytes }] of Object.entries(entry.files)) {
      consider(operationOf(fileKindOf(definition, key)), `data/${path}`, bytes);
    }
  }
  const [first] = datasets;
  if (!first) return found;
  const month = `${first.issued?.slice(0, 7) ?? ''}.jsonl`;
  const { id } = first.definition;
  for (const [operation, path] of [
    ['getManifest', 'data/manifest.json'],
    ['getLedgerSummary', `data/ledger/${id}/summary.json`],
    ['getLedgerMonth', `data/ledger/${id}/${month}`],
    ['getWithdrawals', 'data/ledger/withdrawn.json'],
  ] as const) {
    consider(operation, path, fewestBytes);
  }
  return found;
}

function exampleOf(path: string, text: string): unknown {
  if (path.endsWith('.csv')) return text.split('\r\n').slice(0, csvLines).join('\r\n');
  if (path.endsWith('.jsonl')) return `${text.slice(0, text.indexOf('\n'))}\n`;
  return shorten(JSON.parse(text));
}
