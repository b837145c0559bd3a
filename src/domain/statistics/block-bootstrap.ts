import { NotEnoughData } from '../not-enough-data.ts';

/** Evenly spread numbers in [0, 1), the same for the same seed on any machine (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface BootstrapOptions {
  readonly repeats: number;
  /** Neighbouring observations that stay together, so that what persists for days is kept. */
  readonly blockLength: number;
  readonly seed: number;
}

/** Neighbouring rows; a block that runs over the last row goes on at the first. */
export interface Block {
  readonly start: number;
  readonly length: number;
}

/**
 * Repeats an estimate on circular blocks of rows drawn with replacement, as many rows in all as there
 * are. Draws for which the estimate is undetermined (`null`) are left out and drawn again.
 */
export function blockBootstrap(
  observations: number,
  estimate: (blocks: readonly Block[]) => number | null,
  { repeats, blockLength, seed }: BootstrapOptions,
): number[] {
  const random = seededRandom(seed);
  const results: number[] = [];
  for (let attempt = 0; results.length < repeats; attempt += 1) {
    if (attempt > 2 * repeats) throw new NotEnoughData('Most bootstrap draws cannot be estimated.');
    const blocks: Block[] = [];
    for (let left = observations; left > 0; left -= blockLength) {
      const start = Math.floor(random() * observations);
      blocks.push({ start, length: Math.min(blockLength, left) });
    }
    const value = estimate(blocks);
    if (value !== null) results.push(value);
  }
  return results;
}

/** Quantile with linear interpolation between the ordered values (type 7 of Hyndman and Fan). */
export function quantile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  const at = (ordered.length - 1) * share;
  const low = ordered[Math.floor(at)];
  const high = ordered[Math.ceil(at)];
  if (low === undefined || high === undefined) throw new NotEnoughData('A quantile needs values.');
  return low + (high - low) * (at - Math.floor(at));
}
