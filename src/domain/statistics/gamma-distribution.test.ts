import { describe, expect, test } from 'vitest';
import { gammaCumulative, gammaQuantile, logGamma } from './gamma-distribution.ts';

describe('the gamma distribution agrees with SciPy 1.17', () => {
  test.each([
    [0.3, 1.0957979948180756],
    [5, Math.log(24)],
    [171.5, 709.1431630309283],
  ])('logarithm of the gamma function of %d', (x, known) => {
    expect(logGamma(x)).toBeCloseTo(known, 9);
  });

  test.each([
    [2.5, 3.3, 0.7478718492273353],
    [2.5, 9, 0.9970535954121197],
    [1, 1, 1 - Math.exp(-1)],
    [4, 0, 0],
  ])('probability for shape %d below %d', (shape, x, known) => {
    expect(gammaCumulative(shape, x)).toBeCloseTo(known, 10);
  });

  test.each([
    [1234.56, 0.975, 1304.3680987501111],
    [0.4, 0.025, 7.328324355345854e-5],
    [0, 0.5, 0],
  ])('quantile for shape %d at %d', (shape, probability, known) => {
    expect(gammaQuantile(shape, probability)).toBeCloseTo(known, 6);
  });
});

test('outside its range it is our mistake', () => {
  expect(() => logGamma(0)).toThrow('above zero');
});
