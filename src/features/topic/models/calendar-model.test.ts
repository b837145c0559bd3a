import { describe, expect, test } from 'vitest';
import {
  asKind,
  day,
  madeTopic,
  period,
  plainAir,
  type MadeValue,
} from '../../../../tests/support/made-topic.ts';
import { civilParts } from '../../../domain/time/civil-date.ts';
import type { Language } from '../../../domain/language.ts';
import type { TopicState } from '../topic-state.ts';
import type { CalendarModel } from './calendar-model.ts';
import { viewModel } from './view-model.ts';

function calendar(
  value: MadeValue,
  state: Partial<TopicState> = {},
  language: Language = 'en',
): CalendarModel {
  const topic = madeTopic('2019..2022', value);
  return asKind(viewModel(topic.input(topic.view('calendar'), state, language)), 'calendar');
}

const days = (model: CalendarModel) => model.months.flatMap((month) => month.days);
const counts = (model: CalendarModel) => model.classes.map((entry) => entry.count);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const someDays: Readonly<Record<string, number | null>> = {
  '2022-01-01': 15,
  '2022-01-02': 16,
  '2022-01-03': 35,
  '2022-01-04': 36,
  '2022-01-05': 75,
  '2022-01-06': 76,
  '2022-01-07': 0,
  '2022-01-08': null,
};
const sparse: MadeValue = (_, __, isoDay) => someDays[isoDay] ?? null;

describe('classes', () => {
  test.each([
    ['2022', 365, 'pm25', 'korea'],
    ['2020', 366, 'pm25', 'korea'],
    ['2020', 366, 'pm10', 'who'],
    ['2020', 366, 'o3', 'korea'],
    ['2021', 365, 'co', 'who'],
  ] as const)('of %s add up to its %i days (%s, %s)', (text, length, measure, standard) => {
    const model = calendar(plainAir, { period: period(text), measure, standard });
    expect(sum(counts(model))).toBe(length);
    expect(days(model)).toHaveLength(length);
  });

  test('are the four grades and "not measured", the limits counting for the better grade', () => {
    const model = calendar(sparse);
    expect(model.classes.map((entry) => entry.label)).toEqual([
      'Good',
      'Moderate',
      'Bad',
      'Very bad',
      'not measured',
    ]);
    expect(counts(model)).toEqual([2, 2, 2, 1, 358]);
  });

  test('by WHO are within and above the guideline', () => {
    const model = calendar(sparse, { standard: 'who' });
    expect(counts(model)).toEqual([2, 5, 358]);
  });

  test('of a gas are no grades', () => {
    const model = calendar(plainAir, { measure: 'no2' });
    for (const entry of model.classes) expect(entry.fill).not.toMatch(/grade-(good|mod|bad|very)/);
    expect(model.why.join(' ')).toMatch(/one hour/);
  });

  test('differ in their marks as well as in their colours where they are grades', () => {
    const { classes } = calendar(plainAir);
    expect(new Set(classes.map((entry) => entry.mark)).size).toBe(5);
    expect(new Set(classes.map((entry) => entry.fill)).size).toBe(5);
  });

  test('without any measured day are all "not measured"', () => {
    for (const measure of ['pm25', 'so2']) {
      const model = calendar(() => null, { measure });
      expect(model.classes.at(-1)).toMatchObject({ label: 'not measured', count: 365 });
      expect(sum(counts(model))).toBe(365);
    }
  });
});

describe('the grid', () => {
  test('has every day of the year once, in order', () => {
    const model = calendar(plainAir, { period: period('2020') });
    expect(days(model)[0]?.day).toBe(day('2020-01-01'));
    expect(days(model).every((entry, i) => entry.day === day('2020-01-01') + i)).toBe(true);
    expect(model.months[1]?.days).toHaveLength(29);
  });

  test('puts the first of each month under its weekday, Monday first', () => {
    const model = calendar(plainAir);
    for (const { offset, days: ofMonth } of model.months) {
      expect(offset).toBe(civilParts(ofMonth[0]?.day ?? 0).weekday - 1);
    }
    expect(model.months[0]?.offset).toBe(5);
  });

  test('shows the year in which the period ends', () => {
    const model = calendar(plainAir, { period: period('2019-11..2020-02') });
    expect(days(model)).toHaveLength(366);
    expect(model.finding).toContain('2020');
  });
});

describe('a day in words', () => {
  const model = calendar(sparse);

  test('has its value and its grade', () => {
    expect(model.describeDay(day('2022-01-04')).replace('\u202F', ' ')).toBe(
      '4 January 2022: 36 µg/m³, Bad',
    );
  });

  test('without a measurement says so, and a measured 0 is a value', () => {
    expect(model.describeDay(day('2022-01-08'))).toBe('8 January 2022: not measured');
    expect(model.describeDay(day('2022-01-07'))).toContain(': 0');
  });
});

describe('years to turn to', () => {
  test('are those that the data covers whole', () => {
    expect(calendar(plainAir, { period: period('2019') })).toMatchObject({
      yearBefore: null,
      yearAfter: period('2020'),
    });
    expect(calendar(plainAir, { period: period('2022') })).toMatchObject({
      yearBefore: period('2021'),
      yearAfter: null,
    });
  });
});

test('the finding counts bad days, or days above the guideline', () => {
  expect(calendar(sparse).finding).toBe('2022: 3 days graded bad or worse');
  expect(calendar(sparse, { standard: 'who' }).finding).toBe(
    '2022: 5 days above the WHO guideline',
  );
  expect(calendar(sparse, {}, 'ko').finding).toBe('2022년 나쁨 이상인 날은 3일');
});

test('the table counts the days of each class by month', () => {
  const { table, classes } = calendar(plainAir, { period: period('2020') });
  expect(table.rows).toHaveLength(12);
  classes.forEach((entry, i) => {
    expect(sum(table.rows.map((row) => Number(row[i + 1])))).toBe(entry.count);
  });
  expect(table.rows[7]?.at(-1)).toBe(31);
});
