import { describe, expect, test } from 'vitest';
import { definition as hourlyDefinition } from '../../../../data/air-hourly/dataset.ts';
import {
  asKind,
  madeTopic,
  period,
  plainAir,
  type MadeValue,
} from '../../../../tests/support/made-topic.ts';
import type { Language } from '../../../domain/language.ts';
import type { TableFile } from '../../../domain/published.ts';
import type { TopicState } from '../topic-state.ts';
import type { ProfileModel } from './profile-model.ts';
import { viewModel } from './view-model.ts';

function months(
  value: MadeValue,
  state: Partial<TopicState> = {},
  language: Language = 'en',
): ProfileModel {
  const topic = madeTopic('2019..2022', value);
  return asKind(viewModel(topic.input(topic.view('profile'), state, language)), 'profile');
}

describe('the typical year', () => {
  /** 10 in the year's first month, 20 in its second and so on; 2022 is 1 higher. */
  const steps: MadeValue = (_, __, isoDay) =>
    10 * Number(isoDay.slice(5, 7)) + (isoDay >= '2022' ? 1 : 0);

  test('draws the chosen year beside the mean of all years', () => {
    const [year, average] = months(steps).chart.lines;
    expect(year?.label).toBe('2022');
    expect(year?.points.map((point) => point.value)).toEqual(
      Array.from({ length: 12 }, (_, i) => 10 * (i + 1) + 1),
    );
    expect(average?.points[0]?.value).toBeCloseTo(10.25, 12);
  });

  test('weighs each February by its days, leap day and all', () => {
    const leap: MadeValue = (_, __, isoDay) => (isoDay === '2020-02-29' ? 114 : 1);
    const average = months(leap).chart.lines[1];
    expect(average?.points[1]?.value).toBeCloseTo((112 + 114) / 113, 12);
  });

  test('names the highest and the lowest month of all years', () => {
    expect(months(steps).finding).toBe('Highest in December, lowest in January');
    expect(months(steps, {}, 'ko').finding).toBe('12월에 가장 높고 1월에 가장 낮습니다');
  });

  test('leaves a gap where the chosen year was not measured', () => {
    const [year, average] = months(plainAir, { period: period('2020') }).chart.lines;
    expect(year?.points[7]).toMatchObject({ value: null, complete: false });
    expect(average?.points[7]?.value).not.toBeNull();
    expect(average?.points[7]?.complete).toBe(true);
  });

  test('marks a month of all years that was measured on under 75 % of its days', () => {
    const twoYears: MadeValue = (_, __, isoDay) =>
      isoDay.slice(5, 7) === '05' && isoDay < '2021' ? null : 20;
    expect(months(twoYears).chart.lines[1]?.points[4]?.complete).toBe(false);
    expect(months(twoYears).chart.lines[1]?.points[5]?.complete).toBe(true);
  });

  test('without any value has no highest month to name', () => {
    const model = months(() => null);
    expect(model.finding).toBe('Seoul over time');
    expect(model.chart.valueTicks.length).toBeGreaterThan(1);
  });

  test('is a table of twelve rows', () => {
    const { table } = months(plainAir);
    expect(table.rows.map((row) => row[0])).toContain('August');
    expect(table.rows).toHaveLength(12);
  });
});

describe('the typical day', () => {
  const seasons = ['spring', 'summer', 'autumn', 'winter'];
  const hourProfile: TableFile = {
    schemaVersion: 1,
    dataset: 'air-hourly',
    table: 'hour_profile',
    fields: ['season', 'hour', 'hours', 'cai'],
    columns: [
      seasons.flatMap((season) => Array<string>(24).fill(season)),
      seasons.flatMap(() => Array.from({ length: 24 }, (_, i) => i + 1)),
      Array<number>(96).fill(450),
      seasons.flatMap((_, s) =>
        Array.from({ length: 24 }, (__, i) => (s === 3 && i === 4 ? null : 50 + s + i)),
      ),
    ],
  };
  const topic = madeTopic('2021..2022', () => 50, hourlyDefinition, [hourProfile]);
  const day = (language: Language = 'en'): ProfileModel =>
    asKind(viewModel(topic.input(topic.view('profile'), { measure: 'cai' }, language)), 'profile');

  test('has a line for each season over the 24 hours', () => {
    expect(day().chart.lines.map((line) => line.label)).toEqual([
      'Spring',
      'Summer',
      'Autumn',
      'Winter',
    ]);
    expect(day('ko').chart.lines.map((line) => line.label)).toEqual(['봄', '여름', '가을', '겨울']);
    for (const line of day().chart.lines) expect(line.points).toHaveLength(24);
  });

  test('leaves a gap where an hour has no value', () => {
    expect(day().chart.lines[3]?.points[4]?.value).toBeNull();
  });

  test('calls the hours 1 to 24, never 0', () => {
    const names = day().table.rows.map((row) => String(row[0]));
    expect(names[0]).toBe('1:00');
    expect(names.at(-1)).toBe('24:00');
    expect(day('ko').table.rows.at(-1)?.[0]).toBe('24시');
  });
});
