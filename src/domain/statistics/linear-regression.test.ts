import { describe, expect, test } from 'vitest';
import { blockCoefficients, coefficientsOf, fitLinear } from './linear-regression.ts';

const outcome = [3.1, 4, 3.7, 5.2, 6.1, 5.8, 7.4, 6.9, 8.8, 8.1, 9.9, 9.2];
const x = [1, 2, 2, 3, 4, 4, 5, 5, 7, 6, 8, 7.5];
const z = [0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 1];
const terms = x.map((value, day) => [1, value, day]);
const instruments = z.map((value, day) => [1, value, day]);

const expectClose = (found: readonly number[], known: readonly number[]): void => {
  expect(found.length).toBe(known.length);
  known.forEach((value, i) => expect(found[i]).toBeCloseTo(value, 9));
};

describe('least squares', () => {
  test('agree with statsmodels 0.15 (OLS, HAC, 2 lags, small-sample correction)', () => {
    const fit = fitLinear({ terms, outcome }, 2);
    expectClose(fit.coefficients, [2.0151391792276385, 1.0411266365936855, -0.04125866431950698]);
    expectClose(
      fit.standardErrors,
      [0.17669806896703796, 0.13736935427203847, 0.08513268251617259],
    );
    expect(fit.rSquared).toBeCloseTo(0.9916879939528871, 12);
    expect(fit.observations).toBe(12);
  });

  test('without lags are White’s (HC1)', () => {
    const { standardErrors } = fitLinear({ terms, outcome }, 0);
    expectClose(standardErrors, [0.1804843394670875, 0.1186539547796754, 0.0742934110648847]);
  });

  test('find an exact line', () => {
    const line = { terms: x.map((value) => [1, value]), outcome: x.map((value) => 3 - 2 * value) };
    expectClose(coefficientsOf(line) ?? [], [3, -2]);
  });

  test('refuse terms that repeat each other', () => {
    const twice = { terms: x.map((value) => [1, value, 2 * value]), outcome };
    expect(coefficientsOf(twice)).toBeNull();
    expect(() => fitLinear(twice, 1)).toThrow('not independent');
  });

  test('blocks of rows count as often as they are drawn, around the end to the beginning', () => {
    const rows = [10, 11, 0, 4, 5, 6, 4, 5, 6];
    const blocks = [
      { start: 10, length: 3 },
      { start: 4, length: 3 },
      { start: 4, length: 3 },
    ];
    const copied = {
      terms: rows.map((row) => terms[row] ?? []),
      outcome: rows.map((row) => outcome[row] ?? 0),
      instruments: rows.map((row) => instruments[row] ?? []),
    };
    const found = blockCoefficients({ terms, outcome, instruments })(blocks);
    expectClose(found ?? [], coefficientsOf(copied) ?? []);
    expect(blockCoefficients({ terms, outcome })([{ start: 0, length: 2 }])).toBeNull();
  });
});

test('instrumental variables agree with the matrix formula worked out in numpy', () => {
  const fit = fitLinear({ terms, outcome, instruments }, 2);
  expectClose(fit.coefficients, [1.857864313964104, 1.180529358077271, -0.12777608761788678]);
  expectClose(fit.standardErrors, [0.30305919252846214, 0.2594065952105414, 0.1589631626561011]);
});
