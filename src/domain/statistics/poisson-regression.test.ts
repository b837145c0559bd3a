import { expect, test } from 'vitest';
import { fitPoisson } from './poisson-regression.ts';

const counts = [3, 7, 2, 12, 9, 20, 15, 4];
const exposure = [10, 20, 11, 30, 22, 41, 37, 15];
const share = [0.2, 0.5, 0.1, 0.7, 0.4, 0.9, 0.6, 0.3];
const terms = exposure.map((value, i) => [1, Math.log(value), share[i] ?? 0]);

test('agrees with statsmodels 0.15 (GLM, Poisson, scale by Pearson’s chi-square)', () => {
  const fit = fitPoisson(terms, counts);
  const known = [-2.0105534318631495, 1.2465671333732233, 0.4157881304582016];
  const errors = [0.5876804901355889, 0.2458495721525885, 0.4432546247296791];
  known.forEach((value, j) => expect(fit.coefficients[j]).toBeCloseTo(value, 7));
  errors.forEach((value, j) => expect(fit.standardErrors[j]).toBeCloseTo(value, 7));
  expect(fit.dispersion).toBeCloseTo(0.13674419516097347, 7);
  expect(fit.explained).toBeCloseTo(0.9782875903296983, 9);
  expect(fit.expected[5]).toBeCloseTo(19.94289164488218, 7);
  expect(fit.residuals[2]).toBeCloseTo(-1.4490436488423561, 7);
  expect(fit.residuals[4]).toBeCloseTo(1.7474955381650432, 7);
});

test('with an intercept, as many are expected as happened', () => {
  const { expected } = fitPoisson(terms, counts);
  expect(expected.reduce((a, b) => a + b, 0)).toBeCloseTo(72, 8);
});

test('counts of zero are allowed, terms that repeat each other are not', () => {
  const fit = fitPoisson([[1], [1], [1]], [0, 4, 2]);
  expect(fit.coefficients[0]).toBeCloseTo(Math.log(2), 10);
  expect(() =>
    fitPoisson(
      [
        [1, 1],
        [1, 1],
      ],
      [1, 2],
    ),
  ).toThrow('not independent');
});
