/** Middle of the values; of two middle ones their mean. Throws where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined) throw new Error('A median needs a value.');
  return (low + high) / 2;
}

/** The smallest value that at least this share of the values does not pass. */
export function quantile(values: readonly number[], share: number): number {
  const found = values.toSorted((a, b) => a - b)[Math.max(Math.ceil(values.length * share) - 1, 0)];
  if (found === undefined) throw new Error('A quantile needs a value.');
  return found;
}

/**
 * Median of the ratios within each round, so that a round in which the machine was busy weighs on
 * both sides alike.
 */
export const medianRatio = (above: readonly number[], below: readonly number[]): number =>
  median(above.map((value, i) => value / (below[i] ?? Number.NaN)));
