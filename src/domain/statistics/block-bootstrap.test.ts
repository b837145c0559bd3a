import { describe, expect, test } from 'vitest';
import { blockBootstrap, quantile, seededRandom } from './block-bootstrap.ts';

describe('the seeded generator', () => {
  test('repeats itself for a seed and differs for another', () => {
    const five = (seed: number): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, random);
    };
    expect(five(7)).toEqual(five(7));
    expect(five(7)).not.toEqual(five(8));
  });

  test('is even: a tenth of the draws falls into each tenth', () => {
    const random = seededRandom(1);
    const tenths = Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i += 1) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

describe('the block bootstrap', () => {
  const options = { repeats: 4000, blockLength: 1, seed: 42 };

  test('finds the standard error of a mean', () => {
    const values = Array.from({ length: 100 }, (_, i) => i);
    const means = blockBootstrap(
      100,
      (blocks) => blocks.reduce((sum, { start }) => sum + (values[start] ?? 0), 0) / blocks.length,
      options,
    );
    const centre = means.reduce((a, b) => a + b, 0) / means.length;
    const error = Math.sqrt(means.reduce((a, b) => a + (b - centre) ** 2, 0) / means.length);
    expect(centre).toBeCloseTo(49.5, 0);
    // Root of the variance (100² − 1)/12 by 100 values.
    expect(error).toBeCloseTo(Math.sqrt((100 ** 2 - 1) / 12 / 100), 0);
  });

  test('draws whole blocks and cuts the last, so that the rows stay as many', () => {
    const starts = new Set<number>();
    blockBootstrap(
      10,
      (blocks) => {
        expect(blocks.map(({ length }) => length)).toEqual([4, 4, 2]);
        for (const { start } of blocks) starts.add(start);
        return 0;
      },
      { repeats: 200, blockLength: 4, seed: 3 },
    );
    expect([...starts].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('draws again where an estimate is undetermined, and gives up where most are', () => {
    let call = 0;
    const sometimes = (): number | null => ((call += 1) % 3 === 0 ? null : call);
    expect(blockBootstrap(5, sometimes, { ...options, repeats: 50 })).toHaveLength(50);
    expect(() => blockBootstrap(5, () => null, options)).toThrow('cannot be estimated');
  });
});

test('quantiles lie between the ordered values', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([10, 20, 30, 40, 50], 0.025)).toBeCloseTo(11, 12);
  expect(quantile([7], 0.9)).toBe(7);
  expect(() => quantile([], 0.5)).toThrow('values');
});
