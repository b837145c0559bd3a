/** Ranks from 1; equal values share the mean of their ranks. */
function ranksOf(values: readonly number[]): number[] {
  const places = new Map<number, number[]>();
  values
    .toSorted((a, b) => a - b)
    .forEach((value, i) => places.set(value, [...(places.get(value) ?? []), i + 1]));
  return values.map((value) => {
    const shared = places.get(value) ?? [];
    return ((shared[0] ?? 0) + (shared.at(-1) ?? 0)) / 2;
  });
}

/** Spearman's rank correlation, −1 to 1; `null` where one side does not vary. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number | null {
  if (a.length !== b.length) throw new Error('Rank correlation needs pairs.');
  const mean = (a.length + 1) / 2;
  const x = ranksOf(a).map((rank) => rank - mean);
  const y = ranksOf(b).map((rank) => rank - mean);
  const product = (left: readonly number[], right: readonly number[]): number =>
    left.reduce((sum, value, i) => sum + value * (right[i] ?? 0), 0);
  const spread = Math.sqrt(product(x, x) * product(y, y));
  return spread === 0 ? null : product(x, y) / spread;
}
