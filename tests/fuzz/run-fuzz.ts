import { SourceError } from '../../scripts/connectors/source-error.ts';
import { mutated, randomBytes } from './mutate.ts';
import { seeded } from './random.ts';
import type { FuzzTarget } from './targets.ts';

export interface FuzzResult {
  readonly name: string;
  readonly inputs: number;
  readonly accepted: number;
  /** Refused in words. */
  readonly refused: number;
  readonly crashes: readonly string[];
  /** Longest time that one input took. */
  readonly slowestMs: number;
  readonly seconds: number;
}

/** An input that takes longer is one to hang a run with; a busy machine takes its time, too. */
const hangMs = 10_000;
const keptCrashes = 5;

/** Random and mutated inputs, the same for the same seed; every tenth is chance alone. */
export async function runFuzz(
  target: FuzzTarget,
  count: number,
  seed = 20_261_122,
  step: (done: number) => void = () => undefined,
): Promise<FuzzResult> {
  const random = seeded(seed);
  const inputs = Math.ceil(count / target.every);
  const crashes: string[] = [];
  let [accepted, refused, slowestMs] = [0, 0, 0];
  const start = performance.now();
  for (let number = 0; number < inputs; number += 1) {
    const bytes = random.next() < 0.1 ? randomBytes(random) : mutated(target.seeds, random);
    const began = performance.now();
    try {
      const running = target.run(bytes);
      if (running) await running;
      accepted += 1;
    } catch (error) {
      if (error instanceof SourceError) refused += 1;
      else if (crashes.length < keptCrashes) crashes.push(crashText(number, bytes, error));
    }
    const took = performance.now() - began;
    if (took > hangMs && crashes.length < keptCrashes) {
      crashes.push(crashText(number, bytes, `took ${Math.round(took)} ms`));
    }
    slowestMs = Math.max(slowestMs, took);
    if (number % 1000 === 999) step(number + 1);
  }
  const seconds = (performance.now() - start) / 1000;
  return { name: target.name, inputs, accepted, refused, crashes, slowestMs, seconds };
}

const crashText = (number: number, bytes: Buffer, error: unknown): string => {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `input ${number} (base64 ${bytes.toString('base64').slice(0, 400)}): ${what.split('\n').slice(0, 4).join(' | ')}`;
};

const columns = ['parser', 'inputs', 'accepted', 'refused', 'crashed', 'slowest', 'seconds'];

export function fuzzTable(results: readonly FuzzResult[]): string {
  const group = (count: number): string => count.toLocaleString('en');
  const rows = results.map((result) => [
    result.name,
    group(result.inputs),
    group(result.accepted),
    group(result.refused),
    String(result.crashes.length),
    `${result.slowestMs.toFixed(1)} ms`,
    result.seconds.toFixed(1),
  ]);
  const lines = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map((row) => row[at]?.length ?? 0)));
  return lines
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
