import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { claimName } from '../ingest/publish-lock.ts';
import { retiredName } from '../ingest/retired-files.ts';
import { temporaryName } from '../ingest/write-whole.ts';

/** Removes from a copy of the published data what is ingestion's own: locks, lists, half-written files. */
export async function removeWorkFiles(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const { name } = entry;
    if (name !== retiredName && !claimName.test(name) && !temporaryName.test(name)) continue;
    await rm(path.join(entry.parentPath, name), { force: true });
  }
}
