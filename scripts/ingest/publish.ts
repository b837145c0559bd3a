import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import {
  manifestSchema,
  schemaVersion,
  type DatasetEntry,
  type Manifest,
} from '../../src/domain/published.ts';
import { faultCode, tellFaults } from './folder-fault.ts';
import type { OutputFile } from './output-files.ts';
import {
  damagedIds,
  publishedFiles,
  removeEmptyFolders,
  removeLeftovers,
  replaceIfOther,
  takeBack,
  writeMissing,
} from './publish-files.ts';
import { expired, pathsOf, readRetired, retire, retiredName } from './retired-files.ts';
import { recordWithdrawals } from './withdrawals.ts';
import { syncFolder } from './write-whole.ts';

const manifestName = 'manifest.json';

export interface Publication {
  /** New states of datasets. All others stay as the manifest has them. */
  readonly upserts: readonly {
    readonly entry: DatasetEntry;
    /** Empty where the version stays; given all the same, files that were lost are mended. */
    readonly files: readonly OutputFile[];
  }[];
  /** Ids in the order of the manifest; those that it does not name come last. */
  readonly order: readonly string[];
  /** Ids of datasets that are withdrawn. */
  readonly removed: readonly string[];
  /** The run's instant in UTC. */
  readonly now: string;
}

export interface Published {
  readonly manifest: Manifest;
  readonly filesWritten: number;
  readonly bytesWritten: number;
  /** Files that were given and stood there already. */
  readonly filesLeft: number;
  /** Files of old versions that no open page needs any more. */
  readonly filesRemoved: number;
  /** Half-written files of runs that were killed. */
  readonly leftovers: number;
  /** Datasets with files that were lost and that nobody gave: to be ingested again. */
  readonly damaged: readonly string[];
}

/** The manifest that is published now, or `null` where there is none that can be understood. */
export async function readManifest(root: string): Promise<Manifest | null> {
  const text = await tellFaults(root, () =>
    readFile(path.join(root, manifestName), 'utf8').catch((error: unknown) => {
      if (faultCode(error) === 'ENOENT') return null;
      throw error;
    }),
  );
  if (text === null) return null;
  try {
    return v.parse(manifestSchema, JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Makes a run's results current by one rename of the manifest. Killed at any moment, or with the disk
 * full, what the manifest names is whole: the version before or the new one. One run at a time: see
 * publish-lock.ts.
 */
export async function publish(root: string, publication: Publication): Promise<Published> {
  const written: OutputFile[] = [];
  try {
    return await tellFaults(root, () => publishInto(root, publication, written));
  } catch (error) {
    // What the manifest says now decides: the fault may have come after its rename.
    const current = await readManifest(root).then(
      (manifest) => manifest?.datasets ?? [],
      () => null,
    );
    if (current) await takeBack(root, written, current);
    throw error;
  }
}

async function publishInto(
  root: string,
  publication: Publication,
  written: OutputFile[],
): Promise<Published> {
  const { upserts, removed, now } = publication;
  await mkdir(root, { recursive: true });
  const before = (await readManifest(root))?.datasets ?? [];
  const after = entriesAfter(before, publication);
  const retired = await readRetired(root);
  const folders = foldersOf([...before, ...after], publication, retired.files);

  const leftovers = await removeLeftovers(root, folders);
  // Before anything is written: on a full disk this is what makes room.
  const needed = new Set(pathsOf([...before, ...after]));
  const old = expired(retired, before, now).filter((file) => !needed.has(file));
  for (const file of old) await rm(path.join(root, file), { force: true });

  const files = upserts.flatMap((upsert) => upsert.files);
  await writeMissing(root, files, written);
  const damaged = await damagedIds(root, before, after);
  const changed = new Set(written.map((file) => path.dirname(file.entry.path)));
  for (const folder of ['', ...changed]) await syncFolder(path.join(root, folder));
  const kept = retire(retired, before, after, await publishedFiles(root, folders), now);
  if (kept.files.length + retired.files.length > 0) {
    await replaceIfOther(path.join(root, retiredName), kept);
  }
  const withdrawn = before.filter(({ id }) => removed.includes(id));
  await recordWithdrawals(root, withdrawn, now);

  const manifest: Manifest = { schemaVersion, generatedAt: now, datasets: after };
  await replaceIfOther(path.join(root, manifestName), manifest);
  await removeEmptyFolders(root, folders);
  return {
    manifest,
    filesWritten: written.length,
    bytesWritten: written.reduce((sum, file) => sum + file.entry.bytes, 0),
    filesLeft: files.length - written.length,
    filesRemoved: old.length,
    leftovers,
    damaged,
  };
}

function entriesAfter(
  before: readonly DatasetEntry[],
  { upserts, order, removed }: Publication,
): DatasetEntry[] {
  const entries = new Map(before.map((entry) => [entry.id, entry]));
  for (const { entry } of upserts) entries.set(entry.id, entry);
  for (const id of removed) entries.delete(id);
  const ids = [...order.filter((id) => entries.has(id)), ...entries.keys()];
  return [...new Set(ids)].flatMap((id) => entries.get(id) ?? []);
}

/** Folders below the root that datasets have or had; nothing outside of them is touched. */
const foldersOf = (
  entries: readonly DatasetEntry[],
  { order, removed }: Publication,
  retired: readonly { readonly path: string }[],
): string[] => [
  ...new Set([
    ...entries.map(({ id }) => id),
    ...order,
    ...removed,
    ...retired.map((file) => path.dirname(file.path)),
  ]),
];
