import { readdir } from 'node:fs/promises';
import { ledgerFolder, ledgerMonths, linesOfMonth } from '../../../scripts/ingest/ledger-file.ts';
import { readRetired } from '../../../scripts/ingest/retired-files.ts';
import type { Manifest } from '../../../src/domain/published.ts';
import { faultsIn } from '../../support/made-version.ts';
import { generationOf, generationVersions } from './generations.ts';

/** Faults of the tree: files lost or half, or datasets of different versions beside each other. */
export async function faultsOf(root: string, manifest: Manifest): Promise<string[]> {
  const generation = generationOf(manifest.generatedAt);
  const expected = generationVersions(generation).map(({ entry }) => entry);
  const isOne = JSON.stringify(manifest.datasets) === JSON.stringify(expected);
  return [
    ...(await faultsIn(root, manifest)),
    ...(isOne ? [] : [`the manifest mixes generation ${generation} with another`]),
  ];
}

/** Files that only a killed run leaves: half-written ones, and new ones that nothing names yet. */
export async function leftoversIn(root: string, { datasets }: Manifest): Promise<string[]> {
  const known = new Set([
    ...datasets.flatMap((entry) => Object.values(entry.files).map((file) => file.path)),
    ...(await readRetired(root)).files.map((file) => file.path),
    'manifest.json',
    'retired.json',
  ]);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(root.length + 1)}/${entry.name}`.replace(/^\//, ''))
    .filter((name) => {
      const isLedger = name.startsWith('ledger/') && !name.endsWith('.part');
      return !known.has(name) && !isLedger && !name.startsWith('.ingest-');
    });
}

/** Instants of a dataset's lines, in the order of its ledger; a line that cannot be read is missing. */
export async function ledgerTimes(root: string, dataset: string): Promise<string[]> {
  const folder = ledgerFolder(root, dataset);
  const months = (await ledgerMonths(folder)).toReversed();
  const lines = await Promise.all(months.map((month) => linesOfMonth(folder, month)));
  return lines.flat().map(({ at }) => at);
}
