const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;

interface Moments {
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

function momentsOf(xs: readonly number[], ys: readonly number[]): Moments | null {
  if (xs.length < 3) return null;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [xx, yy, xy] = [0, 0, 0];
  xs.forEach((x, i) => {
    const [dx, dy] = [x - meanX, (ys[i] ?? 0) - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  });
  return xx === 0 || yy === 0 ? null : { meanX, meanY, xx, yy, xy };
}

/** Pearson's correlation; `null` for fewer than three points or where one of both never changes. */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const moments = momentsOf(xs, ys);
  return moments && moments.xy / Math.sqrt(moments.xx * moments.yy);
}

/** The line of least squares through the points. */
export function leastSquares(
  xs: readonly number[],
  ys: readonly number[],
): { readonly at: (x: number) => number } | null {
  const moments = momentsOf(xs, ys);
  if (!moments) return null;
  const slope = moments.xy / moments.xx;
  return { at: (x) => moments.meanY + slope * (x - moments.meanX) };
}
