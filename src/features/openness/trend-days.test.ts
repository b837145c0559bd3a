import { expect, test } from 'vitest';
import { listTrend, ownTrend } from './trend-days.ts';

test('lists that were read one after the other stand by their days, whatever they left out', () => {
  const rows = [
    ['2026-01-05', 'datasets', 'all', 10],
    ['2026-01-05', 'state', 'overdue', 3],
    ['2026-01-05', 'mean_points', 'open-data-index', 91.5],
    ['2025-12-10', 'datasets', 'all', 9],
  ] as const;
  const days = listTrend({
    schemaVersion: 1,
    dataset: 'open-datasets',
    table: 'trend',
    fields: ['day', 'measure', 'item', 'value'],
    columns: [0, 1, 2, 3].map((at) => rows.map((row) => row[at] ?? null)),
  });
  expect(days).toEqual([
    { day: '2025-12-10', datasets: 9, overdue: 0, means: [null, null, null] },
    { day: '2026-01-05', datasets: 10, overdue: 3, means: [91.5, null, null] },
  ]);
});

test('our own are sums of points, shown as means', () => {
  const days = [
    {
      day: '2026-11-22',
      datasets: 4,
      dated: 2,
      overdue: 1,
      methods: [{ method: 'open-data-index' as const, points: 250, unknown: 10, max: 400 }],
    },
  ];
  expect(ownTrend({ schemaVersion: 1, days })).toEqual([
    { day: '2026-11-22', datasets: 4, overdue: 1, means: [62.5, null, null] },
  ]);
  expect(ownTrend(null)).toEqual([]);
});
