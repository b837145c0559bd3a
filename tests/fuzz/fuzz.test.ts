import { afterAll, describe, expect, test } from 'vitest';
import { fuzzTable, runFuzz, type FuzzResult } from './run-fuzz.ts';
import { targets, type FuzzTarget } from './targets.ts';

const inputs = 100_000;
const results: FuzzResult[] = [];

describe(`${inputs.toLocaleString('en')} random and mutated inputs`, { timeout: 180_000 }, () => {
  test.each(targets.map((target) => [target.name, target] as const))(
    'neither crash nor hang the parser of %s',
    async (_, target) => {
      const result = await runFuzz(target, inputs);
      results.push(result);
      expect(result.crashes).toEqual([]);
      expect(result.inputs).toBe(inputs / target.every);
      // Inputs that are all refused would test nothing but the refusal.
      expect(result.accepted).toBeGreaterThan(result.inputs / 200);
    },
  );
});

afterAll(() => {
  process.stdout.write(`\n${fuzzTable(results)}\n`);
});

describe('the run itself', () => {
  const target = (run: FuzzTarget['run']): FuzzTarget => ({
    name: 'made',
    seeds: [Buffer.from('{"a":1}')],
    every: 1,
    run,
  });

  test('meets the same inputs each time', async () => {
    const inputsOf = async (seed: number): Promise<string> => {
      const seen: string[] = [];
      await runFuzz(
        target((bytes) => void seen.push(bytes.toString('base64'))),
        200,
        seed,
      );
      return seen.join();
    };
    expect(await inputsOf(1)).toBe(await inputsOf(1));
    expect(await inputsOf(1)).not.toBe(await inputsOf(2));
  });

  test('calls everything but a refusal in words a crash, and says for which input', async () => {
    const result = await runFuzz(
      target((bytes) => {
        JSON.parse(bytes.toString('utf8'));
      }),
      500,
    );
    expect(result.refused).toBe(0);
    expect(result.crashes.length).toBeGreaterThan(0);
    expect(result.crashes[0]).toMatch(/^input \d+ \(base64 .*\): SyntaxError/);
  });
});
