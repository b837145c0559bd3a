import { SourceError } from '../connectors/source-error.ts';

interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
}

const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  'syscall' in error &&
  typeof error.syscall === 'string';

/** Code of a fault of the operating system, such as `ENOENT`; `null` for any other. */
export const faultCode = (error: unknown): string | null =>
  isSystemError(error) ? error.code : null;

interface Words {
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
}

const full: Words = {
  found: 'the disk is full',
  expected: 'room for the new version beside the one that is published',
  todo: 'free some space, or name another folder with --out, then run again',
};
const forbidden: Words = {
  found: 'this user may not write here',
  expected: 'a folder that belongs to the user who runs ingestion',
  todo: 'change the rights or the owner of the folder, then run again',
};
const words: Readonly<Record<string, Words>> = {
  ENOSPC: full,
  EDQUOT: { ...full, found: 'the quota of this user is used up' },
  EFBIG: { ...full, found: 'the file is larger than this user may write' },
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: {
    found: 'the disk can only be read',
    expected: 'a disk that can be written to',
    todo: 'mount it for writing, or name another folder with --out, then run again',
  },
};
const other: Words = {
  found: 'the folder cannot be written',
  expected: 'a folder that ingestion can write to',
  todo: 'look at the disk and the folder, then run again',
};

/** Tells a fault of the disk or of its rights in words; every other error stays what it is. */
export async function tellFaults<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const { found, expected, todo } = words[error.code] ?? other;
    throw new SourceError({ file: folder, found: `${found} (${error.message})`, expected, todo });
  }
}

const unreadable: Words = {
  found: 'it cannot be read',
  expected: 'a file that the user who runs ingestion may read',
  todo: 'change the rights of the file, or copy it to another place, then run again',
};

/** A fault of the system at a file that is read, in words; `null` for any other error. */
export function readingFault(error: unknown): SourceError | null {
  if (!isSystemError(error)) return null;
  const isFull = error.code === 'ENOSPC' || error.code === 'EDQUOT';
  const { found, expected, todo } = isFull ? full : unreadable;
  const file = 'path' in error && typeof error.path === 'string' ? error.path : 'a file';
  return new SourceError({ file, found: `${found} (${error.message})`, expected, todo });
}
