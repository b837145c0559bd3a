import { describe, expect, test } from 'vitest';
import { yearPeriod } from '../../domain/time/period.ts';
import { canBeLog, logTicks, onScale } from './log-scale.ts';
import type { TimeSeriesModel } from './time-series-model.ts';
import { plotHeight, valueTop } from './time-series-rows.ts';

const modelOf = (
  values: readonly (number | null)[],
  guides: readonly number[] = [],
): TimeSeriesModel => ({
  lines: [
    {
      id: 'a',
      label: 'a',
      colour: '--series-1',
      points: values.map((value) => ({ period: yearPeriod(2022), value, complete: true })),
    },
  ],
  period: yearPeriod(2022),
  guides: guides.map((value) => ({ value, label: '' })),
  bands: [],
  timeTicks: [],
  valueTicks: [0, 500, 1000],
  formatValue: (value) => value.toFixed(0),
  formatPoint: String,
  formatBucket: () => '',
  unit: '',
  notMeasured: '',
  incomplete: '',
  description: '',
});

describe('logTicks', () => {
  test('are round numbers around the values', () => {
    expect(logTicks(12, 940)).toEqual([10, 20, 50, 100, 200, 500, 1000]);
    expect(logTicks(7, 46)).toEqual([5, 10, 20, 50]);
    expect(logTicks(0.03, 0.4)).toEqual([0.02, 0.05, 0.1, 0.2, 0.5]);
  });

  test('over many sizes are powers of ten only', () => {
    expect(logTicks(3, 250_000)).toEqual([1, 10, 100, 1000, 10_000, 100_000, 1_000_000]);
  });

  test('one value lies between two ticks', () => {
    expect(logTicks(10, 10)).toHaveLength(2);
    expect(logTicks(30, 30)).toEqual([20, 50]);
  });
});

describe('a logarithmic scale', () => {
  test('is offered where values differ by size and none is zero', () => {
    expect(canBeLog(modelOf([3, 4000, null]))).toBe(true);
    expect(canBeLog(modelOf([20, 45]))).toBe(false);
    expect(canBeLog(modelOf([0, 45, 4000]))).toBe(false);
    expect(canBeLog(modelOf([-3, 4000]))).toBe(false);
    expect(canBeLog(modelOf([null]))).toBe(false);
  });

  test('stays linear where a value is zero, whatever was asked', () => {
    const model = onScale(modelOf([0, 900]), 'log');
    expect(model.scale).toBe('linear');
    expect(model.valueTicks).toEqual([0, 500, 1000]);
  });

  test('gives the same factor the same height', () => {
    const model = onScale(modelOf([10, 1000]), 'log');
    expect(valueTop(model, 10)).toBe(plotHeight);
    expect(valueTop(model, 100)).toBeCloseTo(plotHeight / 2, 6);
    expect(valueTop(model, 1000)).toBe(0);
  });

  test('holds its guides and has digits for ticks below one', () => {
    const model = onScale(modelOf([0.2, 9], [15]), 'log');
    expect(model.valueTicks.at(-1)).toBe(20);
    expect(model.valueTicks.map(model.formatValue).slice(0, 3)).toEqual(['0.2', '0.5', '1']);
  });
});
