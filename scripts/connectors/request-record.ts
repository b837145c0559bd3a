import type { HttpAnswer } from './http/http-client.ts';
import type { RequestRecord } from './live-source.ts';

/** An answer as it may be told: its address holds no key. */
export const requestRecord = (
  { address, status, bytes, sha256, notModified }: HttpAnswer,
  encoding: string,
  rows: number,
): RequestRecord => ({
  address,
  status,
  bytes: bytes.length,
  sha256,
  encoding,
  rows,
  notModified,
});
