import { mkdir, readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import PQueue from 'p-queue';
import type { DatasetEntry, FileEntry } from '../../src/domain/published.ts';
import type { OutputFile } from './output-files.ts';
import { claimName } from './publish-lock.ts';
import { pathsOf, publishedPath } from './retired-files.ts';
import { replaceFile, temporaryName, writeWhole } from './write-whole.ts';

/** Together, because a disk brings several files to safety in the time of one. */
const writers = new PQueue({ concurrency: 8 });

const isWhole = async (root: string, file: FileEntry): Promise<boolean> => {
  const found = await stat(path.join(root, file.path)).catch(() => null);
  return found !== null && found.isFile() && found.size === file.bytes;
};

/**
 * Writes the files that are not there yet under their hashed names, and mends those that are broken;
 * nothing refers to the new ones until the manifest does. Each is added to `written` before it is.
 */
export async function writeMissing(
  root: string,
  files: readonly OutputFile[],
  written: OutputFile[],
): Promise<void> {
  const folders = new Set(files.map((file) => path.dirname(file.entry.path)));
  for (const folder of folders) await mkdir(path.join(root, folder), { recursive: true });
  const fault = new AbortController();
  const write = async (file: OutputFile): Promise<void> => {
    if (fault.signal.aborted || (await isWhole(root, file.entry))) return;
    written.push(file);
    try {
      await writeWhole(path.join(root, file.entry.path), file.bytes);
    } catch (error) {
      fault.abort(error);
    }
  };
  await writers.addAll(files.map((file) => () => write(file)));
  fault.signal.throwIfAborted();
}

/** Removes files that were written for a version that never became current. */
export async function takeBack(
  root: string,
  written: readonly OutputFile[],
  current: readonly DatasetEntry[],
): Promise<void> {
  const named = new Set(pathsOf(current));
  const unnamed = written.filter((file) => !named.has(file.entry.path));
  for (const file of unnamed) {
    // The fault that led here is the one to be told.
    await rm(path.join(root, file.entry.path), { force: true }).catch(() => undefined);
  }
}

/** Datasets of which files are lost or broken. A new version with such a file is our own mistake. */
export async function damagedIds(
  root: string,
  before: readonly DatasetEntry[],
  after: readonly DatasetEntry[],
): Promise<string[]> {
  const published = new Set(pathsOf(before));
  const damaged: string[] = [];
  for (const entry of after) {
    const files = Object.values(entry.files);
    const whole = await Promise.all(files.map((file) => isWhole(root, file)));
    const lost = files.filter((_, index) => !whole[index]);
    const unknown = lost.find((file) => !published.has(file.path));
    if (unknown) throw new Error(`"${entry.id}" names ${unknown.path}, which nobody wrote.`);
    if (lost.length > 0) damaged.push(entry.id);
  }
  return damaged;
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** All files in folders of datasets that carry a name as ingestion gives it. */
export async function publishedFiles(root: string, folders: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const folder of folders) {
    const names = await namesIn(path.join(root, folder));
    all.push(
      ...names.map((name) => `${folder}/${name}`).filter((file) => publishedPath.test(file)),
    );
  }
  return all;
}

/** Removes what a run that was killed left half-written; says how many files. */
export async function removeLeftovers(root: string, folders: readonly string[]): Promise<number> {
  let count = 0;
  const places = ['', 'ledger', ...folders.flatMap((folder) => [folder, `ledger/${folder}`])];
  for (const folder of places) {
    const names = await namesIn(path.join(root, folder));
    for (const name of names) {
      // A claim that is being written belongs to a run that lives, and waits for this one.
      if (!temporaryName.test(name) || claimName.test(name)) continue;
      await rm(path.join(root, folder, name), { force: true });
      count += 1;
    }
  }
  return count;
}

/** A dataset that is withdrawn leaves no folder behind. */
export async function removeEmptyFolders(root: string, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const names = await readdir(path.join(root, folder)).catch(() => null);
    if (names?.length === 0) await rmdir(path.join(root, folder));
  }
}

/** Writes a JSON file that stands for itself, unless it says the same already. */
export async function replaceIfOther(target: string, content: unknown): Promise<void> {
  const text = `${JSON.stringify(content, null, 1)}\n`;
  const known = await readFile(target, 'utf8').catch(() => null);
  if (known !== text) await replaceFile(target, text);
}
