import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export interface ChildRun {
  readonly child: ChildProcess;
  readonly pid: number;
  /** What it has written so far. */
  readonly said: () => { readonly stdout: string; readonly stderr: string };
  /** Resolves when the text stands in its output. */
  readonly saying: (text: string) => Promise<void>;
  readonly ended: Promise<{ readonly status: number | null; readonly signal: string | null }>;
}

/** Starts a script of this folder as a process of its own; it is ended with the test. */
export function childRun(
  script: string,
  args: readonly string[],
  nodeArgs: readonly string[] = [],
): ChildRun {
  const file = path.join(import.meta.dirname, script);
  const child = spawn(process.execPath, [...nodeArgs, file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const waiting: { text: string; resolve: () => void }[] = [];
  const look = (): void => {
    for (const { text, resolve } of waiting) if (`${stdout}${stderr}`.includes(text)) resolve();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    look();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    look();
  });
  const ended = new Promise<{ status: number | null; signal: string | null }>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal }));
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return {
    child,
    pid: child.pid ?? 0,
    said: () => ({ stdout, stderr }),
    saying: (text) =>
      Promise.race([
        new Promise<void>((resolve) => {
          waiting.push({ text, resolve });
          look();
        }),
        ended.then(({ status }) => {
          if (`${stdout}${stderr}`.includes(text)) return;
          throw new Error(`It ended (${status}) without saying "${text}": ${stdout}${stderr}`);
        }),
      ]),
    ended,
  };
}
