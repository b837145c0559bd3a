import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** What `writeWhole` writes to before the name is final; left over only where a run was killed. */
export const temporaryName = /\.[0-9a-f]{8}\.part$/;

/**
 * Writes a file so that its name never stands for half of it, not even after a loss of power: to another
 * name, to the disk, then renamed. `syncFolder` makes the new name itself last.
 */
export async function writeWhole(target: string, content: Buffer | string): Promise<void> {
  const temporary = `${target}.${randomBytes(4).toString('hex')}.part`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Makes the names in a folder last. Windows knows no such call, and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A file that stands for itself: written whole, with its name made to last. */
export async function replaceFile(target: string, content: Buffer | string): Promise<void> {
  await writeWhole(target, content);
  await syncFolder(path.dirname(target));
}
