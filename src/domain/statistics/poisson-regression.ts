import { crossProduct, inverse, multiply, transpose, type Matrix } from './matrix.ts';
import { NotEnoughData } from '../not-enough-data.ts';

export interface PoissonFit {
  readonly coefficients: readonly number[];
  /** Multiplied by the root of the dispersion: counts vary more than chance alone would make them. */
  readonly standardErrors: readonly number[];
  readonly expected: readonly number[];
  /** Distance from what was expected in standard deviations, by the dispersion and the leverage. */
  readonly residuals: readonly number[];
  /** Pearson's chi-square by degree of freedom: 1 where only chance remains. */
  readonly dispersion: number;
  /** Share of the counts’ deviance from their mean that the terms take away, 0 to 1. */
  readonly explained: number;
}

/** How far counts lie from what was expected of them. */
function deviance(counts: readonly number[], expected: (i: number) => number): number {
  return counts.reduce((sum, count, i) => {
    const mu = expected(i);
    return sum + 2 * ((count > 0 ? count * Math.log(count / mu) : 0) - (count - mu));
  }, 0);
}

/** Log-linear model of counts, by iteratively reweighted least squares (quasi-Poisson). */
export function fitPoisson(terms: Matrix, counts: readonly number[]): PoissonFit {
  let expected = counts.map((count) => count + 0.5);
  let coefficients: readonly number[] = [];
  let covariance: number[][] | null = null;
  for (let step = 0; step < 100; step += 1) {
    const weighted = terms.map((row, i) => row.map((value) => value * (expected[i] ?? 0)));
    const target = expected.map((mu, i) => [Math.log(mu) + ((counts[i] ?? 0) - mu) / mu]);
    covariance = inverse(crossProduct(weighted, terms));
    if (!covariance) throw new NotEnoughData('The terms of the model are not independent.');
    const next = multiply(covariance, crossProduct(weighted, target)).map(([b = 0]) => b);
    expected = terms.map((row) =>
      Math.exp(row.reduce((sum, value, j) => sum + value * (next[j] ?? 0), 0)),
    );
    const moved = next.map((b, j) => Math.abs(b - (coefficients[j] ?? Infinity)));
    coefficients = next;
    if (Math.max(...moved) < 1e-12) break;
  }
  const pearson = counts.reduce((sum, count, i) => {
    const mu = expected[i] ?? 1;
    return sum + (count - mu) ** 2 / mu;
  }, 0);
  const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
  const dispersion = pearson / (counts.length - coefficients.length);
  const inverseInformation = covariance ?? [];
  const leverage = (row: readonly number[], mu: number): number =>
    mu * (multiply(multiply([row], inverseInformation), transpose([row]))[0]?.[0] ?? 0);
  return {
    coefficients,
    standardErrors: coefficients.map((_, j) =>
      Math.sqrt(dispersion * (inverseInformation[j]?.[j] ?? 0)),
    ),
    expected,
    residuals: counts.map((count, i) => {
      const mu = expected[i] ?? 1;
      return (count - mu) / Math.sqrt(dispersion * mu * (1 - leverage(terms[i] ?? [], mu)));
    }),
    dispersion,
    explained: 1 - deviance(counts, (i) => expected[i] ?? 1) / deviance(counts, () => mean),
  };
}
