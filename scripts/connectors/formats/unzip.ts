import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { SourceError } from '../source-error.ts';
import { harmlessBytes, megabytes, type FileLimits } from './file-limits.ts';

export interface ZippedFile {
  /** Path in the zip. */
  readonly path: string;
  readonly bytes: Buffer;
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/**
 * Files of a zip that `wanted` names; all others are left packed. Throws a SourceError for a zip that
 * is broken, locked, or goes over a limit: what its list of contents claims and what comes out.
 */
export async function unzip(
  name: string,
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  limits: FileLimits,
): Promise<ZippedFile[]> {
  if (bytes.length > limits.packedBytes) {
    throw refused(
      name,
      `the packed file has ${megabytes(bytes.length)}`,
      `at most ${megabytes(limits.packedBytes)}`,
    );
  }
  try {
    const zip = await fromBufferPromise(asBuffer(bytes), { lazyEntries: true });
    return await readEntries(name, zip, wanted, limits);
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw new SourceError({
      file: name,
      found: `it cannot be unpacked (${cause instanceof Error ? cause.message : String(cause)})`,
      expected: 'a whole zip file whose files stay inside of it',
      todo: 'download the file again, or unpack it and give the files that are in it',
    });
  }
}

async function readEntries(
  name: string,
  zip: ZipFile,
  wanted: (path: string) => boolean,
  limits: FileLimits,
): Promise<ZippedFile[]> {
  if (zip.entryCount > limits.entries) {
    throw refused(name, `it lists ${zip.entryCount} files`, `at most ${limits.entries} files`);
  }
  const files: ZippedFile[] = [];
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName;
    if (path.endsWith('/')) continue;
    judge(`${name}/${path}`, entry, limits);
    if (!wanted(path)) continue;
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.unpackedBytes) {
      throw refused(
        name,
        `its files have more than ${megabytes(limits.unpackedBytes)} when unpacked`,
        `at most ${megabytes(limits.unpackedBytes)} together`,
      );
    }
    files.push({ path, bytes: await readEntry(zip, entry) });
  }
  return files;
}

/** What the list of contents says of a file; paths out of the zip are refused by yauzl itself. */
function judge(file: string, entry: Entry, limits: FileLimits): void {
  if (entry.isEncrypted()) {
    throw new SourceError({
      file,
      found: 'it is locked with a password',
      expected: 'a zip file without a password',
      todo: 'unpack it with the password and give the files that are in it',
    });
  }
  const folders = entry.fileName.split('/').length - 1;
  if (folders > limits.folders) {
    throw refused(
      file,
      `it lies ${folders} folders deep`,
      `at most ${limits.folders} folders inside a zip`,
    );
  }
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > harmlessBytes && uncompressedSize > compressedSize * limits.ratio) {
    throw refused(
      file,
      `its ${megabytes(compressedSize)} become ${megabytes(uncompressedSize)} when unpacked`,
      `at most ${limits.ratio} times the packed size`,
    );
  }
}

const refused = (file: string, found: string, expected: string): SourceError =>
  new SourceError({
    file,
    found,
    expected,
    todo: 'unpack it, look what it holds, and give only the files that are needed',
  });

/** yauzl ends the stream with an error where more or fewer bytes come out than the list claims. */
async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(asBuffer(part as Uint8Array));
  return Buffer.concat(parts);
}

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
