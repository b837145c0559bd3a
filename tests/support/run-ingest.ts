import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { manifestSchema, type Manifest } from '../../src/domain/published.ts';
import { projectRoot } from './ingest.ts';

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command line, as `npm run ingest -- …` does. */
export function runIngest(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/ingest/main.ts', ...args], {
      cwd: projectRoot,
      env: { ...process.env, SOURCE_DATE_EPOCH: '1700000000', ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** Path below the folder and hash of every file in it. */
export async function hashesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const pairs = files.map(async (file) => {
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [path.relative(folder, file).split(path.sep).join('/'), hash] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}

/** The same for what readers get of the figures: not the ledger, which has a line for every run. */
export async function figuresIn(folder: string): Promise<Record<string, string>> {
  const all = Object.entries(await hashesIn(folder));
  return Object.fromEntries(
    all.filter(([file]) => file.includes('/') && !file.startsWith('ledger/')),
  );
}

export async function manifestIn(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8');
  return v.parse(manifestSchema, JSON.parse(text));
}
