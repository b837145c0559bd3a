import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import * as v from 'valibot';

/** A process, so that it is not taken for a later one with the same number. */
export const processIdSchema = v.object({
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  host: v.string(),
  /** The start of this system and the space that its numbers count in; `null` where not known. */
  system: v.nullable(v.string()),
  /** When the process began, in the system's ticks; `null` where not known. */
  started: v.nullable(v.string()),
});
export type ProcessId = v.InferOutput<typeof processIdSchema>;

/** Linux tells these under /proc; elsewhere there is no such file. */
function told(read: () => string): string | null {
  try {
    return read().trim();
  } catch {
    return null;
  }
}

/** State and start of a process as Linux tells them. Its name may hold blanks and brackets. */
function processStat(pid: number): { readonly state: string; readonly started: string } | null {
  const text = told(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields?.[0], fields?.[19]];
  return state === undefined || started === undefined ? null : { state, started };
}

export function thisProcess(): ProcessId {
  const boot = told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));
  const space = told(() => readlinkSync('/proc/self/ns/pid'));
  return {
    pid: process.pid,
    host: hostname(),
    system: boot === null || space === null ? null : `${boot} ${space}`,
    started: processStat(process.pid)?.started ?? null,
  };
}

/** Whether a process of this very system still runs. */
export function isRunning({ pid, started }: ProcessId): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const stat = processStat(pid);
  if (stat === null) return true;
  return stat.state !== 'Z' && (started === null || stat.started === started);
}
