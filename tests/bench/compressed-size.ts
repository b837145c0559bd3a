import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

export const brotliKb = async (content: Buffer | string): Promise<number> =>
  (await compress(content)).length / 1000;

/** Sizes of a built folder's files as a good host sends them, each worked out once. */
export function compressedSizes(folder: string) {
  const known = new Map<string, Promise<number>>();
  const sizeOf = async (pathname: string): Promise<number> => {
    const file = path.join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
    return existsSync(file) ? brotliKb(await readFile(file)) : 0;
  };
  /** Kilobytes of the file at an address, after brotli; 0 where there is none. */
  const kbOf = (pathname: string): Promise<number> => {
    const size = known.get(pathname) ?? sizeOf(pathname);
    known.set(pathname, size);
    return size;
  };
  return {
    kbOf,
    sumOf: async (pathnames: Iterable<string>): Promise<number> =>
      (await Promise.all([...new Set(pathnames)].map(kbOf))).reduce((a, b) => a + b, 0),
  };
}

export type CompressedSizes = ReturnType<typeof compressedSizes>;
