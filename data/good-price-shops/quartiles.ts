export interface Quartiles {
  readonly count: number;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
}

/** Quartiles by linear interpolation between the ordered prices, in whole won; `null` of nothing. */
export function quartilesOf(prices: readonly number[]): Quartiles | null {
  const ordered = prices.toSorted((a, b) => a - b);
  const [min] = ordered;
  const max = ordered.at(-1);
  if (min === undefined || max === undefined) return null;
  const at = (share: number): number => {
    const place = (ordered.length - 1) * share;
    const below = ordered[Math.floor(place)] ?? min;
    const above = ordered[Math.ceil(place)] ?? max;
    return Math.round(below + (above - below) * (place - Math.floor(place)));
  };
  return { count: ordered.length, min, q1: at(0.25), median: at(0.5), q3: at(0.75), max };
}
