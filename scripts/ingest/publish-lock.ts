import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { SourceError } from '../connectors/source-error.ts';
import { tellFaults } from './folder-fault.ts';
import { isRunning, processIdSchema, thisProcess, type ProcessId } from './process-id.ts';

/** Names of claims, also while they are written; the build leaves them out of the site. */
export const claimName = /^\.ingest-[0-9a-f]{12}\.lock/;
/** How often a run shows that it lives, and how long another host believes it without. */
const beatMs = 20_000;
const silentMs = 10 * 60_000;
/** A claim takes no time to write: one that is still half after so long is that of a killed run. */
const halfMs = 60_000;
/** Two runs that begin at once step back before each other, so even who will not wait tries again. */
const leastWaitMs = 1500;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const claimSchema = v.object({ ...processIdSchema.entries, since: v.string() });
type Claim = v.InferOutput<typeof claimSchema>;

export interface FolderLock {
  readonly release: () => Promise<void>;
}

interface LockOptions {
  readonly waitSeconds: number;
  readonly say: (text: string) => void;
}

/**
 * One run at a time on a folder. A run lays down a claim under a name of its own, then looks around: it
 * goes ahead only where nobody else has a claim that lives, and otherwise takes its own back. Of two
 * that do so at once the later sees the earlier; and a claim of the dead is removed by its name, so
 * that nobody can remove one that was made in between.
 */
export async function lockFolder(
  root: string,
  { waitSeconds, say }: LockOptions,
): Promise<FolderLock> {
  const deadline = performance.now() + Math.max(waitSeconds * 1000, leastWaitMs);
  let isTold = false;
  for (;;) {
    const lock = await tellFaults(root, () => tryLock(root));
    if (!('holder' in lock)) return lock;
    const who = `process ${lock.holder.pid} on ${lock.holder.host}, since ${lock.holder.since}`;
    if (performance.now() > deadline) {
      throw new SourceError({
        file: root,
        found: `another ingestion is writing here (${who})`,
        expected: 'one ingestion at a time on a folder',
        todo: 'run again when it has ended; one that died is passed over, from another machine after 10 minutes',
      });
    }
    if (!isTold && waitSeconds > 0) {
      say(`Another ingestion is writing to ${root} (${who}): waiting for it.\n`);
      isTold = true;
    }
    await pause(100 + Math.random() * 200);
  }
}

async function tryLock(root: string): Promise<FolderLock | { readonly holder: Claim }> {
  await mkdir(root, { recursive: true });
  const me = thisProcess();
  const [holder] = await livingClaims(root, me, null);
  if (holder) return { holder };
  const own = path.join(root, `.ingest-${randomBytes(6).toString('hex')}.lock`);
  const claim: Claim = { ...me, since: `${new Date().toISOString().slice(0, 19)}Z` };
  await layDown(own, claim);
  const [rival] = await livingClaims(root, me, path.basename(own));
  if (rival) {
    await rm(own, { force: true });
    return { holder: rival };
  }
  return hold(own);
}

/** Claims of runs that still live, besides one's own; those of the dead are cleared away. */
async function livingClaims(root: string, me: ProcessId, own: string | null): Promise<Claim[]> {
  const living: Claim[] = [];
  for (const name of await readdir(root)) {
    if (!claimName.test(name) || name === own) continue;
    const file = path.join(root, name);
    const found = await stat(file).catch(() => null);
    if (!found) continue;
    const claim = name.endsWith('.part') ? null : await readClaim(file);
    if (claim && lives(claim, found.mtimeMs, me)) living.push(claim);
    else if (claim || Date.now() - found.mtimeMs > halfMs) await rm(file, { force: true });
  }
  return living;
}

/** By a rename, so that nobody reads half of it. It need not outlive the machine. */
async function layDown(own: string, claim: Claim): Promise<void> {
  const half = `${own}.part`;
  try {
    await writeFile(half, `${JSON.stringify(claim)}\n`);
    await rename(half, own);
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined);
    throw error;
  }
}

const readClaim = async (file: string): Promise<Claim | null> => {
  try {
    return v.parse(claimSchema, JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
};

function lives(claim: Claim, beatAt: number, me: ProcessId): boolean {
  const isFresh = Date.now() - beatAt < silentMs;
  if (claim.host !== me.host) return isFresh;
  // The same name but another start of the system: a machine that came up again, or a container.
  if (claim.system !== me.system) return isFresh && beatAt > Date.now() - uptime() * 1000;
  // Where the start of a process is not known, its number may be that of a later one.
  return isRunning(claim) && (claim.started !== null || isFresh);
}

function hold(own: string): FolderLock {
  const beat = setInterval(() => {
    const now = new Date();
    utimes(own, now, now).catch(() => undefined);
  }, beatMs);
  beat.unref();
  const remove = (): void => rmSync(own, { force: true });
  /** Whoever listens to a signal ends the run in order; without anybody, the process would just end. */
  const onSignal = (signal: NodeJS.Signals): void => {
    if (process.listenerCount(signal) > 1) return;
    letGo();
    process.kill(process.pid, signal);
  };
  const letGo = (): void => {
    clearInterval(beat);
    process.off('exit', remove);
    for (const signal of signals) process.off(signal, onSignal);
    remove();
  };
  process.on('exit', remove);
  for (const signal of signals) process.on(signal, onSignal);
  return { release: async () => letGo() };
}
