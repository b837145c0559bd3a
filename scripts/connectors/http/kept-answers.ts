import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { redact } from '../redact.ts';
import type { HttpAnswer } from './http-client.ts';

const keptSchema = v.object({
  address: v.string(),
  headers: v.record(v.string(), v.string()),
  sha256: v.string(),
});

export interface KeptAnswer extends v.InferOutput<typeof keptSchema> {
  readonly bytes: Buffer;
}

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Headers that ask whether anything has changed since the kept answer. */
export const conditions = ({ headers }: KeptAnswer): Record<string, string> => ({
  ...(headers['etag'] === undefined ? {} : { 'if-none-match': headers['etag'] }),
  ...(headers['last-modified'] === undefined
    ? {}
    : { 'if-modified-since': headers['last-modified'] }),
});

/** The name is a hash of the address without its key, so that neither a name nor a file tells it. */
const place = (folder: string, address: string, end: string): string =>
  path.join(folder, `${sha256(address)}.${end}`);

/** `null` where there is none, or where its bytes are not those that were kept. */
export async function readKept(folder: string, address: string): Promise<KeptAnswer | null> {
  try {
    const head = v.parse(
      keptSchema,
      JSON.parse(await readFile(place(folder, address, 'json'), 'utf8')),
    );
    const bytes = await readFile(place(folder, address, 'body'));
    return head.address === address && sha256(bytes) === head.sha256 ? { ...head, bytes } : null;
  } catch {
    return null;
  }
}

/**
 * Keeps an answer that can be asked for again with a condition, and that does not repeat a key. Never
 * throws: what cannot be kept is asked for again.
 */
export async function keepAnswer(
  folder: string,
  { address, headers, sha256, bytes, notModified }: HttpAnswer,
  secrets: readonly string[],
): Promise<void> {
  const isMarked = headers['etag'] !== undefined || headers['last-modified'] !== undefined;
  if (notModified || !isMarked) return;
  const text = bytes.toString('latin1');
  if (redact(text, secrets) !== text) return;
  try {
    await mkdir(folder, { recursive: true });
    await replace(place(folder, address, 'body'), bytes);
    await replace(place(folder, address, 'json'), JSON.stringify({ address, headers, sha256 }));
  } catch {
    // As said above.
  }
}

async function replace(file: string, content: string | Uint8Array): Promise<void> {
  const half = `${file}.${randomUUID()}.part`;
  await writeFile(half, content);
  await rename(half, file);
}
