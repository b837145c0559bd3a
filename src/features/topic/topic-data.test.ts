import { describe, expect, test } from 'vitest';
import { definition as hourlyDefinition } from '../../../data/air-hourly/dataset.ts';
import { definition } from '../../../data/air-quality/dataset.ts';
import { madeTopic, period, plainAir } from '../../../tests/support/made-topic.ts';
import { bucketsOf, needsOf, summaryOf } from './topic-data.ts';
import { measureOf } from './topic-state.ts';

const topic = madeTopic('2021..2022', plainAir);
const dust = measureOf(definition, 'pm25');
const monthsOnly = {
  bounds: topic.bounds,
  months: topic.months,
  days: null,
  shapes: null,
  table: null,
};

describe('what a view needs', () => {
  test('is the monthly sums alone for whole months and years', () => {
    for (const kind of ['figure', 'ranking', 'profile'] as const) {
      expect(needsOf(definition, topic.view(kind), topic.initial, topic.bounds)).toEqual({
        days: false,
        shapes: false,
        table: null,
      });
    }
    expect(
      needsOf(
        definition,
        topic.view('time-series'),
        { ...topic.initial, grain: 'year' },
        topic.bounds,
      ).days,
    ).toBe(false);
  });

  test('is the daily values for part of a month, for days and weeks, and for a calendar', () => {
    const part = { ...topic.initial, period: period('2022-03-05..2022-03-31') };
    for (const kind of ['figure', 'ranking', 'choropleth'] as const) {
      expect(needsOf(definition, topic.view(kind), part, topic.bounds).days).toBe(true);
    }
    for (const grain of ['day', 'week'] as const) {
      expect(
        needsOf(definition, topic.view('time-series'), { ...topic.initial, grain }, topic.bounds)
          .days,
      ).toBe(true);
    }
    expect(needsOf(definition, topic.view('calendar'), topic.initial, topic.bounds).days).toBe(
      true,
    );
  });

  test('is the outlines for a map only', () => {
    const mapped = definition.views.filter(
      (view) => needsOf(definition, view, topic.initial, topic.bounds).shapes,
    );
    expect(mapped.map((view) => view.kind)).toEqual(['choropleth']);
  });

  test('is the table that a view names, or that of the typical day', () => {
    const tables = hourlyDefinition.views.map(
      (view) => needsOf(hourlyDefinition, view, topic.initial, topic.bounds).table,
    );
    expect(tables.filter((table) => table !== null)).toEqual([
      'hour_profile',
      'grade_hours',
      'worst_hours',
    ]);
  });
});

describe('summaries', () => {
  test('of whole months are the same from months and from days', () => {
    const days = topic.days('pm25');
    for (const text of ['2022', '2022-02', '2021-11..2022-01']) {
      const fromMonths = summaryOf(monthsOnly, dust, '11110', period(text));
      const buckets = bucketsOf({ ...monthsOnly, days }, dust, '11110', period(text), 'day');
      const sum = buckets.reduce((total, bucket) => total + (bucket.value ?? 0), 0);
      expect(fromMonths.measuredDays).toBe(buckets.length);
      expect(fromMonths.value).toBeCloseTo(sum / buckets.length, 9);
    }
  });

  test('of part of a month are not guessed from the months', () => {
    const part = period('2022-03-05..2022-03-31');
    expect(() => summaryOf(monthsOnly, dust, '11110', part)).toThrow(/daily values/);
    expect(() => bucketsOf(monthsOnly, dust, '11110', period('2022'), 'week')).toThrow(
      /daily values/,
    );
  });

  test('of a place without a series are missing', () => {
    expect(summaryOf(monthsOnly, dust, '99999', period('2022')).value).toBeNull();
  });
});
