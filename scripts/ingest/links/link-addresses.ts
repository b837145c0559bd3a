import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { LinkChecks } from '../../../src/domain/link-check.ts';
import { catalogueDetailsSchema } from '../../../src/domain/openness/catalogue-files.ts';
import type { DatasetFolder } from '../dataset-folder.ts';
import { readManifest } from '../publish.ts';

const catalogueDataset = 'open-datasets';

/** Addresses that our own datasets name as their sources. */
export const ownAddresses = (folders: readonly DatasetFolder[]): string[] =>
  folders.flatMap(({ definition }) => definition.sources.map(({ url }) => url));

/** Pages and files of every dataset in the published catalogue. */
export async function catalogueAddresses(root: string): Promise<string[]> {
  const manifest = await readManifest(root);
  const files = manifest?.datasets.find(({ id }) => id === catalogueDataset)?.files ?? {};
  const found: string[] = [];
  for (const [name, file] of Object.entries(files)) {
    if (!name.startsWith('details-')) continue;
    const text = await readFile(path.join(root, file.path), 'utf8');
    const { records } = v.parse(catalogueDetailsSchema, JSON.parse(text));
    for (const { page, files: parts } of records) {
      const links = [page, ...parts.flatMap(({ access, download }) => [access, download])];
      found.push(...links.flatMap((link) => link?.url ?? []));
    }
  }
  return found;
}

interface Wanted {
  readonly own: readonly string[];
  readonly catalogue: readonly string[];
  readonly known: LinkChecks | null;
  readonly limit: number;
  readonly mayAsk: (url: URL) => boolean;
}

/** Spreads a sample over publishers, the same on every machine. */
const spread = (url: string): string => createHash('sha256').update(url).digest('hex');

/**
 * Ours first, then of the catalogue those that nobody has looked at for longest: run after run, the
 * sample goes round. A key that was left out (`***`) makes no address.
 */
export function chooseAddresses({ own, catalogue, known, limit, mayAsk }: Wanted): string[] {
  const seen = new Map((known?.checks ?? []).map(({ url, checkedAt }) => [url, checkedAt]));
  const may = (url: string): boolean =>
    !url.includes('***') && URL.canParse(url) && mayAsk(new URL(url));
  const turn = (url: string): string => `${seen.get(url) ?? ''} ${spread(url)}`;
  const inTurn = (urls: readonly string[]): string[] =>
    [...new Set(urls)]
      .filter(may)
      .map((url) => [turn(url), url] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, url]) => url);
  return [...new Set([...inTurn(own), ...inTurn(catalogue)])].slice(0, limit);
}
