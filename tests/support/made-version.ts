import { createHash } from 'node:crypto';
import { stat, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OutputFile } from '../../scripts/ingest/output-files.ts';
import type { DatasetEntry, Manifest } from '../../src/domain/published.ts';

export interface MadeVersion {
  readonly entry: DatasetEntry;
  readonly files: readonly OutputFile[];
}

const hashOf = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);

/** A file as ingestion makes it, with the hash of its content in its name. */
export function madeFile(dataset: string, key: string, content: string): OutputFile {
  const bytes = Buffer.from(content);
  const [name, extension] = key.split('.');
  return {
    key,
    bytes,
    entry: {
      path: `${dataset}/${name}.${hashOf(bytes)}.${extension}`,
      mediaType: extension === 'csv' ? 'text/csv' : 'application/json',
      bytes: bytes.length,
    },
  };
}

/** A version of a dataset from its files' content by key. */
export function madeVersion(
  id: string,
  contents: Readonly<Record<string, string>>,
  more: Partial<DatasetEntry> = {},
): MadeVersion {
  const files = Object.entries(contents).map(([key, content]) => madeFile(id, key, content));
  const entry: DatasetEntry = {
    id,
    title: { ko: `${id} 자료`, en: `Data ${id}` },
    version: hashOf(files.map((file) => file.entry.path).join('\n')),
    ingestedAt: '2026-11-22T05:00:00Z',
    period: { first: '2022-01-01', last: '2022-12-31' },
    rows: { read: 1, kept: 1, missing: 0, rejected: 0 },
    publisher: { ko: '서울특별시', en: 'Seoul' },
    licence: 'kogl-1',
    licenceConfirmed: true,
    accrualPeriodicity: 'DAILY',
    checks: { passed: 1, noted: 0, warned: 0, failed: 0 },
    files: Object.fromEntries(files.map((file) => [file.key, file.entry])),
    ...more,
  };
  return { entry, files };
}

/** What is wrong with the files that a manifest names: nothing, where the tree is whole. */
export async function faultsIn(root: string, { datasets }: Manifest): Promise<string[]> {
  const faults: string[] = [];
  for (const entry of datasets) {
    for (const file of Object.values(entry.files)) {
      const target = path.join(root, file.path);
      const found = await stat(target).catch(() => null);
      if (!found) faults.push(`${file.path} is absent`);
      else if (found.size !== file.bytes) faults.push(`${file.path} has ${found.size} bytes`);
      else if (!file.path.includes(`.${hashOf(await readFile(target))}.`)) {
        faults.push(`${file.path} holds something else than its name says`);
      }
    }
    const version = hashOf(
      Object.values(entry.files)
        .map((file) => file.path)
        .join('\n'),
    );
    if (version !== entry.version) faults.push(`${entry.id} mixes versions`);
  }
  return faults;
}
