import { describe, expect, test } from 'vitest';
import { yearInput, yearTopic } from '../../../../tests/support/made-year-topic.ts';
import type { TableFile } from '../../../domain/published.ts';
import type { ScatterView } from '../../../domain/view.ts';
import { scatterViewModel } from './scatter-view-model.ts';
import { correlation, leastSquares } from './straight-line.ts';
import { contextOf } from './view-input.ts';

const words = (text: string) => ({ ko: `${text} 값`, en: text });
const view: ScatterView = {
  kind: 'scatter',
  id: 'dots',
  title: words('Dots'),
  question: words('Why'),
  table: 'dots',
  x: 'lanes',
  y: 'accidents',
  label: 'area',
};

function model(rows: readonly (readonly [string, number | null, number | null])[]) {
  const table: TableFile = {
    schemaVersion: 1,
    dataset: 'accidents',
    table: 'dots',
    fields: ['area', 'lanes', 'accidents'],
    columns: [rows.map((r) => r[0]), rows.map((r) => r[1]), rows.map((r) => r[2])],
  };
  const input = yearInput(view, [2020, 2023], () => 1, { area: '11110' }, table);
  const definition = {
    ...yearTopic,
    tables: [
      {
        name: 'dots',
        title: words('Dots'),
        primaryKey: ['area'],
        fields: [
          { name: 'area', type: 'string' as const, title: words('Area') },
          { name: 'lanes', type: 'number' as const, title: words('Lanes'), unit: 'km' },
          { name: 'accidents', type: 'number' as const, title: words('Accidents') },
        ],
      },
    ],
  };
  return scatterViewModel(contextOf({ ...input, definition }), view);
}

describe('points of districts', () => {
  const rising = model([
    ['11110', 1, 10],
    ['11140', 2, 21],
    ['11170', 3, 29],
    ['11200', 4, 41],
    ['11215', null, 50],
  ]);

  test('are those with both numbers, and the chosen one is marked', () => {
    expect(rising.scatter.points.map(({ id }) => id)).toEqual(['11110', '11140', '11170', '11200']);
    expect(rising.scatter.points.filter(({ current }) => current)).toHaveLength(1);
    expect(rising.scatter.points[0]?.label).toBe('Jongno');
  });

  test('lie inside the axes', () => {
    const { xTicks, yTicks, points } = rising.scatter;
    for (const { x, y } of points) {
      expect(x).toBeLessThanOrEqual(xTicks.at(-1) ?? 0);
      expect(y).toBeLessThanOrEqual(yTicks.at(-1) ?? 0);
    }
    expect(yTicks[0]).toBe(0);
  });

  test('can be read one by one', () => {
    expect(rising.describePoint('11140')).toBe('Jung: Lanes 2.00, Accidents 21.0');
  });

  test('four points in a row are not yet more than chance', () => {
    const scattered = model([
      ['11110', 1, 10],
      ['11140', 2, 5],
      ['11170', 3, 12],
      ['11200', 4, 8],
    ]);
    expect(scattered.finding).toContain('cannot be said');
    expect(rising.finding).toContain('cannot be said');
  });
});

describe('a straight line', () => {
  test('has the correlation and slope that are known for these points', () => {
    const [xs, ys] = [
      [1, 2, 3, 4, 5],
      [2, 4, 5, 4, 5],
    ];
    expect(correlation(xs, ys)).toBeCloseTo(0.774597, 6);
    expect(leastSquares(xs, ys)?.at(0)).toBeCloseTo(2.2, 9);
    expect(leastSquares(xs, ys)?.at(1)).toBeCloseTo(2.8, 9);
  });

  test('does not exist for two points, or where one number never changes', () => {
    expect(correlation([1, 2], [3, 4])).toBeNull();
    expect(leastSquares([1, 1, 1], [1, 2, 3])).toBeNull();
  });
});
