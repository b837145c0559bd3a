import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import {
  manifestSchema,
  schemaVersion,
  type DatasetEntry,
  type Manifest,
} from '../../src/domain/published.ts';
import type { OutputFile } from './output-files.ts';

const manifestName = 'manifest.json';
/** Names that ingestion gives; nothing else in the folder is its business. */
const isPublished = /\.[0-9a-f]{6,}\.(json|csv)(\.part)?$/;

/** The manifest that is published now, or `null` where there is none that can be read. */
export async function readManifest(root: string): Promise<Manifest | null> {
  const text = await readFile(path.join(root, manifestName), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return v.parse(manifestSchema, JSON.parse(text));
  } catch {
    return null;
  }
}

async function writeWhole(target: string, bytes: Buffer | string): Promise<void> {
  const temporary = `${target}.part`;
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(temporary, bytes);
  await rename(temporary, target);
}

/** Writes the files under their hashed names; nothing refers to them until the manifest does. */
export async function writeFiles(root: string, files: readonly OutputFile[]): Promise<void> {
  for (const file of files) await writeWhole(path.join(root, file.entry.path), file.bytes);
}

/**
 * Makes the datasets current: one rename of the manifest. Then removes files of these datasets that
 * nothing names any more.
 */
export async function writeManifest(
  root: string,
  datasets: readonly DatasetEntry[],
  generatedAt: string,
): Promise<void> {
  const manifest: Manifest = { schemaVersion, generatedAt, datasets: [...datasets] };
  await writeWhole(path.join(root, manifestName), `${JSON.stringify(manifest, null, 1)}\n`);
  const current = new Set(
    datasets.flatMap((entry) => Object.values(entry.files).map((file) => file.path)),
  );
  for (const { id } of datasets) {
    const names = await readdir(path.join(root, id)).catch(() => []);
    const stale = names.filter((name) => isPublished.test(name) && !current.has(`${id}/${name}`));
    for (const name of stale) await rm(path.join(root, id, name));
  }
}
