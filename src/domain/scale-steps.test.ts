import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundEdges, roundStep } from './scale-steps.ts';

/** Ends with at most three decimals, as measured values and their means have. */
const ends = fc
  .tuple(
    fc.integer({ min: -2_000_000, max: 2_000_000 }),
    fc.integer({ min: 0, max: 2_000_000 }),
    fc.constantFrom(1, 10, 1000),
  )
  .map(([low, span, factor]) => [low / factor, (low + span) / factor] as const);
const most = fc.integer({ min: 2, max: 10 });

describe('roundEdges', () => {
  test('cover everything from low to high', () => {
    fc.assert(
      fc.property(ends, most, ([low, high], n) => {
        const edges = roundEdges(low, high, n);
        expect(edges[0]).toBeLessThanOrEqual(low);
        expect(edges.at(-1)).toBeGreaterThanOrEqual(high);
      }),
    );
  });

  test('make at least one step and at most as many as allowed', () => {
    fc.assert(
      fc.property(ends, most, ([low, high], n) => {
        const steps = roundEdges(low, high, n).length - 1;
        expect(steps).toBeGreaterThanOrEqual(1);
        expect(steps).toBeLessThanOrEqual(n);
      }),
    );
  });

  test('rise strictly', () => {
    fc.assert(
      fc.property(ends, most, ([low, high], n) => {
        const edges = roundEdges(low, high, n);
        edges.forEach((edge, i) => {
          if (i > 0) expect(edge).toBeGreaterThan(edges[i - 1] ?? Infinity);
        });
      }),
    );
  });

  test.each([
    [0, 23.1, 5, [0, 5, 10, 15, 20, 25]],
    [17.6, 21.3, 6, [17, 18, 19, 20, 21, 22]],
    [0.017, 0.034, 6, [0.015, 0.02, 0.025, 0.03, 0.035]],
    [0, 0.7, 5, [0, 0.2, 0.4, 0.6, 0.8]],
    [-5, 5, 4, [-5, -2.5, 0, 2.5, 5]],
  ])('from %f to %f in at most %i steps are round: %j', (low, high, n, edges) => {
    expect(roundEdges(low, high, n)).toEqual(edges);
  });

  test('one value alone still makes a step', () => {
    expect(roundEdges(23, 23, 6)).toEqual([23, 24]);
    expect(roundEdges(0, 0, 6)).toEqual([0, 1]);
  });

  test('have no binary dust: 0.3, not 0.30000000000000004', () => {
    expect(roundEdges(0, 0.5, 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });
});

describe('roundStep', () => {
  test.each([
    [10, 5, 2],
    [11, 5, 2.5],
    [26, 5, 10],
    [0.04, 5, 0.01],
  ])('a span of %f in at most %i steps goes by %f', (span, n, step) => {
    expect(roundStep(span, n)).toBeCloseTo(step, 12);
  });

  test('a span of nothing goes by 1', () => {
    expect(roundStep(0, 5)).toBe(1);
    expect(roundStep(-3, 5)).toBe(1);
    expect(roundStep(NaN, 5)).toBe(1);
  });
});
