import { describe, expect, test } from 'vitest';
import { scatterLabels } from './scatter-labels.ts';
import type { ScatterModel, ScatterPoint } from './scatter-model.ts';

const modelOf = (points: readonly ScatterPoint[]): ScatterModel => ({
  points,
  xTicks: [0, 100],
  yTicks: [0, 100],
  formatX: String,
  formatY: String,
  xLabel: '',
  yLabel: '',
  description: '',
  hint: '',
});

const point = (label: string, x: number, y: number, current = false): ScatterPoint => ({
  id: label,
  label,
  x,
  y,
  current,
});

describe('names of points', () => {
  test('stand to the right where there is room, and to the left at the right edge', () => {
    expect(scatterLabels(modelOf([point('종로', 20, 50), point('강동', 99, 50)]), 400)).toEqual([
      'right',
      'left',
    ]);
  });

  test('that would cover each other or a point are left out, the chosen one never', () => {
    const crowd = Array.from({ length: 40 }, (_, i) =>
      point(`구${i}`, 50 + (i % 7) * 0.8, 50 + Math.floor(i / 7) * 0.8, i === 20),
    );
    const sides = scatterLabels(modelOf(crowd), 300);
    expect(sides[20]).not.toBeNull();
    expect(sides.filter((side) => side === null).length).toBeGreaterThan(25);
  });

  test('more of them fit on a desk than on a phone', () => {
    const line = Array.from({ length: 20 }, (_, i) => point('영등포', i * 5, 50 + (i % 3) * 4));
    const named = (width: number): number =>
      scatterLabels(modelOf(line), width).filter((side) => side !== null).length;
    expect(named(800)).toBeGreaterThan(named(240));
  });

  test('no points need no names', () => {
    expect(scatterLabels(modelOf([]), 300)).toEqual([]);
  });
});
