import type { Block } from './block-bootstrap.ts';
import { NotEnoughData } from '../not-enough-data.ts';
import {
  crossProduct,
  inverse,
  multiply,
  solve,
  solveInPlace,
  transpose,
  type Matrix,
} from './matrix.ts';

export interface LinearModel {
  /** One row an observation, in order of time; one column a term. */
  readonly terms: Matrix;
  readonly outcome: readonly number[];
  /**
   * As many columns as `terms`: each term, or what stands in for it (instrumental variables). Without
   * it, ordinary least squares.
   */
  readonly instruments?: Matrix;
}

export interface LinearFit {
  readonly coefficients: readonly number[];
  /** Newey–West: hold for residuals that vary in size and depend on those of the days before. */
  readonly standardErrors: readonly number[];
  readonly rSquared: number;
  readonly observations: number;
}

const column = (values: readonly number[]): number[][] => values.map((value) => [value]);

/** Coefficients alone; `null` where the terms are not independent. */
export function coefficientsOf(model: LinearModel): number[] | null {
  const by = model.instruments ?? model.terms;
  const solved = solve(crossProduct(by, model.terms), crossProduct(by, column(model.outcome)));
  return solved?.map(([b = 0]) => b) ?? null;
}

/**
 * Coefficients from blocks of neighbouring rows, as a bootstrap draws them. Sums over the rows up to
 * each row are taken once, so that a draw costs as many steps as it has blocks.
 */
export function blockCoefficients(
  model: LinearModel,
): (blocks: readonly Block[]) => number[] | null {
  const by = model.instruments ?? model.terms;
  const count = by.length;
  const size = by[0]?.length ?? 0;
  const width = size + 1;
  // Row r holds the sums over the rows before r; the rows stand twice for blocks that run over the end.
  const sums = new Float64Array((2 * count + 1) * size * width);
  for (let r = 0; r < 2 * count; r += 1) {
    const left = by[r % count] ?? [];
    const right = [...(model.terms[r % count] ?? []), model.outcome[r % count] ?? 0];
    const before = r * size * width;
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < width; j += 1) {
        const at = before + i * width + j;
        sums[at + size * width] = (sums[at] ?? 0) + (left[i] ?? 0) * (right[j] ?? 0);
      }
    }
  }
  return (blocks) => {
    const total = new Float64Array(size * width);
    for (const { start, length } of blocks) {
      const from = start * size * width;
      const to = (start + length) * size * width;
      for (let k = 0; k < total.length; k += 1) {
        total[k] = (total[k] ?? 0) + (sums[to + k] ?? 0) - (sums[from + k] ?? 0);
      }
    }
    if (!solveInPlace(total, size, width)) return null;
    return Array.from({ length: size }, (_, i) => total[i * width + size] ?? 0);
  };
}

/**
 * Fits by least squares, or by just-identified instrumental variables, with Newey–West standard
 * errors (Bartlett weights up to `lags` observations, factor n/(n−k) for small samples).
 */
export function fitLinear(model: LinearModel, lags: number): LinearFit {
  const { terms, outcome } = model;
  const by = model.instruments ?? terms;
  const coefficients = coefficientsOf(model);
  const bread = inverse(crossProduct(by, terms));
  if (!coefficients || !bread)
    throw new NotEnoughData('The terms of the model are not independent.');
  const residuals = outcome.map(
    (value, row) => value - coefficients.reduce((sum, b, j) => sum + b * (terms[row]?.[j] ?? 0), 0),
  );
  const scores = by.map((row, i) => row.map((value) => value * (residuals[i] ?? 0)));
  const meat = crossProduct(scores, scores);
  for (let lag = 1; lag <= lags; lag += 1) {
    const weight = 1 - lag / (lags + 1);
    const shifted = crossProduct(scores.slice(lag), scores.slice(0, scores.length - lag));
    meat.forEach((row, i) =>
      row.forEach((value, j) => {
        row[j] = value + weight * ((shifted[i]?.[j] ?? 0) + (shifted[j]?.[i] ?? 0));
      }),
    );
  }
  const count = outcome.length;
  const small = count / (count - coefficients.length);
  const covariance = multiply(multiply(bread, meat), transpose(bread));
  const mean = outcome.reduce((a, b) => a + b, 0) / count;
  const squares = (values: readonly number[]): number => values.reduce((a, b) => a + b * b, 0);
  return {
    coefficients,
    standardErrors: covariance.map((row, i) => Math.sqrt(Math.max(0, small * (row[i] ?? 0)))),
    rSquared: 1 - squares(residuals) / squares(outcome.map((value) => value - mean)),
    observations: count,
  };
}
