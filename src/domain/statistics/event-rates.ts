import { gammaQuantile } from './gamma-distribution.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const lowTail = 0.025;

/** Exact 95 % interval of the mean that a count of independent events was drawn from (Garwood). */
export const poissonInterval = (count: number): Interval => ({
  low: gammaQuantile(count, lowTail),
  high: gammaQuantile(count + 1, 1 - lowTail),
});

export interface CountedArea {
  readonly count: number;
  /** What the count is held against, such as residents times years. */
  readonly exposure: number;
}

export interface ShrunkenRate extends Interval {
  readonly rate: number;
  /** Share of the area's own rate in the figure; the rest is the rate of all areas together. */
  readonly ownShare: number;
}

/**
 * Empirical-Bayes rates of small areas: each is drawn towards the rate of all, the more the fewer
 * events it has, so that chance alone lifts no area to the top. Gamma–Poisson model; the spread of
 * the true rates by Marshall's method of moments (1991). Intervals are those of the posterior.
 */
export function shrinkRates(areas: readonly CountedArea[]): ShrunkenRate[] {
  const events = areas.reduce((sum, { count }) => sum + count, 0);
  const exposure = areas.reduce((sum, area) => sum + area.exposure, 0);
  const common = events / exposure;
  const observedSpread =
    areas.reduce(
      (sum, area) => sum + area.exposure * (area.count / area.exposure - common) ** 2,
      0,
    ) / exposure;
  // What chance alone would add to the spread is taken off; nothing left means equal true rates.
  const trueSpread = Math.max(0, observedSpread - common / (exposure / areas.length));
  return areas.map((area) => {
    if (trueSpread === 0) return { rate: common, low: common, high: common, ownShare: 0 };
    const priorExposure = common / trueSpread;
    const shape = area.count + common * priorExposure;
    const total = area.exposure + priorExposure;
    return {
      rate: shape / total,
      low: gammaQuantile(shape, lowTail) / total,
      high: gammaQuantile(shape, 1 - lowTail) / total,
      ownShare: area.exposure / total,
    };
  });
}
