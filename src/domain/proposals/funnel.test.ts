import { describe, expect, test } from 'vitest';
import { funnelSteps, shareDecimals } from './funnel.ts';
import { monthsBetween } from './months-between.ts';

const figures = [
  { id: 'ideas', value: 180_705, of: null },
  { id: 'selected', value: 1718, of: 'ideas' },
  { id: 'in-policy', value: 99, of: 'selected' },
];
const shareText = (share: number): string => (share * 100).toFixed(shareDecimals(share));

describe('the funnel of ideas', () => {
  const steps = funnelSteps(figures);

  test('has 0.95 %, 5.8 % of the selected and 0.055 % of all', () => {
    const [first, second, third] = steps;
    expect(first?.ofBefore).toBeNull();
    expect(shareText(second?.ofBefore ?? 0)).toBe('0.95');
    expect(shareText(third?.ofBefore ?? 0)).toBe('5.8');
    expect(shareText(third?.ofAll ?? 0)).toBe('0.055');
    expect(shareText(first?.ofAll ?? 0)).toBe('100');
  });

  test('is true to scale: the areas are the numbers', () => {
    for (const { side, value } of steps) expect(side * side).toBeCloseTo(value, 6);
  });

  test('follows the parts, in whatever order they are given', () => {
    const ids = funnelSteps(figures.toReversed()).map(({ id }) => id);
    expect(ids).toEqual(['ideas', 'selected', 'in-policy']);
  });

  test('is none where figures are no chain, or a part is larger than its whole', () => {
    expect(funnelSteps([])).toEqual([]);
    expect(funnelSteps(figures.slice(0, 1))).toEqual([]);
    expect(funnelSteps([...figures, { id: 'other', value: 5, of: null }])).toEqual([]);
    expect(funnelSteps([...figures, { id: 'twin', value: 5, of: 'ideas' }])).toEqual([]);
    expect(
      funnelSteps([
        { id: 'a', value: 5, of: null },
        { id: 'b', value: 6, of: 'a' },
      ]),
    ).toEqual([]);
    expect(
      funnelSteps([
        { id: 'a', value: 5, of: 'b' },
        { id: 'b', value: 5, of: 'a' },
      ]),
    ).toEqual([]);
  });
});

describe('digits of a share', () => {
  test('are two that count, also where it rounds up to the next power', () => {
    expect([0.0000512, 0.0996, 0.31, 0.999, 1].map(shareText)).toEqual([
      '0.0051',
      '10',
      '31',
      '100',
      '100',
    ]);
    expect(shareText(0)).toBe('0');
  });
});

describe('months', () => {
  test('run over the end of a year, and are none the other way round', () => {
    expect(monthsBetween('2018-11', '2019-02')).toEqual([
      '2018-11',
      '2018-12',
      '2019-01',
      '2019-02',
    ]);
    expect(monthsBetween('2019-02', '2018-11')).toEqual([]);
    expect(monthsBetween('', '')).toEqual([]);
  });
});
