import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { expect } from 'vitest';
import { redact } from '../../../scripts/connectors/redact.ts';
import { tableFileSchema } from '../../../src/domain/published.ts';
import { recordsOf } from '../../support/ingest.ts';
import type { FaultRun } from './fault-bench.ts';

/** What holds after every run, whatever the service did: told once, told truly, and without the key. */
export function expectWhole({
  done,
  after,
  before,
  ledger,
  traces,
  exitCode,
  out,
}: FaultRun): void {
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
  } else if (run.outcome === 'unchanged') {
    expect(exitCode).toBe(0);
    expect(run.reason).toBeNull();
    expect(after.version).toBe(before.version);
  } else {
    expect(exitCode).toBe(1);
    expect(run.reason?.ko).toMatch(/[가-힣]/);
    expect(run.reason?.en).toMatch(/[a-z]/);
    // The last good version stays, to the letter.
    expect({ ...after, lastRun: null }).toEqual({ ...before, lastRun: null });
  }
  // What the manifest names is there, whole.
  for (const file of Object.values(after.files)) {
    expect(statSync(path.join(out, file.path)).size, file.path).toBe(file.bytes);
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
    const parts = ['F4ult', 'K3y', 'z9%', 'Ique', 'qq7'].filter((part) => text.includes(part));
    expect(parts, name).toEqual([]);
  }
}

/** Nothing that is published could not be true, whatever came over the wire. */
export function expectPlausible({ after, out, done }: FaultRun): void {
  const limits: Readonly<Record<string, readonly [number, number]>> = {
    pm10: [0, 2000],
    pm25: [0, 2000],
    cai: [1, 575],
    bikes: [0, 1000],
    latitude: [37.41, 37.72],
    longitude: [126.73, 127.2],
  };
  let looked = 0;
  const tables = Object.entries(after.files).filter(([name]) =>
    /^(now|stations)\.json$/.test(name),
  );
  for (const [, file] of tables) {
    const text = readFileSync(path.join(out, file.path), 'utf8');
    for (const row of recordsOf(v.parse(tableFileSchema, JSON.parse(text)))) {
      const isCity = row['area'] === '11' || !('id' in row || 'cai' in row);
      for (const [field, [least, most]] of Object.entries(limits)) {
        const value = row[field];
        if (typeof value !== 'number' || isCity) continue;
        looked += 1;
        expect(value, field).toBeGreaterThanOrEqual(least);
        expect(value, field).toBeLessThanOrEqual(most);
      }
      const moment = row['measured_at'] ?? row['observed_at'];
      if (typeof moment === 'string') expect(moment <= done.run.at, moment).toBe(true);
    }
  }
  if (/^(air|bikes)-now$/.test(after.id)) expect(looked).toBeGreaterThan(20);
}
