import { blockBootstrap, quantile } from '../../src/domain/statistics/block-bootstrap.ts';
import type { Interval } from '../../src/domain/statistics/event-rates.ts';
import {
  blockCoefficients,
  fitLinear,
  type LinearModel,
} from '../../src/domain/statistics/linear-regression.ts';

export interface Estimate {
  readonly percent: number;
  /** Newey–West, 95 %. */
  readonly newey: Interval;
  /** Block bootstrap, 95 %; only where it was asked for. */
  readonly blocks: Interval | null;
  /** From the lower of the lower ends to the higher of the higher ones. */
  readonly wide: Interval;
  readonly days: number;
}

/** Dust that hangs over the city for days must not count as many independent days. */
const linkedDays = 14;
const options = { repeats: 1000, blockLength: linkedDays, seed: 20180101 };

/** Change of the outcome in per cent where the first term grows by `step`. */
export function estimate(model: LinearModel, step: number, withBlocks: boolean): Estimate {
  const percent = (coefficient: number): number => 100 * Math.expm1(coefficient * step);
  const fit = fitLinear(model, linkedDays);
  const [b = 0] = fit.coefficients;
  const [error = 0] = fit.standardErrors;
  const newey = { low: percent(b - 1.96 * error), high: percent(b + 1.96 * error) };
  if (!withBlocks) {
    return { percent: percent(b), newey, blocks: null, wide: newey, days: fit.observations };
  }
  const ofBlocks = blockCoefficients(model);
  const draws = blockBootstrap(
    fit.observations,
    (blocks) => ofBlocks(blocks)?.[0] ?? null,
    options,
  );
  const blocks = { low: percent(quantile(draws, 0.025)), high: percent(quantile(draws, 0.975)) };
  const wide = { low: Math.min(newey.low, blocks.low), high: Math.max(newey.high, blocks.high) };
  return { percent: percent(b), newey, blocks, wide, days: fit.observations };
}
