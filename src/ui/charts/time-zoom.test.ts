import { describe, expect, test } from 'vitest';
import { firstDayOfYear } from '../../domain/time/civil-date.ts';
import { daysIn, splitPeriod, yearPeriod, type Period } from '../../domain/time/period.ts';
import { timeEvents } from './time-events.ts';
import type { TimeSeriesModel } from './time-series-model.ts';
import { isWhole, shortestWindow, zoomedIn, zoomedModel, zoomedOut } from './time-zoom.ts';

const whole: Period = { first: firstDayOfYear(2014), last: firstDayOfYear(2023) - 1 };
const model: TimeSeriesModel = {
  lines: [
    {
      id: 'a',
      label: 'a',
      colour: '--series-1',
      points: splitPeriod(whole, 'month').map((period) => ({ period, value: 1, complete: true })),
    },
  ],
  period: whole,
  guides: [],
  bands: [],
  events: timeEvents(
    [{ from: '2016-07-01', kind: 'policy', title: { ko: '가', en: 'a' } }],
    whole,
    'ko',
  ),
  timeTicks: splitPeriod(whole, 'year').map(({ first }) => ({ day: first + 182, label: '' })),
  valueTicks: [0, 1],
  formatValue: String,
  formatPoint: String,
  formatBucket: () => '',
  unit: '',
  notMeasured: '',
  incomplete: '',
  description: '',
};

describe('zooming', () => {
  test('halves what is shown, around the middle or a day', () => {
    const half = zoomedIn(model, whole);
    expect(daysIn(half)).toBe(Math.round(daysIn(whole) / 2));
    const early = zoomedIn(model, whole, whole.first + 10);
    expect(early.first).toBe(whole.first);
    expect(daysIn(early)).toBe(daysIn(half));
  });

  test('stops at a few buckets, and at the whole', () => {
    let shown = whole;
    for (let i = 0; i < 20; i += 1) shown = zoomedIn(model, shown);
    expect(daysIn(shown)).toBe(shortestWindow(model));
    for (let i = 0; i < 20; i += 1) shown = zoomedOut(model, shown);
    expect(shown).toEqual(whole);
    expect(isWhole(model, shown)).toBe(true);
  });

  test('shows the buckets, ticks and events of its part only', () => {
    const drawn = zoomedModel(model, yearPeriod(2016));
    expect(drawn.lines[0]?.points).toHaveLength(12);
    expect(drawn.timeTicks).toHaveLength(1);
    expect(drawn.events).toHaveLength(1);
    expect(zoomedModel(model, yearPeriod(2015)).events).toEqual([]);
  });

  test('takes finer ticks where the model can give them', () => {
    const timeTicksOf = ({ first }: Period) => [{ day: first, label: 'month' }];
    const drawn = zoomedModel({ ...model, timeTicksOf }, yearPeriod(2016));
    expect(drawn.timeTicks.map(({ label }) => label)).toEqual(['month']);
  });
});
