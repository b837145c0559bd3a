import { describe, expect, test } from 'vitest';
import { crossProduct, inverse, multiply, solve, transpose } from './matrix.ts';

const a = [
  [0, 2, 1],
  [1, -1, 4],
  [3, 0.5, -2],
];

describe('matrices', () => {
  test('a system is solved, also where the first pivot is 0', () => {
    const x = [
      [1, 0.5],
      [-2, 3],
      [4, -1],
    ];
    const solved = solve(a, multiply(a, x)) ?? [];
    solved.flat().forEach((value, i) => expect(value).toBeCloseTo(x.flat()[i] ?? NaN, 12));
  });

  test('a matrix by its inverse is the unit matrix', () => {
    const unit = multiply(a, inverse(a) ?? []);
    unit.forEach((row, i) => row.forEach((v, j) => expect(v).toBeCloseTo(i === j ? 1 : 0, 12)));
  });

  test('rows of very different sizes do no harm', () => {
    const solved =
      solve(
        [
          [1e-9, 2e-9],
          [3e9, 4e9],
        ],
        [[5e-9], [11e9]],
      ) ?? [];
    expect(solved[0]?.[0]).toBeCloseTo(1, 9);
    expect(solved[1]?.[0]).toBeCloseTo(2, 9);
  });

  test('columns that repeat each other have no inverse', () => {
    expect(
      inverse([
        [1, 2],
        [2, 4],
      ]),
    ).toBeNull();
    expect(
      inverse([
        [0, 0],
        [0, 1],
      ]),
    ).toBeNull();
  });

  test('the cross product is the transpose times the other', () => {
    const b = [[1], [2], [3]];
    expect(crossProduct(a, b)).toEqual(multiply(transpose(a), b));
  });
});
