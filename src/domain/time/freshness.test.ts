import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LiveDefinition } from '../dataset.ts';
import { dueNow, freshnessOf, lateMinutes, type FreshnessState } from './freshness.ts';
import type { Frequency } from './frequency.ts';

const live: LiveDefinition = {
  table: 'now',
  momentField: 'measured_at',
  areaField: 'area',
  nameField: null,
  factFields: [],
  everyMinutes: 20,
  lateAfterMinutes: 60,
  staleAfterMinutes: 180,
  tile: { kind: 'value', measure: 'pm10' },
  history: null,
  archive: null,
};
const liveAir = { timeliness: 'live', frequency: 'HOURLY', live } as const;
const yearly = { timeliness: 'live', frequency: 'ANNUAL' } as const;
const to2024 = { period: { first: '2005-01-01', last: '2024-12-31' } };

describe('figures that are live', () => {
  const observed = { period: null, observedAt: '2026-11-22T05:00:00Z' };
  test.for([
    ['2026-11-22T05:30:00Z', 'fresh', -30],
    ['2026-11-22T06:00:00Z', 'fresh', 0],
    ['2026-11-22T06:00:01Z', 'late', 1],
    ['2026-11-22T07:00:00Z', 'late', 60],
    ['2026-11-22T08:00:01Z', 'stale', 121],
  ] as const)('at %s are %s', ([now, state, overdueMinutes]) => {
    expect(freshnessOf(liveAir, observed, now)).toEqual({
      state,
      basis: 'observation',
      asOf: '2026-11-22T05:00:00Z',
      dueAt: '2026-11-22T06:00:00Z',
      overdueMinutes,
    });
  });

  test('without an observation or a period are of unknown age', () => {
    for (const observedAt of [null, undefined, 'soon']) {
      const { state, dueAt } = freshnessOf(liveAir, { period: null, observedAt }, '2026-11-22');
      expect([state, dueAt]).toEqual(['unknown', null]);
    }
  });
});

describe('figures that come by the period', () => {
  test('are due one interval and the grace after the end of the newest, by Seoul days', () => {
    // The year 2025 ends at 15:00 UTC of its last day; 180 days later is 30 June.
    expect(freshnessOf(yearly, to2024, '2026-06-29T00:00:00Z')).toEqual({
      state: 'fresh',
      basis: 'period',
      asOf: '2024-12-31T15:00:00Z',
      dueAt: '2026-06-29T15:00:00Z',
      overdueMinutes: -900,
    });
    expect(freshnessOf(yearly, to2024, '2026-06-29T15:00:01Z').state).toBe('late');
    expect(freshnessOf(yearly, to2024, '2027-06-30T00:00:00Z').state).toBe('stale');
  });

  test('by the month end with months of different lengths', () => {
    const period = { first: '2026-01-01', last: '2026-01-30' };
    const { dueAt } = freshnessOf(
      { timeliness: 'live', frequency: 'MONTHLY' },
      { period },
      '2026-02-01T00:00:00Z',
    );
    // From 31 January a month on is 28 February; 15 days of grace, and Seoul is 9 hours ahead.
    expect(dueAt).toBe('2026-03-14T15:00:00Z');
  });

  test('of a frequency that promises nothing are never late', () => {
    for (const frequency of ['IRREG', 'NEVER', 'UNKNOWN'] as const) {
      expect(
        freshnessOf({ timeliness: 'live', frequency }, to2024, '2099-01-01T00:00:00Z'),
      ).toMatchObject({ state: 'unknown', dueAt: null, overdueMinutes: null });
    }
  });
});

describe('an archive', () => {
  test('is never anything else, and still tells what its publisher promises', () => {
    const archive = { timeliness: 'archive', frequency: 'ANNUAL' } as const;
    for (const now of ['2025-01-01T00:00:00Z', '2026-07-01T00:00:00Z', '2040-01-01T00:00:00Z']) {
      expect(freshnessOf(archive, to2024, now)).toMatchObject({
        state: 'archive',
        dueAt: '2026-06-29T15:00:00Z',
      });
    }
    expect(freshnessOf(archive, { period: null }, '2026-07-01T00:00:00Z').state).toBe('archive');
  });
});

test('a line of the ledger is late only where a source was read that promises something', () => {
  const late = (source: Parameters<typeof lateMinutes>[3]): number | null =>
    lateMinutes(yearly, to2024, '2026-06-29T15:10:00Z', source);
  expect(late('files')).toBe(10);
  expect(late('live')).toBe(10);
  for (const source of ['snapshot', 'derived', 'authored'] as const) {
    expect(late(source)).toBeNull();
  }
  const archive = { ...yearly, timeliness: 'archive' } as const;
  expect(lateMinutes(archive, to2024, '2026-06-29T15:10:00Z', 'files')).toBeNull();
});

const order: readonly FreshnessState[] = ['fresh', 'late', 'stale'];
const promising = fc.constantFrom<Frequency>(
  '5MIN',
  'HOURLY',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
  'QUARTERLY',
  'ANNUAL',
);
const days = fc.date({
  min: new Date('2000-01-01'),
  max: new Date('2040-01-01'),
  noInvalidDate: true,
});

test('as time goes by, figures only ever grow older: fresh, late, stale', () => {
  fc.assert(
    fc.property(
      promising,
      days,
      fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 2, maxLength: 8 }),
      fc.boolean(),
      (frequency, start, minutes, isObserved) => {
        const iso = start.toISOString();
        const entry = {
          period: { first: iso.slice(0, 10), last: iso.slice(0, 10) },
          observedAt: isObserved ? iso : null,
        };
        const seen = minutes
          .toSorted((a, b) => a - b)
          .map((after) => {
            const now = new Date(start.getTime() + after * 60_000).toISOString();
            return freshnessOf({ timeliness: 'live', frequency, live }, entry, now);
          });
        const ages = seen.map(({ state }) => order.indexOf(state));
        expect(ages).not.toContain(-1);
        expect(ages).toEqual(ages.toSorted((a, b) => a - b));
        for (const { state, overdueMinutes } of seen) {
          expect(state === 'fresh').toBe((overdueMinutes ?? Number.NaN) <= 0);
        }
      },
    ),
  );
});

describe('a source', () => {
  const at = (outcome: 'unchanged' | 'failed') => ({
    ingestedAt: '2026-11-20T00:00:00Z',
    lastRun: { at: '2026-11-22T05:00:00Z', outcome, reason: null },
  });
  test.for([
    ['unchanged', '2026-11-22T05:19:59Z', false],
    ['unchanged', '2026-11-22T05:20:00Z', true],
    ['failed', '2026-11-22T05:04:59Z', false],
    ['failed', '2026-11-22T05:05:00Z', true],
  ] as const)('that is live, last %s, at %s: due %s', ([outcome, now, due]) => {
    expect(dueNow(liveAir, at(outcome), now)).toBe(due);
  });

  test('that was never looked at is due', () => {
    expect(dueNow(liveAir, null, '2026-11-22T05:00:00Z')).toBe(true);
  });

  test('of files is looked at once an interval, at most daily, and never where none comes', () => {
    const looks = (frequency: Frequency, now: string): boolean =>
      dueNow({ timeliness: 'archive', frequency }, at('unchanged'), now);
    expect(looks('HOURLY', '2026-11-22T06:00:00Z')).toBe(true);
    for (const frequency of ['DAILY', 'ANNUAL', 'IRREG', 'UNKNOWN'] as const) {
      expect(looks(frequency, '2026-11-23T04:59:59Z')).toBe(false);
      expect(looks(frequency, '2026-11-23T05:00:00Z')).toBe(true);
    }
    expect(looks('NEVER', '2099-01-01T00:00:00Z')).toBe(false);
  });
});
