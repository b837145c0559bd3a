import Fuse from 'fuse.js';
import { SourceError } from '../connectors/source-error.ts';
import type { DatasetEntry } from '../../src/domain/published.ts';
import type { DatasetFolder } from './dataset-folder.ts';
import { hasFigures } from './ingest-dataset.ts';

/** The datasets of these names. Throws a SourceError that lists those that there are. */
export function chooseDatasets(
  all: readonly DatasetFolder[],
  ids: readonly string[],
): DatasetFolder[] {
  return ids.map((id) => {
    const found = all.find((folder) => folder.id === id);
    if (found) return found;
    throw new SourceError({
      file: 'npm run ingest',
      value: id,
      found: 'there is no such dataset',
      expected: all
        .map((folder) => folder.id)
        .toSorted()
        .join(', '),
      todo: `${nearest(all, id)}check the name, or add the folder data/<id>`,
    });
  });
}

/** What was probably meant, as the beginning of a sentence; empty where nothing is near. */
function nearest(all: readonly DatasetFolder[], id: string): string {
  const ids = all.map((folder) => folder.id);
  const [found] = new Fuse(ids, { threshold: 0.4 }).search(id);
  return found ? `is "${found.item}" meant? Otherwise ` : '';
}

/**
 * The datasets to publish: those named, or all that have figures to publish; those that derive from
 * them; and those that are not published yet.
 */
export async function publishedNow(
  all: readonly DatasetFolder[],
  named: readonly DatasetFolder[],
  kept: ReadonlyMap<string, DatasetEntry>,
): Promise<DatasetFolder[]> {
  const wanted: DatasetFolder[] = [];
  for (const folder of all) {
    const isNamed = named.includes(folder);
    const derives = derivesFrom(folder, wanted);
    const isNew = named.length === 0 || !kept.has(folder.id);
    if (isNamed || ((derives || isNew) && (await hasFigures(folder)))) wanted.push(folder);
  }
  return wanted;
}

/** The named datasets and all that derive from them. */
export function withDerived(
  all: readonly DatasetFolder[],
  named: readonly DatasetFolder[],
): DatasetFolder[] {
  const wanted: DatasetFolder[] = [];
  for (const folder of all) {
    if (named.includes(folder) || derivesFrom(folder, wanted)) wanted.push(folder);
  }
  return wanted;
}

const derivesFrom = (folder: DatasetFolder, others: readonly DatasetFolder[]): boolean =>
  folder.source.kind !== 'live' &&
  (folder.definition.inputs ?? []).some((id) => others.some((entry) => entry.id === id));

/** The wanted datasets and, before each, everything that it derives from. */
export function withInputs(
  all: readonly DatasetFolder[],
  wanted: readonly DatasetFolder[],
): DatasetFolder[] {
  const needed = new Set(wanted);
  // `all` is in order of derivation, so one pass from its end finds the inputs of inputs.
  for (const folder of all.toReversed()) {
    if (!needed.has(folder)) continue;
    for (const id of folder.definition.inputs ?? []) {
      const input = all.find((entry) => entry.id === id);
      if (input) needed.add(input);
    }
  }
  return all.filter((folder) => needed.has(folder));
}
