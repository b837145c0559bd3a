import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leagueTable, shareInterval, type Standing } from './league-table.ts';

const group = (name: string, datasets: number, openDataIndex: number): Standing => ({
  name,
  datasets,
  open: datasets,
  dated: 0,
  overdue: 0,
  openDataIndex,
  metadataQuality: 0,
  stars: 0,
});

describe('a league table', () => {
  test('ranks by points, shares ranks, and gives none to a few datasets', () => {
    const rows = leagueTable([
      group('작은 곳', 4, 100),
      group('나', 5, 90),
      group('가', 9, 90),
      group('다', 6, 80),
      group('라', 50, 95),
    ]);
    expect(rows.map(({ name, rank }) => [name, rank])).toEqual([
      ['라', 1],
      ['가', 2],
      ['나', 2],
      ['다', 4],
      ['작은 곳', null],
    ]);
  });

  test('can rank nobody: then the largest comes first', () => {
    const rows = leagueTable([group('가', 5, 100), group('나', 50, 10)], Infinity);
    expect(rows.map(({ name, rank }) => [name, rank])).toEqual([
      ['나', null],
      ['가', null],
    ]);
  });
});

describe('the interval of a share', () => {
  test('is Wilson’s: 8 of 10 lie between 49 and 94 %', () => {
    expect(shareInterval(8, 10)).toEqual({ low: 0.49, high: 0.943 });
  });

  test('of nothing is none, and holds the share otherwise', () => {
    expect(shareInterval(0, 0)).toBeNull();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, at) => {
          const count = Math.round(of * at);
          const interval = shareInterval(count, of);
          expect(interval?.low).toBeLessThanOrEqual(count / of + 0.0005);
          expect(interval?.high).toBeGreaterThanOrEqual(count / of - 0.0005);
          expect(interval?.low).toBeGreaterThanOrEqual(0);
          expect(interval?.high).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
