import { describe, expect, test } from 'vitest';
import {
  asKind,
  madeTopic,
  period,
  plainAir,
  type MadeValue,
} from '../../../../tests/support/made-topic.ts';
import { roundTo } from '../../../domain/grade.ts';
import type { TopicState } from '../topic-state.ts';
import type { TrendModel } from './trend-model.ts';
import { viewModel } from './view-model.ts';

function trend(value: MadeValue, state: Partial<TopicState> = {}, span = '2019..2022'): TrendModel {
  const topic = madeTopic(span, value);
  return asKind(viewModel(topic.input(topic.view('time-series'), state)), 'time-series');
}

const points = (model: TrendModel, line = 0) => model.chart.lines[line]?.points ?? [];

describe('buckets', () => {
  test.each([
    ['year', 4],
    ['month', 48],
  ] as const)('by %s cover all years', (grain, count) => {
    expect(points(trend(plainAir, { grain }))).toHaveLength(count);
  });

  test.each([
    ['day', 31],
    ['week', 5],
  ] as const)('by %s cover the chosen period only', (grain, count) => {
    const model = trend(plainAir, { grain, period: period('2022-03') });
    expect(points(model)).toHaveLength(count);
    expect(model.chart.period).toEqual(period('2022-03'));
  });

  test('without a measurement are null, and incomplete', () => {
    const gap = points(trend(plainAir, { grain: 'month' })).filter((point) => point.value === null);
    expect(gap.map((point) => point.period)).toEqual([period('2020-08')]);
    expect(gap[0]?.complete).toBe(false);
  });

  test('in the unit of the measure', () => {
    const gas: MadeValue = (measure) => (measure === 'no2' ? 21 : measure === 'co' ? 5 : 1);
    expect(points(trend(gas, { measure: 'no2', grain: 'year' }))[0]?.value).toBeCloseTo(0.021, 12);
    expect(
      points(trend(gas, { measure: 'co', grain: 'day', period: period('2022-03') }))[0]?.value,
    ).toBeCloseTo(0.5, 12);
  });
});

test('there is a line for the place and for each compared district, each in its own colour', () => {
  const { chart } = trend(plainAir, { area: '11110', compare: ['11140', '11680', '11740', '11'] });
  expect(chart.lines.map((line) => line.label)).toEqual([
    'Jongno-gu',
    'Jung-gu',
    'Gangnam-gu',
    'Gangdong-gu',
    'Seoul',
  ]);
  expect(new Set(chart.lines.map((line) => line.colour)).size).toBe(5);
});

describe('the axis', () => {
  test.each(['pm25', 'pm10', 'o3', 'no2', 'co', 'so2'])('of %s holds every value', (measure) => {
    const { chart } = trend(plainAir, { measure });
    const values = chart.lines.flatMap((line) => line.points.flatMap(({ value }) => value ?? []));
    expect(chart.valueTicks[0]).toBe(0);
    expect(chart.valueTicks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
    expect(new Set(chart.valueTicks.map(chart.formatValue)).size).toBe(chart.valueTicks.length);
  });

  test('stands where nothing was measured at all', () => {
    const { chart, finding } = trend(() => null);
    expect(chart.valueTicks.length).toBeGreaterThan(1);
    expect(chart.description).toContain('First not known, last not known');
    expect(finding).toBe('Seoul over time');
  });

  test('has its time ticks in order', () => {
    for (const text of ['2022', '2022-03', '2021-11..2022-02', '2022-03-01']) {
      const { timeTicks } = trend(plainAir, { grain: 'day', period: period(text) }).chart;
      expect(timeTicks.length).toBeGreaterThan(0);
      timeTicks.forEach((tick, i) => {
        if (i > 0) expect(tick.day).toBeGreaterThan(timeTicks[i - 1]?.day ?? Infinity);
      });
    }
  });
});

describe('grades and guidelines', () => {
  const march = period('2022-03');

  test('bands stand behind days only, for a day is what they are about', () => {
    expect(trend(plainAir, { grain: 'day', period: march }).chart.bands).toHaveLength(4);
    for (const grain of ['week', 'month', 'year'] as const) {
      expect(trend(plainAir, { grain, period: march }).chart.bands).toEqual([]);
    }
  });

  test('bands lie edge to edge, the last one open', () => {
    const { bands } = trend(plainAir, { grain: 'day', period: march }).chart;
    expect(bands.map((band) => [band.from, band.to])).toEqual([
      [0, 15],
      [15, 35],
      [35, 75],
      [75, null],
    ]);
  });

  test('WHO draws its value for a day over days, for a year over months and years', () => {
    const guide = (grain: TopicState['grain']) =>
      trend(plainAir, { grain, period: march, standard: 'who' }).chart.guides.map(
        ({ value }) => value,
      );
    expect(guide('day')).toEqual([15]);
    expect(guide('week')).toEqual([]);
    expect(guide('month')).toEqual([5]);
    expect(guide('year')).toEqual([5]);
    expect(trend(plainAir, { grain: 'day', period: march }).chart.guides).toEqual([]);
  });

  test('a gas has neither', () => {
    for (const standard of ['korea', 'who'] as const) {
      const { chart } = trend(plainAir, { measure: 'o3', grain: 'day', period: march, standard });
      expect(chart.bands).toEqual([]);
      expect(chart.guides).toEqual([]);
    }
  });
});

describe('the finding', () => {
  test('compares the first year with the last', () => {
    const falling: MadeValue = (_, __, isoDay) => 40 - 10 * (Number(isoDay.slice(0, 4)) - 2019);
    expect(trend(falling).finding.replace('\u202F', ' ')).toBe(
      'Seoul: 75 % lower in 2022 than in 2019',
    );
  });

  test('compares with the first year that was measured, not with one that hardly was', () => {
    const late: MadeValue = (_, __, isoDay) => (isoDay < '2019-06' ? null : 20);
    expect(trend(late).finding).toBe('Seoul: about the same in 2022 as in 2020');
  });
});

describe('data that ends in the middle of a month', () => {
  test.each(['month', 'year'] as const)('is drawn by %s up to its last day', (grain) => {
    expect(points(trend(plainAir, { grain }, '2019..2022-03-10')).at(-1)?.value).not.toBeNull();
  });
});

test('the table has a row for each bucket, gaps as null', () => {
  const { table, chart } = trend(plainAir, { grain: 'month', compare: ['11110'] });
  expect(table.rows).toHaveLength(48);
  const gap = table.rows.find((row) => row[0] === 'August 2020');
  expect(gap).toEqual(['August 2020', null, null]);
  expect(table.columns[1]?.format?.(null, 0)).toBe(chart.notMeasured);
});

test('the table’s means have no more digits than are shown', () => {
  const cells = trend(plainAir, { grain: 'year' }).table.rows.map((row) => row[1]);
  expect(cells).toEqual(cells.map((cell) => (typeof cell === 'number' ? roundTo(cell, 1) : cell)));
});
