import { describe, expect, test } from 'vitest';
import { linkOf, verdictOf } from './link.ts';

const rising = Array.from({ length: 25 }, (_, i) => i);

describe('the link between two columns of districts', () => {
  test('is 1 where the order is the same, and its interval says so', () => {
    const { correlation, low } = linkOf(
      rising,
      rising.map((value) => value ** 3),
    );
    expect(correlation).toBe(1);
    expect(low).toBeGreaterThan(0.99);
  });

  test('holds 0 where the order is mixed', () => {
    const { low, high } = linkOf(
      rising,
      rising.map((value) => (value * 7) % 25),
    );
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });

  test('is the same on every run', () => {
    const mixed = rising.map((value) => (value * 11) % 25);
    expect(linkOf(rising, mixed)).toEqual(linkOf(rising, mixed));
  });
});

describe('the verdict', () => {
  const [up, down, open] = [
    { low: 0.1, high: 0.7 },
    { low: -0.7, high: -0.1 },
    { low: -0.01, high: 0.66 },
  ];

  test('needs an interval without 0', () => {
    expect(verdictOf([open, open])).toBe('no-clear-link');
    expect(verdictOf([open, up])).toBe('more-with-more');
    expect(verdictOf([down, open])).toBe('fewer-with-more');
  });

  test('says so where lanes and racks disagree', () => {
    expect(verdictOf([up, down])).toBe('mixed');
  });
});
