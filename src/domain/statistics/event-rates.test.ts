import { describe, expect, test } from 'vitest';
import { poissonInterval, shrinkRates } from './event-rates.ts';

describe('the exact interval of a count', () => {
  test.each([
    [0, 0, 3.6888794541139354],
    [1, 0.025317807984289876, 5.571643390938898],
    [10, 4.7953886961324335, 18.39035604201778],
    [1463, 1388.9845804824238, 1539.9352504612248],
  ])('of %d events agrees with the chi-square tables', (count, low, high) => {
    const interval = poissonInterval(count);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });
});

describe('shrunken rates', () => {
  const areas = [
    { count: 3, exposure: 100 },
    { count: 300, exposure: 20_000 },
    { count: 900, exposure: 40_000 },
    { count: 200, exposure: 20_000 },
  ];

  test('draw a small area to the common rate, and leave large ones where they are', () => {
    const [small, , large] = shrinkRates(areas);
    const common = 1403 / 80_100;
    expect(small?.rate).toBeGreaterThan(common);
    expect(small?.rate).toBeLessThan(0.6 * 0.03 + 0.4 * common);
    expect(small?.ownShare).toBeLessThan(0.2);
    expect(large?.rate).toBeCloseTo(900 / 40_000, 3);
    expect(large?.ownShare).toBeGreaterThan(0.9);
  });

  test('lie in their intervals, which are narrower where more is known', () => {
    const rates = shrinkRates(areas);
    for (const { low, rate, high } of rates) {
      expect(low).toBeLessThan(rate);
      expect(rate).toBeLessThan(high);
    }
    const width = (i: number): number => (rates[i]?.high ?? 0) - (rates[i]?.low ?? 0);
    expect(width(2)).toBeLessThan(width(0));
  });

  test('a small area with a single event no longer tops the list', () => {
    const [lucky, steady] = shrinkRates([
      { count: 1, exposure: 20 },
      { count: 800, exposure: 20_000 },
      { count: 400, exposure: 20_000 },
    ]);
    expect(1 / 20).toBeGreaterThan(800 / 20_000);
    expect(lucky?.rate).toBeLessThan(steady?.rate ?? 0);
  });

  test('are all the same where chance explains every difference', () => {
    const same = shrinkRates([
      { count: 10, exposure: 100 },
      { count: 11, exposure: 100 },
      { count: 9, exposure: 100 },
    ]);
    expect(new Set(same.map(({ rate }) => rate))).toEqual(new Set([0.1]));
  });

  test('by hand: prior of mean 0.02 and variance 5e-5', () => {
    // Rates 0.01 and 0.03 on equal exposures of 400: spread 1e-4, less 0.02/400 by chance.
    const [first] = shrinkRates([
      { count: 4, exposure: 400 },
      { count: 12, exposure: 400 },
    ]);
    expect(first?.rate).toBeCloseTo((4 + 8) / (400 + 400), 12);
    expect(first?.ownShare).toBeCloseTo(0.5, 12);
  });
});
