import { expect } from 'vitest';
import { redact } from '../../../scripts/connectors/redact.ts';
import type { FaultRun } from './fault-bench.ts';

/** What holds after every run, whatever the service did: told once, told truly, and without the key. */
export function expectWhole({ done, after, before, ledger, traces, exitCode }: FaultRun): void {
  const { run } = done;
  // The manifest and the ledger say the same, in both languages.
  expect(after.lastRun).toEqual(run);
  const line = ledger.at(-1);
  expect(ledger).toHaveLength(2);
  expect(line).toMatchObject({
    dataset: after.id,
    at: run.at,
    source: 'live',
    outcome: run.outcome,
    reason: run.reason,
    version: after.version,
  });
  if (run.outcome === 'published') {
    expect(exitCode).toBe(0);
    expect(run.reason).toBeNull();
    expect(after.version).not.toBe(before.version);
  } else {
    expect(exitCode).toBe(1);
    expect(run.reason?.ko).toMatch(/[가-힣]/);
    expect(run.reason?.en).toMatch(/[a-z]/);
    // The last good version stays, to the letter.
    expect({ ...after, lastRun: null }).toEqual({ ...before, lastRun: null });
  }
  // A fault of the service is told in words; it never is a fault of the program.
  expect(done.stack).toBeNull();
  for (const { name, text } of traces) {
    expect(text, name).not.toMatch(/^ {4}at .*:\d+:\d+\)?$/m);
    expect(text, name).not.toMatch(/TypeError|ReferenceError|\[object Object\]/);
  }
}

/** No form of the key stands in a file, a name of a file, the log or what the terminal shows. */
export function expectNoKey({ traces }: FaultRun, key: string): void {
  for (const { name, text } of traces) {
    expect(redact(name, [key])).toBe(name);
    // Cheaper than the pattern over megabytes: every form of this key holds one of these words.
    const parts = ['F4ult', 'of%', 'the%', 'office'].filter((part) => text.includes(part));
    expect(parts, name).toEqual([]);
  }
}
