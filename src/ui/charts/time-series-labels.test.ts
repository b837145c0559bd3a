import { describe, expect, test } from 'vitest';
import { firstDayOfYear } from '../../domain/time/civil-date.ts';
import { yearPeriod } from '../../domain/time/period.ts';
import { endLabels, plotLabels, spreadLabels, visibleBands } from './time-series-labels.ts';
import type { TimeSeriesModel } from './time-series-model.ts';
import { toRows } from './time-series-rows.ts';

const nineYears = { first: firstDayOfYear(2015), last: firstDayOfYear(2024) - 1 };

const empty: TimeSeriesModel = {
  lines: [],
  period: nineYears,
  guides: [],
  bands: [],
  timeTicks: [],
  valueTicks: [0, 20, 40],
  formatValue: String,
  formatPoint: String,
  formatBucket: () => '',
  unit: 'µg/m³',
  notMeasured: '',
  incomplete: '',
  description: '',
};

describe('spreadLabels', () => {
  test('labels that already have room stay where they are', () => {
    expect(spreadLabels([100, 20, 60], 15, 0, 260)).toEqual([100, 20, 60]);
  });

  test('six lines that end at the same value stand around it in their order', () => {
    expect(spreadLabels([130, 130, 130, 130, 130, 130], 15, 0, 260)).toEqual([
      92.5, 107.5, 122.5, 137.5, 152.5, 167.5,
    ]);
  });

  test('six lines that end at the edge stay inside', () => {
    expect(spreadLabels([260, 260, 260, 260, 260, 260], 15, 0, 260)).toEqual([
      185, 200, 215, 230, 245, 260,
    ]);
  });

  test('a group that is pushed into the next moves with it', () => {
    const placed = spreadLabels([0, 2, 20, 34], 15, 0, 260);
    expect(placed).toEqual([0, 15, 30, 45]);
  });

  test('more labels than fit share the room evenly', () => {
    expect(spreadLabels([5, 5, 5], 15, 0, 20)).toEqual([0, 10, 20]);
  });

  test('none and one need no spreading, only the edges', () => {
    expect(spreadLabels([], 15, 0, 260)).toEqual([]);
    expect(spreadLabels([300], 15, 0, 260)).toEqual([260]);
  });
});

test('a line without any value has no end label', () => {
  const period = yearPeriod(2022);
  const line = (id: string, value: number | null) => ({
    id,
    label: id,
    colour: '--series-1',
    points: [{ period, value, complete: true }],
  });
  const model = { ...empty, lines: [line('a', null), line('b', 40)] };
  expect(endLabels(model, toRows(model))).toEqual([
    { key: 'b', text: 'b', colour: '--series-1', top: 0 },
  ]);
});

describe('bands and guides', () => {
  const band = (from: number, to: number | null) => ({
    from,
    to,
    colour: '--grade-1',
    label: `from ${from}`,
  });

  test('the open band ends at the top of the axis; bands outside the axis are left out', () => {
    const model = { ...empty, bands: [band(-5, 15), band(15, null), band(75, null)] };
    expect(visibleBands(model).map(({ from, to }) => [from, to])).toEqual([
      [0, 15],
      [15, 40],
    ]);
  });

  test('a band too thin for its word goes without', () => {
    const model = { ...empty, bands: [band(0, 38.5), band(38.5, null)] };
    expect(plotLabels(model).map(({ text }) => text)).toEqual(['from 0']);
  });

  test('guides beyond the axis are left out; close guides keep their words apart', () => {
    const guides = [5, 5.5, 90].map((value) => ({ value, label: String(value) }));
    const [first, second, ...rest] = plotLabels({ ...empty, guides });
    expect(rest).toEqual([]);
    expect((first?.top ?? 0) - (second?.top ?? 0)).toBe(15);
  });

  test('a word that a guide pushes out of its band is left out, not put into the next', () => {
    const guides = [20, 20.2, 20.4].map((value) => ({ value, label: 'guide' }));
    const labels = plotLabels({ ...empty, guides, bands: [band(20.5, 23), band(23, null)] });
    expect(labels.filter(({ kind }) => kind === 'band').map(({ text }) => text)).toEqual([
      'from 23',
    ]);
  });
});
