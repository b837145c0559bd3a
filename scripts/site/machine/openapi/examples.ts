import { exampleFiles } from '../../../../src/domain/api/example-files.ts';
import type { CataloguedDataset } from '../../../../src/domain/dcat/catalogued.ts';
import { shorten } from './shorten.ts';

/** A real file, cut down to its form, that stands for all of its kind. */
export interface ApiExample {
  /** Below the site's root, without a slash before it. */
  readonly path: string;
  readonly value: unknown;
}

const csvLines = 4;

/**
 * An example for each operation that has a file now; `read` gives the text of a file of the site, or
 * `null` where there is none.
 */
export function apiExamples(
  datasets: readonly CataloguedDataset[],
  read: (path: string) => string | null,
): Readonly<Record<string, ApiExample>> {
  const ofDatasets = Object.entries(exampleFiles(datasets)).map(
    ([operation, { path }]) => [operation, `data/${path}`] as const,
  );
  const paths = [...ofDatasets, ...ofSite(datasets)];
  return Object.fromEntries(
    paths.flatMap(([operation, path]) => {
      const text = read(path);
      return text === null ? [] : [[operation, { path, value: exampleOf(path, text) }] as const];
    }),
  );
}

function ofSite([first]: readonly CataloguedDataset[]): (readonly [string, string])[] {
  const site = [
    ['getManifest', 'data/manifest.json'],
    ['getWithdrawals', 'data/ledger/withdrawn.json'],
  ] as const;
  if (!first) return [...site];
  const ledger = `data/ledger/${first.definition.id}`;
  return [
    ...site,
    ['getLedgerSummary', `${ledger}/summary.json`],
    ['getLedgerMonth', `${ledger}/${first.issued?.slice(0, 7) ?? ''}.jsonl`],
  ];
}

function exampleOf(path: string, text: string): unknown {
  if (path.endsWith('.csv')) return text.split('\r\n').slice(0, csvLines).join('\r\n');
  if (path.endsWith('.jsonl')) return `${text.slice(0, text.indexOf('\n'))}\n`;
  return shorten(JSON.parse(text));
}
