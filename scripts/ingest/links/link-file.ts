import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import {
  linkChecksFile,
  linkChecksSchema,
  mergeLinkChecks,
  type LinkChecks,
  type LinkResult,
} from '../../../src/domain/link-check.ts';
import { faultCode, tellFaults } from '../folder-fault.ts';
import { replaceIfOther } from '../publish-files.ts';
import { lockFolder } from '../publish-lock.ts';

/** What was checked so far; `null` where nothing was, or where the file cannot be understood. */
export async function readLinkChecks(root: string): Promise<LinkChecks | null> {
  const text = await tellFaults(root, () =>
    readFile(path.join(root, linkChecksFile), 'utf8').catch((error: unknown) => {
      if (faultCode(error) === 'ENOENT') return null;
      throw error;
    }),
  );
  if (text === null) return null;
  try {
    return v.parse(linkChecksSchema, JSON.parse(text));
  } catch {
    return null;
  }
}

/** Adds results to what is there, whole at any moment; a run that publishes meanwhile is waited for. */
export async function addLinkChecks(
  root: string,
  results: readonly LinkResult[],
  say: (text: string) => void,
): Promise<LinkChecks> {
  const lock = await lockFolder(root, { waitSeconds: 60, say });
  try {
    const merged = mergeLinkChecks(await readLinkChecks(root), results);
    const target = path.join(root, linkChecksFile);
    await tellFaults(root, async () => {
      await mkdir(path.dirname(target), { recursive: true });
      await replaceIfOther(target, merged);
    });
    return merged;
  } finally {
    await lock.release();
  }
}
