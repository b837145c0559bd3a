import { gunzipSync } from 'node:zlib';
import { SourceError } from '../source-error.ts';
import { harmlessBytes, megabytes, type FileLimits } from './file-limits.ts';

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The file that a gzip file holds. Throws a SourceError where it is broken or larger than allowed. */
export function gunzip(name: string, bytes: Uint8Array, limits: FileLimits): Buffer {
  if (bytes.length > limits.packedBytes) {
    throw new SourceError({
      file: name,
      found: `the packed file has ${megabytes(bytes.length)}`,
      expected: `at most ${megabytes(limits.packedBytes)}`,
      todo: 'unpack it and give the files that are in it',
    });
  }
  const most = Math.min(limits.unpackedBytes, Math.max(harmlessBytes, bytes.length * limits.ratio));
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (cause) {
    const isLarge = cause instanceof RangeError;
    throw new SourceError({
      file: name,
      found: isLarge
        ? `unpacked it has more than ${megabytes(most)}`
        : `it cannot be unpacked (${cause instanceof Error ? cause.message : String(cause)})`,
      expected: isLarge
        ? `at most ${megabytes(limits.unpackedBytes)}, and at most ${limits.ratio} times the packed size`
        : 'a whole gzip file',
      todo: isLarge ? 'unpack it yourself and look what it holds' : 'download the file again',
    });
  }
}
