import { expect, test } from 'vitest';
import { measure } from './catalogue-rows.ts';
import type { CatalogueRecord } from './catalogue-record.ts';
import { fileOf, madeRecord } from './fixtures/made-record.ts';
import { opennessFinding } from './openness-finding.ts';

const day = '2025-12-10';
const measured = (rest: Partial<CatalogueRecord>) =>
  measure({ record: madeRecord(rest), downloads: null, views: null }, day);

const closed = {
  id: 'kogl-4',
  open: false,
  wording: '변경금지',
  confirmed: true,
  identifier: null,
} as const;

const entries = [
  measured({ id: 'a', nextDue: '2025-12-10', files: [fileOf('csv')] }),
  measured({ id: 'b', nextDue: '2025-12-01', files: [fileOf('pdf')], licence: closed }),
  measured({ id: 'c', modified: '2024-11-01', cycle: 'ANNUAL', files: [fileOf('hwp')] }),
  measured({ id: 'd' }),
];

test('what is open, dated and late is counted once each', () => {
  const finding = opennessFinding(entries, day);
  expect(finding).toMatchObject({
    day,
    datasets: 4,
    open: 3,
    licences: [
      { licence: 'kogl-1', datasets: 3 },
      { licence: 'kogl-4', datasets: 1 },
    ],
    dated: 3,
    overdue: 2,
    overdueByCount: 1,
    undated: 1,
  });
  expect(finding.longest.map(({ id, due, days }) => [id, due, days])).toEqual([
    ['c', '2025-11-01', 39],
    ['b', '2025-12-01', 9],
  ]);
});

test('a licence that nobody confirmed is not counted as open', () => {
  const unsure = { ...madeRecord().licence, confirmed: false };
  expect(opennessFinding([measured({ licence: unsure })], day).open).toBe(0);
});

test('wins are what answers “no” cost, weight for weight, the largest first', () => {
  const { wins } = opennessFinding(entries, day);
  expect(
    wins.map(({ criterion, weight, datasets, points }) => [criterion, weight, datasets, points]),
  ).toEqual([
    ['machine-readable', 15, 2, 30],
    ['open-licence', 30, 1, 30],
    ['timely', 10, 2, 20],
  ]);
});

test('means and medians are of all datasets, unknown as no', () => {
  const { methods } = opennessFinding(entries, day);
  const points = entries.map(({ scores }) => scores['open-data-index'].points);
  const sorted = points.toSorted((a, b) => a - b);
  const [, low = 0, high = 0] = sorted;
  expect(methods[0]).toMatchObject({
    method: 'open-data-index',
    max: 100,
    mean: Math.round((points.reduce((a, b) => a + b, 0) / 4) * 10) / 10,
    median: (low + high) / 2,
  });
  expect(opennessFinding([], day)).toMatchObject({ datasets: 0, wins: [], longest: [] });
});
