/** Rows of equal length. Small matrices only: a regression's columns, not its days. */
export type Matrix = readonly (readonly number[])[];

/** Aᵀ·B of two matrices with the same number of rows. */
export function crossProduct(a: Matrix, b: Matrix): number[][] {
  const width = b[0]?.length ?? 0;
  const result = Array.from({ length: a[0]?.length ?? 0 }, () => Array<number>(width).fill(0));
  a.forEach((left, row) => {
    const right = b[row] ?? [];
    left.forEach((factor, i) => {
      const into = result[i];
      // Most columns of a design are zero on most days: weekdays, holidays.
      if (factor === 0 || !into) return;
      for (let j = 0; j < width; j += 1) into[j] = (into[j] ?? 0) + factor * (right[j] ?? 0);
    });
  });
  return result;
}

export const multiply = (a: Matrix, b: Matrix): number[][] =>
  a.map((row) =>
    Array.from({ length: b[0]?.length ?? 0 }, (_, j) =>
      row.reduce((sum, value, k) => sum + value * (b[k]?.[j] ?? 0), 0),
    ),
  );

export const transpose = (a: Matrix): number[][] =>
  Array.from({ length: a[0]?.length ?? 0 }, (_, j) => a.map((row) => row[j] ?? 0));

/** A pivot below this share of its row's size means that a column repeats others. */
const smallestPivot = 1e-11;

/**
 * Solves A·X = B in place, by elimination with row pivoting: `work` holds the rows of A, each followed
 * by those of B, and ends with X where B was. `false` where the columns of A are not independent.
 */
export function solveInPlace(work: Float64Array, size: number, width: number): boolean {
  const at = (row: number, column: number): number => work[row * width + column] ?? 0;
  const scale = Array.from({ length: size }, (_, row) => {
    let largest = Number.MIN_VALUE;
    for (let j = 0; j < size; j += 1) largest = Math.max(largest, Math.abs(at(row, j)));
    return largest;
  });
  for (let column = 0; column < size; column += 1) {
    let best = column;
    const share = (row: number): number => Math.abs(at(row, column)) / (scale[row] ?? 1);
    for (let row = column + 1; row < size; row += 1) if (share(row) > share(best)) best = row;
    if (!(share(best) > smallestPivot)) return false;
    if (best !== column) {
      for (let j = 0; j < width; j += 1) {
        const other = at(best, j);
        work[best * width + j] = at(column, j);
        work[column * width + j] = other;
      }
      [scale[column], scale[best]] = [scale[best] ?? 1, scale[column] ?? 1];
    }
    for (let row = column + 1; row < size; row += 1) {
      subtract(work, row * width, column * width, at(row, column) / at(column, column), width);
    }
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let j = size; j < width; j += 1) {
      let rest = at(row, j);
      for (let k = row + 1; k < size; k += 1) rest -= at(row, k) * at(k, j);
      work[row * width + j] = rest / at(row, row);
    }
  }
  return true;
}

function subtract(
  work: Float64Array,
  row: number,
  pivotRow: number,
  factor: number,
  width: number,
): void {
  if (factor === 0) return;
  for (let j = 0; j < width; j += 1) {
    work[row + j] = (work[row + j] ?? 0) - factor * (work[pivotRow + j] ?? 0);
  }
}

/** Solves A·X = B; `null` where the columns of A are not independent. */
export function solve(a: Matrix, b: Matrix): number[][] | null {
  const size = a.length;
  const width = size + (b[0]?.length ?? 0);
  const work = Float64Array.from(a.flatMap((row, i) => [...row, ...(b[i] ?? [])]));
  if (!solveInPlace(work, size, width)) return null;
  return a.map((_, i) => [...work.subarray(i * width + size, (i + 1) * width)]);
}

/** Inverse of a square matrix; `null` where its columns are not independent. */
export const inverse = (a: Matrix): number[][] | null =>
  solve(
    a,
    a.map((row, i) => row.map((_, j) => (i === j ? 1 : 0))),
  );
