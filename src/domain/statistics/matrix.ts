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
 * Solves A·X = B by Gauss–Jordan with row pivoting; `null` where the columns of A are not independent.
 */
export function solve(a: Matrix, b: Matrix): number[][] | null {
  const size = a.length;
  const scale = a.map((row) => Math.max(...row.map(Math.abs), Number.MIN_VALUE));
  const work = a.map((row, i) => [...row, ...(b[i] ?? [])]);
  for (let column = 0; column < size; column += 1) {
    let best = column;
    const sizeAt = (row: number): number => Math.abs(work[row]?.[column] ?? 0) / (scale[row] ?? 1);
    for (let row = column + 1; row < size; row += 1) if (sizeAt(row) > sizeAt(best)) best = row;
    if (!(sizeAt(best) > smallestPivot)) return null;
    const pivotRow = work[best] ?? [];
    [work[column], work[best]] = [pivotRow, work[column] ?? []];
    [scale[column], scale[best]] = [scale[best] ?? 1, scale[column] ?? 1];
    const pivot = pivotRow[column] ?? 1;
    for (let j = column; j < pivotRow.length; j += 1) pivotRow[j] = (pivotRow[j] ?? 0) / pivot;
    work.forEach((row, i) => {
      const factor = row[column] ?? 0;
      if (i === column || factor === 0) return;
      for (let j = column; j < row.length; j += 1) {
        row[j] = (row[j] ?? 0) - factor * (pivotRow[j] ?? 0);
      }
    });
  }
  return work.map((row) => row.slice(size));
}

/** Inverse of a square matrix; `null` where its columns are not independent. */
export const inverse = (a: Matrix): number[][] | null =>
  solve(
    a,
    a.map((row, i) => row.map((_, j) => (i === j ? 1 : 0))),
  );
