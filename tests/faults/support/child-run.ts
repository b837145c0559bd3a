import { spawn, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
}

export interface ChildRun {
  readonly child: ChildProcess;
  readonly pid: number;
  /** What it has written so far. */
  readonly said: () => { readonly stdout: string; readonly stderr: string };
  /** Resolves when the text stands in its output. */
  readonly saying: (text: string) => Promise<void>;
  readonly tell: (line: string) => void;
  readonly ended: Promise<Ended>;
}

/** Starts a script of this folder as a process of its own; it is ended with the test. */
export function childRun(
  script: string,
  args: readonly string[],
  nodeArgs: readonly string[] = [],
): ChildRun {
  const file = path.join(import.meta.dirname, script);
  const child = spawn(process.execPath, [...nodeArgs, file, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Hundreds of them are started: what was compiled once need not be again.
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(tmpdir(), 'mayor-test-compiled') },
  });
  const text = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (part: string) => {
      text[name] += part;
      for (const look of waiting) look();
    });
  }
  // A process that is gone reads nothing any more.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal }));
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const hasSaid = (wanted: string): boolean =>
    text.stdout.includes(wanted) || text.stderr.includes(wanted);
  const heard = (wanted: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!hasSaid(wanted)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const endedSilent = async (wanted: string): Promise<void> => {
    const { status } = await ended;
    if (hasSaid(wanted)) return;
    throw new Error(`It ended (${status}) without "${wanted}": ${text.stdout}${text.stderr}`);
  };
  return {
    child,
    pid: child.pid ?? 0,
    said: () => ({ ...text }),
    saying: (wanted) => Promise.race([heard(wanted), endedSilent(wanted)]),
    tell: (line) => child.stdin.write(`${line}\n`),
    ended,
  };
}
